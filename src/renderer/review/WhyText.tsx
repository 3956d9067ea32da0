import type { Counted, Why } from '../../contract/steps'
import { useWords } from '../words'
import { hourName, listed, plainDay, shortDay } from '../words/when'
import css from './WhyText.module.css'

function Offences({ offences }: { offences: readonly Counted[] }) {
  const { whyNot: reasons } = useWords().labels
  return (
    <ul className={css['offences']}>
      {offences.map(({ offenceId, day, hour, kind, whyNot }) => (
        <li key={offenceId}>
          <time dateTime={day}>{shortDay(day)}</time>
          <span>{hour === null ? '' : hourName(hour)}</span>
          <span>
            {kind}
            {whyNot && <span className="muted"> ({reasons[whyNot]})</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Why a step was reached, in words a parent can read: what counts, what does not, which rule, and what is next. */
export function WhyText({ why }: { why: Why }) {
  const { review, labels } = useWords()
  const texts = review.why
  const { step, ladder, window, next } = why
  const counted = why.offences.filter(({ whyNot }) => whyNot === null)
  const others = why.offences.filter(({ whyNot }) => whyNot !== null)
  return (
    <div className={css['why']}>
      {step?.state === 'basis-gone' && <p className={css['gone']}>{texts.gone}</p>}
      {step && <p>{texts.reached(step.count, window.label, step.title)}</p>}
      {step?.count !== why.count && <p>{texts.now(why.count, window.label)}</p>}
      <h4>{texts.counted}</h4>
      <Offences offences={counted} />
      {others.length > 0 && (
        <>
          <h4>{texts.notCounted}</h4>
          <Offences offences={others} />
        </>
      )}
      <p className="muted">{texts.rule(ladder.name, ladder.clause, plainDay(ladder.effectiveFrom))}</p>
      {why.skipped.length > 0 && <p>{texts.skipped(listed(why.skipped.map(String)))}</p>}
      {step && step.needs.length > 0 && (
        <p>{texts.needs(listed(step.needs.map((need) => labels.need[need])))}</p>
      )}
      <p>{next ? texts.next(next.at, next.title) : texts.last}</p>
    </div>
  )
}
