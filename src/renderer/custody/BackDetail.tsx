import type { Tile } from '../../contract/custody'
import type { Device } from '../../contract/devices'
import { useDeviceName } from '../device-name'
import { useWords } from '../words'
import './round.css'
import type { OneDevice } from './tiles'

interface BackDetailProps {
  tile: Tile | undefined
  /** Which of this pupil's devices stay when the rest goes back. */
  stays: readonly Device[]
  onStay: (one: OneDevice, stays: boolean) => void
  onBack: (devices: readonly OneDevice[]) => void
  onLeave: (tile: Tile) => void
}

/** One pupil's devices at the bell: each can go back or stay by itself. */
export function BackDetail({ tile, stays, onStay, onBack, onLeave }: BackDetailProps) {
  const w = useWords().custody
  const nameOf = useDeviceName()
  if (!tile) return <p className="round-detail muted">{w.back.choose}</p>
  const { pupilId, held } = tile
  const label = w.detail(tile.pocket, tile.name)
  return (
    <fieldset className="round-detail" aria-label={label}>
      <strong aria-hidden>{label}</strong>
      {held.length === 1 ? (
        <button type="button" onClick={() => onBack(held.map((device) => ({ pupilId, device })))}>
          {w.back.giveBack}
        </button>
      ) : (
        held.map((device) => {
          const one = { pupilId, device }
          const isStaying = stays.includes(device)
          return (
            <span key={device} className="round-pair">
              <button type="button" onClick={() => onBack([one])}>
                {w.back.oneBack(nameOf(device))}
              </button>
              <button type="button" aria-pressed={isStaying} onClick={() => onStay(one, !isStaying)}>
                {w.back.oneStays(nameOf(device))}
              </button>
            </span>
          )
        })
      )}
      <button type="button" onClick={() => onLeave(tile)}>
        {w.back.leaveBehind}
      </button>
    </fieldset>
  )
}
