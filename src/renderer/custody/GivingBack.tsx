import { IconArrowBackUp, IconCircleCheck } from '@tabler/icons-react'
import { useState } from 'react'
import type { Round, Tile } from '../../contract/custody'
import { useKeys } from '../keys'
import { Button, LinkButton } from '../parts/Button'
import { Row } from '../parts/Stack'
import { useWords } from '../words'
import { Grid } from './Grid'
import { HandInLater } from './HandInLater'
import { LeaveBehind } from './LeaveBehind'
import { PocketField } from './PocketField'
import './round.css'
import type { RoundState } from './round-state'

/** Giving back: only what is held, and the gate. The class may go when no device is open. */
export function GivingBack({ state, round }: { state: RoundState; round: Round }) {
  const { custody: w, frame } = useWords()
  const [found, setFound] = useState<readonly Tile[]>([])
  const [staying, setStaying] = useState<ReadonlySet<string>>(new Set())
  const [chosen, setChosen] = useState<string | null>(null)
  const [leaving, setLeaving] = useState<Tile | null>(null)
  const [later, setLater] = useState(false)

  const held = round.tiles.filter((tile) => tile.held)
  const going = held.filter((tile) => !staying.has(tile.pupilId))
  const turn = (pupilId: string) =>
    setStaying((before) => {
      const next = new Set(before)
      if (!next.delete(pupilId)) next.add(pupilId)
      return next
    })
  const giveBack = () => {
    if (going.length > 0) state.giveBack(going.map((tile) => tile.pupilId))
  }
  useKeys({ 'Ctrl+Enter': giveBack, 'Ctrl+z': state.undo })

  const meant = new Set(found.map((tile) => tile.pupilId))
  const about = found.length === 1 ? found[0]?.pupilId : chosen
  const one = held.find((tile) => tile.pupilId === about) ?? (held.length === 1 ? held[0] : undefined)
  return (
    <>
      <div className="round-bar">
        <PocketField
          tiles={held}
          hint={w.fieldHintBack}
          onEnter={(tile) => turn(tile.pupilId)}
          onTyped={setFound}
        />
        <Button kind="primary" keys="Ctrl+⏎" disabled={going.length === 0} onClick={giveBack}>
          {staying.size === 0 || going.length === 0 ? w.back.all : w.back.rest(going.length)}
        </Button>
      </div>
      <h2 aria-live="polite">
        {held.length > 0 ? w.back.gate(held.map((tile) => tile.pocket)) : frame.saved.busy}
      </h2>
      <Grid
        label={w.grid(round.className)}
        pockets={held.map((tile) => {
          const stays = staying.has(tile.pupilId)
          return {
            ...tile,
            fill: stays ? 'attention' : 'open',
            word: stays ? w.back.stays : w.back.here,
            meant: meant.has(tile.pupilId)
          }
        })}
        onTurn={turn}
        onChoose={setChosen}
      />
      {one ? (
        <fieldset className="round-detail" aria-label={w.detail(one.pocket, one.name)}>
          <strong aria-hidden>{w.detail(one.pocket, one.name)}</strong>
          <button type="button" onClick={() => state.giveBack([one.pupilId])}>
            {w.back.giveBack}
          </button>
          <button type="button" onClick={() => setLeaving(one)}>
            {w.back.leaveBehind}
          </button>
        </fieldset>
      ) : (
        <p className="round-detail muted">{w.back.choose}</p>
      )}
      <div className="round-foot">
        <UndoButton state={state} />
        <Button onClick={() => setLater(true)}>{w.back.later}</Button>
      </div>
      {leaving && <LeaveBehind tile={leaving} state={state} onClose={() => setLeaving(null)} />}
      {later && <HandInLater round={round} state={state} onClose={() => setLater(false)} />}
    </>
  )
}

function UndoButton({ state }: { state: RoundState }) {
  const w = useWords().custody
  return (
    <Button
      icon={<IconArrowBackUp size={20} aria-hidden />}
      keys="Ctrl+Z"
      disabled={!state.canUndo}
      onClick={state.undo}
    >
      {w.undo}
    </Button>
  )
}

/** The gate is open: nothing of this class is here any more. */
export function Gate({ state, round }: { state: RoundState; round: Round }) {
  const { custody: w, frame } = useWords()
  const keeps = round.mode !== 'bag' && !round.late
  useKeys({ 'Ctrl+z': state.undo })
  return (
    <section className="round-gate">
      <IconCircleCheck size={64} stroke={1.5} aria-hidden />
      <h2 aria-live="polite">{keeps ? w.back.free : w.back.concluded}</h2>
      <p className="muted">{keeps ? w.back.freeWhy : w.back.concludedWhy}</p>
      <Row gap={12}>
        {state.canUndo && <UndoButton state={state} />}
        <LinkButton to="/vandaag" kind="primary">
          {frame.place.today}
        </LinkButton>
      </Row>
    </section>
  )
}
