import type { AfterLast } from '../../contract/ladder'
import { Select } from '../parts/Select'
import { TextField } from '../parts/TextField'
import { useWords } from '../words'
import type { DraftTrack } from './draft'
import css from './Editor.module.css'

interface AfterFieldProps {
  track: DraftTrack
  wrong: boolean
  onChange: (change: Partial<Pick<DraftTrack, 'after' | 'each'>>) => void
}

/** What follows on the last rung (E7-4). */
export function AfterField({ track, wrong, onChange }: AfterFieldProps) {
  const { editor: texts, gap } = useWords().ladder
  return (
    <div className={css['fields']}>
      <Select
        label={texts.after}
        options={(Object.keys(texts.afterOptions) as AfterLast['kind'][]).map((value) => ({
          value,
          label: texts.afterOptions[value]
        }))}
        value={track.after}
        onChange={(after) => after && onChange({ after })}
      />
      {track.after === 'every' && (
        <TextField
          label={texts.each}
          value={track.each}
          maxLength={2}
          error={wrong ? gap.each : null}
          onChange={(each) => onChange({ each })}
        />
      )}
    </div>
  )
}
