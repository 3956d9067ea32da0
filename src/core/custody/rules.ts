import type { Mark, custody } from '../../contract/custody'
import { exceptionMarks } from '../../contract/custody'
import type { CustodyMode } from '../../contract/settings'

type Why<Name extends keyof typeof custody> = (typeof custody)[Name]['refusals'][number]

/** One pupil's place in a round: what was recorded, and whether their device is in the school's hands by it. */
export interface Seat {
  readonly pupilId: string
  readonly mark: Mark | null
  readonly held: boolean
  /** Where the device is when the school holds it otherwise: taken, left behind, or in another round. */
  readonly elsewhere: string | null
}

/** What decides whether a device can be in the school's hands by a round at all. */
export interface Kept {
  readonly mode: CustodyMode
  /** The lesson was on an earlier day. */
  readonly late: boolean
}

/** hand-in → concluded (exceptions read, the class works) → closed (everything is back, the class may go). */
export type Stage = 'hand-in' | 'concluded' | 'closed'

export const stageOf = (concluded: boolean, held: number): Stage =>
  !concluded ? 'hand-in' : held > 0 ? 'concluded' : 'closed'

/**
 * Does handing in put the device in the school's hands? Not where phones stay in the bag (S0-12), and not in a
 * lesson of an earlier day that is filled in later: what was not kept then went back that day.
 */
export const isTakenIn = ({ mode, late }: Kept): boolean => mode !== 'bag' && !late

/** A mark that waits for a reading at *Afronden*. Every other mark is in order. */
export const isException = (mark: Mark | null): boolean =>
  exceptionMarks.some((exception) => exception === mark)

/** What a seat without a mark says: open, or in order where nothing is handed in (S0-12). */
export const markWithout = (mode: CustodyMode): Mark | null => (mode === 'bag' ? 'handed-in' : null)

/**
 * Why may this seat not be marked so? After *Afronden* a latecomer can still hand in, but a kept device leaves by
 * giving it back only and nothing new is left to be read.
 */
export function whyNotMark(
  seat: Seat | undefined,
  mark: Mark,
  stage: Stage,
  kept: Kept
): Why<'mark'> | undefined {
  if (!seat) return 'pupil-not-in-class'
  if (stage === 'closed') return 'round-closed'
  if (stage === 'concluded' && (seat.held || isException(mark))) return 'round-closed'
  const handsIn = mark === 'handed-in' && isTakenIn(kept)
  if (seat.mark === mark && (seat.held || !handsIn)) return 'already-so'
  if (handsIn && seat.elsewhere !== null) return 'device-elsewhere'
  return undefined
}

/** One seat and what it is to be marked as. */
export interface Marking {
  readonly pupilId: string
  readonly mark: Mark
}

/**
 * "Overige 28 ingeleverd": only what is open. A covered pupil keeps the phone by permission (S0-13), and one whose
 * phone the school holds elsewhere has none to hand in.
 */
export function whatRestDoes(
  seats: readonly Seat[],
  isCovered: (pupilId: string) => boolean,
  kept: Kept
): Marking[] {
  const restOf = ({ pupilId, elsewhere }: Seat): Mark => {
    if (isCovered(pupilId)) return 'permitted'
    return elsewhere !== null && isTakenIn(kept) ? 'no-device' : 'handed-in'
  }
  return seats
    .filter((seat) => seat.mark === null)
    .map((seat) => ({ pupilId: seat.pupilId, mark: restOf(seat) }))
}

/** Why can nothing be given back? Giving back comes after *Afronden*. */
export function whyNotGiveBack(stage: Stage, held: number): Why<'giveBack'> | undefined {
  if (held === 0) return 'nothing-held'
  return stage === 'hand-in' ? 'not-concluded' : undefined
}

/** A recorded mark as an undo sees it: which act made it, replaced it, gave the device back. */
export interface Recorded {
  readonly pupilId: string
  readonly mark: Mark
  readonly eventId: string
  readonly replacedIn: string | null
  readonly returnedIn: string | null
}

/** A mark that stands again after an undo. `returned`: the device stays out of the school's hands. */
export interface Restored extends Marking {
  readonly returned: boolean
}

export interface Undo {
  readonly what: 'marks' | 'returns'
  /** Pupils whose present mark is replaced by the undo. */
  readonly pupils: readonly string[]
  /** What stands again; a pupil not named here is open again. */
  readonly restored: readonly Restored[]
}

/**
 * What taking an act back does. Nothing is rewritten: what the act recorded is replaced, and what it had replaced
 * or given back is recorded afresh. Only what still stands counts: a tile that was marked again since is left.
 */
export function whatUndoDoes(recorded: readonly Recorded[], event: string): Undo {
  const present = recorded.filter((row) => row.replacedIn === null)
  const returned = present.filter((row) => row.returnedIn === event && row.eventId !== event)
  if (returned.length > 0)
    return {
      what: 'returns',
      pupils: returned.map((row) => row.pupilId),
      restored: returned.map(({ pupilId, mark }) => ({ pupilId, mark, returned: false }))
    }
  // A device that went back in the very act of recording (bag, late entry) was never in the school's hands.
  const standing = present.filter(
    (row) => row.eventId === event && (row.returnedIn === null || row.returnedIn === event)
  )
  const pupils = new Set(standing.map((row) => row.pupilId))
  const before = recorded.filter((row) => row.replacedIn === event && pupils.has(row.pupilId))
  return {
    what: 'marks',
    pupils: [...pupils],
    restored: before.map(({ pupilId, mark, returnedIn }) => ({
      pupilId,
      mark,
      returned: returnedIn !== null
    }))
  }
}

/** Why can the act not be taken back? *Afronden* fixes the hand-in; a return can be taken back the same day. */
export function whyNotUndo(
  undo: Undo,
  stage: Stage,
  seats: readonly Seat[],
  sameDay: boolean
): Why<'undo'> | undefined {
  if (undo.pupils.length === 0) return 'nothing-to-undo'
  if (undo.what === 'marks' && stage !== 'hand-in') return 'already-concluded'
  if (undo.what === 'returns' && !sameDay) return 'nothing-to-undo'
  const comesIn = new Set(
    undo.restored.filter((row) => row.mark === 'handed-in' && !row.returned).map((row) => row.pupilId)
  )
  if (seats.some((seat) => comesIn.has(seat.pupilId) && seat.elsewhere !== null)) return 'device-elsewhere'
  return undefined
}

/** Why may a device not be taken now? It is kept until the end of the school day (S0-16), so there must be one. */
export function whyNotTake(
  now: { isSchoolDay: boolean; time: string; dayEnds: string | undefined },
  elsewhere: string | null
): Why<'take'> | undefined {
  if (!now.isSchoolDay || now.dayEnds === undefined || now.time >= now.dayEnds) return 'school-day-over'
  return elsewhere === null ? undefined : 'device-elsewhere'
}
