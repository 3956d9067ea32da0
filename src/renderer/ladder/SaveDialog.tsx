import { useState } from 'react'
import type { Ladder } from '../../contract/ladder'
import { api } from '../api'
import { useAsk, useDo } from '../ask'
import { Button } from '../parts/Button'
import { DayField } from '../parts/DayField'
import { Dialog } from '../parts/Dialog'
import { ErrorLine } from '../parts/ErrorLine'
import { Stack } from '../parts/Stack'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import { dayNow, plainDay } from '../words/when'

interface SaveDialogProps {
  /** Null while something has to be filled in. */
  ladder: Ladder | null
  remarks: number
  onClose: () => void
  onSaved: () => void
}

/** From which day the school keeps this ladder: never in hindsight (E7-7). */
export function SaveDialog({ ladder, remarks, onClose, onSaved }: SaveDialogProps) {
  const { ladder: words, frame } = useWords()
  const texts = words.save
  const today = useAsk(api.calendar.today, {}).value?.day ?? dayNow()
  const versions = useAsk(api.ladder.versions, {}).value ?? []
  const [chosen, setChosen] = useState<string | null | undefined>(undefined)
  const from = chosen === undefined ? today : chosen
  const save = useDo(api.ladder.save)
  const takeBack = useDo(api.ladder.takeBack)
  const next = versions
    .toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1))
    .find(({ state, effectiveFrom }) => state === 'to-come' && from !== null && effectiveFrom > from)
  const run = async () => {
    if (!ladder || !from) return
    const saved = await save.run({ ladder, effectiveFrom: from }).catch(() => null)
    if (!saved) return
    // What is in force already can only be followed by another.
    const undo = from > today ? () => void takeBack.attempt({ versionId: saved.id }) : undefined
    toast.say(texts.done(plainDay(from)), undo)
    onSaved()
  }
  return (
    <Dialog
      open
      title={texts.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{frame.part.cancel}</Button>
          <Button kind="primary" busy={save.busy} disabled={!ladder || !from} onClick={() => void run()}>
            {texts.yes}
          </Button>
        </>
      }
    >
      <Stack>
        <DayField label={texts.from} value={from} earliest={today} onChange={setChosen} />
        <p>{texts.text}</p>
        <p>{texts.anew}</p>
        {next && <p>{texts.before(next.name, plainDay(next.effectiveFrom))}</p>}
        {remarks > 0 && <p className="muted">{texts.remarks(remarks)}</p>}
        <ErrorLine problem={save.problem} />
      </Stack>
    </Dialog>
  )
}
