import { IconArrowBackUp } from '@tabler/icons-react'
import { useState } from 'react'
import type { Mark, Round, Tile } from '../../contract/custody'
import { useKeys } from '../keys'
import { Button } from '../parts/Button'
import { ErrorLine } from '../parts/ErrorLine'
import { useWords } from '../words'
import { Conclude, useConclude } from './Conclude'
import { Detail, markKeys, useMarkWord } from './Detail'
import { Grid } from './Grid'
import { PocketField } from './PocketField'
import './round.css'
import type { RoundState } from './round-state'
import { countsOf, fillOf, isException, restOf, turned } from './tiles'

/** A permission or exemption is said as in order only: whoever reads along hears no more than that. */
const saysWhy = (mark: Mark | null): mark is Exclude<Mark, 'permitted' | 'exempt'> =>
  mark !== null && mark !== 'permitted' && mark !== 'exempt'

/** Taking in: exceptions first or the rest first, both orders work. Nothing here is an offence yet. */
export function HandIn({ state, round }: { state: RoundState; round: Round }) {
  const w = useWords().custody
  const inBag = round.mode === 'bag'
  const wordOf = useMarkWord(inBag)
  const [found, setFound] = useState<readonly Tile[]>([])
  const [chosen, setChosen] = useState<string | null>(null)
  const [stillOpen, setStillOpen] = useState(false)
  const [reading, setReading] = useState(false)
  const conclude = useConclude(state, round)

  const { tiles } = round
  const counts = countsOf(tiles)
  const open = tiles.filter((tile) => tile.mark === null)
  const byId = new Map(tiles.map((tile) => [tile.pupilId, tile]))
  const mark = (pupilId: string, mark: Mark) => {
    if (byId.get(pupilId)?.mark !== mark) state.mark(new Map([[pupilId, mark]]))
  }
  const turn = (pupilId: string) => {
    const tile = byId.get(pupilId)
    if (tile) mark(pupilId, turned(tile))
  }
  const enter = (tile: Tile) =>
    mark(tile.pupilId, tile.mark === 'not-handed-in' ? 'handed-in' : 'not-handed-in')
  const rest = () => {
    if (restOf(tiles).size > 0) state.rest()
  }
  const finish = () => {
    setStillOpen(open.length > 0)
    if (open.length > 0) return
    if (tiles.some((tile) => isException(tile.mark))) setReading(true)
    else void conclude.run([])
  }
  useKeys({ 'Ctrl+Enter': rest, 'Ctrl+z': state.undo })

  const why = stillOpen && open.length > 0 ? w.stillOpen(open.map((tile) => tile.pocket)) : null
  const trouble = why !== null || (!reading && conclude.problem !== null)
  const meant = new Set(found.map((tile) => tile.pupilId))
  const wordFor = (tile: Tile) => (saysWhy(tile.mark) ? wordOf(tile.mark) : w.fill[fillOf(tile)])
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
          ...tile,
          fill: fillOf(tile),
          word: wordFor(tile),
          meant: meant.has(tile.pupilId)
        }))}
        onTurn={turn}
        keys={Object.fromEntries(
          Object.entries(markKeys).map(([key, as]) => [key, (pupilId: string) => mark(pupilId, as)])
        )}
        onChoose={setChosen}
      />
      <Detail tile={found.length === 1 ? found[0] : byId.get(chosen ?? '')} inBag={inBag} onMark={mark} />
      <div className="round-foot">
        <Button
          icon={<IconArrowBackUp size={20} aria-hidden />}
          keys="Ctrl+Z"
          disabled={!state.canUndo}
          onClick={state.undo}
        >
          {w.undo}
        </Button>
        {trouble && <ErrorLine problem={conclude.problem}>{why}</ErrorLine>}
        <Button kind={open.length === 0 ? 'primary' : 'plain'} busy={conclude.busy} onClick={finish}>
          {w.conclude}
        </Button>
      </div>
      {reading && <Conclude round={round} conclude={conclude} onClose={() => setReading(false)} />}
    </>
  )
}
