import type { CareFacts } from '../../contract/care-shapes'
import css from '../review/OneOffence.module.css'
import { Sparkline } from '../repeated/Sparkline'
import { useWords } from '../words'
import { plainDay, shortDay } from '../words/when'

/** The facts in brief: what a consultation needs to know of a pupil, and no more. */
export function Facts({ facts, frozen }: { facts: CareFacts; frozen: boolean }) {
  const { care, labels, review } = useWords()
  const w = care.item
  const { count, rung, toNext, weeks, last, steps, agreements, earlier } = facts
  const standing = [
    w.counted(count),
    rung !== null && w.rung(rung),
    count > 0 && toNext !== null && w.next(toNext)
  ]
  return (
    <section aria-label={frozen ? w.asItWas : w.facts}>
      <h3>{frozen ? w.asItWas : w.facts}</h3>
      <dl className={css['record']}>
        <dt>{w.count}</dt>
        <dd>{standing.filter(Boolean).join(', ')}</dd>
        <dt>{w.weeks}</dt>
        <dd>
          <Sparkline values={weeks} label={review.repeated.weeksSaid(weeks.join(', '))} />
        </dd>
        {last && (
          <>
            <dt>{w.last}</dt>
            <dd>{plainDay(last)}</dd>
          </>
        )}
        <Lines
          label={w.steps}
          lines={steps.map(
            ({ title, state, day }) => `${title}: ${labels.stepState[state]}, ${shortDay(day)}`
          )}
        />
        <Lines
          label={w.agreements}
          lines={agreements.map((one) => w.agreed(one.agreed, shortDay(one.until)))}
        />
        <Lines
          label={w.earlier}
          lines={earlier.map(({ day, kind, words, settled }) =>
            [`${plainDay(day)}: ${care.kind[kind]}`, words, settled].filter(Boolean).join('. ')
          )}
        />
      </dl>
    </section>
  )
}

function Lines({ label, lines }: { label: string; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <ul className={css['list']}>
          {lines.map((line, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- two lines may say the same
            <li key={at}>{line}</li>
          ))}
        </ul>
      </dd>
    </>
  )
}
