import type { Device } from '../../contract/devices'
import type { Custody, RegisterLine } from '../../contract/taken'
import type { Reading, Writing } from '../context'
import { keptDevices, ownersOf } from './kept'
import type { KeptEvent } from './taken-rules'

/** A device the school starts to hold outside a round. */
export interface NewCustody {
  readonly id: string
  readonly pupilId: string
  readonly device: Device
  readonly why: Custody['why']
  readonly roundId: string | null
  readonly holderId: string | null
  readonly holder: string
  readonly place: string
  readonly note: string
  readonly takenAt: string
  readonly takenBy: string
  readonly dueAt: string | null
  /** Why it is kept past the school day, when it is. */
  readonly dueReason?: string
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
      holder_id: row.holderId,
      holder: row.holder,
      place: row.place,
      note: row.note,
      taken_at: row.takenAt,
      taken_by: row.takenBy,
      due_at: row.dueAt,
      due_reason: row.dueReason ?? '',
      event_id: row.eventId
    })
    .execute()
}

/** What an event of a kept device says, besides what happened: only what it changes is there. */
export type NewEvent = Pick<KeptEvent, 'id' | 'kind' | 'at' | 'by' | 'note'> &
  Partial<Pick<KeptEvent, 'holderId' | 'holder' | 'place' | 'dueAt'>> & {
    readonly custodyId: string
    readonly eventId: string
  }

export async function insertEvent(tx: Writing, event: NewEvent): Promise<void> {
  await tx
    .insertInto('custody_event')
    .values({
      id: event.id,
      custody_id: event.custodyId,
      kind: event.kind,
      at: event.at,
      by: event.by,
      holder_id: event.holderId ?? null,
      holder: event.holder ?? null,
      place: event.place ?? null,
      due_at: event.dueAt ?? null,
      note: event.note,
      event_id: event.eventId
    })
    .execute()
}

/** How a custody ended: in a `round` when it was not left behind, by `mistake` when it was not taken after all. */
export interface Ending {
  readonly at: string
  readonly to: NonNullable<RegisterLine['returnedTo']>
  readonly by: string
  readonly note: string
  /** How the one who collected was known. */
  readonly identity?: string
  /** It went back at once for a medical or safety reason. */
  readonly urgent?: boolean
}

const ending = ({ at, to, by, note, identity, urgent }: Ending) => ({
  returned_at: at,
  returned_to: to,
  returned_by: by,
  return_note: note,
  ...(identity && { returned_identity: identity }),
  ...(urgent && { returned_why: 'urgent' })
})

/** The device left the school's hands: once, whatever was asked twice. */
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

/** Which devices this act left behind, and whether they went back since. */
export const leftBehindBy = (db: Reading, event: string) =>
  db
    .selectFrom('custody')
    .select(['pupil_id as pupilId', 'device', 'returned_at as returnedAt'])
    .where('event_id', '=', event)
    .where('why', '=', 'left-behind')
    .execute()

/** Where the school holds this device now, or null: taken or left behind, or in the pocket of a round. */
export async function whereIs(db: Reading, pupilId: string, device: Device): Promise<string | null> {
  const kept = await db
    .selectFrom('custody')
    .select('id')
    .where('pupil_id', '=', pupilId)
    .where('device', '=', device)
    .where('returned_at', 'is', null)
    .executeTakeFirst()
  if (kept) return (await keptDevices(db, { id: kept.id }))[0]?.present.place ?? null
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

/** What is here now, without names: enough to speak up about it. */
export interface OpenCustody {
  readonly id: string
  /** The keeper now, when it is someone on the staff. */
  readonly holderId: string | null
  readonly takenBy: string
  /** The mentor of the pupil's own class. */
  readonly mentorId: string | null
  readonly due: string | null
  readonly why: Custody['why']
  readonly missing: boolean
}

/** Everything that is here now, due first: three reads, none of them of the marks. */
export async function openCustody(db: Reading): Promise<OpenCustody[]> {
  const kept = await keptDevices(db, { open: true })
  const owners = await ownersOf(db, kept)
  return kept
    .map(({ id, pupilId, takenBy, why, present: { holderId, due, missing } }) => {
      const mentorId = owners.get(pupilId)?.mentorId ?? null
      return { id, holderId, takenBy, mentorId, due, why, missing }
    })
    .sort((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9'))
}
