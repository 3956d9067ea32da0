import { useState } from 'react'
import type { Letter } from '../../contract/letters'
import { api } from '../api'
import { useDo } from '../ask'
import { TextArea } from '../parts/TextField'
import { toast } from '../parts/toast'
import { FormDialog } from '../taken/FormDialog'
import { useWords } from '../words'

interface SettleObjectionProps {
  letter: Pick<Letter, 'id'>
  onClose: () => void
  onDone?: () => void
}

/** What was done with an objection: it waits no longer, and stays in the letter's story. */
export function SettleObjection({ letter, onClose, onDone }: SettleObjectionProps) {
  const { openWork, onFile } = useWords()
  const w = openWork.objection
  const settle = useDo(api.letters.settleObjection)
  const back = useDo(api.letters.takeBackSettling)
  const [note, setNote] = useState('')
  const letterId = letter.id
  const undo = async () => {
    if (await back.attempt({ letterId })) toast.say(w.reopened)
  }
  const save = async () => {
    if (!(await settle.run({ letterId, note: note.trim() }).catch(() => undefined))) return
    toast.say(w.done, () => void undo())
    onClose()
    onDone?.()
  }
  return (
    <FormDialog
      title={w.settle}
      save={onFile.ask.save}
      ready={note.trim().length >= 3}
      busy={settle.busy}
      problem={settle.problem}
      onSave={save}
      onClose={onClose}
    >
      <p>{w.text}</p>
      <TextArea
        label={w.note}
        hint={onFile.ask.noteHint}
        value={note}
        onChange={setNote}
        required
        maxLength={500}
        startHere
      />
    </FormDialog>
  )
}
