import { hoursOf } from '../calendar/store'
import type { Reading } from '../context'
import { covers, coversAllOf } from '../permissions/rules'
import { permissionsOn } from '../permissions/store'
import type { Round } from './rounds'

/** Whom a permission covers in a round: for its lesson hour, or for the whole of its day. */
export async function coveredIn(db: Reading, round: Round): Promise<(pupilId: string) => boolean> {
  const granted = await permissionsOn(db, round.day)
  if (granted.length === 0) return () => false
  const hours = await hoursOf(db, round.day)
  const hour = hours.find((one) => one.hour === round.hour)
  const [starts, ends] = hour ? [hour.starts, hour.ends] : [hours[0]?.starts, hours.at(-1)?.ends]
  if (starts === undefined || ends === undefined) return () => false
  const span = { day: round.day, starts, ends }
  const does = round.hour === null ? coversAllOf : covers
  return (pupilId) =>
    granted.some((permission) => does(permission, { pupilId, classIds: [round.classId] }, span))
}
