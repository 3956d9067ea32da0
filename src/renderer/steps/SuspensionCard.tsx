import { LettersAbout } from '../letters/LettersAbout'
import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { useWords } from '../words'
import { longDay } from '../words/when'
import { Tasks } from './Tasks'
import type { Part } from './asking'
import css from './steps.module.css'

const most = [1, 2, 3, 4, 5]

/** A suspension, only where one was decided: its days against the five of the law, the reason, and the checks. */
export function SuspensionCard({ handling, onAsk }: Part) {
  const { steps, labels } = useWords()
  const w = steps.suspension
  const { suspension, chosen, mayDirect, step, tasks } = handling
  if (!suspension && !chosen.includes('suspension')) return null
  const isOff = suspension !== null && suspension.endedOn !== null && suspension.endedOn < suspension.firstDay
  const mayAdd = mayDirect && step.state === 'approved' && !suspension
  return (
    <Card
      title={w.title}
      actions={
        <>
          {mayAdd && <Button onClick={() => onAsk({ what: 'suspend' })}>{w.add}</Button>}
          {suspension && mayDirect && suspension.endedOn === null && step.state !== 'closed' && (
            <Button onClick={() => onAsk({ what: 'end-suspension' })}>{w.end}</Button>
          )}
        </>
      }
    >
      {!suspension && <p className="muted">{mayDirect ? w.none : w.byDirector}</p>}
      {suspension && (
        <>
          <p>
            <span className={css['name']}>
              {w.days(longDay(suspension.firstDay), longDay(suspension.lastDay))}
            </span>
            <br />
            {labels.suspensionForm[suspension.form]}
          </p>
          <p className={css['five']}>
            <span aria-hidden>
              {most.map((n) => (
                <span key={n} data-on={n <= suspension.schoolDays || undefined} />
              ))}
            </span>
            {w.counter(suspension.schoolDays)}
          </p>
          {suspension.endedOn && <p>{isOff ? w.off : w.ended(longDay(suspension.endedOn))}</p>}
          <p className={css['outcome']}>{suspension.reason}</p>
          <LettersAbout kind="suspension" id={suspension.id} />
        </>
      )}
      {tasks.length > 0 && <Tasks handling={handling} />}
    </Card>
  )
}
