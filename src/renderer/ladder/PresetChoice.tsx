import type { Ladder, PresetCode } from '../../contract/ladder'
import type { CustodyMode } from '../../contract/settings'
import { Chip } from '../parts/Chip'
import { Choice } from '../parts/Choice'
import { useWords } from '../words'
import { Rungs } from './Rungs'

interface PresetChoiceProps {
  label: string
  presets: readonly { code: PresetCode; custodyMode: CustodyMode; ladder: Ladder }[]
  /** The school's way of keeping phones: ladders made for it say so. */
  fits: CustodyMode | null
  value: PresetCode | null
  onChange: (preset: PresetCode) => void
}

/** The ladders that come with the app, each drawn as it is climbed. */
export function PresetChoice({ label, presets, fits, value, onChange }: PresetChoiceProps) {
  const { firstRun, settings } = useWords()
  return (
    <Choice
      label={label}
      labelUnseen
      columns={2}
      value={value}
      options={presets.map(({ code, custodyMode, ladder }) => ({
        value: code,
        title: ladder.name,
        text: settings.ladder.source(ladder.source, settings.ladder.window[ladder.window.kind]),
        more: (
          <>
            {custodyMode === fits && (
              <span>
                <Chip kind="order">{firstRun.ladder.fits}</Chip>
              </span>
            )}
            <Rungs ladder={ladder} small />
          </>
        )
      }))}
      onChange={onChange}
    />
  )
}
