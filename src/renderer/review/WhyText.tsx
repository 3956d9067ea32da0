import type { Counted, Why } from '../../contract/steps'
import { useWords } from '../words'
import { listed, plainDay } from '../words/when'
import css from './WhyText.module.css'
import { WhyOffences } from './WhyOffences'

/** The one day until which everything that counts goes on counting; undefined when each has a day of its own. */
function lastDayOf(counted: readonly Counted[]): string | undefined {
  const [first, ...others] = new Set(counted.map(({ until }) => until))
  return others.length === 0 ? (first ?? undefined) : undefined
}

/**
 * Why a step was reached, or where a pupil stands: what counts until when, what does not and why not, which rule, what
 * is next, and what was counted before; in words a parent can read.
 */
export function WhyText({ why }: { why: Why }) {
  const { review, labels } = useWords()
  const texts = review.why
  const { step, window } = why
  const direct = step?.track === 'direct'
  const counted = why.offences.filter(({ whyNot }) => whyNot === null)
  const others = why.offences.filter(({ whyNot }) => whyNot !== null)
  const last = lastDayOf(counted)
  return (
    <div className={css['why']}>
      {step?.state === 'basis-gone' && <p className={css['gone']}>{texts.gone}</p>}
      {direct && <p>{texts.direct}</p>}
      {step && !direct && step.count > 0 && <p>{texts.reached(step.count, window.label, step.title)}</p>}
      {!direct && step?.count !== why.count && <p>{texts.now(why.count, window.label)}</p>}
      {!direct && <h4>{texts.counted}</h4>}
      {counted.length === 0 && !direct && <p className="muted">{texts.noneCounted}</p>}
      <WhyOffences offences={counted} untilEach={last === undefined && !direct} />
      {last && <p className="muted">{texts.expires(plainDay(last))}</p>}
      {others.length > 0 && (
        <>
          <h4>{texts.notCounted}</h4>
          <WhyOffences offences={others} untilEach={false} />
        </>
      )}
      {!direct && <RuleText why={why} />}
      {why.skipped.length > 0 && <p>{texts.skipped(listed(why.skipped.map(String)))}</p>}
      {step && step.needs.length > 0 && (
        <p>{texts.needs(listed(step.needs.map((need) => labels.need[need])))}</p>
      )}
      {why.earlier.length > 0 && (
        <>
          <h4>{texts.earlier}</h4>
          <ul className={css['earlier']}>
            {why.earlier.map(({ label, from, count }) => (
              <li key={from}>{texts.earlierLine(label, count)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

/** Which rule of which version, and what it says comes next. */
function RuleText({ why: { ladder, next } }: { why: Why }) {
  const texts = useWords().review.why
  return (
    <>
      <p className="muted">{texts.rule(ladder.name, ladder.clause, plainDay(ladder.effectiveFrom))}</p>
      <p>{next ? texts.next(next.at, next.title) : texts.last}</p>
    </>
  )
}
