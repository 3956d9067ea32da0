import { useState } from 'react'
import type { PresetCode } from '../../contract/ladder'
import { api } from '../api'
import { useAsk, useDo } from '../ask'
import { PresetChoice } from '../ladder/PresetChoice'
import { Button } from '../parts/Button'
import { DayField } from '../parts/DayField'
import { Dialog } from '../parts/Dialog'
import { ErrorLine } from '../parts/ErrorLine'
import { Stack } from '../parts/Stack'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import { dayNow } from '../words/when'

/** Another ladder from a day on: never in hindsight. */
export function AdoptLadder({ onClose }: { onClose: () => void }) {
  const { settings, frame } = useWords()
  const texts = settings.ladder
  const { value: presets, problem } = useAsk(api.ladder.presets, {})
  const { value: school } = useAsk(api.settings.school, {})
  const [preset, setPreset] = useState<PresetCode | null>(null)
  const [effectiveFrom, setFrom] = useState<string | null>(dayNow())
  const adopt = useDo(api.ladder.adopt)
  const save = async () => {
    if (!preset || !effectiveFrom) return
    await adopt.run({ preset, effectiveFrom })
    toast.say(texts.done)
    onClose()
  }
  return (
    <Dialog
      open
      width={960}
      title={texts.adoptTitle}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{frame.part.cancel}</Button>
          <Button
            kind="primary"
            busy={adopt.busy}
            disabled={!preset || !effectiveFrom}
            onClick={() => void save().catch(() => undefined)}
          >
            {texts.yes}
          </Button>
        </>
      }
    >
      <Stack>
        <p>{texts.adoptText}</p>
        <DayField label={texts.from} value={effectiveFrom} earliest={dayNow()} onChange={setFrom} />
        <PresetChoice
          label={texts.adoptTitle}
          presets={presets ?? []}
          fits={school?.custodyMode ?? null}
          value={preset}
          onChange={setPreset}
        />
        <ErrorLine problem={adopt.problem ?? problem} />
      </Stack>
    </Dialog>
  )
}
