import { sql } from 'kysely'
import { firstIdAt } from '../../contract/id'
import type { TrackCode } from '../../contract/ladder'
import { fullName } from '../../contract/names'
import type { Reading } from '../context'
import type { OnRecord } from './news-rules'

/** A line on record with the names a screen shows of it, and for a step the rung it is. */
export interface Recorded extends OnRecord {
  readonly pupilId: string
  readonly pupilName: string
  readonly className: string | null
  readonly byName: string
  /** The kind of offence, or what was decided in care; of a step or what was missed null: the rung says it. */
  readonly label: string | null
  readonly rung: { readonly versionId: string; readonly track: TrackCode; readonly rung: number } | null
}

interface Row extends Omit<OnRecord, 'classIds'> {
  readonly givenName: string
  readonly prefix: string
  readonly familyName: string
  readonly pupilId: string
  readonly classId: string | null
  readonly className: string | null
  readonly byGiven: string | null
  readonly byPrefix: string | null
  readonly byFamily: string | null
  readonly label: string | null
  readonly versionId: string | null
  readonly track: TrackCode | null
  readonly rung: number | null
}

/**
 * What was put on record since a moment about pupils of these classes (null: about all), with the whole story of each
 * offence or step that something happened to. Found by the ids, which sort as they were made; what was missed by an
 * index that holds only that.
 */
export async function recordedSince(
  db: Reading,
  since: string,
  reach: readonly string[] | null
): Promise<Recorded[]> {
  const from = firstIdAt(Date.parse(since))
  const touched = (table: 'offence_event' | 'step_event', of: 'offence_id' | 'step_id') =>
    sql`select ${sql.ref(of)} from ${sql.table(table)} where id >= ${from} and at > ${since}`
  const noRung = sql`null as version_id, null as track, cast(null as integer) as rung`
  const ofStep = sql`null, s.ladder_version_id, s.track, s.rung`
  const happened = sql`
    select 'offence' as source, o.id, o.id as about, o.pupil_id, o.recorded_at as at, o.recorded_by as by,
      case when o.counts = 'criminal' then 'criminal' else k.severity end as kind, k.label, ${noRung}
    from offence o join offence_kind k on k.id = o.kind_id
    where o.id >= ${from} and o.recorded_at > ${since} and o.same_as is null
    union all
    select 'turn', e.id, o.id, o.pupil_id, e.at, e.by, e.kind, k.label, ${noRung}
    from offence_event e join offence o on o.id = e.offence_id join offence_kind k on k.id = o.kind_id
    where e.offence_id in (${touched('offence_event', 'offence_id')}) and o.same_as is null
    union all
    select 'step', e.id, s.id, s.pupil_id, e.at, e.by, e.kind, ${ofStep}
    from step_event e join step s on s.id = e.step_id
    where e.step_id in (${touched('step_event', 'step_id')})
    union all
    select 'missed', a.id, s.id, s.pupil_id, a.settled_at, a.settled_by, a.outcome, ${ofStep}
    from appointment a join step s on s.id = a.step_id
    where a.outcome = 'missed' and a.settled_at > ${since}
    union all
    select 'care', d.id, d.id, d.pupil_id, d.at, d.by, d.kind, d.kind, ${noRung}
    from care_decision d
    where d.id >= ${from} and d.at > ${since}`
  const ofThese = reach === null ? sql`` : sql`where c.id in (${sql.join(reach)})`
  const told = sql<Row>`(
    select h.source, h.id, h.about, h.at, h.by, h.kind, h.label, h.version_id as "versionId", h.track, h.rung,
      h.pupil_id as "pupilId", p.given_name as "givenName", p.prefix, p.family_name as "familyName",
      c.id as "classId", c.name as "className",
      w.given_name as "byGiven", w.prefix as "byPrefix", w.family_name as "byFamily"
    from (${happened}) as h join pupil p on p.id = h.pupil_id
    left join enrolment e on e.pupil_id = p.id and e.kind = 'class' and e.until_day is null
    left join school_class c on c.id = e.class_id
    left join staff w on w.id = h.by ${ofThese})`
  const rows = await db.selectFrom(told.as('told')).selectAll().execute()
  // A pupil on two class lists is still one pupil: each thing is told once.
  return [...Map.groupBy(rows, ({ id }) => id).values()].map(recordedOf)
}

function recordedOf(rows: readonly Row[]): Recorded {
  const { givenName, prefix, familyName, versionId, track, rung, ...row } = rows[0]!
  return {
    ...row,
    classIds: rows.flatMap(({ classId }) => classId ?? []),
    pupilName: fullName({ givenName, prefix, familyName }),
    byName:
      row.byFamily === null
        ? ''
        : fullName({ givenName: row.byGiven ?? '', prefix: row.byPrefix ?? '', familyName: row.byFamily }),
    rung: versionId === null || track === null || rung === null ? null : { versionId, track, rung }
  }
}
