import { useState } from 'react'
import { api } from '../api'
import { DayField } from '../parts/DayField'
import { TextArea } from '../parts/TextField'
import { useForm } from '../steps/form'
import { FormDialog } from '../taken/FormDialog'
import { useWords } from '../words'

/** Opens a consultation: from then on is noted and decided in it. */
export function OpenDialog({ today, onClose }: { today: string; onClose: () => void }) {
  const { care } = useWords()
  const w = care.opening
  const form = useForm(api.care.open, w.done, onClose)
  const [day, setDay] = useState<string | null>(today)
  const [present, setPresent] = useState('')
  return (
    <FormDialog
      title={w.title}
      save={w.save}
      ready={day !== null}
      busy={form.busy}
      problem={form.problem}
      onSave={() => form.save({ day: day ?? today, present: present.trim() })}
      onClose={onClose}
    >
      <TextArea
        label={w.present}
        hint={w.presentHint}
        value={present}
        rows={2}
        maxLength={500}
        onChange={setPresent}
        startHere
      />
      <DayField label={w.day} value={day} earliest={today} onChange={setDay} />
    </FormDialog>
  )
}
