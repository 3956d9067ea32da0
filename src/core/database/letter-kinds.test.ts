import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, PGliteDialect, sql } from 'kysely'
import { afterEach, describe, expect, test } from 'vitest'
import { keysInMemory } from '../../../tests/support/database'
import { enter } from '../safekeeping/enter'
import { openKeyring } from '../safekeeping/keyring'
import { migrate, migrations } from './migrate'
import type { Database } from './schema'

/** The release before letters could be about one thing. */
const before = migrations.slice(0, 5)

/** Two pupils, a step of one, its letter to each parent, of which one was sent, answered and taken back by a third. */
const filled = (bytes: (hex: string) => string) => {
  const letter = (
    id: string,
    number: number,
    kind: string,
    to: string,
    issued: string | null,
    back: string | null
  ) =>
    `insert into letter (id, step_id, school_year, number, kind, language, recipient_kind, recipient_id, recipient_name,
      content, pdf, sha256, pages, approved_at, approved_by, issued_at, issued_by, channel, retracted_by)
     values ('${id}', 's', '2025-2026', ${number}, '${kind}', 'nl', 'guardian', '${to}', 'M. Smit', '{}',
      ${bytes('25504446')}, 'sum', 1, '2026-01-21T09:00:00.000Z', 'd', ${issued ? `'${issued}', 'd', 'printed'` : 'null, null, null'},
      ${back ? `'${back}'` : 'null'})`
  const sent = '2026-01-21T10:00:00.000Z'
  return [
    `insert into staff (id, code, given_name, prefix, family_name, role, password_hash)
      values ('d', 'd', 'D.', '', 'Jong', 'director', 'none')`,
    `insert into pupil (id, number, given_name, prefix, family_name, email) values ('p', '1', 'Bo', '', 'Smit', '')`,
    `insert into pupil (id, number, given_name, prefix, family_name, email) values ('q', '2', 'Cem', '', 'Berg', '')`,
    `insert into ladder_version (id, effective_from, ladder, adopted_at, adopted_by)
      values ('v', '2025-08-01', '{}', '2025-08-01T00:00:00.000Z', 'd')`,
    `insert into step (id, pupil_id, ladder_version_id, window_key, rung, count) values ('s', 'p', 'v', 'w', 1, 1)`,
    letter('l3', 3, 'retraction', 'g1', null, null),
    letter('l1', 1, 'repeated', 'g1', sent, 'l3'),
    letter('l2', 2, 'repeated', 'g2', sent, null),
    `insert into letter_event (id, letter_id, kind, at, by, day, note)
      values ('e1', 'l2', 'agreed', '${sent}', 'd', '2026-01-21', 'Strookje terug')`
  ]
}

const run = async (db: Kysely<Database>, statements: readonly string[]) => {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

/** What must hold of the letters afterwards, whatever the database. */
async function expectWhole(db: Kysely<Database>): Promise<void> {
  const letters = await db.selectFrom('letter').selectAll().orderBy('number').execute()
  expect(letters.map(({ id, step_id, pupil_id, about }) => [id, step_id, pupil_id, about])).toEqual([
    ['l1', 's', 'p', ''],
    ['l2', 's', 'p', ''],
    ['l3', 's', 'p', '']
  ])
  expect(letters.map(({ retracted_by, channel }) => [retracted_by, channel])).toEqual([
    ['l3', 'printed'],
    [null, 'printed'],
    [null, null]
  ])
  expect(Buffer.from(letters[0]!.pdf).toString('latin1')).toBe('%PDF')
  expect(await db.selectFrom('letter_event').selectAll().execute()).toMatchObject([
    { id: 'e1', letter_id: 'l2', note: 'Strookje terug' }
  ])
  const add = (id: string, number: number, over: object = {}) =>
    db
      .insertInto('letter')
      .values({ ...letters[1]!, id, number, ...over })
      .execute()
  // Numbers, the letter of a decision, and what is about one thing stand once; a line is of a letter that is there.
  await expect(add('x', 3, { recipient_id: 'g9' })).rejects.toThrow(/unique/i)
  await expect(add('x', 4)).rejects.toThrow(/unique/i)
  await add('a', 4, { about: 'k', step_id: null, kind: 'taken' })
  await expect(add('x', 5, { about: 'k', step_id: null, kind: 'taken' })).rejects.toThrow(/unique/i)
  await add('b', 5, { about: 'k', step_id: null, kind: 'taken', recipient_id: 'g1' })
  await add('r', 6, { about: 'l2', kind: 'reminder' })
  await add('r2', 7, { about: 'l2', kind: 'reminder', issued_at: null })
  await expect(add('x', 8, { about: 'l2', kind: 'reminder', issued_at: null })).rejects.toThrow(/unique/i)
  await expect(add('x', 8, { about: 'm', pupil_id: 'nobody' })).rejects.toThrow(/foreign key/i)
  await expect(add('x', 8, { about: 'm', pupil_id: null as never })).rejects.toThrow(/null/i)
  const line = { kind: 'seen', at: '2026-01-22T10:00:00.000Z', by: 'd', day: '2026-01-22', note: '' }
  await expect(
    db
      .insertInto('letter_event')
      .values({ ...line, id: 'e9', letter_id: 'gone' })
      .execute()
  ).rejects.toThrow(/foreign key/i)
  await expect(
    db.updateTable('letter').set({ retracted_by: 'gone' }).where('id', '=', 'a').execute()
  ).rejects.toThrow(/foreign key/i)
}

let close = async (): Promise<void> => undefined
afterEach(() => close())

describe('the letters of a school that goes on with this release', () => {
  test('are all there on SQLite, each with its pupil, its lines and what takes it back', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'belvrij-kinds-'))
    const ring = openKeyring(folder, keysInMemory())
    const open = async (list: typeof migrations) => {
      const file = await enter(folder, ring, new Date('2026-01-21T09:20:00Z'), list)
      if (typeof file === 'string') throw new Error(file)
      close = async () => {
        await file.db.destroy()
        await rm(folder, { recursive: true, force: true })
      }
      return file
    }
    const old = await open(before)
    await run(
      old.db,
      filled((hex) => `x'${hex}'`)
    )
    await old.db.destroy()
    const { db, file } = await open(migrations)
    expect(file.pragma('foreign_key_check')).toEqual([])
    expect(file.pragma('integrity_check', { simple: true })).toBe('ok')
    const tables = file.prepare(`select sql from sqlite_master where sql like '%letter_new%'`).all()
    expect(tables).toEqual([])
    await expectWhole(db)
    expect(file.pragma('foreign_key_check')).toEqual([])
  })

  test('are all there on PostgreSQL too', async () => {
    const engine = await PGlite.create()
    close = () => engine.close()
    const db = new Kysely<Database>({ dialect: new PGliteDialect({ pglite: engine }) })
    await migrate(db, 'postgres', before)
    await run(
      db,
      filled((hex) => `'\\x${hex}'::bytea`)
    )
    await migrate(db, 'postgres')
    await expectWhole(db)
  })
})
