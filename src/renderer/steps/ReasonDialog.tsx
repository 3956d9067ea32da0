import { useState } from 'react'
import type { No } from '../api'
import { TextArea } from '../parts/TextField'
import { FormDialog } from '../taken/FormDialog'
import { useWords } from '../words'

interface ReasonDialogProps {
  title: string
  /** What it comes to. */
  text: string
  save: string
  busy: boolean
  problem: No | null
  onSave: (reason: string) => Promise<void>
  onClose: () => void
}

/** Something that may be done with a reason, and asks nothing else. */
export function ReasonDialog({ title, text, save, busy, problem, onSave, onClose }: ReasonDialogProps) {
  const { decide: w } = useWords().review
  const [reason, setReason] = useState('')
  return (
    <FormDialog
      title={title}
      save={save}
      ready={reason.trim().length >= 3}
      busy={busy}
      problem={problem}
      onSave={() => onSave(reason.trim())}
      onClose={onClose}
    >
      <p>{text}</p>
      <TextArea
        label={w.reason}
        hint={w.reasonHint}
        value={reason}
        required
        maxLength={500}
        onChange={setReason}
        startHere
      />
    </FormDialog>
  )
}
