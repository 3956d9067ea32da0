import { compareText, fullName } from '../../contract/names'
import type { Custody, Device } from '../../contract/custody'
import type { Reading, Writing } from '../context'

/** A device the school starts to hold outside a round. */
export interface NewCustody {
  readonly id: string
  readonly pupilId: string
  readonly device: Device
  readonly why: Custody['why']
  readonly roundId: string | null
  readonly holder: string
  readonly place: string
  readonly note: string
  readonly takenAt: string
  readonly takenBy: string
  readonly dueAt: string | null
  readonly eventId: string
}

export async function insertCustody(tx: Writing, row: NewCustody): Promise<void> {
  await tx
    .insertInto('custody')
    .values({
      id: row.id,
      pupil_id: row.pupilId,
      device: row.device,
      why: row.why,
      round_id: row.roundId,
      holder: row.holder,
      place: row.place,
      note: row.note,
      taken_at: row.takenAt,
      taken_by: row.takenBy,
      due_at: row.dueAt,
      event_id: row.eventId
    })
    .execute()
}

/** Whether it is still held; undefined when there is no such custody. */
export const findCustody = (db: Reading, id: string) =>
  db
    .selectFrom('custody')
    .select(['pupil_id as pupilId', 'returned_at as returnedAt'])
    .where('id', '=', id)
    .executeTakeFirst()

/** How a custody ended: `round` when the device turned out not to have been left behind after all. */
export interface Ending {
  readonly at: string
  readonly to: 'pupil' | 'guardian' | 'round'
  readonly by: string
  readonly note: string
}

const ending = ({ at, to, by, note }: Ending) => ({
  returned_at: at,
  returned_to: to,
  returned_by: by,
  return_note: note
})

/** The device left the school's hands. */
export async function endCustody(tx: Writing, id: string, how: Ending): Promise<void> {
  await tx
    .updateTable('custody')
    .set(ending(how))
    .where('id', '=', id)
    .where('returned_at', 'is', null)
    .execute()
}

/** Ends what one act left behind, as far as it is still there. */
export async function endLeftBehind(tx: Writing, event: string, how: Ending): Promise<void> {
  await tx
    .updateTable('custody')
    .set(ending(how))
    .where('event_id', '=', event)
    .where('why', '=', 'left-behind')
    .where('returned_at', 'is', null)
    .execute()
}

/** Whose device this act left behind, and whether they have it back since. */
export const leftBehindBy = (db: Reading, event: string) =>
  db
    .selectFrom('custody')
    .select(['pupil_id as pupilId', 'returned_at as returnedAt'])
    .where('event_id', '=', event)
    .where('why', '=', 'left-behind')
    .execute()

/** Everything the school holds outside a round: what is due first stands first, without a due moment last. */
export async function heldOutside(db: Reading): Promise<Custody[]> {
  const rows = await db
    .selectFrom('custody as k')
    .innerJoin('pupil as p', 'p.id', 'k.pupil_id')
    .leftJoin('enrolment as e', (join) => join.onRef('e.pupil_id', '=', 'p.id').on('e.until_day', 'is', null))
    .leftJoin('school_class as c', 'c.id', 'e.class_id')
    .selectAll('k')
    .select(['p.given_name as givenName', 'p.prefix', 'p.family_name as familyName', 'c.name as className'])
    .where('k.returned_at', 'is', null)
    .execute()
  // A pupil in several classes is named with one of them.
  const one = new Map(
    rows.sort((a, b) => compareText(b.className ?? '', a.className ?? '')).map((row) => [row.id, row])
  )
  return [...one.values()]
    .map((row) => ({
      id: row.id,
      pupilId: row.pupil_id,
      pupilName: fullName(row),
      className: row.className,
      device: row.device as Device,
      why: row.why as Custody['why'],
      holder: row.holder,
      place: row.place,
      note: row.note,
      since: row.taken_at,
      due: row.due_at
    }))
    .sort((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9') || compareText(a.pupilName, b.pupilName))
}

/** Where the school holds this device now, or null: taken or left behind, or in the pocket of a round. */
export async function whereIs(db: Reading, pupilId: string, device: Device): Promise<string | null> {
  const kept = await db
    .selectFrom('custody')
    .select('place')
    .where('pupil_id', '=', pupilId)
    .where('device', '=', device)
    .where('returned_at', 'is', null)
    .executeTakeFirst()
  if (kept) return kept.place
  const inRound = await db
    .selectFrom('mark')
    .innerJoin('round', 'round.id', 'mark.round_id')
    .innerJoin('school_class', 'school_class.id', 'round.class_id')
    .select('school_class.name')
    .where('mark.pupil_id', '=', pupilId)
    .where('mark.device', '=', device)
    .where('mark.mark', '=', 'handed-in')
    .where('mark.replaced_in', 'is', null)
    .where('mark.returned_in', 'is', null)
    .executeTakeFirst()
  return inRound?.name ?? null
}
