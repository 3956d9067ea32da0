import { IconCheck } from '@tabler/icons-react'
import type { Measure } from '../../contract/ladder'
import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { useWords } from '../words'
import { AppointmentLine } from './AppointmentLine'
import type { Part } from './asking'
import css from './steps.module.css'
import { hasMoment, isUndecided } from './to-do'

/** The measures of a step, and for what takes place at a moment: when, and what became of it. */
export function Measures(part: Part) {
  const { steps } = useWords()
  const w = steps.measures
  const { chosen, step, appointments } = part.handling
  // What was chosen before and is not any more may have had its moments.
  const listed = [...new Set([...chosen, ...appointments.map(({ measure }) => measure)])]
  return (
    <Card title={w.title} aside={step.state === 'proposed' ? w.proposed : undefined}>
      {listed.length === 0 && <p className="muted">{w.none}</p>}
      <ul className={css['lines']}>
        {listed.map((measure) => (
          <MeasureLine key={measure} measure={measure} {...part} />
        ))}
      </ul>
    </Card>
  )
}

function MeasureLine({ handling, today, measure, onAsk }: Part & { measure: Measure }) {
  const { steps, labels } = useWords()
  const w = steps.measures
  const { chosen, step } = handling
  const moments = handling.appointments.filter((one) => one.measure === measure)
  const stands = moments.some((one) => one.outcome === null || one.outcome === 'kept' || isUndecided(one))
  const toPlan = step.state === 'approved' && chosen.includes(measure) && hasMoment(measure) && !stands
  return (
    <li>
      <div className={css['measure']}>
        <span className={css['name']}>{labels.measure[measure]}</span>
        {!hasMoment(measure) && (step.state === 'carried-out' || step.state === 'closed') && (
          <span className="muted small">
            <IconCheck size={16} aria-hidden /> {labels.stepState['carried-out']}
          </span>
        )}
        {toPlan && (
          <Button
            aria-label={w.planOf(labels.measure[measure])}
            onClick={() => onAsk({ what: 'plan', measure })}
          >
            {w.plan}
          </Button>
        )}
      </div>
      {toPlan && moments.length === 0 && <p className="muted small">{w.none1}</p>}
      {moments.length > 0 && (
        <ul className={css['moments']}>
          {moments.map((one) => (
            <AppointmentLine key={one.id} appointment={one} step={step} today={today.day} onAsk={onAsk} />
          ))}
        </ul>
      )}
    </li>
  )
}
