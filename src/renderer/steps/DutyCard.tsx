import { useState } from 'react'
import { api } from '../api'
import { useAsk } from '../ask'
import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { Chip } from '../parts/Chip'
import { ErrorLine } from '../parts/ErrorLine'
import { useWords } from '../words'
import { longDay, momentOf, plainDay } from '../words/when'
import { DutyDialog } from './DutyDialog'
import type { Part } from './asking'
import css from './steps.module.css'

/** The days on which a pupil hands in by this decision, only where it was decided: set, extended or ended here. */
export function DutyCard({ handling, today }: Part) {
  const { duty: w } = useWords().steps
  const { step, chosen, mayDirect } = handling
  const asked = useAsk(api.steps.duty, { stepId: step.id })
  const [act, setAct] = useState<'set' | 'extend' | 'end' | null>(null)
  const one = asked.value?.duty
  const isDecided = ['approved', 'carried-out'].includes(step.state) && chosen.includes('hand-in-daily')
  if (asked.problem) return <ErrorLine problem={asked.problem} />
  if (one === undefined || (one === null && !isDecided)) return null
  const maySet = mayDirect && one === null
  const mayChange = mayDirect && one?.running
  return (
    <Card
      title={w.title}
      attention={maySet}
      actions={
        (maySet || mayChange) && (
          <>
            {maySet && (
              <Button kind="primary" onClick={() => setAct('set')}>
                {w.set}
              </Button>
            )}
            {mayChange && <Button onClick={() => setAct('extend')}>{w.extend}</Button>}
            {mayChange && <Button onClick={() => setAct('end')}>{w.end}</Button>}
          </>
        )
      }
    >
      {!one && <p className="muted">{mayDirect ? w.none : w.byDirector}</p>}
      {one && (
        <>
          <p>
            <span className={css['name']}>{w.days(longDay(one.from), longDay(one.until))}</span>{' '}
            {!one.running && <Chip>{w.over}</Chip>}
          </p>
          {one.story.map((fact) => (
            <p key={fact.at + fact.what}>
              {w.happened[fact.what](plainDay(fact.until))} {fact.reason}{' '}
              <span className="muted small">
                {fact.by}, {momentOf(fact.at)}
              </span>
            </p>
          ))}
          <p className="muted small">{w.who}</p>
        </>
      )}
      {act && (
        <DutyDialog
          act={act}
          stepId={step.id}
          until={one?.until ?? null}
          today={today.day}
          onClose={() => setAct(null)}
        />
      )}
    </Card>
  )
}
