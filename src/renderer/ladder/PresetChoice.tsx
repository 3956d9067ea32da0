import type { Ladder, PresetCode } from '../../contract/ladder'
import type { CustodyMode } from '../../contract/settings'
import { Chip } from '../parts/Chip'
import { Choice } from '../parts/Choice'
import { useWords } from '../words'
import { Drawn } from './Drawn'

interface PresetChoiceProps {
  label: string
  /** Where the page does not say it already. */
  labelShown?: boolean
  presets: readonly { code: PresetCode; custodyMode: CustodyMode; ladder: Ladder }[]
  /** The school's way of keeping phones: ladders made for it say so. */
  fits: CustodyMode | null
  value: PresetCode | null
  onChange: (preset: PresetCode) => void
}

/** The ladders that come with the app, each drawn as it is climbed. */
export function PresetChoice({
  label,
  labelShown = false,
  presets,
  fits,
  value,
  onChange
}: PresetChoiceProps) {
  const { firstRun, ladder: words } = useWords()
  return (
    <Choice
      label={label}
      labelUnseen={!labelShown}
      columns={2}
      value={value}
      options={presets.map(({ code, custodyMode, ladder }) => ({
        value: code,
        title: ladder.name,
        text: words.drawn.source(ladder.source, words.drawn.window(ladder.window)),
        more: (
          <>
            {code !== 'empty' && custodyMode === fits && (
              <span>
                <Chip kind="order">{firstRun.ladder.fits}</Chip>
              </span>
            )}
            <Drawn ladder={ladder} small />
          </>
        )
      }))}
      onChange={onChange}
    />
  )
}
