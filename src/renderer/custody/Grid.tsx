import { IconCheck, IconCircleDashed, IconX } from '@tabler/icons-react'
import { memo, useRef, useState } from 'react'
import { DeviceMark } from './DeviceMark'
import './round.css'
import type { Fill } from './tiles'

/** A tile as the grid draws it. The word is said, not shown: the class may be watching. */
export interface Pocket {
  readonly pupilId: string
  readonly pocket: number
  readonly name: string
  readonly fill: Fill
  readonly word: string
  /** Kinds of device to draw, separated by spaces: empty where a single phone goes without saying. */
  readonly devices: string
  /** Shown on the tile of a pupil who sits in: "gast"; empty on all others. */
  readonly guest: string
  /** What is typed now means this one. */
  readonly meant: boolean
}

interface GridProps {
  label: string
  pockets: readonly Pocket[]
  onTurn: (pupilId: string) => void
  /** Letters that do something to the tile they are pressed on. */
  keys?: Readonly<Record<string, (pupilId: string) => void>>
  /** The tile the detail under the grid is about. */
  onChoose: (pupilId: string) => void
}

const icons = { open: IconCircleDashed, order: IconCheck, attention: IconX }
const none = {}

/** The pockets of the wall bag. One tab stop; the arrows go from pocket to pocket, Space turns one over. */
export function Grid({ label, pockets, onTurn, keys = none, onChoose }: GridProps) {
  const grid = useRef<HTMLDivElement>(null)
  const [stop, setStop] = useState<string | null>(null)
  const at = Math.max(
    0,
    pockets.findIndex(({ pupilId }) => pupilId === stop)
  )
  const choose = (pupilId: string) => {
    setStop(pupilId)
    onChoose(pupilId)
  }
  function goTo(next: number): void {
    const pocket = pockets[next]
    if (!pocket) return
    choose(pocket.pupilId)
    grid.current?.querySelectorAll('button')[next]?.focus()
  }
  function press(event: React.KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const columns = grid.current ? getComputedStyle(grid.current).gridTemplateColumns.split(' ').length : 1
    const steps: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      ArrowDown: at + columns,
      ArrowUp: at - columns,
      Home: 0,
      End: pockets.length - 1
    }
    const next = steps[event.key]
    const act = keys[event.key.toLowerCase()]
    const pocket = pockets[at]
    if (next === undefined && !act) return
    event.preventDefault()
    if (next !== undefined) goTo(next)
    else if (pocket) act?.(pocket.pupilId)
  }
  return (
    <div className="pockets" role="grid" aria-label={label} tabIndex={-1} ref={grid} onKeyDown={press}>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a table row cannot wrap */}
      <div role="row" className="pockets-row">
        {pockets.map((pocket, index) => (
          <Tile key={pocket.pupilId} {...pocket} isStop={index === at} onTurn={onTurn} onChoose={choose} />
        ))}
      </div>
    </div>
  )
}

interface TileProps extends Pocket {
  isStop: boolean
  onTurn: (pupilId: string) => void
  onChoose: (pupilId: string) => void
}

const Tile = memo(function Tile(props: TileProps) {
  const { pupilId, pocket, name, fill, word, devices, guest, meant, isStop, onTurn, onChoose } = props
  const Icon = icons[fill]
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- nor can its cells
    <div role="gridcell">
      <button
        type="button"
        className="pocket"
        data-fill={fill}
        data-meant={meant || undefined}
        tabIndex={isStop ? 0 : -1}
        aria-label={[pocket, name, guest, word].filter(Boolean).join(', ')}
        onFocus={() => onChoose(pupilId)}
        onClick={() => onTurn(pupilId)}
      >
        <span className="pocket-number">
          <Icon size={20} stroke={2.4} aria-hidden />
          {pocket}
        </span>{' '}
        <span className="pocket-name">{name}</span>{' '}
        {(guest || devices) && (
          <span className="pocket-more">
            {guest}
            {devices && <DeviceMark devices={devices} short={guest !== ''} />}
          </span>
        )}
      </button>
    </div>
  )
})
