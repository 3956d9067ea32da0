import type { Mark, Tile } from '../../contract/custody'
import { useDeviceName } from '../device-name'
import { Keys } from '../parts/Keys'
import { useWords } from '../words'
import { shortDay } from '../words/when'
import { DeviceChips } from './DeviceChips'
import type { Marking } from './changes'
import './round.css'
import { useMarkWord } from './tile-words'

interface DetailProps {
  tile: Tile | undefined
  inBag: boolean
  onMark: (pupilId: string, marking: Marking) => void
  onLetOut: (guest: Tile) => void
}

const choices: readonly { mark: Mark; key?: string }[] = [
  { mark: 'absent', key: 'A' },
  { mark: 'late' },
  { mark: 'no-device', key: 'G' },
  { mark: 'permitted', key: 'T' },
  { mark: 'exempt' },
  { mark: 'refused' }
]

/** The same letters on a tile itself. */
export const markKeys: Readonly<Record<string, Mark>> = { a: 'absent', g: 'no-device', t: 'permitted' }

/** What else can be said of one pupil, in words and small: the fine print of a tile is for the teacher. */
export function Detail({ tile, inBag, onMark, onLetOut }: DetailProps) {
  const w = useWords().custody
  const wordOf = useMarkWord(inBag)
  const rows = inBag ? 1 : 2
  if (!tile)
    return (
      <p className="round-detail muted" data-rows={rows}>
        {w.choosePocket}
      </p>
    )
  const label = w.detail(tile.pocket, tile.name)
  return (
    <fieldset className="round-detail" data-rows={rows} aria-label={label}>
      <strong aria-hidden>{label}</strong>
      {choices.map(({ mark, key }) => (
        <button
          key={mark}
          type="button"
          aria-pressed={tile.mark === mark}
          onClick={() => onMark(tile.pupilId, { mark })}
        >
          {wordOf(mark)}
          {key && <Keys keys={key} />}
        </button>
      ))}
      <Notes tile={tile} />
      {(!inBag || tile.guest) && (
        <div className="round-detail-more">
          {!inBag && (
            <DeviceChips
              devices={tile.devices}
              onChange={(devices) => onMark(tile.pupilId, { mark: 'handed-in', devices })}
            />
          )}
          {tile.guest && tile.mark === null && (
            <button type="button" onClick={() => onLetOut(tile)}>
              {w.guest.out}
            </button>
          )}
        </div>
      )}
    </fieldset>
  )
}

/** What only the teacher needs to know of this pupil, small and in words: what stays, and who hands in by decision. */
function Notes({ tile: { stays, daily } }: { tile: Tile }) {
  const w = useWords().custody
  const nameOf = useDeviceName()
  const notes = [
    stays.length > 0 ? w.stays(stays.map(nameOf)) : '',
    daily ? w.daily(shortDay(daily.until)) : '',
    daily?.permitted ? w.dailyPermitted : ''
  ].filter(Boolean)
  if (notes.length === 0) return null
  return <span className="round-detail-note small muted">{notes.join(' ')}</span>
}
