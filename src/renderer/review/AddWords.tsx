import { useState } from 'react'
import { api } from '../api'
import { useDo } from '../ask'
import { TextArea } from '../parts/TextField'
import { toast } from '../parts/toast'
import { FormDialog } from '../taken/FormDialog'
import { useWords } from '../words'

/** The pupil's own words, heard later: they are added, nothing is written over (S2-19). */
export function AddWords({ offenceId, onClose }: { offenceId: string; onClose: () => void }) {
  const { add, words: w } = useWords().correcting
  const adding = useDo(api.offences.addWords)
  const [words, setWords] = useState('')
  const save = async () => {
    if (!(await adding.run({ offenceId, words: words.trim() }).catch(() => undefined))) return
    toast.say(w.done)
    onClose()
  }
  return (
    <FormDialog
      title={w.title}
      save={add}
      ready={words.trim().length >= 2}
      busy={adding.busy}
      problem={adding.problem}
      onSave={save}
      onClose={onClose}
    >
      <TextArea
        label={w.label}
        hint={w.hint}
        value={words}
        onChange={setWords}
        required
        maxLength={500}
        startHere
      />
    </FormDialog>
  )
}
