import { useRef, useState } from 'react'
import type { Round, RoundKey, Tile } from '../../contract/custody'
import type { Device } from '../../contract/devices'
import { newId } from '../../contract/id'
import { noOf } from '../act-once'
import { api, type No } from '../api'
import { queries, useAsk, useDo, type Doing } from '../ask'
import { marked, rested, returned, revertOf, seated, unseated, type Change, type Marking } from './changes'
import { sayWhyNot } from './say-why-not'
import type { OneDevice } from './tiles'

/** How an act is taken back: by its event, or a guest by letting them out or in again. */
type Undoing = 'undo' | { readonly let: 'in' | 'out'; readonly pupilId: string }

interface Done {
  readonly event: string
  /** A hand-in can be taken back until *Afronden*, a return afterwards. */
  readonly stage: 'hand-in' | 'return'
  readonly revert: Change
  readonly undoing: Undoing
}

/** What can still be taken back, per round, for as long as the window lives: leaving a screen forgets nothing. */
const doneIn = new Map<string, readonly Done[]>()

/** Who keeps what stays behind: someone on the staff (`holderId`) or anyone by name, and where. */
export interface Keeper {
  readonly holderId: string | null
  readonly holder: string
  readonly place: string
}

/** One round with what is on its way already shown in it, and the acts of the grid. */
export interface RoundState {
  readonly round: Round | undefined
  readonly problem: No | null
  readonly again: () => void
  readonly mark: (pupilId: string, marking: Marking) => void
  readonly rest: () => void
  readonly giveBack: (devices: readonly OneDevice[]) => void
  /** Device null: everything of this pupil that is still here. */
  readonly leaveBehind: (pupilId: string, device: Device | null, keeper: Keeper) => Promise<boolean>
  readonly letIn: (guest: Omit<Tile, 'pocket'>) => void
  readonly letOut: (guest: Tile) => void
  readonly undo: () => void
  readonly canUndo: boolean
}

/** Follows one round. Acts go out one after another, in the order they were made. */
export function useRound(key: RoundKey): RoundState {
  const name = JSON.stringify(key)
  const queryKey = [api.custody.round.path, key]
  const asked = useAsk(api.custody.round, key)
  const [underway, setUnderway] = useState<readonly { event: string; change: Change }[]>([])
  const [done, setDone] = useState(doneIn.get(name) ?? [])
  const turn = useRef<Promise<unknown>>(Promise.resolve())
  const mark = useDo(api.custody.mark)
  const rest = useDo(api.custody.restHandedIn)
  const giveBack = useDo(api.custody.giveBack)
  const leaveBehind = useDo(api.custody.leaveBehind)
  const letIn = useDo(api.custody.letIn)
  const letOut = useDo(api.custody.letOut)
  const undo = useDo(api.custody.undo)

  const server = asked.value
  const tiles = underway.reduce<readonly Tile[]>((now, { change }) => change(now), server?.tiles ?? [])
  const round = server && { ...server, tiles: [...tiles] }
  const stage = round?.stage === 'hand-in' ? 'hand-in' : 'return'
  const tileOf = (pupilId: string) => tiles.find((tile) => tile.pupilId === pupilId)

  function keep(change: (before: readonly Done[]) => readonly Done[]): void {
    const next = change(doneIn.get(name) ?? [])
    doneIn.set(name, next)
    setDone(next)
  }

  async function act<In>(
    doing: Doing<In, unknown>,
    input: In,
    change: Change,
    { event = newId(), pocket }: { event?: string; pocket?: number | undefined } = {}
  ): Promise<boolean> {
    setUnderway((before) => [...before, { event, change }])
    const mine = turn.current.then(() => doing.run(input, event).then(() => null, noOf))
    turn.current = mine
    const no = await mine
    if (no === null) {
      // An answer that set out before this act was done must not paint over it.
      await queries.cancelQueries({ queryKey })
      queries.setQueryData<Round>(queryKey, (old) => old && { ...old, tiles: [...change(old.tiles)] })
    } else {
      sayWhyNot(no, pocket)
      // What a colleague did comes in its place at once: the tile does not first turn back to how it was.
      await queries.invalidateQueries({ queryKey })
    }
    setUnderway((before) => before.filter((one) => one.event !== event))
    return no === null
  }

  async function doable<In>(
    doing: Doing<In, unknown>,
    input: In,
    change: Change,
    { pocket, ...more }: { pocket?: number | undefined; revert?: Change; undoing?: Undoing } = {}
  ): Promise<boolean> {
    const event = newId()
    const one = { event, stage, revert: revertOf(tiles, change), undoing: 'undo', ...more } as const
    keep((before) => [...before, one])
    const isDone = await act(doing, input, change, { event, pocket })
    if (!isDone) keep((before) => before.filter((one) => one.event !== event))
    return isDone
  }

  const canBeUndone = (one: Done) => one.stage === stage
  return {
    round,
    problem: asked.problem,
    again: asked.again,
    canUndo: done.some(canBeUndone),
    mark(pupilId, { mark: as, devices }) {
      const tile = tileOf(pupilId)
      if (!round || !tile) return
      const one = { pupilId, mark: as, seen: tile.mark, ...(devices ? { devices: [...devices] } : {}) }
      const change = marked(round, new Map([[pupilId, { mark: as, devices }]]))
      const input = { round: key, marks: [one] }
      // What comes in after *Afronden* goes by giving it back: there is nothing to take back.
      void (stage === 'hand-in'
        ? doable(mark, input, change, { pocket: tile.pocket })
        : act(mark, input, change, { pocket: tile.pocket }))
    },
    rest() {
      if (round) void doable(rest, { round: key }, rested(round))
    },
    giveBack(devices) {
      // Exactly what was on screen: what a colleague takes in at this moment stays.
      void doable(giveBack, { round: key, except: [], only: [...devices] }, returned(devices))
    },
    leaveBehind(pupilId, device, keeper) {
      const leaving = device === null ? (tileOf(pupilId)?.held ?? []) : [device]
      const change = returned(leaving.map((one) => ({ pupilId, device: one })))
      return doable(leaveBehind, { round: key, pupilId, device, ...keeper }, change)
    },
    letIn(guest) {
      const { pupilId } = guest
      const back = { revert: unseated(pupilId), undoing: { let: 'out', pupilId } } as const
      void doable(letIn, { round: key, pupilId }, seated(guest), back)
    },
    letOut(guest) {
      const { pupilId, pocket } = guest
      const back = { revert: seated(guest), undoing: { let: 'in', pupilId } } as const
      void doable(letOut, { round: key, pupilId }, unseated(pupilId), { pocket, ...back })
    },
    undo() {
      const last = (doneIn.get(name) ?? []).findLast(canBeUndone)
      if (!last) return
      keep((before) => before.filter((one) => one !== last))
      const { event, revert, undoing } = last
      if (undoing === 'undo') void act(undo, { round: key, event }, revert)
      else {
        const { pupilId } = undoing
        void act(undoing.let === 'in' ? letIn : letOut, { round: key, pupilId }, revert)
      }
    }
  }
}
