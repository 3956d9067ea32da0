import { createHmac, createSecretKey, randomBytes, timingSafeEqual, type KeyObject } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Reading, Writing } from './context'
import type { AuditTable, Database } from './database/schema'

/** What a line says, before it is chained. */
export type AuditEntry = Omit<AuditTable, 'seq' | 'hash'>
export interface Head {
  readonly seq: number
  readonly hash: string
}

/**
 * The audit trail: one line per act, each carrying a hash over itself and the line before. A changed, moved or
 * missing line shows when the chain is walked; a cut-off tail shows against the head that every backup anchors.
 * It is evidence against colleagues, not against someone who holds the key and every anchor.
 */
export interface Audit {
  /** Adds a line inside a transaction. Lines are added one after another, never side by side. */
  add(tx: Writing, entry: AuditEntry): Promise<void>
  /** The transaction did not come to pass: forget what was added in it. */
  forget(): void
  /** The transaction is on disk. */
  keep(): void
  digest(text: string): string
  head(): Head
}

const beginning: Head = { seq: 0, hash: '' }
const keySetting = 'audit-key'

export async function openAudit(db: Kysely<Database>): Promise<Audit> {
  const key = await auditKey(db)
  let kept = await headOf(db)
  let present = kept
  return {
    async add(tx, entry) {
      const line = { ...entry, seq: present.seq + 1 }
      const hash = hashOf(key, line, present.hash)
      await tx
        .insertInto('audit')
        .values({ ...line, hash })
        .execute()
      present = { seq: line.seq, hash }
    },
    forget() {
      present = kept
    },
    keep() {
      kept = present
    },
    digest: (text) => createHmac('sha256', key).update(text).digest('base64url'),
    head: () => kept
  }
}

/** The last line's place and hash: what a backup's manifest and a printed report anchor. */
export async function headOf(db: Reading): Promise<Head> {
  const row = await db
    .selectFrom('audit')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? beginning
}

/** Walks the whole chain. Returns the first line that is not as it was written, or undefined when all are. */
export async function firstBrokenLine(db: Reading, anchor: Head = beginning): Promise<number | undefined> {
  const stored = await db
    .selectFrom('setting')
    .select('value')
    .where('key', '=', keySetting)
    .executeTakeFirst()
  const key = keyFrom(stored?.value ?? '')
  let before: Head = beginning
  for (;;) {
    const lines = await db
      .selectFrom('audit')
      .selectAll()
      .where('seq', '>', before.seq)
      .orderBy('seq')
      .limit(5000)
      .execute()
    if (lines.length === 0) break
    for (const line of lines) {
      const expected = Buffer.from(hashOf(key, line, before.hash))
      const found = Buffer.from(line.hash)
      const whole = expected.length === found.length && timingSafeEqual(expected, found)
      if (line.seq !== before.seq + 1 || !whole) return before.seq + 1
      if (line.seq === anchor.seq && line.hash !== anchor.hash) return line.seq
      before = line
    }
  }
  return before.seq < anchor.seq ? before.seq + 1 : undefined
}

function hashOf(key: KeyObject, line: Omit<AuditTable, 'hash'>, before: string): string {
  const { seq, event_id, at, actor_id, call, subjects, input_digest, answer } = line
  const said = JSON.stringify([seq, event_id, at, actor_id, call, subjects, input_digest, answer, before])
  return createHmac('sha256', key).update(said).digest('base64url')
}

async function auditKey(db: Kysely<Database>): Promise<KeyObject> {
  const value = randomBytes(32).toString('base64url')
  await db
    .insertInto('setting')
    .values({ key: keySetting, value })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
  const row = await db
    .selectFrom('setting')
    .select('value')
    .where('key', '=', keySetting)
    .executeTakeFirstOrThrow()
  return keyFrom(row.value)
}

const keyFrom = (stored: string): KeyObject => createSecretKey(Buffer.from(stored, 'base64url'))
