import { useState } from 'react'
import type { Round } from '../../contract/custody'
import type { Device } from '../../contract/devices'
import { Button } from '../parts/Button'
import { Dialog } from '../parts/Dialog'
import { Select } from '../parts/Select'
import { Stack } from '../parts/Stack'
import { useWords } from '../words'
import { DeviceChips } from './DeviceChips'
import './round.css'
import type { RoundState } from './round-state'

interface HandInLaterProps {
  round: Round
  state: RoundState
  onClose: () => void
}

/** Someone comes in after *Afronden* and hands in. */
export function HandInLater({ round, state, onClose }: HandInLaterProps) {
  const { custody, labels, frame } = useWords()
  const w = custody.back
  const [who, setWho] = useState<string | null>(null)
  const [other, setOther] = useState<readonly Device[] | null>(null)
  const without = round.tiles.filter((tile) => tile.held.length === 0 && tile.mark !== 'handed-in')
  const tile = without.find(({ pupilId }) => pupilId === who)
  const save = () => {
    if (tile) state.mark(tile.pupilId, { mark: 'handed-in', ...(other ? { devices: other } : {}) })
    onClose()
  }
  return (
    <Dialog
      open
      title={w.later}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{frame.part.cancel}</Button>
          <Button kind="primary" disabled={!tile} onClick={save}>
            {labels.mark['handed-in']}
          </Button>
        </>
      }
    >
      <Stack>
        {without.length === 0 ? (
          <p>{w.laterNobody}</p>
        ) : (
          <Select
            label={w.laterWho}
            searchable
            options={without.map(({ pupilId, pocket, name }) => ({
              value: pupilId,
              label: `${pocket}, ${name}`
            }))}
            value={who}
            onChange={(pupilId) => {
              setWho(pupilId)
              setOther(null)
            }}
          />
        )}
        {tile && <DeviceChips devices={other ?? tile.devices} onChange={setOther} />}
      </Stack>
    </Dialog>
  )
}
