import { useState } from 'react'
import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { Row, Stack } from '../parts/Stack'
import { TextField } from '../parts/TextField'
import { useWords } from '../words'

interface CoveredProps {
  name: string
  about: Readonly<Record<string, string>>
  busy: boolean
  onAnyway: (reason: string) => void
  onLeave: () => void
}

/** A permission covers this pupil at that moment: says by whom and for what, before anything is on record. */
export function Covered({ name, about, busy, onAnyway, onLeave }: CoveredProps) {
  const { covered } = useWords().offences
  const [reason, setReason] = useState('')
  return (
    <div role="alert">
      <Card
        title={covered.title}
        attention
        actions={
          <Row>
            <Button kind="primary" onClick={onLeave}>
              {covered.leave}
            </Button>
            <Button busy={busy} disabled={reason.trim().length < 3} onClick={() => onAnyway(reason)}>
              {covered.anyway}
            </Button>
          </Row>
        }
      >
        <Stack gap={12}>
          <p>{covered.text(name, about)}</p>
          <TextField
            label={covered.why}
            hint={covered.whyHint}
            value={reason}
            onChange={setReason}
            maxLength={500}
          />
        </Stack>
      </Card>
    </div>
  )
}
