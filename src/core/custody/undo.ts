import type { Mark, custody } from '../../contract/custody'
import type { OneDevice, Seat, Stage } from './rules'

type WhyNot = (typeof custody.undo.refusals)[number]

/** A recorded mark as an undo sees it: which act made it, replaced it, gave the device back. */
export interface Recorded extends OneDevice {
  readonly mark: Mark
  readonly eventId: string
  readonly replacedIn: string | null
  readonly returnedIn: string | null
}

/** A mark that stands again after an undo, as the act that made it left it: that act can be taken back too. */
export type Restored = Omit<Recorded, 'replacedIn'>

export interface Undo {
  readonly what: 'marks' | 'returns'
  /** Present marks that the undo replaces. */
  readonly retired: readonly OneDevice[]
  /** What stands again; a pupil not named here is open again. */
  readonly restored: readonly Restored[]
}

/**
 * What taking an act back does. Nothing is rewritten: what the act recorded is replaced, and what it had replaced
 * or given back is put down again. Only what still stands counts: a tile that was marked again since is left, and so
 * is a pupil of whom a device has gone back since.
 */
export function whatUndoDoes(recorded: readonly Recorded[], event: string): Undo {
  const present = recorded.filter((row) => row.replacedIn === null)
  const returned = present.filter((row) => row.returnedIn === event && row.eventId !== event)
  if (returned.length > 0)
    return {
      what: 'returns',
      retired: returned,
      restored: returned.map((row) => ({ ...again(row), returnedIn: null }))
    }
  const mine = present.filter((row) => row.eventId === event)
  // A device that went back in the very act of recording (bag, late entry) was never in the school's hands.
  const gone = new Set(
    mine.filter((row) => row.returnedIn !== null && row.returnedIn !== event).map(({ pupilId }) => pupilId)
  )
  const standing = mine.filter(({ pupilId }) => !gone.has(pupilId))
  const pupils = new Set(standing.map(({ pupilId }) => pupilId))
  const before = recorded.filter((row) => row.replacedIn === event && pupils.has(row.pupilId))
  return {
    what: 'marks',
    retired: standing,
    restored: before.map(again)
  }
}

const again = ({ pupilId, device, mark, eventId, returnedIn }: Recorded): Restored => ({
  pupilId,
  device,
  mark,
  eventId,
  returnedIn
})

/** How many pupils an undo is about. */
export const pupilsOf = ({ retired }: Undo): number => new Set(retired.map(({ pupilId }) => pupilId)).size

/** The devices an undo brings back into the school's hands although it holds them elsewhere by now. */
export const inTheWay = (undo: Undo, seats: readonly Seat[]): { readonly place: string } | undefined => {
  for (const { pupilId, device, mark, returnedIn } of undo.restored) {
    const place = seats.find((seat) => seat.pupilId === pupilId)?.elsewhere.get(device)
    if (mark === 'handed-in' && returnedIn === null && place !== undefined) return { place }
  }
  return undefined
}

/** Why can the act not be taken back? *Afronden* fixes the hand-in; a return can be taken back the same day. */
export function whyNotUndo(
  undo: Undo,
  stage: Stage,
  seats: readonly Seat[],
  sameDay: boolean
): WhyNot | undefined {
  if (undo.retired.length === 0) return 'nothing-to-undo'
  if (undo.what === 'marks' && stage !== 'hand-in') return 'already-concluded'
  if (undo.what === 'returns' && !sameDay) return 'nothing-to-undo'
  return inTheWay(undo, seats) ? 'device-elsewhere' : undefined
}
