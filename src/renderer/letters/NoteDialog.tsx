import { useId, useRef } from 'react'
import { api, type No } from '../api'
import { useAsk } from '../ask'
import { Button } from '../parts/Button'
import { Dialog } from '../parts/Dialog'
import { ErrorLine } from '../parts/ErrorLine'
import { Skeleton } from '../parts/Skeleton'
import { Stack } from '../parts/Stack'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import css from './OnFile.module.css'

/** A text to take along: copied by its button, or selected for who copies by hand. */
function ToCopy({
  label,
  button,
  text,
  rows
}: {
  label: string
  button: string
  text: string
  rows: number
}) {
  const { note: w } = useWords().onFile
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      toast.say(w.copied)
    } catch {
      // No clipboard here (an address without a lock, or the browser says no): the person presses the keys.
      field.current?.focus()
      field.current?.select()
      toast.say(w.byHand)
    }
  }
  return (
    <div className={css['copy']}>
      <label htmlFor={id}>{label}</label>
      <textarea id={id} ref={field} readOnly rows={rows} value={text} />
      <Button aria-label={button} onClick={() => void copy()}>
        {w.copy}
      </Button>
    </div>
  )
}

/** The note to paste into the pupil system, and what to call the file there. */
export function NoteDialog({ letterId, onClose }: { letterId: string; onClose: () => void }) {
  const { value, problem } = useAsk(api.letters.note, { letterId })
  return <NoteToCopy note={value} problem={problem} onClose={onClose} />
}

interface NoteToCopyProps {
  note: { readonly subject: string; readonly body: string; readonly fileName: string } | undefined
  problem: No | null
  onClose: () => void
}

/** Such a note, of a letter or of a talk. */
export function NoteToCopy({ note, problem, onClose }: NoteToCopyProps) {
  const { note: w } = useWords().onFile
  return (
    <Dialog open title={w.title} width={680} onClose={onClose}>
      {problem && <ErrorLine problem={problem} />}
      {!note && !problem && <Skeleton height={320} />}
      {note && (
        <Stack gap={16}>
          <ToCopy label={w.subject} button={w.copySubject} text={note.subject} rows={1} />
          <ToCopy
            label={w.body}
            button={w.copyBody}
            text={note.body}
            rows={Math.min(14, note.body.split('\n').length + 2)}
          />
          <ToCopy label={w.file} button={w.copyFile} text={note.fileName} rows={1} />
        </Stack>
      )}
    </Dialog>
  )
}
