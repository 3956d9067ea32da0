import type { Mark, RoundMode, custody } from '../../contract/custody'
import { exceptionMarks } from '../../contract/custody'
import type { Device } from '../../contract/devices'

type Why<Name extends keyof typeof custody> = (typeof custody)[Name]['refusals'][number]

/** One pupil's place in a round: what was recorded, and which devices are in the school's hands by it. */
export interface Seat {
  readonly pupilId: string
  readonly mark: Mark | null
  /** What was handed in here; before that what is awaited: as a rule (S4-9), without what an exemption leaves them. */
  readonly devices: readonly Device[]
  /** An exemption leaves this pupil everything they hand in as a rule. */
  readonly exempt: boolean
  /** Which of them are in the school's hands by this round. */
  readonly held: readonly Device[]
  /** Where the school holds a device of this pupil otherwise: taken, left behind, or in another round. */
  readonly elsewhere: ReadonlyMap<Device, string>
}

/** What decides whether a device can be in the school's hands by a round at all. */
export interface Kept {
  readonly mode: RoundMode
  /** The lesson was on an earlier day. */
  readonly late: boolean
}

/** hand-in → concluded (exceptions read, the class works) → closed (everything is back, the class may go). */
export type Stage = 'hand-in' | 'concluded' | 'closed'

export const stageOf = (concluded: boolean, held: number): Stage =>
  !concluded ? 'hand-in' : held > 0 ? 'concluded' : 'closed'

/** How many devices the seats have in the school's hands together. */
export const countHeld = (seats: readonly Seat[]): number =>
  seats.reduce((sum, seat) => sum + seat.held.length, 0)

/**
 * Does handing in put the device in the school's hands? Not where phones stay in the bag (S0-12), and not in a
 * lesson of an earlier day that is filled in later: what was not kept then went back that day.
 */
export const isTakenIn = ({ mode, late }: Kept): boolean => mode !== 'bag' && !late

/** A mark that waits for a reading at *Afronden*. Every other mark is in order. */
export const isException = (mark: Mark | null): boolean =>
  exceptionMarks.some((exception) => exception === mark)

/** What a seat without a mark says: open, or in order where nothing is handed in (S0-12). */
export const markWithout = (mode: RoundMode): Mark | null => (mode === 'bag' ? 'handed-in' : null)

/** One seat, what it is to be marked as, and what is handed in when that is not as always. */
export interface Marking {
  readonly pupilId: string
  readonly mark: Mark
  readonly devices?: readonly Device[] | undefined
}

const same = (a: readonly Device[], b: readonly Device[]): boolean =>
  a.length === b.length && a.every((device) => b.includes(device))

/** The devices a marking hands in: those named, otherwise the usual ones as far as the pupil has them. */
export function devicesOf(seat: Seat, marking: Pick<Marking, 'devices'>, kept: Kept): readonly Device[] {
  if (marking.devices) return [...new Set(marking.devices)]
  return isTakenIn(kept) ? seat.devices.filter((device) => !seat.elsewhere.has(device)) : seat.devices
}

/**
 * Why may this seat not be marked so? After *Afronden* a latecomer can still hand in, but a kept device leaves by
 * giving it back only and nothing new is left to be read. `seen` is what the tile said when it was pressed: a mark
 * that a colleague made in between is not overwritten.
 */
export function whyNotMark(
  seat: Seat | undefined,
  marking: Marking & { readonly seen?: Mark | null | undefined },
  stage: Stage,
  kept: Kept
): Why<'mark'> | undefined {
  if (!seat) return 'pupil-not-in-class'
  const { mark, seen } = marking
  const handsIn = mark === 'handed-in' && isTakenIn(kept)
  const devices = devicesOf(seat, marking, kept)
  if (stage === 'closed') return 'round-closed'
  if (stage === 'concluded' && (isException(mark) || !keeps(seat, mark, devices))) return 'round-closed'
  if (seat.mark === mark && isAlready(seat, mark, marking.devices ? devices : seat.devices, handsIn))
    return 'already-so'
  if (seen !== undefined && seen !== seat.mark) return 'marked-meanwhile'
  if (handsIn && (devices.length === 0 || devices.some((device) => seat.elsewhere.has(device))))
    return 'device-elsewhere'
  return undefined
}

/** After *Afronden* something may be added to what is held, and nothing of it may go. */
const keeps = ({ held }: Seat, mark: Mark, devices: readonly Device[]): boolean =>
  held.length === 0 || (mark === 'handed-in' && held.every((device) => devices.includes(device)))

const isAlready = (seat: Seat, mark: Mark, devices: readonly Device[], handsIn: boolean): boolean =>
  mark !== 'handed-in' || (same(seat.devices, devices) && (!handsIn || same(seat.held, devices)))

/**
 * "Overige 28 ingeleverd": only what is open. An exempt pupil keeps everything (S4-4), a covered one the phone by
 * permission (S0-13), and one whose devices the school all holds elsewhere has none to hand in.
 */
export function whatRestDoes(
  seats: readonly Seat[],
  isCovered: (pupilId: string) => boolean,
  kept: Kept
): Marking[] {
  const restOf = (seat: Seat): Mark => {
    if (seat.exempt) return 'exempt'
    if (isCovered(seat.pupilId)) return 'permitted'
    return devicesOf(seat, {}, kept).length === 0 ? 'no-device' : 'handed-in'
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

/** A device of a pupil. */
export interface OneDevice {
  readonly pupilId: string
  readonly device: Device
}

/** One device of a pupil, or (null) all of theirs. */
export interface SomeDevices {
  readonly pupilId: string
  readonly device: Device | null
}

/** What goes back: everything held but the exceptions; or, where some are named, only those. */
export const whatGoesBack = (
  seats: readonly Seat[],
  except: readonly SomeDevices[],
  only?: readonly SomeDevices[]
): OneDevice[] => {
  const isAmong = (some: readonly SomeDevices[], pupilId: string, device: Device): boolean =>
    some.some((one) => one.pupilId === pupilId && (one.device === null || one.device === device))
  return seats.flatMap(({ pupilId, held }) =>
    held
      .filter((device) => !isAmong(except, pupilId, device))
      .filter((device) => only === undefined || isAmong(only, pupilId, device))
      .map((device) => ({ pupilId, device }))
  )
}

/**
 * Why may what was said of a pupil not be changed after *Afronden*? What is here goes by giving it back, and a breach
 * found afterwards is an offence with its own record.
 */
export function whyNotCorrect(seat: Seat | undefined, mark: Mark, stage: Stage): Why<'correct'> | undefined {
  if (stage === 'hand-in') return 'not-concluded'
  if (!seat) return 'pupil-not-in-class'
  if (seat.held.length > 0) return 'device-still-here'
  if (seat.mark === mark) return 'already-so'
  return isException(mark) ? 'record-an-offence' : undefined
}

/** Why may this pupil not sit in as a guest? */
export function whyNotLetIn(
  { isAtSchool, hasSeat }: { readonly isAtSchool: boolean; readonly hasSeat: boolean },
  stage: Stage
): Why<'letIn'> | undefined {
  if (!isAtSchool) return 'pupil-unknown'
  if (hasSeat) return 'already-so'
  return stage === 'closed' ? 'round-closed' : undefined
}

/** The pocket of who comes in later: the first after the last, so that nobody moves and gaps stay gaps. */
export const nextPocket = (pockets: readonly number[]): number => Math.max(0, ...pockets) + 1
