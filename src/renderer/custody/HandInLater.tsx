import { useState } from 'react'
import type { Round } from '../../contract/custody'
import { Button } from '../parts/Button'
import { Dialog } from '../parts/Dialog'
import { Select } from '../parts/Select'
import { Stack } from '../parts/Stack'
import { useWords } from '../words'
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
  const without = round.tiles.filter((tile) => tile.mark !== 'handed-in' && tile.mark !== null)
  const save = () => {
    if (who) state.mark(new Map([[who, 'handed-in']]))
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
          <Button kind="primary" disabled={who === null} onClick={save}>
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
            options={without.map((tile) => ({
              value: tile.pupilId,
              label: `${tile.pocket}, ${tile.name} (${labels.mark[tile.mark!]})`
            }))}
            value={who}
            onChange={setWho}
          />
        )}
      </Stack>
    </Dialog>
  )
}
