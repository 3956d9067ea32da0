import type { Insertable } from 'kysely'
import type { CareKind, CareSource } from '../../contract/care-shapes'
import type { Reading, Writing } from '../context'
import type { CareDecisionTable, CareItemTable, CareLineTable } from '../database/tables-care'
import { afterwards, type ContactLine } from '../steps/contact-rules'

type Names = ReadonlyMap<string, string>

const columns = [
  'id',
  'pupil_id as pupilId',
  'source',
  'reason',
  'at',
  'by',
  'follows',
  'meeting_id as meetingId',
  'facts',
  'off_at as offAt'
] as const

/** A pupil on the agenda, or on that of a consultation that was closed. */
export type FoundItem = Awaited<ReturnType<typeof itemsWhere>>[number]

async function itemsWhere(
  db: Reading,
  which: { readonly id: string } | { readonly meetingId: string } | 'open'
) {
  const rows = await db
    .selectFrom('care_item')
    .select(columns)
    .$call((items) => {
      if (which === 'open') return items.where('meeting_id', 'is', null).where('off_at', 'is', null)
      return 'id' in which
        ? items.where('id', '=', which.id)
        : items.where('meeting_id', '=', which.meetingId)
    })
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, source: row.source as CareSource }))
}

/** Everyone who is on the agenda now, in the order in which they were put there. */
export const openItems = (db: Reading): Promise<FoundItem[]> => itemsWhere(db, 'open')
export const itemsOfMeeting = (db: Reading, meetingId: string): Promise<FoundItem[]> =>
  itemsWhere(db, { meetingId })
export const findItem = async (db: Reading, id: string): Promise<FoundItem | undefined> =>
  (await itemsWhere(db, { id }))[0]

export const insertItem = (tx: Writing, item: Insertable<CareItemTable>) =>
  tx.insertInto('care_item').values(item).execute()

export const takeItemOff = (tx: Writing, id: string, offAt: string, by: string) =>
  tx.updateTable('care_item').set({ off_at: offAt, off_by: by }).where('id', '=', id).execute()

/** The item belongs to this consultation for good, with the facts as they were. */
export const settleItem = (tx: Writing, id: string, meetingId: string, facts: string) =>
  tx.updateTable('care_item').set({ meeting_id: meetingId, facts }).where('id', '=', id).execute()

export const insertLine = (tx: Writing, line: Insertable<CareLineTable>) =>
  tx.insertInto('care_line').values(line).execute()

/** What was said about these pupils, oldest first, by item. */
export async function linesOf(db: Reading, itemIds: readonly string[], names: Names) {
  if (itemIds.length === 0) return new Map<string, never[]>()
  const rows = await db
    .selectFrom('care_line')
    .select(['id', 'item_id as itemId', 'words', 'at', 'by'])
    .where('item_id', 'in', itemIds)
    .orderBy('id')
    .execute()
  return Map.groupBy(
    rows.map((row) => ({ ...row, by: names.get(row.by) ?? '' })),
    ({ itemId }) => itemId
  )
}

/** A decision with all that came after it. */
export type FoundDecision = Awaited<ReturnType<typeof decisionsWhere>>[number]

/** Decisions of some items, of one pupil, with this id, or all that wait for a day, oldest first. */
export async function decisionsWhere(
  db: Reading,
  which:
    | { readonly id: string }
    | { readonly itemIds: readonly string[] }
    | { readonly pupilIds: readonly string[] }
    | 'to-do',
  names: Names
) {
  const rows = await db
    .selectFrom('care_decision as d')
    .innerJoin('care_meeting as m', 'm.id', 'd.meeting_id')
    .select([
      'd.id',
      'd.item_id as itemId',
      'd.pupil_id as pupilId',
      'd.kind',
      'd.words',
      'd.doer_id as doerId',
      'd.until_day as until',
      'd.at',
      'd.by',
      'm.day'
    ])
    .$call((decisions) => {
      if (which === 'to-do') return decisions.where('d.until_day', 'is not', null)
      if ('id' in which) return decisions.where('d.id', '=', which.id)
      return 'itemIds' in which
        ? decisions.where('d.item_id', 'in', which.itemIds.length > 0 ? which.itemIds : [''])
        : decisions.where('d.pupil_id', 'in', which.pupilIds.length > 0 ? which.pupilIds : [''])
    })
    .orderBy('d.id')
    .execute()
  const events = await eventsOf(
    db,
    rows.map(({ id }) => id),
    names
  )
  return rows.map((row) => ({
    ...row,
    kind: row.kind as CareKind,
    doer: row.doerId === null ? null : (names.get(row.doerId) ?? ''),
    by: names.get(row.by) ?? '',
    ...afterwards(events.get(row.id) ?? [])
  }))
}

async function eventsOf(db: Reading, ids: readonly string[], names: Names) {
  if (ids.length === 0) return new Map<string, ContactLine[]>()
  const rows = await db
    .selectFrom('care_decision_event')
    .select(['id', 'decision_id as decisionId', 'kind', 'words', 'at', 'by'])
    .where('decision_id', 'in', ids)
    .orderBy('id')
    .execute()
  return Map.groupBy(
    rows.map((row) => ({ ...row, kind: row.kind as ContactLine['kind'], by: names.get(row.by) ?? '' })),
    ({ decisionId }) => decisionId
  )
}

export const insertDecision = (tx: Writing, decision: Insertable<CareDecisionTable>) =>
  tx.insertInto('care_decision').values(decision).execute()

/** A further line of a decision, of the same kinds as those of a talk. */
export const insertDecisionEvent = (
  tx: Writing,
  line: {
    readonly id: string
    readonly decisionId: string
    readonly kind: ContactLine['kind']
    readonly words: string
    readonly at: string
    readonly by: string
  }
) => {
  const { decisionId, ...row } = line
  return tx
    .insertInto('care_decision_event')
    .values({ ...row, decision_id: decisionId })
    .execute()
}
