import { sql } from 'kysely'
import type { Turn } from '../../contract/offences'
import type { TrackCode } from '../../contract/ladder'
import type { Reading } from '../context'
import type { Carry } from '../ladder/windows'
import type { Known } from './rules'

/** Of whom and over which days; without `pupilIds` of everyone. */
export interface Wanted {
  readonly from: string
  readonly until: string
  /** Offences of other days that belong to it all the same. */
  readonly kept?: readonly string[]
  readonly pupilIds?: readonly string[]
}

type Row = Omit<Known, 'turned'> & { pupilId: string }

/**
 * The offences of many pupils as the ladder weighs them, each pupil's in the order in which they were put on record.
 * Two plain statements however many pupils there are: a whole school year is asked for at once.
 */
export async function offencesOfAll(db: Reading, wanted: Wanted): Promise<Map<string, Known[]>> {
  const { from, until, kept = [], pupilIds } = wanted
  if (pupilIds?.length === 0) return new Map()
  const carried = kept.length > 0 ? sql`or o.id in (${sql.join(kept)})` : sql``
  const whose = pupilIds ? sql`and o.pupil_id in (${sql.join(pupilIds)})` : sql``
  const which = sql`(o.day >= ${from} and o.day <= ${until} ${carried}) ${whose}`
  const offences = sql<Row & { recordedAt: string }>`(
    select o.id, o.pupil_id as "pupilId", o.kind_id as "kindId", o.counts, o.day, o.hour, o.place,
      o.same_as as "sameAs", coalesce(o.covered_by, o.covered_mark) as "coveredBy", o.recorded_at as "recordedAt"
    from offence o where ${which})`
  const events = sql<{ id: string; offenceId: string; kind: Turn }>`(
    select e.id, e.offence_id as "offenceId", e.kind
    from offence_event e join offence o on o.id = e.offence_id where ${which})`
  const turned = new Map<string, { kind: Turn; id: string }>()
  for (const { id, offenceId, kind } of await db.selectFrom(events.as('told')).selectAll().execute())
    if (id > (turned.get(offenceId)?.id ?? '')) turned.set(offenceId, { kind, id })
  const rows = await db.selectFrom(offences.as('told')).selectAll().execute()
  // Ordered here: a database may sort the letters of an id in a way of its own.
  const key = (row: { recordedAt: string; id: string }) => `${row.recordedAt} ${row.id}`
  rows.sort((a, b) => (key(a) < key(b) ? -1 : 1))
  const byPupil = new Map<string, Known[]>()
  for (const { pupilId, recordedAt: _, ...row } of rows) {
    const own = byPupil.get(pupilId) ?? []
    own.push({ ...row, turned: turned.get(row.id) ?? null })
    byPupil.set(pupilId, own)
  }
  return byPupil
}

/** What counts on from before in a window, for every pupil who has that; carries that were ended no more. */
export async function carriesInto(db: Reading, windowKey: string): Promise<Map<string, Carry[]>> {
  const rows = await db
    .selectFrom('carry')
    .select([
      'pupil_id as pupilId',
      'track',
      'kind',
      'window_key as windowKey',
      'from_day as fromDay',
      'kept'
    ])
    .where('window_key', '=', windowKey)
    .where('ended_at', 'is', null)
    .execute()
  const byPupil = new Map<string, Carry[]>()
  for (const { pupilId, ...row } of rows) {
    const carry = {
      ...row,
      track: row.track as TrackCode,
      kind: row.kind as Carry['kind'],
      kept: JSON.parse(row.kept) as string[]
    }
    byPupil.set(pupilId, [...(byPupil.get(pupilId) ?? []), carry])
  }
  return byPupil
}
