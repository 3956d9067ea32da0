import { addDays, instantOf, schoolDay } from '../calendar/days'
import type { Reading } from '../context'
import type { Seated } from './card'

/** The place of a device among those that came in on its day, from 1. No row is ever removed, so it keeps that place. */
export async function nthOfItsDay(db: Reading, custodyId: string, since: string): Promise<number> {
  const day = schoolDay(since)
  const rows = await db
    .selectFrom('custody')
    .select(['id', 'taken_at'])
    .where('taken_at', '>=', instantOf(day, '00:00'))
    .where('taken_at', '<', instantOf(addDays(day, 1), '00:00'))
    .execute()
  const inOrder = rows.toSorted((a, b) => (a.taken_at + a.id < b.taken_at + b.id ? -1 : 1))
  return inOrder.findIndex(({ id }) => id === custodyId) + 1
}

/** What the school calls a kind of device itself; empty for one that every school has. */
export async function labelOf(db: Reading, device: string): Promise<string> {
  const row = await db.selectFrom('device_kind').select('label').where('id', '=', device).executeTakeFirst()
  return row?.label ?? ''
}

export async function pupilNumber(db: Reading, pupilId: string): Promise<string> {
  const row = await db.selectFrom('pupil').select('number').where('id', '=', pupilId).executeTakeFirst()
  return row?.number ?? ''
}

export const findClass = (db: Reading, id: string) =>
  db
    .selectFrom('school_class')
    .select(['name', 'kind', 'school_year as schoolYear'])
    .where('id', '=', id)
    .executeTakeFirst()

/** Who has which pocket of a class, a group or a trip now; guests of one lesson have none. */
export const seatedIn = (db: Reading, classId: string): Promise<Seated[]> =>
  db
    .selectFrom('enrolment as e')
    .innerJoin('pupil as p', 'p.id', 'e.pupil_id')
    .select(['e.pocket', 'p.number', 'p.given_name as givenName', 'p.prefix', 'p.family_name as familyName'])
    .where('e.class_id', '=', classId)
    .where('e.until_day', 'is', null)
    .where('e.kind', '!=', 'guest')
    .orderBy('e.pocket')
    .execute()
