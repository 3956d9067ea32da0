import { useState } from 'react'
import type { Round, Tile } from '../../contract/custody'
import { api } from '../api'
import { useAsk } from '../ask'
import { useKeys } from '../keys'
import { Button } from '../parts/Button'
import { Row } from '../parts/Stack'
import { useWords } from '../words'
import { Afterwards } from './Afterwards'
import { BackDetail } from './BackDetail'
import { Grid } from './Grid'
import { HandInLater } from './HandInLater'
import { LeaveBehind } from './LeaveBehind'
import { PocketField } from './PocketField'
import { UndoButton } from './UndoButton'
import './round.css'
import type { RoundState } from './round-state'
import { useBackWord } from './tile-words'
import { heldIn, nameOf, staysOf, worthSaying } from './tiles'

/** Giving back: only what is held, device by device, and the gate. The class may go when none is open. */
export function GivingBack({ state, round }: { state: RoundState; round: Round }) {
  const { custody: w, frame } = useWords()
  const wordOf = useBackWord()
  const today = useAsk(api.calendar.today, {}).value?.day
  const [found, setFound] = useState<readonly Tile[]>([])
  const [staying, setStaying] = useState<ReadonlySet<string>>(new Set())
  const [chosen, setChosen] = useState<string | null>(null)
  const [leaving, setLeaving] = useState<Tile | null>(null)
  const [later, setLater] = useState(false)

  const held = round.tiles.filter((tile) => tile.held.length > 0)
  const devices = heldIn(held)
  const going = devices.filter((one) => !staying.has(nameOf(one)))
  const isStaying = going.length < devices.length
  const stay = (names: readonly string[], stays: boolean) =>
    setStaying((before) => {
      const next = new Set(before)
      for (const name of names)
        if (stays) next.add(name)
        else next.delete(name)
      return next
    })
  const turn = (pupilId: string) => {
    const mine = devices.filter((one) => one.pupilId === pupilId).map(nameOf)
    stay(mine, !mine.some((name) => staying.has(name)))
  }
  const giveBack = () => {
    if (going.length > 0) state.giveBack(going)
  }
  useKeys({ 'Ctrl+Enter': giveBack, 'Ctrl+z': state.undo })

  const meant = new Set(found.map((tile) => tile.pupilId))
  const about = found.length === 1 ? found[0]?.pupilId : chosen
  const one = held.find((tile) => tile.pupilId === about) ?? (held.length === 1 ? held[0] : undefined)
  // On a trip the devices stay until its last day; before that giving all back is possible, and not what comes next.
  const isTime = round.until === null || today === undefined || today >= round.until
  return (
    <>
      <div className="round-bar">
        <PocketField
          tiles={held}
          hint={w.fieldHintBack}
          onEnter={(tile) => turn(tile.pupilId)}
          onTyped={setFound}
        />
        <Button
          kind={isTime ? 'primary' : 'plain'}
          keys="Ctrl+⏎"
          disabled={going.length === 0}
          onClick={giveBack}
        >
          {isStaying && going.length > 0 ? w.back.rest(going.length) : w.back.all}
        </Button>
      </div>
      <h2 aria-live="polite">
        {held.length > 0
          ? w.back.gate(
              devices.length,
              held.map((tile) => tile.pocket)
            )
          : frame.saved.busy}
      </h2>
      <Grid
        label={w.grid(round.className)}
        pockets={held.map((tile) => {
          const stays = staysOf(tile, staying)
          return {
            pupilId: tile.pupilId,
            pocket: tile.pocket,
            name: tile.name,
            fill: stays.length > 0 ? 'attention' : 'open',
            word: wordOf(tile, stays),
            devices: worthSaying(tile.held).join(' '),
            guest: tile.guest ? w.guest.word : '',
            meant: meant.has(tile.pupilId)
          }
        })}
        onTurn={turn}
        onChoose={setChosen}
      />
      <BackDetail
        tile={one}
        stays={one ? staysOf(one, staying) : []}
        onStay={(one, stays) => stay([nameOf(one)], stays)}
        onBack={state.giveBack}
        onLeave={setLeaving}
      />
      <div className="round-foot">
        <UndoButton state={state} />
        <Row>
          <Afterwards round={round} />
          <Button onClick={() => setLater(true)}>{w.back.later}</Button>
        </Row>
      </div>
      {leaving && (
        <LeaveBehind
          tile={leaving}
          stays={staysOf(leaving, staying)}
          state={state}
          onClose={() => setLeaving(null)}
        />
      )}
      {later && <HandInLater round={round} state={state} onClose={() => setLater(false)} />}
    </>
  )
}
