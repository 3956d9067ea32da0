import { useState } from 'react'
import type { TemplateKey, TemplateText } from '../../contract/letter-templates'
import { api } from '../api'
import { useDo } from '../ask'
import { Button } from '../parts/Button'
import { Dialog } from '../parts/Dialog'
import { ErrorLine } from '../parts/ErrorLine'
import { Stack } from '../parts/Stack'
import { TextField } from '../parts/TextField'
import { toast } from '../parts/toast'
import { useTemplateWords } from '../words/letter-templates'

interface SaveDialogProps {
  of: TemplateKey
  base: number
  text: TemplateText
  remarks: number
  onClose: () => void
  onSaved: (version: number) => void
}

/** From now on letters say this. When somebody was first meanwhile it says so, and the draft stays as it is. */
export function SaveDialog({ of, base, text, remarks, onClose, onSaved }: SaveDialogProps) {
  const { saving: texts } = useTemplateWords()
  const [note, setNote] = useState('')
  const save = useDo(api.letters.saveTemplate)
  const run = async () => {
    const saved = await save.run({ ...of, base, draft: text, note }).catch(() => null)
    if (!saved) return
    toast.say(texts.saved(saved.version))
    onSaved(saved.version)
  }
  return (
    <Dialog
      open
      title={texts.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button kind="primary" busy={save.busy} onClick={() => void run()}>
            {texts.save}
          </Button>
        </>
      }
    >
      <Stack>
        <p>{texts.text}</p>
        {remarks > 0 && <p className="muted">{texts.remarks(remarks)}</p>}
        <TextField
          label={texts.note}
          hint={texts.noteHint}
          value={note}
          maxLength={500}
          startHere
          onChange={setNote}
        />
        <ErrorLine problem={save.problem} />
      </Stack>
    </Dialog>
  )
}
