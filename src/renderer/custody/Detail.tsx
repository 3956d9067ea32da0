import type { Mark, Tile } from '../../contract/custody'
import { Keys } from '../parts/Keys'
import { useWords } from '../words'
import './round.css'

interface DetailProps {
  tile: Tile | undefined
  inBag: boolean
  onMark: (pupilId: string, mark: Mark) => void
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

/** The word of a mark: where phones stay in the bag nothing is handed in. */
export function useMarkWord(inBag: boolean): (mark: Mark) => string {
  const { custody, labels } = useWords()
  return (mark) => {
    if (inBag && mark === 'handed-in') return custody.inBag
    return inBag && mark === 'not-handed-in' ? custody.notInBag : labels.mark[mark]
  }
}

/** What else can be said of one pupil, in words and small: the fine print of a tile is for the teacher. */
export function Detail({ tile, inBag, onMark }: DetailProps) {
  const w = useWords().custody
  const wordOf = useMarkWord(inBag)
  if (!tile) return <p className="round-detail muted">{w.choosePocket}</p>
  const label = w.detail(tile.pocket, tile.name)
  return (
    <fieldset className="round-detail" aria-label={label}>
      <strong aria-hidden>{label}</strong>
      {choices.map(({ mark, key }) => (
        <button
          key={mark}
          type="button"
          aria-pressed={tile.mark === mark}
          onClick={() => tile.mark !== mark && onMark(tile.pupilId, mark)}
        >
          {wordOf(mark)}
          {key && <Keys keys={key} />}
        </button>
      ))}
    </fieldset>
  )
}
