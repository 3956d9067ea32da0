import { useRef, useState } from 'react'
import type { Mark, Round, RoundKey, Tile } from '../../contract/custody'
import { newId } from '../../contract/id'
import { api } from '../api'
import { queries, useAsk, useDo, type Doing } from '../ask'
import { marked, restOf, returned, revertOf, type Change } from './tiles'

interface Done {
  readonly event: string
  readonly revert: Change
}

/** What can still be taken back, per round, for as long as the window lives: leaving a screen forgets nothing. */
const doneIn = new Map<string, readonly Done[]>()

/** One round with what is on its way already shown in it, and the acts of the grid. */
export interface RoundState {
  readonly round: Round | undefined
  readonly problem: ReturnType<typeof useAsk<RoundKey, Round>>['problem']
  readonly again: () => void
  readonly mark: (marks: ReadonlyMap<string, Mark>) => void
  readonly rest: () => void
  readonly giveBack: (pupilIds: readonly string[]) => void
  readonly leaveBehind: (pupilId: string, holder: string, place: string) => Promise<boolean>
  readonly undo: () => void
  readonly canUndo: boolean
  /** *Afronden* fixed the hand-in: what came before it cannot be taken back any more. */
  readonly forget: () => void
}

/** Follows one round. Acts go out one after another, in the order they were made. */
export function useRound(key: RoundKey): RoundState {
  const name = JSON.stringify(key)
  const asked = useAsk(api.custody.round, key)
  const [underway, setUnderway] = useState<readonly { event: string; change: Change }[]>([])
  const [done, setDone] = useState(doneIn.get(name) ?? [])
  const turn = useRef<Promise<unknown>>(Promise.resolve())
  const mark = useDo(api.custody.mark)
  const rest = useDo(api.custody.restHandedIn)
  const giveBack = useDo(api.custody.giveBack)
  const leaveBehind = useDo(api.custody.leaveBehind)
  const undo = useDo(api.custody.undo)

  const server = asked.value
  const tiles = underway.reduce<readonly Tile[]>((now, { change }) => change(now), server?.tiles ?? [])
  const round = server && { ...server, tiles: [...tiles] }

  function keep(change: (before: readonly Done[]) => readonly Done[]): void {
    const next = change(doneIn.get(name) ?? [])
    doneIn.set(name, next)
    setDone(next)
  }

  async function act<In>(
    doing: Doing<In, unknown>,
    input: In,
    change: Change,
    event: string
  ): Promise<boolean> {
    setUnderway((before) => [...before, { event, change }])
    const mine = turn.current.then(() => doing.attempt(input, event))
    turn.current = mine
    const reply = await mine
    if (reply !== undefined) {
      // An answer that set out before this act was done must not paint over it.
      const queryKey = [api.custody.round.path, key]
      await queries.cancelQueries({ queryKey })
      queries.setQueryData<Round>(queryKey, (old) => old && { ...old, tiles: [...change(old.tiles)] })
    }
    setUnderway((before) => before.filter((one) => one.event !== event))
    return reply !== undefined
  }

  async function doable<In>(doing: Doing<In, unknown>, input: In, change: Change): Promise<boolean> {
    const event = newId()
    const revert = revertOf(round?.tiles ?? [], change)
    keep((before) => [...before, { event, revert }])
    const isDone = await act(doing, input, change, event)
    if (!isDone) keep((before) => before.filter((one) => one.event !== event))
    return isDone
  }

  return {
    round,
    problem: asked.problem,
    again: asked.again,
    canUndo: done.length > 0,
    mark(marks) {
      if (!round) return
      const list = [...marks].map(([pupilId, mark]) => ({ pupilId, mark }))
      void doable(mark, { round: key, marks: list }, marked(round, marks))
    },
    rest() {
      if (round) void doable(rest, { round: key }, marked(round, restOf(round.tiles)))
    },
    giveBack(pupilIds) {
      const back = new Set(pupilIds)
      const held = round?.tiles.filter((tile) => tile.held && !back.has(tile.pupilId)) ?? []
      const except = held.map((tile) => tile.pupilId)
      void doable(giveBack, { round: key, except }, returned(back))
    },
    leaveBehind: (pupilId, holder, place) =>
      doable(leaveBehind, { round: key, pupilId, holder, place }, returned(new Set([pupilId]))),
    undo() {
      const last = (doneIn.get(name) ?? []).at(-1)
      if (!last) return
      keep((before) => before.slice(0, -1))
      void act(undo, { round: key, event: last.event }, last.revert, newId())
    },
    forget: () => keep(() => [])
  }
}
