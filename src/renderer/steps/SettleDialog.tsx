import { useState } from 'react'
import type { Appointment } from '../../contract/handled'
import { api } from '../api'
import { Choice } from '../parts/Choice'
import { TextArea } from '../parts/TextField'
import { FormDialog } from '../taken/FormDialog'
import { useWords } from '../words'
import { MomentFields } from './MomentFields'
import type { Form } from './asking'
import { useForm } from './form'
import css from './forms.module.css'
import { useMoment } from './moment'
import { useSchoolDays } from './school-days'
import { whenOf } from './when-of'

const outcomes = ['kept', 'excused', 'missed', 'cancelled'] as const

/** What became of a moment. With a good reason another moment comes at once; without one somebody decides (61). */
export function SettleDialog({ appointment, today, onClose }: Form & { appointment: Appointment }) {
  const { steps, labels } = useWords()
  const w = steps.measures
  const form = useForm(api.steps.settle, w.settled, onClose)
  // What is still to come can be excused or called off, and not yet kept or missed.
  const isAhead = appointment.day > today.day
  const offered = isAhead ? outcomes.filter((one) => one === 'excused' || one === 'cancelled') : outcomes
  const [outcome, setOutcome] = useState<(typeof outcomes)[number]>(offered[0] ?? 'kept')
  const [note, setNote] = useState('')
  const days = useSchoolDays(today.day)
  const { clock, place } = appointment
  const again = useMoment({ day: days.next(today.day), clock: clock ?? '', place })
  const explained = outcome === 'kept' || note.trim().length >= 3
  const save = () =>
    form.save({
      appointmentId: appointment.id,
      outcome,
      note: note.trim(),
      again: outcome === 'excused' ? again.said : null
    })
  return (
    <FormDialog
      title={isAhead ? w.changeTitle : w.settleTitle}
      save={steps.contacts.save}
      ready={explained && (outcome !== 'excused' || !again.clockWrong)}
      busy={form.busy}
      problem={form.problem}
      onSave={save}
      onClose={onClose}
    >
      <p>{w.settleText(labels.measure[appointment.measure], whenOf(appointment))}</p>
      <Choice
        label={w.outcome}
        options={offered.map((value) => ({ value, ...w.outcomes[value] }))}
        value={outcome}
        onChange={setOutcome}
        startHere
      />
      <TextArea
        label={w.note}
        hint={w.noteNeeded}
        value={note}
        required={outcome !== 'kept'}
        maxLength={500}
        rows={2}
        onChange={setNote}
      />
      {outcome === 'excused' && (
        <fieldset className={css['checks']}>
          <legend>{w.again}</legend>
          <MomentFields moment={again} earliest={today.day} place />
        </fieldset>
      )}
    </FormDialog>
  )
}
