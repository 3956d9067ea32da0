import { useState } from 'react'
import { api } from '../api'
import { TextArea } from '../parts/TextField'
import { useForm } from '../steps/form'
import { FormDialog } from '../taken/FormDialog'
import { useWords } from '../words'

/** A line written to a talk later; the talk itself stays as it is. */
export function AddLine({ contactId, onClose }: { contactId: string; onClose: () => void }) {
  const { contacts, steps } = useWords()
  const w = contacts.added
  const form = useForm(api.contacts.add, w.done, onClose)
  const [words, setWords] = useState('')
  return (
    <FormDialog
      title={w.dialog}
      save={steps.contacts.save}
      ready={words.trim().length >= 3}
      busy={form.busy}
      problem={form.problem}
      onSave={() => form.save({ contactId, words: words.trim() })}
      onClose={onClose}
    >
      <TextArea
        label={w.text}
        hint={w.hint}
        value={words}
        required
        maxLength={500}
        onChange={setWords}
        startHere
      />
    </FormDialog>
  )
}
