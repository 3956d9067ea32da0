import { hourKey } from '../calendar/hour-key'
import { hoursOf } from '../calendar/store'
import type { Reading } from '../context'
import { boundOn } from '../exemptions/duty-store'
import { covers, coversAllOf } from '../permissions/rules'
import { permissionsOn } from '../permissions/store'
import { listsOf } from '../roster/lists'
import type { Round } from './rounds'

const pupilsIn = ({ seats }: Round): string[] => seats.map(({ pupilId }) => pupilId)

/** Whom a permission reaches in a round, and who hands in all the same. */
export interface Covered {
  /** A permission makes it in order that this pupil keeps the phone. */
  readonly isCovered: (pupilId: string) => boolean
  /** There is a permission, for who hands in daily too. */
  readonly isPermitted: (pupilId: string) => boolean
  /** Until when pupils hand in daily by decision: a permission for all does not take that back unseen (feature 87). */
  readonly bound: ReadonlyMap<string, string>
}

export async function coveredIn(db: Reading, round: Round): Promise<Covered> {
  const bound = await boundOn(db, pupilsIn(round), round.day)
  const isPermitted = await permittedIn(db, round)
  return { bound, isPermitted, isCovered: (pupilId) => isPermitted(pupilId) && !bound.has(pupilId) }
}

/** Whom a permission reaches in a round: for its lesson hour, or for the whole of its day. */
async function permittedIn(db: Reading, round: Round): Promise<(pupilId: string) => boolean> {
  const granted = await permissionsOn(db, round.day)
  if (granted.length === 0) return () => false
  const hours = await hoursOf(db, round.day)
  const hour = hours.find((one) => one.hour === round.hour)
  const [starts, ends] = hour ? [hour.starts, hour.ends] : [hours[0]?.starts, hours.at(-1)?.ends]
  if (starts === undefined || ends === undefined) return () => false
  const { day } = round
  const span = { day, starts, ends }
  const does = round.hour === null ? coversAllOf : covers
  // What is granted to another list counts here for who is on both: a group's lesson is kept with any class.
  const isElsewhere = granted.some(({ classId }) => classId !== null && classId !== round.classId)
  const lists = isElsewhere ? await listsOf(db, pupilsIn(round), { day, hour: hourKey(round.hour) }) : null
  return (pupilId) => {
    const classIds = [round.classId, ...(lists?.get(pupilId) ?? [])]
    return granted.some((permission) => does(permission, { pupilId, classIds }, span))
  }
}
