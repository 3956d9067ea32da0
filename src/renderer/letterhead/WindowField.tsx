import { Select } from '../parts/Select'
import { TextField } from '../parts/TextField'
import { useWords } from '../words'
import { placeOf } from './draft'
import css from './letterhead.module.css'

/** Where the address begins before anybody measures: as far as the text, or about where windows at the right begin. */
const start = { left: '25', right: '110' } as const
/** From here on the address stands in the right half of the sheet, less the width of a short one. */
const middle = 70

/** Where the address stands, so that it shows in the window of the school's envelopes. */
export function WindowField({ typed, onChange }: { typed: string; onChange: (typed: string) => void }) {
  const w = useWords().letterhead
  const place = placeOf(typed)
  return (
    <div className={css['window']}>
      <Select
        label={w.window}
        value={(place ?? 0) >= middle ? 'right' : 'left'}
        options={[
          { value: 'left', label: w.windows.left },
          { value: 'right', label: w.windows.right }
        ]}
        onChange={(side) => side && onChange(start[side])}
      />
      <TextField
        label={w.addressAt}
        value={typed}
        maxLength={3}
        error={place === null ? w.noPlace : null}
        onChange={onChange}
      />
      <p className="muted small">{w.windowHint}</p>
    </div>
  )
}
