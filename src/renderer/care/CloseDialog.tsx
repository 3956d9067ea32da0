import { useState } from 'react'
import type { CareItem } from '../../contract/care-shapes'
import { api } from '../api'
import { TextArea } from '../parts/TextField'
import { useForm } from '../steps/form'
import { FormDialog } from '../taken/FormDialog'
import { useWords } from '../words'

interface CloseDialogProps {
  meetingId: string
  /** The pupils it is about. */
  items: readonly CareItem[]
  onClose: () => void
}

/** Closes a consultation, and says first who moves on to the next. */
export function CloseDialog({ meetingId, items, onClose }: CloseDialogProps) {
  const { care } = useWords()
  const w = care.closing
  const form = useForm(api.care.close, ({ moved }) => w.done(moved), onClose)
  const [note, setNote] = useState('')
  const moved = items.filter(({ decisions }) => decisions.length === 0).length
  return (
    <FormDialog
      title={w.title}
      save={w.save}
      ready
      busy={form.busy}
      problem={form.problem}
      onSave={() => form.save({ meetingId, note: note.trim() })}
      onClose={onClose}
    >
      <p>{w.text(items.length - moved, moved)}</p>
      <TextArea
        label={w.note}
        hint={w.noteHint}
        value={note}
        rows={2}
        maxLength={500}
        onChange={setNote}
        startHere
      />
    </FormDialog>
  )
}
