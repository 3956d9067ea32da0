import type { Place } from '../../contract/offences'
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

/** Whose "Waarom deze stap?" it is: names, number and the class the pupil is in now. */
export async function pupilInClass(db: Reading, pupilId: string) {
  const rows = await db
    .selectFrom('pupil as p')
    .leftJoin('enrolment as e', (join) =>
      join.onRef('e.pupil_id', '=', 'p.id').on('e.kind', '=', 'class').on('e.until_day', 'is', null)
    )
    .leftJoin('school_class as c', 'c.id', 'e.class_id')
    .select([
      'p.number',
      'p.given_name as givenName',
      'p.prefix',
      'p.family_name as familyName',
      'c.name as className'
    ])
    .where('p.id', '=', pupilId)
    .orderBy('e.id', 'desc')
    .execute()
  return rows[0]
}

/** Where each offence of a pupil was. */
export async function placesOf(db: Reading, pupilId: string): Promise<ReadonlyMap<string, Place>> {
  const rows = await db
    .selectFrom('offence')
    .select(['id', 'place'])
    .where('pupil_id', '=', pupilId)
    .execute()
  return new Map(rows.map(({ id, place }) => [id, place as Place]))
}

/** The moment since which a step stands as it does: its last event. */
export async function stateSince(db: Reading, stepId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('step_event')
    .select('at')
    .where('step_id', '=', stepId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.at
}
