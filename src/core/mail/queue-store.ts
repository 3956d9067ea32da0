import { MailFact, MailState, type Sending } from '../../contract/letter-sending'
import { MailCode } from '../../contract/mail'
import { fullName } from '../../contract/names'
import type { Reading, Writing } from '../context'
import type { After } from './queue-rules'

/** A letter in the queue, as whoever sends it needs it. */
export interface Queued {
  readonly id: string
  readonly letterId: string
  readonly address: string
  readonly messageId: string
  readonly putOff: number
  readonly eventId: string
  readonly queuedBy: string
}

/** A fact of an e-mail: who did it, null for the house, and when. */
export interface Noted {
  readonly kind: MailFact
  readonly code: MailCode | null
  readonly at: string
  readonly by: string | null
  readonly newId: () => string
}

type Open = 'queued' | 'sending' | 'unsure'

export async function addFacts(
  tx: Writing,
  ids: readonly string[],
  { newId, ...fact }: Noted
): Promise<void> {
  if (ids.length === 0) return
  await tx
    .insertInto('mail_attempt')
    .values(ids.map((id) => ({ ...fact, id: newId(), sending_id: id })))
    .execute()
}

const queued = (db: Reading) =>
  db
    .selectFrom('mail_sending')
    .select([
      'id',
      'letter_id as letterId',
      'address',
      'message_id as messageId',
      'put_off as putOff',
      'event_id as eventId',
      'queued_by as queuedBy'
    ])

/** The open e-mail of each of these letters, where it stands so. */
export const openSendings = (
  db: Reading,
  letterIds: readonly string[],
  states: readonly Open[]
): Promise<Queued[]> => queued(db).where('letter_id', 'in', letterIds).where('state', 'in', states).execute()

/** What was on its way when nobody looked any more. */
export const brokenOff = (db: Reading): Promise<Queued[]> =>
  queued(db).where('state', '=', 'sending').execute()

/** The letter that has waited longest of those whose time has come. */
export const nextQueued = (db: Reading, now: string): Promise<Queued | undefined> =>
  queued(db)
    .where('state', '=', 'queued')
    .where('next_try_at', '<=', now)
    .orderBy('next_try_at')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()

/** When the next letter in the queue is tried, null: none waits; and whether one stands as being sent. */
export async function nextTryOf(db: Reading): Promise<{ next: string | null; underWay: boolean }> {
  const rows = await db
    .selectFrom('mail_sending')
    .select(['state', ({ fn }) => fn.min('next_try_at').as('next')])
    .where('state', 'in', ['queued', 'sending'])
    .groupBy('state')
    .execute()
  const waiting = rows.find(({ state }) => state === 'queued')
  return { next: waiting?.next ?? null, underWay: rows.some(({ state }) => state === 'sending') }
}

export async function countOpen(db: Reading): Promise<number> {
  const row = await db
    .selectFrom('mail_sending')
    .select(({ fn }) => fn.countAll().as('n'))
    .where('state', 'in', ['queued', 'sending'])
    .executeTakeFirstOrThrow()
  return Number(row.n)
}

/** Everything that waits, whoever it is for. */
export const allQueued = (db: Reading): Promise<Queued[]> =>
  queued(db).where('state', '=', 'queued').execute()

export interface NewSending {
  readonly id: string
  readonly letterId: string
  readonly address: string
  readonly messageId: string
  readonly nextTryAt: string
}

export async function insertSendings(
  tx: Writing,
  sendings: readonly NewSending[],
  put: { readonly at: string; readonly by: string; readonly event: string; readonly newId: () => string }
): Promise<void> {
  if (sendings.length === 0) return
  await tx
    .insertInto('mail_sending')
    .values(
      sendings.map(({ id, letterId, address, messageId, nextTryAt }) => ({
        id,
        letter_id: letterId,
        address,
        message_id: messageId,
        state: 'queued',
        put_off: 0,
        next_try_at: nextTryAt,
        event_id: put.event,
        queued_at: put.at,
        queued_by: put.by
      }))
    )
    .execute()
  const ids = sendings.map(({ id }) => id)
  await addFacts(tx, ids, { kind: 'queued', code: null, at: put.at, by: put.by, newId: put.newId })
}

/** It is being sent from now on; false when it is not waiting any more. */
export async function markSending(
  tx: Writing,
  id: string,
  noted: Omit<Noted, 'kind' | 'code'>
): Promise<boolean> {
  const done = await tx
    .updateTable('mail_sending')
    .set({ state: 'sending', next_try_at: null, why: null })
    .where('id', '=', id)
    .where('state', '=', 'queued')
    .executeTakeFirst()
  if (Number(done.numUpdatedRows) === 0) return false
  await addFacts(tx, [id], { ...noted, kind: 'begun', code: null })
  return true
}

const settling: ReadonlySet<MailState> = new Set(['sent', 'refused', 'failed', 'cancelled'])

/** Where these e-mails stand from now on; those that do not stand as `from` any more are left as they are. */
export async function moveOn(
  tx: Writing,
  ids: readonly string[],
  from: readonly Open[],
  { state, fact, why, putOff, nextTryAt }: Omit<After, 'putOff'> & { readonly putOff?: number },
  noted: Omit<Noted, 'kind' | 'code'> & { readonly event?: string }
): Promise<void> {
  if (ids.length === 0) return
  const { event, ...who } = noted
  const moved = await tx
    .updateTable('mail_sending')
    .set({
      state,
      why,
      next_try_at: nextTryAt,
      settled_at: settling.has(state) ? noted.at : null,
      ...(putOff === undefined ? {} : { put_off: putOff }),
      ...(event === undefined ? {} : { event_id: event })
    })
    .where('id', 'in', ids)
    .where('state', 'in', from)
    .returning('id')
    .execute()
  await addFacts(
    tx,
    moved.map(({ id }) => id),
    { ...who, kind: fact, code: why }
  )
}

/** The server does not answer: whatever would be tried before then waits until then. */
export async function postponeAll(tx: Writing, until: string, why: MailCode): Promise<void> {
  await tx
    .updateTable('mail_sending')
    .set({ next_try_at: until, why })
    .where('state', '=', 'queued')
    .where('next_try_at', '<', until)
    .execute()
}

/** Was a copy of the file put back after this act? Then nobody knows what happened since. */
export async function restoredSince(db: Reading, event: string): Promise<boolean> {
  const row = await db
    .selectFrom('audit')
    .select('seq')
    .where('call', '=', 'safekeeping.restore')
    .where('seq', '>', (after) => after.selectFrom('audit').select('seq').where('event_id', '=', event))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** The newest e-mail of each letter. */
export async function newestSendings(db: Reading): Promise<Sending[]> {
  const rows = await db.selectFrom('mail_sending').selectAll().orderBy('queued_at').orderBy('id').execute()
  const newest = new Map(rows.map((row) => [row.letter_id, row]))
  return [...newest.values()].map((row) => ({
    letterId: row.letter_id,
    address: row.address,
    state: MailState.parse(row.state),
    nextTryAt: row.next_try_at,
    why: row.why === null ? null : MailCode.parse(row.why),
    queuedAt: row.queued_at,
    settledAt: row.settled_at
  }))
}

/** All that happened with the e-mails of a letter, oldest first. */
export async function storyOf(db: Reading, letterId: string) {
  const rows = await db
    .selectFrom('mail_attempt as a')
    .innerJoin('mail_sending as s', 's.id', 'a.sending_id')
    .leftJoin('staff', 'staff.id', 'a.by')
    .select(['a.id', 'a.kind', 'a.at', 'a.code', 's.address'])
    .select(['staff.given_name as givenName', 'staff.prefix', 'staff.family_name as familyName'])
    .where('s.letter_id', '=', letterId)
    .orderBy('a.at')
    .orderBy('a.id')
    .execute()
  return rows.map(({ givenName, prefix, familyName, kind, code, ...line }) => ({
    ...line,
    kind: MailFact.parse(kind),
    code: code === null ? null : MailCode.parse(code),
    by:
      givenName === null ? null : fullName({ givenName, prefix: prefix ?? '', familyName: familyName ?? '' })
  }))
}
