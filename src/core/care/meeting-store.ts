import type { Reading, Writing } from '../context'

/** A consultation, open or closed. */
export interface FoundMeeting {
  readonly id: string
  readonly day: string
  readonly present: string
  readonly by: string
  readonly closedAt: string | null
  readonly note: string
}

const meetings = (db: Reading) =>
  db.selectFrom('care_meeting').select(['id', 'day', 'present', 'by', 'closed_at as closedAt', 'note'])

const found = (row: Awaited<ReturnType<ReturnType<typeof meetings>['execute']>>[number]): FoundMeeting => ({
  ...row,
  note: row.note ?? ''
})

/** Every consultation, the newest first. */
export async function allMeetings(db: Reading): Promise<FoundMeeting[]> {
  const rows = await meetings(db).orderBy('day', 'desc').orderBy('id', 'desc').execute()
  return rows.map(found)
}

export async function findMeeting(db: Reading, id: string): Promise<FoundMeeting | undefined> {
  const row = await meetings(db).where('id', '=', id).executeTakeFirst()
  return row && found(row)
}

/** Which pupils were treated in the consultations that are closed, and how many decisions that came to. */
export async function treatedIn(db: Reading) {
  const rows = await db
    .selectFrom('care_item')
    .leftJoin('care_decision', 'care_decision.item_id', 'care_item.id')
    .select((eb) => [
      'care_item.meeting_id as meetingId',
      'care_item.pupil_id as pupilId',
      eb.fn.count('care_decision.id').as('decisions')
    ])
    .where('care_item.meeting_id', 'is not', null)
    .groupBy(['care_item.meeting_id', 'care_item.pupil_id'])
    .execute()
  return Map.groupBy(
    rows.map((row) => ({ ...row, decisions: Number(row.decisions) })),
    ({ meetingId }) => meetingId!
  )
}

export const insertMeeting = (
  tx: Writing,
  meeting: Pick<FoundMeeting, 'id' | 'day' | 'present' | 'by'> & { readonly at: string }
) => tx.insertInto('care_meeting').values(meeting).execute()

export const closeMeeting = (
  tx: Writing,
  id: string,
  { at, by, note }: { readonly at: string; readonly by: string; readonly note: string }
) => tx.updateTable('care_meeting').set({ closed_at: at, closed_by: by, note }).where('id', '=', id).execute()
