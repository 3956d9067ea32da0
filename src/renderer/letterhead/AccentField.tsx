import { useId } from 'react'
import { TextField } from '../parts/TextField'
import { useWords } from '../words'
import { colourOf } from './draft'
import css from './letterhead.module.css'

/** Colours that are read well on white paper, also by who sees less well. */
const presets = [
  ['blue', '#0b4f94'],
  ['petrol', '#0f6674'],
  ['green', '#1b6b3a'],
  ['purple', '#5b3a8c'],
  ['wine', '#8a1c3b'],
  ['brown', '#7a4100'],
  ['grey', '#3d4650']
] as const

interface AccentFieldProps {
  /** As it stands in the field. */
  typed: string
  /** Why the application does not take it. */
  error: string | null
  onChange: (typed: string) => void
}

/** The colour of the letterhead: one of a few, or one of the school's own. */
export function AccentField({ typed, error, onChange }: AccentFieldProps) {
  const w = useWords().letterhead
  const name = useId()
  const colour = colourOf(typed)
  return (
    <div className={css['field']}>
      <fieldset className={css['colours']}>
        <legend className={css['label']}>{w.colour}</legend>
        <div>
          {presets.map(([code, value]) => (
            <label key={code}>
              <input
                type="radio"
                name={name}
                value={value}
                checked={colour === value}
                onChange={() => onChange(value)}
              />
              <span className={css['drop']} style={{ background: value }} />
              {w.colours[code]}
            </label>
          ))}
        </div>
      </fieldset>
      <TextField
        label={w.ownColour}
        hint={w.ownColourHint}
        icon={<span className={css['drop']} style={{ background: colour ?? 'transparent' }} />}
        value={typed}
        maxLength={9}
        error={colour === null ? w.noColour : error}
        onChange={onChange}
      />
    </div>
  )
}
