import { hourKey } from '../calendar/hour-key'
import { hoursOf } from '../calendar/store'
import type { Reading } from '../context'
import { boundOn } from '../exemptions/duty-store'
import { stillHandsIn } from '../exemptions/rules'
import { covers, coversAllOf, coversHandIn, kindsOf, notAmong, type Kinds } from '../permissions/rules'
import { permissionsOn } from '../permissions/store'
import { listsOf } from '../roster/lists'
import type { Round } from './rounds'
import type { NamedSeat } from './seats'

const pupilsIn = ({ seats }: Round): string[] => seats.map(({ pupilId }) => pupilId)

/** Whom a permission reaches in a round, and who hands in all the same. */
export interface Covered {
  /** A permission makes it in order that this pupil keeps the phone. */
  readonly isCovered: (pupilId: string) => boolean
  /** There is a permission, for who hands in daily too. */
  readonly isPermitted: (pupilId: string) => boolean
  /** Until when pupils hand in daily by decision: a permission for all does not take that back unseen (feature 87). */
  readonly bound: ReadonlyMap<string, string>
  /** The seats, without the kinds of device that a permission leaves a pupil who hands in more than those. */
  readonly seats: readonly NamedSeat[]
}

export async function coveredIn(db: Reading, round: Round): Promise<Covered> {
  const bound = await boundOn(db, pupilsIn(round), round.day)
  const kindsFor = await permittedIn(db, round)
  const permitted = new Set(round.seats.filter((seat) => isSpared(seat, kindsFor(seat.pupilId))).map(idOf))
  return {
    bound,
    isPermitted: (pupilId) => permitted.has(pupilId),
    isCovered: (pupilId) => permitted.has(pupilId) && !bound.has(pupilId),
    seats: round.seats.map((seat) =>
      bound.has(seat.pupilId) ? seat : withKept(seat, kindsFor(seat.pupilId))
    )
  }
}

/**
 * The seats of a round as a mark without devices is to be read: where a pupil hands in several kinds, those a
 * permission leaves them are not among it. Asked only then: a tick reads no permission as a rule.
 */
export async function seatsToMark(db: Reading, round: Round): Promise<readonly NamedSeat[]> {
  const hasSeveral = round.seats.some(({ usual }) => usual.length > 1)
  return hasSeveral ? (await coveredIn(db, round)).seats : round.seats
}

const idOf = ({ pupilId }: NamedSeat): string => pupilId

/** Does a permission leave this pupil all they hand in, beside what an exemption leaves them? */
const isSpared = ({ usual, stays }: NamedSeat, kinds: Kinds): boolean =>
  coversHandIn(kinds, stillHandsIn(usual, stays))

/** A seat whose pupil keeps some of its kinds by permission, and hands in the others: as with an exemption. */
function withKept(seat: NamedSeat, kinds: Kinds): NamedSeat {
  if (isSpared(seat, kinds)) return seat
  const awaits = notAmong(kinds, seat.usual)
  const kept = seat.usual.filter((device) => !awaits.includes(device))
  if (kept.length === 0) return seat
  const stays = [...new Set([...seat.stays, ...kept])].sort()
  // What was handed in all the same is in the school's hands.
  const isIn = seat.recorded && seat.mark === 'handed-in'
  return { ...seat, stays, devices: isIn ? seat.devices : stillHandsIn(seat.usual, stays) }
}

/** What permissions leave a pupil in a round: those for its lesson hour, or for the whole of its day. */
async function permittedIn(db: Reading, round: Round): Promise<(pupilId: string) => Kinds> {
  const granted = await permissionsOn(db, round.day)
  if (granted.length === 0) return () => []
  const hours = await hoursOf(db, round.day)
  const hour = hours.find((one) => one.hour === round.hour)
  const [starts, ends] = hour ? [hour.starts, hour.ends] : [hours[0]?.starts, hours.at(-1)?.ends]
  if (starts === undefined || ends === undefined) return () => []
  const { day } = round
  const span = { day, starts, ends }
  const does = round.hour === null ? coversAllOf : covers
  // What is granted to another list counts here for who is on both: a group's lesson is kept with any class.
  const isElsewhere = granted.some(({ classId }) => classId !== null && classId !== round.classId)
  const lists = isElsewhere ? await listsOf(db, pupilsIn(round), { day, hour: hourKey(round.hour) }) : null
  return (pupilId) => {
    const classIds = [round.classId, ...(lists?.get(pupilId) ?? [])]
    return kindsOf(granted.filter((permission) => does(permission, { pupilId, classIds }, span)))
  }
}
