import { useState } from 'react'
import { useDeviceName } from '../device-name'
import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { Row, Stack } from '../parts/Stack'
import { TextField } from '../parts/TextField'
import { useWords } from '../words'
import { listed, longDay } from '../words/when'

interface CoveredProps {
  name: string
  about: Readonly<Record<string, string>>
  busy: boolean
  onAnyway: (reason: string) => void
  onLeave: () => void
}

/** The pupil might at that moment, by permission or by the mark of the lesson: says why, before anything is on record. */
export function Covered({ name, about, busy, onAnyway, onLeave }: CoveredProps) {
  const { covered } = useWords().offences
  const [reason, setReason] = useState('')
  const nameOf = useDeviceName()
  const mark = about['mark'] as keyof typeof covered.marked | undefined
  const { stays, until, devices } = about
  const said = () => {
    if (stays && until) return covered.stays(name, listed(stays.split(' ').map(nameOf)), longDay(until))
    return mark
      ? covered.marked[mark](name)
      : covered.text(name, about, devices ? listed(devices.split(' ').map(nameOf)) : covered.device)
  }
  return (
    <div role="alert">
      <Card
        title={mark === 'exempt' ? covered.exemptTitle : covered.title}
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
          <p>{said()}</p>
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
