import { sql } from 'kysely'
import type { CommandContext, Reading, Writing } from '../context'
import { placesFor, type Named, type Place } from './rules'

/** Whose devices lie in the pockets of a class now: handed in in one of its rounds, and not back yet. */
export async function devicesHere(db: Reading, classId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('mark')
    .innerJoin('round', 'round.id', 'mark.round_id')
    .select('mark.pupil_id as pupilId')
    .where('round.class_id', '=', classId)
    .where(sql<boolean>`mark.mark = 'handed-in' and mark.replaced_in is null and mark.returned_in is null`)
    .execute()
  return new Set(rows.map(({ pupilId }) => pupilId))
}

/** Who is on a list now, each with the pocket; guests of one round are not. */
export const placesOf = (db: Reading, classId: string): Promise<Place[]> =>
  db
    .selectFrom('enrolment')
    .select(['pupil_id as pupilId', 'pocket'])
    .where('class_id', '=', classId)
    .where('until_day', 'is', null)
    .execute()

// Of who gave up two places on a day, the last one counts.
const placesLeftOn = (db: Reading, classId: string, day: string): Promise<Place[]> =>
  db
    .selectFrom('enrolment')
    .select(['pupil_id as pupilId', 'pocket'])
    .where('class_id', '=', classId)
    .where('kind', '=', 'group')
    .where('until_day', '=', day)
    .orderBy('id')
    .execute()

/** These pupils by name; who has left school is not among them. */
export const pupilsAtSchool = (db: Reading, ids: readonly string[]): Promise<Named[]> =>
  named(db).where('id', 'in', ids).where('left_on', 'is', null).execute()

const named = (db: Reading) =>
  db
    .selectFrom('pupil')
    .select(['id', 'number', 'given_name as givenName', 'prefix', 'family_name as familyName'])

/** Pupils by number, with the names that put them in the order of a list. */
export async function pupilsByNumber(
  db: Reading,
  numbers: readonly string[]
): Promise<ReadonlyMap<string, Named>> {
  if (numbers.length === 0) return new Map()
  const rows = await named(db).where('number', 'in', numbers).execute()
  return new Map(rows.map((row) => [row.number, row]))
}

/**
 * Gives pupils of a list other pockets. First all of them are moved out of the way: no two may have one pocket, not
 * even in between.
 */
export async function movePlaces(tx: Writing, classId: string, places: readonly Place[]): Promise<void> {
  const seats = (pupilIds: readonly string[]) =>
    tx
      .updateTable('enrolment')
      .where('class_id', '=', classId)
      .where('until_day', 'is', null)
      .where('pupil_id', 'in', pupilIds)
  await seats(places.map(({ pupilId }) => pupilId))
    .set({ pocket: sql<number>`-pocket` })
    .execute()
  for (const { pupilId, pocket } of places) await seats([pupilId]).set({ pocket }).execute()
}

/** Who comes in a group or on a trip, and who goes out of it, from a day on. */
export interface Change {
  readonly coming: readonly Named[]
  readonly leaving: readonly string[]
  readonly from: string
}

/** Changes who is in a group or on a trip; everyone who stays keeps the pocket. */
export async function changeMembers(
  { db, newId }: Pick<CommandContext, 'db' | 'newId'>,
  classId: string,
  { coming, leaving, from }: Change
): Promise<void> {
  const places = placesFor(coming, await placesOf(db, classId), await placesLeftOn(db, classId, from))
  await endPlaces(db, classId, leaving, from)
  await addPlaces(db, classId, places, { from, newId })
}

/** So many rows go into one statement. */
const most = 200

async function addPlaces(
  tx: Writing,
  classId: string,
  places: readonly Place[],
  { from, newId }: { readonly from: string; readonly newId: () => string }
): Promise<void> {
  for (let at = 0; at < places.length; at += most)
    await tx
      .insertInto('enrolment')
      .values(
        places.slice(at, at + most).map(({ pupilId, pocket }) => ({
          id: newId(),
          class_id: classId,
          pupil_id: pupilId,
          pocket,
          from_day: from,
          kind: 'group'
        }))
      )
      .execute()
}

/** From this day on these pupils are not in the group or on the trip; what was recorded stays. */
export async function endPlaces(
  tx: Writing,
  classId: string,
  pupilIds: readonly string[],
  day: string
): Promise<void> {
  if (pupilIds.length === 0) return
  await tx
    .updateTable('enrolment')
    .set({ until_day: day })
    .where('class_id', '=', classId)
    .where('kind', '=', 'group')
    .where('until_day', 'is', null)
    .where('pupil_id', 'in', pupilIds)
    .execute()
}

/** Who goes on a trip goes from its first day, also when the trip was put on record later or its days changed. */
export const startBy = (tx: Writing, classId: string, day: string) =>
  tx
    .updateTable('enrolment')
    .set({ from_day: day })
    .where('class_id', '=', classId)
    .where('kind', '=', 'group')
    .where('until_day', 'is', null)
    .where('from_day', '>', day)
    .execute()
