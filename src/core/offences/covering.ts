import { fullName } from '../../contract/names'
import { clockTime } from '../calendar/days'
import { hoursOf } from '../calendar/store'
import { Refusal, type Reading } from '../context'
import { covers, type Span } from '../permissions/rules'
import { permissionsOn } from '../permissions/store'
import type { Here } from './rules'
import { permissionSaid } from './store'

/** When something happened: a lesson hour of a day, or (-1) outside a lesson. */
export interface Moment {
  readonly day: string
  readonly hour: number
}

/**
 * The permission that covers each pupil at a moment, by pupil; those without one are not in it. Outside a lesson
 * only this very minute can be looked at: what the clock showed on another day is not on record.
 */
export async function coverOf(
  db: Reading,
  pupils: readonly Here[],
  moment: Moment,
  now: { readonly now: string; readonly today: string }
): Promise<ReadonlyMap<string, string>> {
  const granted = await permissionsOn(db, moment.day)
  const span = await spanOf(db, moment, now)
  const found = pupils.flatMap((pupil): [string, string][] => {
    const whose = { pupilId: pupil.id, classIds: pupil.classIds }
    const permission = span && granted.find((one) => covers(one, whose, span))
    return permission ? [[pupil.id, permission.id]] : []
  })
  return new Map(found)
}

async function spanOf(
  db: Reading,
  { day, hour }: Moment,
  { now, today }: { readonly now: string; readonly today: string }
): Promise<Span | undefined> {
  if (hour >= 0) {
    const lesson = (await hoursOf(db, day)).find((one) => one.hour === hour)
    return lesson && { day, starts: lesson.starts, ends: lesson.ends }
  }
  const time = clockTime(now)
  return day === today ? { day, starts: time, ends: time } : undefined
}

/** Says no to an offence of a covered pupil and tells by what: the pupil by id, never by name. */
export async function refuseCovered(db: Reading, cover: ReadonlyMap<string, string>): Promise<void> {
  for (const [pupilId, permissionId] of cover) {
    const { purpose, ends, ...granter } = await permissionSaid(db, permissionId)
    throw new Refusal('covered', { purpose, until: ends, grantedBy: fullName(granter), pupilId })
  }
}
