import { useState } from 'react'
import type { FreeDays } from '../../contract/calendar'
import type { No } from '../api'
import { Button } from '../parts/Button'
import { DayField } from '../parts/DayField'
import { ErrorLine } from '../parts/ErrorLine'
import { Row, Stack } from '../parts/Stack'
import { TextField } from '../parts/TextField'
import { useWords } from '../words'
import type { FreeWish } from './acts'

interface FreeFormProps {
  /** The day that was pressed: the first free day of a new period. Null: the form asks for it. */
  day: string | null
  /** The period that is changed; null: a new one. */
  free: FreeDays | null
  busy: boolean
  problem: No | null
  onCancel: () => void
  onSave: (wish: FreeWish) => void
}

/** A name and the days: one, or from and until. */
export function FreeForm({ day, free, busy, problem, onCancel, onSave }: FreeFormProps) {
  const { calendar, frame } = useWords()
  const w = calendar.free
  const [name, setName] = useState(free?.name ?? '')
  const [firstDay, setFirst] = useState(free?.firstDay ?? day)
  const [lastDay, setLast] = useState(free?.lastDay ?? day)
  const begins = (next: string | null) => {
    setFirst(next)
    // A period that begins later than it ended is most often one day.
    if (next && (!lastDay || lastDay < next)) setLast(next)
  }
  const backwards = firstDay !== null && lastDay !== null && lastDay < firstDay
  const complete = name.trim().length >= 2 && firstDay && lastDay && !backwards
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    if (complete) onSave({ name: name.trim(), firstDay, lastDay })
  }
  return (
    <form onSubmit={submit}>
      <Stack gap={12}>
        <TextField
          label={w.name}
          hint={w.nameHint}
          value={name}
          maxLength={60}
          startHere
          onChange={setName}
        />
        {(free !== null || day === null) && (
          <DayField label={w.firstDay} value={firstDay} onChange={begins} />
        )}
        <DayField
          label={w.lastDay}
          value={lastDay}
          earliest={firstDay ?? undefined}
          error={backwards ? w.backwards : null}
          onChange={setLast}
        />
        <ErrorLine problem={problem} />
        <Row between>
          <Button onClick={onCancel}>{frame.part.cancel}</Button>
          <Button kind="primary" type="submit" busy={busy} disabled={!complete}>
            {frame.part.save}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}
