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

async function openPostgres(): Promise<TestDatabase> {
  engine ??= await PGlite.create()
  const db = new Kysely<Database>({ dialect: new PGliteDialect({ pglite: engine }) })
  await sql`drop schema if exists public cascade`.execute(db)
  await sql`create schema public`.execute(db)
  await migrate(db, 'postgres')
  // The engine is shared by the tests of a file: it outlives each database.
  return { db, audit: await openAudit(db), folder: tmpdir(), close: async () => undefined }
}
