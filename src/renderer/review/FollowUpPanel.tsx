import { useNavigate } from 'react-router'
import type { FollowUp } from '../../contract/review'
import { byTurn } from '../steps/to-do'
import { useWords } from '../words'
import css from './Desk.module.css'
import { PanelActs } from './PanelActs'
import { PanelHead } from './PanelHead'

/** A step that was decided and asks for something yet: what that is, and the way to its page. */
export function FollowUpPanel({ one }: { one: FollowUp }) {
  const { review, steps, labels } = useWords()
  const w = review.desk
  const navigate = useNavigate()
  return (
    <>
      <PanelHead
        pupilId={one.pupilId}
        name={one.pupilName}
        about={[one.className, one.title, labels.stepState[one.state]]}
      />
      <PanelActs acts={[{ label: w.toStep, act: () => void navigate(`/stap/${one.stepId}`) }]} />
      <div>
        <h3>{w.open.title}</h3>
        {one.open.length === 0 && <p>{w.open.nothing[one.state]}</p>}
        <ul className={css['measures']}>
          {one.open.toSorted(byTurn).map((open) => (
            <li key={open}>{steps.toDo.items[open]}</li>
          ))}
        </ul>
      </div>
    </>
  )
}
