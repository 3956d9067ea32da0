import { IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Round, Tile } from '../../contract/custody'
import { useKeys } from '../keys'
import { Button } from '../parts/Button'
import { ErrorLine } from '../parts/ErrorLine'
import { Row } from '../parts/Stack'
import { useWords } from '../words'
import { Conclude, useConclude } from './Conclude'
import { Detail, markKeys } from './Detail'
import { Grid } from './Grid'
import { LetIn } from './LetIn'
import { PocketField } from './PocketField'
import { UndoButton } from './UndoButton'
import type { Marking } from './changes'
import './round.css'
import type { RoundState } from './round-state'
import { useTileWord } from './tile-words'
import { countsOf, devicesSaid, fillOf, isException, turned } from './tiles'

/** Taking in: exceptions first or the rest first, both orders work. Nothing here is an offence yet. */
export function HandIn({ state, round }: { state: RoundState; round: Round }) {
  const w = useWords().custody
  const inBag = round.mode === 'bag'
  const wordOf = useTileWord(inBag)
  const [found, setFound] = useState<readonly Tile[]>([])
  const [chosen, setChosen] = useState<string | null>(null)
  const [stillOpen, setStillOpen] = useState(false)
  const [asking, setAsking] = useState<'readings' | 'guest' | null>(null)
  const conclude = useConclude(round)

  const { tiles } = round
  const counts = countsOf(tiles)
  const open = tiles.filter((tile) => tile.mark === null)
  const byId = new Map(tiles.map((tile) => [tile.pupilId, tile]))
  const mark = (pupilId: string, marking: Marking) => {
    const isNew = byId.get(pupilId)?.mark !== marking.mark
    if (isNew || differs(byId.get(pupilId), marking)) state.mark(pupilId, marking)
  }
  const turn = (pupilId: string) => {
    const tile = byId.get(pupilId)
    if (tile) mark(pupilId, { mark: turned(tile) })
  }
  const enter = ({ pupilId, mark: as }: Tile) =>
    mark(pupilId, { mark: as === 'not-handed-in' ? 'handed-in' : 'not-handed-in' })
  const rest = () => {
    if (open.length > 0) state.rest()
  }
  const finish = () => {
    setStillOpen(open.length > 0)
    if (open.length > 0) return
    if (tiles.some((tile) => isException(tile.mark))) setAsking('readings')
    else void conclude.run([])
  }
  useKeys({ 'Ctrl+Enter': rest, 'Ctrl+z': state.undo })

  const why = stillOpen && open.length > 0 ? w.stillOpen(open.map((tile) => tile.pocket)) : null
  const trouble = why !== null || (asking !== 'readings' && conclude.problem !== null)
  const meant = new Set(found.map((tile) => tile.pupilId))
  const about = found.length === 1 ? found[0]?.pupilId : chosen
  return (
    <>
      <div className="round-bar">
        <PocketField tiles={tiles} hint={w.fieldHint} onEnter={enter} onTyped={setFound} />
        {!inBag && (
          <Button
            kind={open.length > 0 ? 'primary' : 'plain'}
            keys="Ctrl+⏎"
            disabled={open.length === 0}
            onClick={rest}
          >
            {open.length > 0 && counts.open === 0 ? w.restCovered : w.rest(counts.open)}
          </Button>
        )}
      </div>
      <Grid
        label={w.grid(round.className)}
        pockets={tiles.map((tile) => ({
          pupilId: tile.pupilId,
          pocket: tile.pocket,
          name: tile.name,
          fill: fillOf(tile),
          word: wordOf(tile),
          devices: inBag ? '' : devicesSaid(tile).join(' '),
          guest: tile.guest ? w.guest.word : '',
          meant: meant.has(tile.pupilId)
        }))}
        onTurn={turn}
        keys={Object.fromEntries(
          Object.entries(markKeys).map(([key, as]) => [key, (pupilId: string) => mark(pupilId, { mark: as })])
        )}
        onChoose={setChosen}
      />
      <Detail tile={byId.get(about ?? '')} inBag={inBag} onMark={mark} onLetOut={state.letOut} />
      <div className="round-foot">
        <Row>
          <UndoButton state={state} />
          <Button icon={<IconUserPlus size={20} aria-hidden />} onClick={() => setAsking('guest')}>
            {w.guest.add}
          </Button>
        </Row>
        {trouble && <ErrorLine problem={conclude.problem}>{why}</ErrorLine>}
        <Button kind={open.length === 0 ? 'primary' : 'plain'} busy={conclude.busy} onClick={finish}>
          {w.conclude}
        </Button>
      </div>
      {asking === 'readings' && (
        <Conclude round={round} conclude={conclude} onClose={() => setAsking(null)} />
      )}
      {asking === 'guest' && <LetIn state={state} onClose={() => setAsking(null)} />}
    </>
  )
}

/** Something else is handed in than the tile says now. */
const differs = (tile: Tile | undefined, { devices }: Marking): boolean =>
  devices !== undefined && devices.toSorted().join(' ') !== tile?.devices.join(' ')
