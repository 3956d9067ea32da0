import { useState } from 'react'
import { TextArea } from '../parts/TextField'
import type { useForm } from '../steps/form'
import { FormDialog } from '../taken/FormDialog'

interface WordsDialogProps<In> {
  /** Its title, the label and hint of the one field, and what the button says. */
  words: { readonly title: string; readonly words: string; readonly hint: string; readonly save: string }
  form: Pick<ReturnType<typeof useForm<In, unknown>>, 'busy' | 'problem' | 'save'>
  input: (words: string) => In
  onClose: () => void
}

/** A few words put on record: what was discussed, or what puts a decision right. */
export function WordsDialog<In>({ words: w, form, input, onClose }: WordsDialogProps<In>) {
  const [words, setWords] = useState('')
  return (
    <FormDialog
      title={w.title}
      save={w.save}
      ready={words.trim().length >= 3}
      busy={form.busy}
      problem={form.problem}
      onSave={() => form.save(input(words.trim()))}
      onClose={onClose}
    >
      <TextArea
        label={w.words}
        hint={w.hint}
        value={words}
        maxLength={500}
        onChange={setWords}
        required
        startHere
      />
    </FormDialog>
  )
}
