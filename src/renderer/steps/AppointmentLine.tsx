import type { Appointment } from '../../contract/handled'
import type { Step } from '../../contract/step'
import { LettersAbout } from '../letters/LettersAbout'
import { Button } from '../parts/Button'
import { Chip } from '../parts/Chip'
import { useWords } from '../words'
import type { Asking } from './asking'
import css from './steps.module.css'
import { isUndecided } from './to-do'
import { whenOf } from './when-of'

interface AppointmentLineProps {
  appointment: Appointment
  step: Step
  today: string
  onAsk: (asking: Asking) => void
}

/** One moment of a measure: when and where, what became of it, and what was decided when it was missed. */
export function AppointmentLine({ appointment, step, today, onAsk }: AppointmentLineProps) {
  const { steps, labels } = useWords()
  const w = steps.measures
  const { outcome, decided, note, place } = appointment
  const when = whenOf(appointment)
  const isAhead = appointment.day > today
  const isOpen = step.state === 'approved' || step.state === 'carried-out'
  return (
    <li>
      <span className={css['said']}>
        <span>{[when, place].filter(Boolean).join(' · ')}</span>
        <Chip kind={isUndecided(appointment) ? 'attention' : outcome === 'kept' ? 'order' : 'plain'}>
          {labels.appointment[outcome ?? 'planned']}
        </Chip>
        {decided && <span className="muted small">{labels.missed[decided]}</span>}
        {note && <span className="muted small">{note}</span>}
      </span>
      {isOpen && outcome === null && (
        <Button
          aria-label={(isAhead ? w.changeOf : w.settleOf)(when)}
          onClick={() => onAsk({ what: 'settle', appointment })}
        >
          {isAhead ? w.change : w.settle}
        </Button>
      )}
      {isOpen && isUndecided(appointment) && (
        <Button aria-label={w.decideOf(when)} onClick={() => onAsk({ what: 'missed', appointment })}>
          {w.decide}
        </Button>
      )}
      {appointment.measure === 'talk-with-guardians' && (
        <div className={css['whole']}>
          <LettersAbout kind="conversation" id={appointment.id} of={when} />
        </div>
      )}
    </li>
  )
}
