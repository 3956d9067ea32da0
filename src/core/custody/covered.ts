import { hourKey } from '../calendar/hour-key'
import { hoursOf } from '../calendar/store'
import type { Reading } from '../context'
import { covers, coversAllOf } from '../permissions/rules'
import { permissionsOn } from '../permissions/store'
import { listsOf } from '../roster/lists'
import type { Round } from './rounds'

const pupilsIn = ({ seats }: Round): string[] => seats.map(({ pupilId }) => pupilId)

/** Whom a permission covers in a round: for its lesson hour, or for the whole of its day. */
export async function coveredIn(db: Reading, round: Round): Promise<(pupilId: string) => boolean> {
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
