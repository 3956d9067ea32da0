import { useState } from 'react'
import type { Tile } from '../../contract/custody'
import type { Device } from '../../contract/devices'
import { api } from '../api'
import { useAsk } from '../ask'
import { useDeviceName } from '../device-name'
import { Choice } from '../parts/Choice'
import { KeeperFields } from '../taken/KeeperFields'
import { FormDialog } from '../taken/FormDialog'
import { useKeeper } from '../taken/keeper'
import { useWords } from '../words'
import { clockOn } from '../words/span'
import type { RoundState } from './round-state'

interface LeaveBehindProps {
  tile: Tile
  /** What was said to stay: proposed when it is not all there is. */
  stays: readonly Device[]
  state: RoundState
  onClose: () => void
}

const all = 'all'

/** A device nobody collects gets a keeper, a place and a due moment: it never vanishes silently (S2-13). */
export function LeaveBehind({ tile, stays, state, onClose }: LeaveBehindProps) {
  const { custody } = useWords()
  const w = custody.leaving
  const nameOf = useDeviceName()
  const keeper = useKeeper()
  const morning = useNextMorning()
  const [chosen, setChosen] = useState<Device>((stays.length === 1 ? stays[0] : undefined) ?? all)
  const [busy, setBusy] = useState(false)
  async function save(): Promise<void> {
    const { holderId, holder, place } = keeper
    setBusy(true)
    const device = chosen === all ? null : chosen
    const isDone = await state.leaveBehind(tile.pupilId, device, { holderId, holder, place })
    setBusy(false)
    if (!isDone) return
    keeper.remember()
    onClose()
  }
  return (
    <FormDialog
      title={w.title}
      save={w.save}
      ready={keeper.known}
      busy={busy}
      problem={null}
      onSave={save}
      onClose={onClose}
    >
      <p>
        <strong>{custody.detail(tile.pocket, tile.name)}</strong>
      </p>
      <p className="muted">
        {w.why} {morning ? w.due(morning) : w.dueUnknown}
      </p>
      {tile.held.length > 1 && (
        <Choice
          label={w.what}
          columns={tile.held.length === 2 ? 3 : 2}
          options={[
            { value: all, title: w.all },
            ...tile.held.map((device) => ({ value: device, title: nameOf(device) }))
          ]}
          value={chosen}
          onChange={setChosen}
        />
      )}
      <KeeperFields keeper={keeper} startHere />
    </FormDialog>
  )
}

/** When the next school day begins, in words; undefined until it is known, or when none is in the calendar. */
function useNextMorning(): string | undefined {
  const today = useAsk(api.calendar.today, {}).value?.day
  const moments = useAsk(api.custody.dueMoments, {}).value ?? []
  const day = today && moments.map(({ until }) => until.day).find((one) => one > today)
  const first = useAsk(api.calendar.hours, day ? { day } : null).value?.[0]
  return day && first ? clockOn(day, first.starts) : undefined
}
