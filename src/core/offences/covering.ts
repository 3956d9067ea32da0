import { fullName } from '../../contract/names'
import { clockTime } from '../calendar/days'
import { hoursOf } from '../calendar/store'
import { Refusal, type Reading } from '../context'
import { covers, type Span } from '../permissions/rules'
import { permissionsOn } from '../permissions/store'
import type { CoveringMark, Here } from './rules'
import { permissionSaid } from './store'

/** When something happened: a lesson hour of a day, or (-1) outside a lesson. */
export interface Moment {
  readonly day: string
  readonly hour: number
}

/** What let a pupil use or keep a device: somebody's permission, or the mark of that lesson. */
export type Cover = { readonly permissionId: string } | { readonly mark: CoveringMark }

/** What covers each pupil by the mark of the round; those it does not cover are not in it. */
export const coverByMark = (pupils: readonly Pick<Here, 'id' | 'mark'>[]): ReadonlyMap<string, Cover> =>
  new Map(pupils.flatMap(({ id, mark }): [string, Cover][] => (mark ? [[id, { mark }]] : [])))

/**
 * The permission that covers each pupil at a moment, by pupil; those without one are not in it. Outside a lesson
 * only this very minute can be looked at: what the clock showed on another day is not on record.
 */
export async function coverByPermission(
  db: Reading,
  pupils: readonly Pick<Here, 'id' | 'classIds'>[],
  moment: Moment,
  now: { readonly now: string; readonly today: string }
): Promise<ReadonlyMap<string, Cover>> {
  const granted = await permissionsOn(db, moment.day)
  const span = await spanOf(db, moment, now)
  const found = pupils.flatMap((pupil): [string, Cover][] => {
    const whose = { pupilId: pupil.id, classIds: pupil.classIds }
    const permission = span && granted.find((one) => covers(one, whose, span))
    return permission ? [[pupil.id, { permissionId: permission.id }]] : []
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
export async function refuseCovered(db: Reading, cover: ReadonlyMap<string, Cover>): Promise<void> {
  for (const [pupilId, by] of cover) {
    if ('mark' in by) throw new Refusal('covered', { mark: by.mark, pupilId })
    const { purpose, ends, ...granter } = await permissionSaid(db, by.permissionId)
    throw new Refusal('covered', { purpose, until: ends, grantedBy: fullName(granter), pupilId })
  }
}
