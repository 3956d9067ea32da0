import type { Device } from '../../contract/devices'
import { fullName } from '../../contract/names'
import type { Custody, RegisterLine } from '../../contract/taken'
import type { Reading } from '../context'
import { presentOf, type KeptEvent, type KeptRow, type Present } from './taken-rules'

/** A device that is or was kept, with all that happened to it. */
export interface Kept extends KeptRow {
  readonly id: string
  readonly pupilId: string
  readonly device: Device
  readonly roundId: string | null
  readonly dueReason: string
  readonly identity: string | null
  readonly returnedWhy: string | null
  readonly events: readonly KeptEvent[]
  readonly present: Present
}

/** `open`: all that is here. `since` an instant: all that was here at any time from then on. Otherwise one, or one pupil's. */
type Which = { open: true } | { since: string } | { id: string } | { pupilId: string }

const rowsOf = (db: Reading, which: Which) =>
  db.selectFrom('custody as k').$call((rows) => {
    if ('id' in which) return rows.where('k.id', '=', which.id)
    if ('pupilId' in which) return rows.where('k.pupil_id', '=', which.pupilId)
    if ('open' in which) return rows.where('k.returned_at', 'is', null)
    return rows.where((eb) =>
      eb.or([eb('k.returned_at', 'is', null), eb('k.returned_at', '>=', which.since)])
    )
  })

/** Kept devices with their events, oldest first: two reads, however many. */
export async function keptDevices(db: Reading, which: Which): Promise<Kept[]> {
  const rows = await rowsOf(db, which).selectAll('k').execute()
  if (rows.length === 0) return []
  const events = await db
    .selectFrom('custody_event')
    .select(['id', 'custody_id as custodyId', 'kind', 'at', 'by', 'holder_id as holderId', 'holder', 'place'])
    .select(['due_at as dueAt', 'note'])
    .where(
      'custody_id',
      'in',
      rows.map(({ id }) => id)
    )
    .execute()
  const byCustody = Map.groupBy(events, ({ custodyId }) => custodyId)
  const oldestFirst = rows.toSorted((a, b) => (a.taken_at + a.id < b.taken_at + b.id ? -1 : 1))
  return oldestFirst.map((row) => {
    const happened = (byCustody.get(row.id) ?? []) as KeptEvent[]
    const kept: KeptRow = {
      why: row.why as Custody['why'],
      holderId: row.holder_id,
      holder: row.holder,
      place: row.place,
      note: row.note,
      takenAt: row.taken_at,
      takenBy: row.taken_by,
      dueAt: row.due_at,
      returnedAt: row.returned_at,
      returnedTo: row.returned_to as RegisterLine['returnedTo'],
      returnedBy: row.returned_by,
      returnNote: row.return_note
    }
    return {
      ...kept,
      id: row.id,
      pupilId: row.pupil_id,
      device: row.device,
      roundId: row.round_id,
      dueReason: row.due_reason,
      identity: row.returned_identity,
      returnedWhy: row.returned_why,
      events: happened,
      present: presentOf(kept, happened)
    }
  })
}

/** Whose a kept device is. */
export interface Owner {
  readonly name: string
  readonly className: string | null
  readonly mentorId: string | null
}

/** The pupils these devices are of, with their own class and its mentor; a pupil can be in groups and on trips too. */
export async function ownersOf(db: Reading, kept: readonly Kept[]): Promise<ReadonlyMap<string, Owner>> {
  const ids = [...new Set(kept.map(({ pupilId }) => pupilId))]
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('pupil as p')
    .leftJoin('enrolment as e', (join) =>
      join.onRef('e.pupil_id', '=', 'p.id').on('e.until_day', 'is', null).on('e.kind', '=', 'class')
    )
    .leftJoin('school_class as c', 'c.id', 'e.class_id')
    .select(['p.id', 'p.given_name as givenName', 'p.prefix', 'p.family_name as familyName'])
    .select(['c.name as className', 'c.mentor_id as mentorId'])
    .where('p.id', 'in', ids)
    .execute()
  return new Map(
    rows.map((row) => [row.id, { name: fullName(row), className: row.className, mentorId: row.mentorId }])
  )
}
