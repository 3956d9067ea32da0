import type { Step } from '../../contract/step'
import { useWords } from '../words'
import css from './Desk.module.css'

/** What comes before a decision: the hearing, and the answer to who says that it was otherwise. */
export function Before({ step, hear, isDirector }: { step: Step; hear: boolean; isDirector: boolean }) {
  const { before: w } = useWords().review.desk
  const { contested } = step
  if (!hear && contested === 0) return null
  return (
    <section className={css['attention']} aria-label={w.title}>
      {hear && <p>{w.hearWhy}</p>}
      {contested > 0 && (
        <p>
          {w.contested(contested)} {isDirector ? w.contestedDirector : w.contestedMentor}
        </p>
      )}
    </section>
  )
}
