import { useState } from 'react'
import type { About, AboutKind, NextAbout } from '../../contract/letters-about'
import { api } from '../api'
import { useDo } from '../ask'
import { Button } from '../parts/Button'
import { Choice } from '../parts/Choice'
import { Dialog } from '../parts/Dialog'
import { TextField } from '../parts/TextField'
import { toast } from '../parts/toast'
import css from '../review/DecideDialog.module.css'
import { LetterProblem } from '../review/LetterProblem'
import { LettersBeside } from '../review/LettersBeside'
import { usePreview } from '../review/preview'
import { useWords } from '../words'

interface WriteAboutProps {
  kind: AboutKind
  id: string
  next: NextAbout
  onClose: () => void
}

/** Letters about one thing before they are approved: what is asked beside the record, and each as it will be printed. */
export function WriteAbout({ kind, id, next, onClose }: WriteAboutProps) {
  const { lettersAbout: w, frame } = useWords()
  const write = useDo(api.letters.writeAbout)
  const said = useSaid()
  const wish = said.about(kind, id)
  const preview = usePreview(api.letters.previewAbout, wish)
  const ready = preview.letters?.length ?? 0
  const run = async () => {
    const done = await write.run(wish).catch(() => undefined)
    if (!done) return
    toast.say(w.done(done.letterIds.length))
    onClose()
  }
  return (
    <Dialog
      open
      title={w.make[kind][next]}
      width={1080}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{frame.part.cancel}</Button>
          <Button
            kind="primary"
            data-autofocus
            busy={write.busy}
            disabled={ready === 0}
            onClick={() => void run()}
          >
            {w.confirm(ready)}
          </Button>
        </>
      }
    >
      <div className={css['decision']} data-writes>
        <div className={css['form']}>
          {next === 'retract' ? <p>{w.retracts}</p> : <p>{w.text[kind]}</p>}
          {next === 'replace' && <p>{w.replaces}</p>}
          {next !== 'retract' && <Beside kind={kind} said={said} />}
          <LetterProblem problem={write.problem ?? preview.problem} />
        </div>
        <LettersBeside preview={preview} ready />
      </div>
    </Dialog>
  )
}

/** What a letter tells that is on record nowhere else. */
function useSaid() {
  const [also, setAlso] = useState('')
  const [why, setWhy] = useState('')
  const [collector, setCollector] = useState<'either' | 'guardian'>('either')
  const about = (kind: AboutKind, id: string): About => {
    if (kind === 'conversation') return { kind, id, also: also.trim() }
    return kind === 'taken' ? { kind, id, why: why.trim(), collector } : { kind, id }
  }
  return { also, setAlso, why, setWhy, collector, setCollector, about }
}

function Beside({ kind, said }: { kind: AboutKind; said: ReturnType<typeof useSaid> }) {
  const { lettersAbout: w } = useWords()
  if (kind === 'conversation')
    return (
      <TextField label={w.also} hint={w.alsoHint} value={said.also} maxLength={120} onChange={said.setAlso} />
    )
  if (kind !== 'taken') return null
  return (
    <>
      <TextField label={w.why} hint={w.whyHint} value={said.why} maxLength={200} onChange={said.setWhy} />
      <Choice
        label={w.collector}
        options={(['either', 'guardian'] as const).map((value) => ({ value, ...w.collectors[value] }))}
        value={said.collector}
        onChange={said.setCollector}
      />
    </>
  )
}
