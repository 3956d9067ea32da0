import { useState } from 'react'
import { api } from '../api'
import { TextArea } from '../parts/TextField'
import { useForm } from '../steps/form'
import { FormDialog } from '../taken/FormDialog'
import { useWords } from '../words'

/** What the consultation decided is done, with a word on what came of it. */
export function SettleDecision({ decisionId, onClose }: { decisionId: string; onClose: () => void }) {
  const { care } = useWords()
  const w = care.settling
  const form = useForm(api.care.settle, w.done, onClose)
  const [note, setNote] = useState('')
  return (
    <FormDialog
      title={w.title}
      save={w.save}
      ready
      busy={form.busy}
      problem={form.problem}
      onSave={() => form.save({ decisionId, note: note.trim() })}
      onClose={onClose}
    >
      <TextArea label={w.note} hint={w.noteHint} value={note} maxLength={500} onChange={setNote} startHere />
    </FormDialog>
  )
}
