import { useState } from 'react'
import { api } from '../api'
import { useDo } from '../ask'
import { addDays } from '../calendar/days'
import { DayField } from '../parts/DayField'
import { TextField } from '../parts/TextField'
import { toast } from '../parts/toast'
import { FormDialog } from '../taken/FormDialog'
import { useWords } from '../words'

interface DutyDialogProps {
  act: 'set' | 'extend' | 'end'
  stepId: string
  until: string | null
  today: string
  onClose: () => void
}

/** So many school days of handing in, some more, or until an earlier day. */
export function DutyDialog({ act, stepId, until, today, onClose }: DutyDialogProps) {
  const { duty: w } = useWords().steps
  const set = useDo(api.steps.setDuty)
  const extend = useDo(api.steps.extendDuty)
  const end = useDo(api.steps.endDuty)
  const doing = { set, extend, end }[act]
  const [day, setDay] = useState<string | null>(act === 'end' ? today : addDays(today, 1))
  const [typed, setTyped] = useState('5')
  const [reason, setReason] = useState('')
  const schoolDays = /^\d{1,2}$/.test(typed.trim()) ? Number(typed) : 0
  const isCount = schoolDays >= 1 && schoolDays <= 60
  const ready = {
    set: isCount && day !== null,
    extend: isCount && reason.trim().length >= 3,
    end: day !== null && reason.trim().length >= 3
  }[act]
  const save = async () => {
    try {
      if (act === 'set' && day) await set.run({ stepId, from: day, schoolDays })
      if (act === 'extend') await extend.run({ stepId, schoolDays, reason })
      if (act === 'end' && day) await end.run({ stepId, lastDay: day, reason })
    } catch {
      return
    }
    toast.say(w.done[act])
    onClose()
  }
  return (
    <FormDialog
      title={w.titles[act]}
      save={w[act]}
      ready={ready}
      busy={doing.busy}
      problem={doing.problem}
      onSave={save}
      onClose={onClose}
    >
      {act === 'set' && <DayField label={w.from} value={day} earliest={today} onChange={setDay} />}
      {act !== 'end' && (
        <TextField
          label={act === 'set' ? w.count : w.more}
          hint={w.countHint}
          error={typed.trim() === '' || isCount ? null : w.countWrong}
          value={typed}
          maxLength={3}
          onChange={setTyped}
        />
      )}
      {act === 'end' && (
        <DayField
          label={w.lastDay}
          value={day}
          earliest={addDays(today, -1)}
          latest={until === null ? undefined : addDays(until, -1)}
          onChange={setDay}
        />
      )}
      {act !== 'set' && <TextField label={w.reason} value={reason} maxLength={500} onChange={setReason} />}
    </FormDialog>
  )
}
