import { useState } from 'react'
import type { Device } from '../../contract/custody'
import { fullName } from '../../contract/names'
import { api } from '../api'
import { useAsk, useDo } from '../ask'
import { Button } from '../parts/Button'
import { Dialog } from '../parts/Dialog'
import { ErrorLine } from '../parts/ErrorLine'
import { Select } from '../parts/Select'
import { Row, Stack } from '../parts/Stack'
import { TextField } from '../parts/TextField'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import { clockOf } from '../words/when'
import { useKeeping } from './LeaveBehind'

const devices: readonly Device[] = ['phone', 'smartwatch', 'tablet', 'other']

/** Takes a device in until the end of the school day, with a keeper and a place (S0-16). */
export function TakeDevice({ onClose }: { onClose: () => void }) {
  const { custody, labels, frame } = useWords()
  const w = custody.taking
  const names = useAsk(api.roster.names, {}).value ?? []
  const take = useDo(api.custody.take)
  const keeping = useKeeping()
  const [pupilId, setPupilId] = useState<string | null>(null)
  const [device, setDevice] = useState<Device>('phone')
  const [note, setNote] = useState('')
  async function save(event: React.FormEvent): Promise<void> {
    event.preventDefault()
    if (pupilId === null || !keeping.known) return
    try {
      const { due } = await take.run({ pupilId, device, holder: keeping.holder, place: keeping.place, note })
      toast.say(w.done(clockOf(due)))
      onClose()
    } catch {
      return
    }
  }
  return (
    <Dialog open title={w.title} onClose={onClose}>
      <form onSubmit={(event) => void save(event)}>
        <Stack gap={16}>
          <p className="muted">{w.why}</p>
          <Select
            label={w.pupil}
            searchable
            options={names.map((pupil) => ({
              value: pupil.id,
              label: [fullName(pupil), pupil.className].filter(Boolean).join(', ')
            }))}
            value={pupilId}
            onChange={setPupilId}
          />
          <Select
            label={w.device}
            options={devices.map((value) => ({ value, label: labels.device[value] }))}
            value={device}
            onChange={(value) => value && setDevice(value)}
          />
          <TextField label={w.holder} value={keeping.holder} maxLength={120} onChange={keeping.setHolder} />
          <TextField label={w.place} value={keeping.place} maxLength={120} onChange={keeping.setPlace} />
          <TextField label={w.note} hint={w.noteHint} value={note} maxLength={500} onChange={setNote} />
          <ErrorLine problem={take.problem} />
          <Row between>
            <Button onClick={onClose}>{frame.part.cancel}</Button>
            <Button
              kind="primary"
              type="submit"
              busy={take.busy}
              disabled={pupilId === null || !keeping.known}
            >
              {w.save}
            </Button>
          </Row>
        </Stack>
      </form>
    </Dialog>
  )
}
