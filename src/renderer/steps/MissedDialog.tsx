import { useState } from 'react'
import type { Appointment } from '../../contract/handled'
import type { Measure } from '../../contract/ladder'
import { api } from '../api'
import { isDirectors } from '../ladder/measure-facts'
import { Choice } from '../parts/Choice'
import { TextArea } from '../parts/TextField'
import { FormDialog } from '../taken/FormDialog'
import { useWords } from '../words'
import { MomentFields } from './MomentFields'
import { WhichMeasures } from './WhichMeasures'
import type { Form } from './asking'
import { useForm } from './form'
import { useMoment } from './moment'
import { useSchoolDays } from './school-days'
import { isForDirector } from './to-do'
import { whenOf } from './when-of'

type Way = 'again' | 'heavier' | 'rest'

/** How it goes on after a missed measure: nothing becomes heavier by itself, a person decides it with a reason (61). */
export function MissedDialog({ handling, appointment, today, onClose }: Form & { appointment: Appointment }) {
  const { steps, labels, review } = useWords()
  const w = steps.measures
  const form = useForm(api.steps.decideMissed, w.decided, onClose)
  const { step, chosen, mayDirect } = handling
  const menu = [...new Set([...step.menu, ...step.measures])].filter(
    (one) => !chosen.includes(one) && (mayDirect || !isDirectors(one))
  )
  const ways: readonly Way[] =
    mayDirect || !isForDirector(handling) ? ['again', 'heavier', 'rest'] : ['again']
  const [way, setWay] = useState<Way>('again')
  const [measures, setMeasures] = useState<readonly Measure[]>([])
  const [reason, setReason] = useState('')
  const days = useSchoolDays(today.day)
  const { clock, place } = appointment
  const again = useMoment({ day: days.next(today.day), clock: clock ?? '', place })
  const isSaid = way === 'again' ? !again.clockWrong : way === 'rest' || measures.length > 0
  const save = () =>
    form.save({
      appointmentId: appointment.id,
      decision: way,
      measures: way === 'heavier' ? [...measures] : [],
      reason: reason.trim(),
      again: way === 'again' ? again.said : null
    })
  return (
    <FormDialog
      title={w.missedTitle}
      save={w.decide}
      ready={isSaid && (way === 'again' || reason.trim().length >= 3)}
      busy={form.busy}
      problem={form.problem}
      onSave={save}
      onClose={onClose}
    >
      <p>{w.settleText(labels.measure[appointment.measure], whenOf(appointment))}</p>
      {appointment.note && <p className="muted">{appointment.note}</p>}
      <Choice
        label={w.missedWay}
        options={ways.map((value) => ({ value, ...w.missedWays[value] }))}
        value={way}
        onChange={setWay}
        startHere
      />
      {way === 'again' && <MomentFields moment={again} earliest={today.day} place />}
      {way === 'heavier' && <WhichMeasures menu={menu} chosen={measures} onChange={setMeasures} />}
      <TextArea
        label={review.decide.reason}
        hint={review.decide.reasonHint}
        value={reason}
        required={way !== 'again'}
        maxLength={500}
        rows={2}
        onChange={setReason}
      />
    </FormDialog>
  )
}
