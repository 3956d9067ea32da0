import { sql } from 'kysely'
import type { Reading } from '../context'

/**
 * Every list these pupils are on at a lesson hour of a day (-1: outside a lesson, or the whole day): their class, the
 * groups they are taught in, the trip they are on, and the class they sit in with as a guest.
 */
export async function listsOf(
  db: Reading,
  pupilIds: readonly string[],
  { day, hour }: { readonly day: string; readonly hour: number }
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (pupilIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('enrolment')
    .select(['pupil_id as pupilId', 'class_id as classId'])
    .where('pupil_id', 'in', pupilIds)
    .where(isOnList('enrolment', day, hour))
    .execute()
  const lists = new Map<string, string[]>()
  for (const { pupilId, classId } of rows) lists.set(pupilId, [...(lists.get(pupilId) ?? []), classId])
  return lists
}

/** Does a place on a list count at this hour of this day? A guest's place is of one hour, or (-1) of one day. */
export const isOnList = (enrolment: string, day: string, hour: number) => {
  const of = (column: string) => sql.ref(`${enrolment}.${column}`)
  return sql<boolean>`(${of('from_day')} <= ${day} and (${of('until_day')} is null or ${of('until_day')} > ${day})
    and (${of('only_hour')} is null or ${of('only_hour')} in (${hour}, -1)))`
}
