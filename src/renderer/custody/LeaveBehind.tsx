import { useState } from 'react'
import type { Tile } from '../../contract/custody'
import { fullName } from '../../contract/names'
import { api } from '../api'
import { useAsk } from '../ask'
import { Button } from '../parts/Button'
import { Dialog } from '../parts/Dialog'
import { Row, Stack } from '../parts/Stack'
import { TextField } from '../parts/TextField'
import { useMe } from '../who'
import { useWords } from '../words'
import type { RoundState } from './round-state'

interface Keeping {
  readonly holder: string
  readonly place: string
  readonly setHolder: (holder: string) => void
  readonly setPlace: (place: string) => void
  readonly known: boolean
}

/** Who keeps a device and where: the asker, at the place the school set, until said otherwise. */
export function useKeeping(): Keeping {
  const me = useMe()
  const school = useAsk(api.settings.school, {}).value
  const [holder, setHolder] = useState<string | null>(null)
  const [place, setPlace] = useState<string | null>(null)
  const [keeper, where] = [holder ?? (me ? fullName(me) : ''), place ?? school?.keepingPlace ?? '']
  return {
    holder: keeper,
    place: where,
    setHolder,
    setPlace,
    known: keeper.trim().length > 1 && where.trim().length > 1
  }
}

/** A phone nobody collects gets a keeper, a place and a due moment: it never vanishes silently. */
export function LeaveBehind({
  tile,
  state,
  onClose
}: {
  tile: Tile
  state: RoundState
  onClose: () => void
}) {
  const { custody, frame } = useWords()
  const w = custody.leaving
  const keeping = useKeeping()
  async function save(event: React.FormEvent): Promise<void> {
    event.preventDefault()
    if (!keeping.known) return
    if (await state.leaveBehind(tile.pupilId, keeping.holder, keeping.place)) onClose()
  }
  return (
    <Dialog open title={w.title} onClose={onClose}>
      <form onSubmit={(event) => void save(event)}>
        <Stack gap={16}>
          <p>
            <strong>{custody.detail(tile.pocket, tile.name)}</strong>
          </p>
          <p className="muted">{w.why}</p>
          <TextField
            label={w.holder}
            value={keeping.holder}
            maxLength={120}
            startHere
            onChange={keeping.setHolder}
          />
          <TextField label={w.place} value={keeping.place} maxLength={120} onChange={keeping.setPlace} />
          <Row between>
            <Button onClick={onClose}>{frame.part.cancel}</Button>
            <Button kind="primary" type="submit" disabled={!keeping.known}>
              {w.save}
            </Button>
          </Row>
        </Stack>
      </form>
    </Dialog>
  )
}
