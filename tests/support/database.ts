import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, PGliteDialect, sql } from 'kysely'
import { openAudit, type Audit } from '../../src/core/audit'
import { migrate } from '../../src/core/database/migrate'
import type { Database } from '../../src/core/database/schema'
import type { KeyHolder } from '../../src/core/outside'
import { enter } from '../../src/core/safekeeping/enter'
import { openKeyring } from '../../src/core/safekeeping/keyring'

export interface TestDatabase {
  readonly db: Kysely<Database>
  readonly audit: Audit
  readonly folder: string
  readonly close: () => Promise<void>
}

/** A key holder that remembers its key as long as the test runs. */
export function keysInMemory(): KeyHolder {
  let held: Uint8Array | undefined
  return {
    kind: 'file',
    read: async () => held,
    write: async (key) => void (held = key),
    forget: async () => void (held = undefined)
  }
}

/** A real encrypted SQLite file in a folder of its own; or PostgreSQL, where the run asks for that. */
export function openTestDatabase(): Promise<TestDatabase> {
  return process.env['DATABASE'] === 'postgres' ? openPostgres() : openSqlite()
}

async function openSqlite(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'belvrij-test-'))
  const file = await enter(folder, openKeyring(folder, keysInMemory()), new Date())
  if (typeof file === 'string') throw new Error(`No database: ${file}`)
  return {
    db: file.db,
    audit: file.audit,
    folder,
    async close() {
      await file.db.destroy()
      await rm(folder, { recursive: true, force: true })
    }
  }
}

let engine: PGlite | undefined
/** What makes the tables of a worker as the migrations left them: empty, but for the rows those put in. */
let anew: readonly string[] = []

/** One engine and one schema for all tests of a worker: making them takes longer than most tests. */
async function openPostgres(): Promise<TestDatabase> {
  const made = engine !== undefined
  engine ??= await PGlite.create()
  const db = new Kysely<Database>({ dialect: new PGliteDialect({ pglite: engine }) })
  if (made) for (const statement of anew) await sql.raw(statement).execute(db)
  else {
    await migrate(db, 'postgres')
    anew = await asMigrated(db)
  }
  return { db, audit: await openAudit(db), folder: tmpdir(), close: async () => undefined }
}

/** Keeps the rows of the migrations aside, table by table in the order they were made in, and says how to put them back. */
async function asMigrated(db: Kysely<Database>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select relname as name from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace order by oid`.execute(db)
  const names = rows.map(({ name }) => `"${name}"`)
  await sql`create schema kept`.execute(db)
  for (const name of names) await sql.raw(`create table kept.${name} as table public.${name}`).execute(db)
  return [
    `truncate table ${names.join(', ')}`,
    ...names.map((name) => `insert into public.${name} select * from kept.${name}`)
  ]
}
