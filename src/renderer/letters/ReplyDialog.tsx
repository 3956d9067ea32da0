import { useState } from 'react'
import type { Letter } from '../../contract/letters'
import type { ReplyKind } from '../../contract/on-file'
import { api } from '../api'
import { useDo } from '../ask'
import { Choice } from '../parts/Choice'
import { DayField } from '../parts/DayField'
import { TextArea } from '../parts/TextField'
import { toast } from '../parts/toast'
import { FormDialog } from '../taken/FormDialog'
import { useWords } from '../words'
import { dayOf } from '../words/when'

const kinds: readonly ReplyKind[] = [
  'seen',
  'agreed',
  'objected',
  'refused',
  'no-reply-needed',
  'undeliverable'
]
const needsNote = (kind: ReplyKind | null) => kind === 'objected' || kind === 'refused'

interface ReplyDialogProps {
  letter: Letter
  today: string
  /** Takes the answer back that was just recorded. */
  onUndo: () => void
  onClose: () => void
}

/** What the recipient answered, and on which day; who objects or refuses is quoted. */
export function ReplyDialog({ letter, today, onUndo, onClose }: ReplyDialogProps) {
  const { ask: w, reply: names, replyText } = useWords().onFile
  const { run, busy, problem } = useDo(api.letters.reply)
  const [kind, setKind] = useState<ReplyKind | null>(null)
  const [day, setDay] = useState<string | null>(today)
  const [note, setNote] = useState('')
  const said = note.trim()
  const save = async () => {
    if (!kind || !day) return
    const done = await run({ letterId: letter.id, kind, day, note: said }).catch(() => undefined)
    if (!done) return
    toast.say(w.saved, onUndo)
    onClose()
  }
  return (
    <FormDialog
      title={w.title}
      save={w.save}
      width={760}
      ready={kind !== null && day !== null && (!needsNote(kind) || said.length >= 3)}
      busy={busy}
      problem={problem}
      onSave={save}
      onClose={onClose}
    >
      <Choice
        label={w.which}
        columns={2}
        options={kinds.map((value) => ({ value, title: names[value], text: replyText[value] }))}
        value={kind}
        onChange={setKind}
        startHere
      />
      <DayField
        label={w.day}
        value={day}
        onChange={setDay}
        earliest={letter.issuedAt === null ? undefined : dayOf(letter.issuedAt)}
        latest={today}
      />
      <TextArea
        label={w.note}
        hint={w.noteHint}
        value={note}
        required={needsNote(kind)}
        maxLength={500}
        rows={2}
        onChange={setNote}
      />
    </FormDialog>
  )
}
