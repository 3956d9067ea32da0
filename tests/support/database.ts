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
/** The schema as the migrations left it, and what empties its tables but for the rows those put in. */
let made: { readonly shape: string; readonly anew: readonly string[] } | undefined

/** One engine and one schema for all tests of a worker: making them takes longer than most tests. */
async function openPostgres(): Promise<TestDatabase> {
  engine ??= await PGlite.create()
  const db = new Kysely<Database>({ dialect: new PGliteDialect({ pglite: engine }) })
  // A test may have moved a table out of the way on purpose.
  if (made && made.shape === (await shapeOf(db)))
    for (const statement of made.anew) await sql.raw(statement).execute(db)
  else {
    await sql`drop schema if exists public, kept cascade`.execute(db)
    await sql`create schema public`.execute(db)
    await migrate(db, 'postgres')
    made = { shape: await shapeOf(db), anew: await asMigrated(db) }
  }
  return { db, audit: await openAudit(db), folder: tmpdir(), close: async () => undefined }
}

/** All tables, indexes and triggers there are, by name. */
async function shapeOf(db: Kysely<Database>): Promise<string> {
  const { rows } = await sql<{
    shape: string
  }>`select coalesce(string_agg(name, ' ' order by name), '') as shape
    from (select relname || ' ' || relnatts as name from pg_class where relnamespace = 'public'::regnamespace
      union all select tgname || ' ' || tgrelid::regclass::text || ' ' || tgenabled::text as name from pg_trigger
      where not tgisinternal) as named`.execute(db)
  return rows[0]!.shape
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
