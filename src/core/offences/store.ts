import { OffenceKind } from '../../contract/offences'
import { schoolDay } from '../calendar/days'
import type { Reading, Writing } from '../context'
import type { OffenceTable } from '../database/schema'
import { shippedKinds } from './kinds'
import type { Here, OnRecord } from './rules'

/** The catalogue as it is offered: in its own order, what the school added after it, retired kinds left out. */
export async function offeredKinds(db: Reading): Promise<OffenceKind[]> {
  const rows = await db
    .selectFrom('offence_kind')
    .select(['id', 'label', 'group_code as group', 'severity', 'counts', 'clause'])
    .where('retired_at', 'is', null)
    .orderBy('label')
    .execute()
  const place = new Map(shippedKinds.map(({ id }, index) => [id, index]))
  const order = ({ id }: { id: string }) => place.get(id) ?? place.size
  return rows.sort((a, b) => order(a) - order(b)).map((row) => OffenceKind.parse(row))
}

const countingKinds = (db: Reading) =>
  db.selectFrom('offence_kind').select(['id', 'counts', 'retired_at as retiredAt'])

/** How a kind counts, and since when it is not used any more; undefined when there is no such kind. */
export const findKind = (db: Reading, id: string) => countingKinds(db).where('id', '=', id).executeTakeFirst()

/** The same of every kind, by id. */
export const kindsById = async (db: Reading) =>
  new Map((await countingKinds(db).execute()).map((kind) => [kind.id, kind]))

/** Those of these pupils who were at school on a day, with their classes and whether a round has them as absent. */
export async function pupilsHere(
  db: Reading,
  ids: readonly string[],
  day: string,
  hour: number
): Promise<Here[]> {
  const rows = await db
    .selectFrom('pupil')
    .leftJoin('enrolment', (join) =>
      join
        .onRef('enrolment.pupil_id', '=', 'pupil.id')
        .on('enrolment.from_day', '<=', day)
        .on((eb) => eb.or([eb('enrolment.until_day', 'is', null), eb('enrolment.until_day', '>', day)]))
    )
    .leftJoin('round', (join) =>
      join
        .onRef('round.class_id', '=', 'enrolment.class_id')
        .on('round.day', '=', day)
        .on('round.hour', 'in', [hour, -1])
    )
    .leftJoin('mark', (join) =>
      join
        .onRef('mark.round_id', '=', 'round.id')
        .onRef('mark.pupil_id', '=', 'pupil.id')
        .on('mark.mark', '=', 'absent')
        .on('mark.replaced_in', 'is', null)
    )
    .select(['pupil.id', 'enrolment.class_id as classId', 'mark.mark as absent'])
    .where('pupil.id', 'in', ids)
    .where((eb) => eb.or([eb('pupil.left_on', 'is', null), eb('pupil.left_on', '>', day)]))
    .execute()
  return [...Map.groupBy(rows, (row) => row.id)].map(([id, same]) => ({
    id,
    classIds: [...new Set(same.flatMap((row) => row.classId ?? []))],
    absent: same.some((row) => row.absent !== null)
  }))
}

/** What a refusal may tell of a permission: for what, until when, and by whom it was granted. */
export const permissionSaid = (db: Reading, id: string) =>
  db
    .selectFrom('permission')
    .innerJoin('staff', 'staff.id', 'permission.granted_by')
    .select(['purpose', 'ends', 'given_name as givenName', 'prefix', 'family_name as familyName'])
    .where('permission.id', '=', id)
    .executeTakeFirstOrThrow()

export const insertOffences = (tx: Writing, rows: readonly OffenceTable[]) =>
  tx.insertInto('offence').values(rows).execute()

/** An offence with whom it is of and who may take it back; undefined when there is none. */
export async function findOffence(
  db: Reading,
  id: string
): Promise<(OnRecord & { pupilId: string; day: string }) | undefined> {
  const rows = await db
    .selectFrom('offence')
    .leftJoin('enrolment', (join) =>
      join.onRef('enrolment.pupil_id', '=', 'offence.pupil_id').on('enrolment.until_day', 'is', null)
    )
    .leftJoin('school_class', 'school_class.id', 'enrolment.class_id')
    .select(['offence.pupil_id as pupilId', 'day', 'recorded_by as recordedBy', 'recorded_at as recordedAt'])
    .select('school_class.mentor_id as mentorId')
    .select((eb) =>
      eb
        .selectFrom('offence_event')
        .select('offence_event.kind')
        .whereRef('offence_event.offence_id', '=', 'offence.id')
        .orderBy('offence_event.id', 'desc')
        .limit(1)
        .as('turned')
    )
    .where('offence.id', '=', id)
    .execute()
  const row = rows[0]
  return (
    row && {
      pupilId: row.pupilId,
      day: row.day,
      withdrawn: row.turned === 'withdrawn',
      recordedBy: row.recordedBy,
      recordedOn: schoolDay(row.recordedAt),
      mentorIds: rows.flatMap(({ mentorId }) => mentorId ?? [])
    }
  )
}

export const insertOffenceEvent = (
  tx: Writing,
  event: {
    id: string
    offence_id: string
    kind: 'withdrawn' | 'reinstated'
    at: string
    by: string
    reason: string
  }
) => tx.insertInto('offence_event').values(event).execute()
