import type { Ground } from '../../contract/exemptions'
import { Choice } from '../parts/Choice'
import { Stack } from '../parts/Stack'
import { TextField } from '../parts/TextField'
import { useWords } from '../words'

interface GroundFieldsProps {
  ground: Ground | null
  note: string
  onGround: (ground: Ground) => void
  onNote: (note: string) => void
}

const grounds = ['medical', 'aid', 'safety', 'other'] as const

/** Why: a code and a few words, for directors only. */
export function GroundFields({ ground, note, onGround, onNote }: GroundFieldsProps) {
  const w = useWords().exemptions
  return (
    <Stack gap={8}>
      <Choice
        label={w.form.ground}
        columns={2}
        options={grounds.map((value) => ({ value, title: w.ground[value] }))}
        value={ground}
        onChange={onGround}
      />
      <p className="muted small">{w.form.groundWhy}</p>
      <TextField
        label={w.form.groundNote}
        hint={w.form.groundNoteHint}
        value={note}
        maxLength={200}
        onChange={onNote}
      />
    </Stack>
  )
}
