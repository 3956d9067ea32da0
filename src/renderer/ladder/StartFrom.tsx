import { useState } from 'react'
import type { Ladder, PresetCode } from '../../contract/ladder'
import { api } from '../api'
import { useAsk } from '../ask'
import { Button } from '../parts/Button'
import { Choice } from '../parts/Choice'
import { Dialog } from '../parts/Dialog'
import { ErrorLine } from '../parts/ErrorLine'
import { Skeleton } from '../parts/Skeleton'
import { Stack } from '../parts/Stack'
import { useWords } from '../words'
import { plainDay } from '../words/when'
import css from './Editor.module.css'
import { PresetChoice } from './PresetChoice'

interface StartFromProps {
  current: Ladder & { readonly id: string }
  /** The name of a draft that is lost by it; null: nothing is. */
  replaces: string | null
  onClose: () => void
  onStart: (ladder: Ladder) => void
}

/** What a draft begins with: what is in force, an earlier version, or a ladder that comes with the app. */
export function StartFrom({ current, replaces, onClose, onStart }: StartFromProps) {
  const { ladder, frame } = useWords()
  const texts = ladder.start
  const { value: presets, problem } = useAsk(api.ladder.presets, {})
  const { value: versions } = useAsk(api.ladder.versions, {})
  const { value: school } = useAsk(api.settings.school, {})
  const [version, setVersion] = useState<string | null>(null)
  const [preset, setPreset] = useState<PresetCode | null>(null)
  const chosen: Ladder | undefined = preset
    ? presets?.find(({ code }) => code === preset)?.ladder
    : version === current.id
      ? current
      : versions?.find(({ id }) => id === version)
  const others = (versions ?? []).filter(({ id }) => id !== current.id)
  return (
    <Dialog open width={960} title={texts.title} onClose={onClose}>
      <Stack gap={24}>
        <p>{[texts.text, ...(replaces === null ? [] : [texts.replaces(replaces)])].join(' ')}</p>
        <Choice
          label={texts.versions}
          columns={2}
          value={version}
          options={[
            { value: current.id, title: current.name, text: texts.current },
            ...others.map(({ id, name, effectiveFrom, state }) => ({
              value: id,
              title: name,
              text: `${ladder.versions.from(plainDay(effectiveFrom))} · ${ladder.versions.state[state]}`
            }))
          ]}
          onChange={(id) => {
            setVersion(id)
            setPreset(null)
          }}
        />
        {presets ? (
          <PresetChoice
            label={texts.presets}
            labelShown
            presets={presets}
            fits={school?.custodyMode ?? null}
            value={preset}
            onChange={(code) => {
              setPreset(code)
              setVersion(null)
            }}
          />
        ) : (
          <Skeleton height={180} rows={2} />
        )}
        <ErrorLine problem={problem} />
      </Stack>
      <div className={css['choose']}>
        <Button onClick={onClose}>{frame.part.cancel}</Button>
        <Button kind="primary" disabled={!chosen} onClick={() => chosen && onStart(chosen)}>
          {texts.begin}
        </Button>
      </div>
    </Dialog>
  )
}
