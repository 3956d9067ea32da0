import type { Handling } from '../../contract/handled'
import { Card } from '../parts/Card'
import { GoneText } from '../review/Gone'
import { Ways } from '../review/Ways'
import { useWords } from '../words'
import { ToDoItem } from './ToDoItem'
import type { Part } from './asking'
import css from './steps.module.css'
import { isBlocked, isForDirector, mayDecide, nextOf, toDosOf } from './to-do'

/** What is to be done about a step now, the first thing strongest; calm when nothing is. */
export function ToDoCard({ handling, today, onAsk }: Part) {
  const { toDo: w } = useWords().steps
  const { step } = handling
  const items = toDosOf(handling, today.day)
  const first = items.find(({ directors, asking, to }) => !directors && (asking !== null || to !== null))
  const waits = step.state === 'proposed' || step.state === 'basis-gone'
  const sentence = useSentence(handling, items.length)
  // A proposal is decided only after what must come first; what may wait leaves the strongest button to the head.
  const strongest = nextOf(handling) === null && (!waits || isBlocked(handling))
  const isGone = step.state === 'basis-gone'
  return (
    <Card title={w.title} attention={isGone}>
      {isGone && mayDecide(handling) && <GoneText letters={handling.letters} />}
      {sentence && items.length === 0 && <p>{sentence}</p>}
      {items.length > 0 && (
        <ul className={css['todo']}>
          {items.map((item) => (
            <ToDoItem
              key={item.open}
              item={item}
              pupilId={step.pupilId}
              primary={strongest && item === first}
              onAsk={onAsk}
            />
          ))}
        </ul>
      )}
      {sentence && items.length > 0 && <p className="muted">{sentence}</p>}
      {waits && mayDecide(handling) && (
        <Ways step={step} decided={isGone ? handling.chosen : undefined} blocked={isBlocked(handling)} />
      )}
    </Card>
  )
}

function useSentence(handling: Handling, open: number): string | null {
  const { toDo: w } = useWords().steps
  const { state } = handling.step
  switch (state) {
    case 'proposed':
      if (!mayDecide(handling)) return w.notYours
      return open > 0 ? null : w.decide
    case 'basis-gone':
      return mayDecide(handling) ? null : w.gone
    case 'approved':
      if (nextOf(handling) === null) return w.next.approved
      return open > 0 ? w.carryOutFirst : w.carryOut
    case 'carried-out':
      if (open > 0) return w.next['carried-out']
      return handling.mayDirect || !isForDirector(handling) ? w.close : w.closeByDirector
    case 'closed':
    case 'waived':
    case 'lapsed':
    case 'retracted':
    default:
      return w.quiet[state]
  }
}
