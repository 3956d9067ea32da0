import { useState } from 'react'
import { api } from '../api'
import { TextArea } from '../parts/TextField'
import { useForm } from '../steps/form'
import { FormDialog } from '../taken/FormDialog'
import { useWords } from '../words'

/** What was agreed is done or need not be any more, with a word on how it went. */
export function SettleAgreement({ contactId, onClose }: { contactId: string; onClose: () => void }) {
  const { contacts, steps } = useWords()
  const w = contacts.settle
  const form = useForm(api.contacts.settle, w.done, onClose)
  const [note, setNote] = useState('')
  return (
    <FormDialog
      title={w.dialog}
      save={steps.contacts.save}
      ready
      busy={form.busy}
      problem={form.problem}
      onSave={() => form.save({ contactId, note: note.trim() })}
      onClose={onClose}
    >
      <TextArea label={w.note} hint={w.noteHint} value={note} maxLength={500} onChange={setNote} startHere />
    </FormDialog>
  )
}
