import { sql } from 'kysely'
import type { Turn } from '../../contract/offences'
import { schoolDay } from '../calendar/days'
import type { Reading, Writing } from '../context'
import type { OffenceTable } from '../database/tables-file'
import { isOnList } from '../roster/lists'
import type { OnRecord } from './correcting-rules'
import type { Counting } from './kinds'
import type { Attachment, CoveringMark, Here } from './rules'

/** A kind as it is put on record: how it counts, and where its rule stands. */
export type KindNow = Counting & { readonly source: string }

/** Every kind as it is put on record, and since when it is not used any more. */
export async function countingKinds(db: Reading): Promise<ReadonlyMap<string, KindNow>> {
  const rows = await db
    .selectFrom('offence_kind')
    .select(['id', 'counts', 'source', 'retired_at as retiredAt'])
    .execute()
  return new Map(rows.map(({ id, ...kind }) => [id, kind as KindNow]))
}

type HereRow = {
  id: string
  classId: string | null
  mark: 'absent' | CoveringMark | null
  permission: string | null
  exemption: string | null
  school: string | null
} & KindNow

/** All that is asked of the school's records before an offence is put on them. */
export interface Asked {
  /** Those of the pupils who were at school that day. */
  readonly here: Here[]
  readonly kind: KindNow | undefined
  /** Some permission was in force that day, for whomever. */
  readonly permissions: boolean
  /** One of these pupils has or had an exemption. */
  readonly exemptions: boolean
  /** The document and version the school's rules stand in. */
  readonly protocol: string
}

/** Who was there, how the kind counts, whether permissions matter: one plain statement, because a class waits. */
export async function pupilsHere(
  db: Reading,
  ids: readonly string[],
  kindId: string,
  { day, hour }: { readonly day: string; readonly hour: number }
): Promise<Asked> {
  const found = sql<HereRow>`(
    select p.id, e.class_id as "classId", m.mark, k.counts, k.source, k.retired_at as "retiredAt",
      (select min(a.id) from permission a where a.day = ${day} and a.withdrawn_at is null) as permission,
      (select min(x.id) from exemption x where x.pupil_id = p.id and x.from_day <= ${day}) as exemption,
      (select s.value from setting s where s.key = 'school') as school
    from pupil p
    left join offence_kind k on k.id = ${kindId}
    left join enrolment e on e.pupil_id = p.id and ${isOnList('e', day, hour)}
    left join round r on r.class_id = e.class_id and r.day = ${day} and r.hour in (${hour}, -1)
    left join mark m on m.round_id = r.id and m.pupil_id = p.id and m.replaced_in is null
      and m.mark in ('absent', 'exempt', 'permitted')
    where p.id in (${sql.join(ids)}) and (p.left_on is null or p.left_on > ${day}))`
  const rows = await db.selectFrom(found.as('found')).selectAll().execute()
  const here = [...Map.groupBy(rows, (row) => row.id)].map(([id, same]) => {
    const marks = new Set(same.map(({ mark }) => mark))
    const mark = (['exempt', 'permitted'] as const).find((one) => marks.has(one)) ?? null
    return {
      id,
      classIds: [...new Set(same.flatMap((row) => row.classId ?? []))],
      absent: marks.has('absent'),
      mark
    }
  })
  const first = rows[0]
  return {
    here,
    kind: first?.counts ? first : undefined,
    permissions: (first?.permission ?? null) !== null,
    exemptions: rows.some(({ exemption }) => exemption !== null),
    protocol: protocolIn(first?.school)
  }
}

/** The document and version the school's rules stand in today: an offence keeps it as it was. */
export async function protocolOf(db: Reading): Promise<string> {
  const row = await db.selectFrom('setting').select('value').where('key', '=', 'school').executeTakeFirst()
  return protocolIn(row?.value)
}

const protocolIn = (school: string | null | undefined): string =>
  school ? ((JSON.parse(school) as { protocol?: string }).protocol ?? '') : ''

/** What a refusal may tell of a permission: for what, until when, and by whom it was granted. */
export const permissionSaid = (db: Reading, id: string) =>
  db
    .selectFrom('permission')
    .innerJoin('staff', 'staff.id', 'permission.granted_by')
    .select(['purpose', 'ends', 'devices'])
    .select(['given_name as givenName', 'prefix', 'family_name as familyName'])
    .where('permission.id', '=', id)
    .executeTakeFirstOrThrow()

export const insertOffences = (tx: Writing, rows: readonly OffenceTable[]) =>
  tx.insertInto('offence').values(rows).execute()

/** An offence with whom it is of, which occurrence it reports, and who may do something about it. */
export interface FoundOffence extends OnRecord {
  readonly id: string
  readonly pupilId: string
  readonly kindId: string
  readonly day: string
  readonly hour: number
  readonly place: string
}

/** The offence with this id; undefined when there is none. */
export async function findOffence(db: Reading, id: string): Promise<FoundOffence | undefined> {
  const rows = await db
    .selectFrom('offence')
    .leftJoin('enrolment', (join) =>
      join
        .onRef('enrolment.pupil_id', '=', 'offence.pupil_id')
        .on('enrolment.kind', '=', 'class')
        .on('enrolment.until_day', 'is', null)
    )
    .leftJoin('school_class', 'school_class.id', 'enrolment.class_id')
    .select(['offence.pupil_id as pupilId', 'kind_id as kindId', 'day', 'hour', 'place'])
    .select(['recorded_by as recordedBy', 'recorded_at as recordedAt', 'school_class.mentor_id as mentorId'])
    .where('offence.id', '=', id)
    .execute()
  const row = rows[0]
  if (!row) return undefined
  const { recordedAt, mentorId: _, ...offence } = row
  return {
    ...offence,
    id,
    turned: await lastTurn(db, id),
    recordedOn: schoolDay(recordedAt),
    mentorIds: rows.flatMap(({ mentorId }) => mentorId ?? [])
  }
}

async function lastTurn(db: Reading, offenceId: string): Promise<Turn | null> {
  const last = await db
    .selectFrom('offence_event')
    .select('kind')
    .where('offence_id', '=', offenceId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (last?.kind ?? null) as Turn | null
}

/** What happens to an offence later is a line of its own; the last one holds. */
export const insertOffenceEvent = (
  tx: Writing,
  event: {
    id: string
    offence_id: string
    kind: Turn
    at: string
    by: string
    reason: string
    /** Who says that it was otherwise. */
    who: string
  }
) => tx.insertInto('offence_event').values(event).execute()

/** Which report stands for an occurrence is always the first of those that stand, so it changes when one is withdrawn. */
export async function keepAttachments(tx: Writing, changes: readonly Attachment[]): Promise<void> {
  for (const { id, sameAs } of changes)
    await tx.updateTable('offence').set({ same_as: sameAs }).where('id', '=', id).execute()
}
