import { sql } from 'kysely'
import { OffenceKind } from '../../contract/offences'
import { schoolDay } from '../calendar/days'
import type { Reading, Writing } from '../context'
import type { OffenceTable } from '../database/tables-file'
import { isOnList } from '../roster/lists'
import { shippedKinds, type Counting } from './kinds'
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

/** How every kind counts, and since when it is not used any more. */
export async function countingKinds(db: Reading): Promise<ReadonlyMap<string, Counting>> {
  const rows = await db
    .selectFrom('offence_kind')
    .select(['id', 'counts', 'retired_at as retiredAt'])
    .execute()
  return new Map(rows.map(({ id, ...kind }) => [id, kind as Counting]))
}

type HereRow = {
  id: string
  classId: string | null
  absent: string | null
  permission: string | null
} & Counting

/** All that is asked of the school's records before an offence is put on them. */
export interface Asked {
  /** Those of the pupils who were at school that day. */
  readonly here: Here[]
  readonly kind: Counting | undefined
  /** Some permission was in force that day, for whomever. */
  readonly permissions: boolean
}

/** Who was there, how the kind counts, whether permissions matter: one plain statement, because a class waits. */
export async function pupilsHere(
  db: Reading,
  ids: readonly string[],
  kindId: string,
  { day, hour }: { readonly day: string; readonly hour: number }
): Promise<Asked> {
  const found = sql<HereRow>`(
    select p.id, e.class_id as "classId", m.mark as absent, k.counts, k.retired_at as "retiredAt",
      (select min(a.id) from permission a where a.day = ${day} and a.withdrawn_at is null) as permission
    from pupil p
    left join offence_kind k on k.id = ${kindId}
    left join enrolment e on e.pupil_id = p.id and ${isOnList('e', day, hour)}
    left join round r on r.class_id = e.class_id and r.day = ${day} and r.hour in (${hour}, -1)
    left join mark m on m.round_id = r.id and m.pupil_id = p.id and m.mark = 'absent' and m.replaced_in is null
    where p.id in (${sql.join(ids)}) and (p.left_on is null or p.left_on > ${day}))`
  const rows = await db.selectFrom(found.as('found')).selectAll().execute()
  const here = [...Map.groupBy(rows, (row) => row.id)].map(([id, same]) => ({
    id,
    classIds: [...new Set(same.flatMap((row) => row.classId ?? []))],
    absent: same.some((row) => row.absent !== null)
  }))
  const first = rows[0]
  return { here, kind: first?.counts ? first : undefined, permissions: (first?.permission ?? null) !== null }
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
      join
        .onRef('enrolment.pupil_id', '=', 'offence.pupil_id')
        .on('enrolment.kind', '=', 'class')
        .on('enrolment.until_day', 'is', null)
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
