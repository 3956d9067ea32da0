import type { Counted } from '../../contract/steps'
import { Chip } from '../parts/Chip'
import { useWords } from '../words'
import { hourName, plainDay, shortDay } from '../words/when'
import css from './WhyText.module.css'

interface WhyOffencesProps {
  offences: readonly Counted[]
  /** Each has a last day of its own: a rolling count lets go of them one by one. */
  untilEach: boolean
}

/** Offences as an explanation lists them: when, what, and why not or until when each counts. */
export function WhyOffences({ offences, untilEach }: WhyOffencesProps) {
  const { labels, review } = useWords()
  const texts = review.why
  return (
    <ul className={css['offences']}>
      {offences.map(({ offenceId, day, hour, kind, whyNot, contested, carried, until }) => (
        <li key={offenceId}>
          <time dateTime={day}>{shortDay(day)}</time>
          <span>{hour === null ? '' : hourName(hour)}</span>
          <span>
            {kind}
            {whyNot && <span className="muted"> ({labels.whyNot[whyNot]})</span>}{' '}
            {contested && <Chip kind="attention">{texts.contested}</Chip>}
            {carried && <span className={css['note']}>{texts.carried}</span>}
            {untilEach && until && <span className={css['note']}>{texts.until(plainDay(until))}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}
