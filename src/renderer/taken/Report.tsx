import { useState } from 'react'
import type { Custody } from '../../contract/taken'
import { api } from '../api'
import { useDo } from '../ask'
import { TextField } from '../parts/TextField'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import { FormDialog } from './FormDialog'
import { Which } from './Which'

interface ReportProps {
  one: Custody
  what: 'missing' | 'found' | 'damaged'
  onClose: () => void
}

/** What happened to a device that the school answers for: it is gone, it is back, or it is broken. */
export function Report({ one, what, onClose }: ReportProps) {
  const w = useWords().taken.reporting[what]
  const report = useDo(api.custody.report)
  const [note, setNote] = useState('')
  const save = async () => {
    const done = await report.run({ custodyId: one.id, what, note: note.trim() }).catch(() => undefined)
    if (!done) return
    toast.say(w.done)
    onClose()
  }
  return (
    <FormDialog
      title={w.title}
      save={w.save}
      ready={note.trim().length >= 3}
      busy={report.busy}
      problem={report.problem}
      onSave={save}
      onClose={onClose}
    >
      <Which one={one} />
      <TextField
        label={w.note}
        hint={w.hint}
        value={note}
        maxLength={500}
        required
        startHere
        onChange={setNote}
      />
    </FormDialog>
  )
}
