import { useState } from 'react'
import type { Suspension } from '../../contract/handled'
import { api } from '../api'
import { addDays } from '../calendar/days'
import { CheckField } from '../parts/CheckField'
import { DayField } from '../parts/DayField'
import { TextArea } from '../parts/TextField'
import { FormDialog } from '../taken/FormDialog'
import { useWords } from '../words'
import type { Form } from './asking'
import { useForm } from './form'

/** Ends a suspension before its last day, or calls it off before it began. */
export function EndSuspensionDialog({ suspension, today, onClose }: Form & { suspension: Suspension }) {
  const { steps, review } = useWords()
  const w = steps.suspension
  const form = useForm(api.steps.endSuspension, w.endDone, onClose)
  const { id, firstDay } = suspension
  const isAhead = firstDay > today.day
  const isOneDay = firstDay === suspension.lastDay
  const [called, setOff] = useState(false)
  const off = called || isOneDay
  const [day, setDay] = useState<string | null>(isAhead ? firstDay : today.day)
  const [reason, setReason] = useState('')
  return (
    <FormDialog
      title={w.endTitle}
      save={w.end}
      ready={reason.trim().length >= 3 && (off || day !== null)}
      busy={form.busy}
      problem={form.problem}
      onSave={() => form.save({ suspensionId: id, lastDay: off ? null : day, reason: reason.trim() })}
      onClose={onClose}
    >
      {isOneDay && <p>{w.callOffText}</p>}
      {isAhead && !isOneDay && <CheckField label={w.callOff} checked={off} onChange={setOff} />}
      {!off && (
        <DayField
          label={w.endDay}
          value={day}
          earliest={isAhead ? firstDay : today.day}
          latest={addDays(suspension.lastDay, -1)}
          onChange={setDay}
        />
      )}
      <TextArea
        label={review.decide.reason}
        hint={review.decide.reasonHint}
        value={reason}
        required
        maxLength={500}
        onChange={setReason}
        startHere
      />
    </FormDialog>
  )
}
