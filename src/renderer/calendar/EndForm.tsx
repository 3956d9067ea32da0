import { useState } from 'react'
import type { No } from '../api'
import { Button } from '../parts/Button'
import { ErrorLine } from '../parts/ErrorLine'
import { Row, Stack } from '../parts/Stack'
import { TextField } from '../parts/TextField'
import { clockTyped } from '../permissions/when'
import { useWords } from '../words'

interface EndFormProps {
  /** When the day ends as it is now. */
  ends: string
  busy: boolean
  problem: No | null
  onCancel: () => void
  onSave: (ends: string) => void
}

/** Another end of one day: everyone goes home at half past twelve. */
export function EndForm({ ends, busy, problem, onCancel, onSave }: EndFormProps) {
  const { calendar, frame } = useWords()
  const [typed, setTyped] = useState(ends)
  const clock = clockTyped(typed)
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    if (clock) onSave(clock)
  }
  return (
    <form onSubmit={submit}>
      <Stack gap={12}>
        <TextField
          label={calendar.day.endAt}
          value={typed}
          maxLength={5}
          startHere
          error={typed !== '' && !clock ? calendar.day.endClock : null}
          onChange={setTyped}
        />
        <ErrorLine problem={problem} />
        <Row between>
          <Button onClick={onCancel}>{frame.part.cancel}</Button>
          <Button kind="primary" type="submit" busy={busy} disabled={!clock || clock === ends}>
            {frame.part.save}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}
