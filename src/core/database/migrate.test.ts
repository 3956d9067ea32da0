import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { keysInMemory } from '../../../tests/support/database'
import { hoursOf } from '../calendar/store'
import { roundOf } from '../custody/rounds'
import { listBackups } from '../safekeeping/backups'
import { enter, type OpenFile } from '../safekeeping/enter'
import { openKeyring, type Keyring } from '../safekeeping/keyring'
import type { Migration } from './dialect'
import { migrations } from './migrate'

let folder: string
let ring: Keyring
let file: OpenFile | undefined
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'belvrij-migrate-'))
  ring = openKeyring(folder, keysInMemory())
})
afterEach(async () => {
  await file?.db.destroy()
  await rm(folder, { recursive: true, force: true })
})

async function openWith(list: readonly Migration[]): Promise<OpenFile> {
  await file?.db.destroy()
  file = undefined
  const opened = await enter(folder, ring, new Date('2026-01-21T09:20:00Z'), list)
  if (typeof opened === 'string') throw new Error(opened)
  file = opened
  return opened
}

const addPlate: Migration = async (tx) => {
  await sql`create table plate (id text primary key)`.execute(tx)
}
const breakHalfway: Migration = async (tx) => {
  await sql`create table half (id text primary key)`.execute(tx)
  throw new Error('half-way')
}
const tables = async ({ db }: OpenFile): Promise<string[]> => {
  const found = await sql<{ name: string }>`select name from sqlite_master where type = 'table'`.execute(db)
  return found.rows.map(({ name }) => name)
}

describe('a new release brings the file along', () => {
  test('a fresh file needs no copy; the next release copies the file first, whole and checked', async () => {
    await openWith(migrations)
    expect(await listBackups(folder)).toEqual([])
    const opened = await openWith([...migrations, addPlate])
    expect(await tables(opened)).toContain('plate')
    expect(await listBackups(folder)).toMatchObject([{ reason: 'migration', pupils: 0 }])
  })

  test('a change that breaks half-way leaves nothing of itself, and the file opens as it was', async () => {
    await openWith(migrations)
    await expect(openWith([...migrations, addPlate, breakHalfway])).rejects.toThrow('half-way')
    const opened = await openWith([...migrations, addPlate])
    expect(await tables(opened)).toContain('plate')
    expect(await tables(opened)).not.toContain('half')
  })

  test('a file of the first release keeps its bell table as the usual one, and every mark it had', async () => {
    const { db } = await openWith(migrations.slice(0, 1))
    const older = [
      `insert into bell values (3, 1, '1e uur', '08:30', '09:20'), (3, 2, '2e uur', '09:20', '10:10')`,
      `insert into free_days values ('f', 'Kerstvakantie', '2025-12-20', '2026-01-04')`,
      `insert into pupil (id, number, given_name, prefix, family_name, email) values ('p', '1', 'Bo', '', 'Smit', '')`,
      `insert into school_class (id, name, school_year) values ('c', 'H3b', '2025-2026')`,
      `insert into enrolment (id, class_id, pupil_id, pocket, from_day) values ('e', 'c', 'p', 7, '2025-08-01')`,
      `insert into round (id, class_id, day, hour, mode, event_id) values ('r', 'c', '2026-01-21', 1, 'lesson', 'E')`,
      `insert into mark (event_id, round_id, pupil_id, device, mark, replaced_in)
        values ('D', 'r', 'p', 'phone', 'absent', 'E')`,
      `insert into mark (event_id, round_id, pupil_id, device, mark) values ('E', 'r', 'p', 'phone', 'handed-in')`
    ]
    for (const statement of older) await sql.raw(statement).execute(db)
    const opened = await openWith(migrations)
    const hours = await hoursOf(opened.db, '2026-01-21')
    expect(hours.map(({ hour, starts }) => [hour, starts])).toEqual([
      [1, '08:30'],
      [2, '09:20']
    ])
    const marks = await opened.db.selectFrom('mark').select(['event_id', 'mark', 'replaced_in']).execute()
    expect(marks).toEqual([
      { event_id: 'D', mark: 'absent', replaced_in: 'E' },
      { event_id: 'E', mark: 'handed-in', replaced_in: null }
    ])
    const again = sql`insert into mark (event_id, round_id, pupil_id, device, mark)
      values ('F', 'r', 'p', 'phone', 'absent')`.execute(opened.db)
    await expect(again).rejects.toThrow(/UNIQUE/)
    const round = await roundOf(
      { db: opened.db, today: '2026-01-21' },
      { classId: 'c', day: '2026-01-21', hour: 1 }
    )
    expect(round.seats).toMatchObject([{ pocket: 7, held: ['phone'], devices: ['phone'] }])
  })

  test('a file with talks on steps keeps every one of them, struck ones too, and takes one without a step', async () => {
    const { db } = await openWith(migrations.slice(0, 5))
    const older = [
      `insert into staff (id, code, given_name, prefix, family_name, role, password_hash)
        values ('m', 'm', 'M.', '', 'Smit', 'mentor', 'none')`,
      `insert into pupil (id, number, given_name, prefix, family_name, email) values ('p', '1', 'Bo', '', 'Smit', '')`,
      `insert into ladder_version (id, effective_from, ladder, adopted_at, adopted_by)
        values ('v', '2025-08-01', '{"rungs":[]}', '2025-08-01T08:00:00.000Z', 'm')`,
      `insert into step (id, pupil_id, ladder_version_id, window_key, rung, count) values ('s', 'p', 'v', 'k', 1, 1)`,
      `insert into contact (id, step_id, pupil_id, kind, with_whom, way, day, clock, reached, outcome, at, by)
        values ('c1', 's', 'p', 'guardian-contact', 'Moeder', 'phone', '2026-01-20', '09:00', 'yes', 'Besproken',
          '2026-01-20T08:00:00.000Z', 'm')`,
      `insert into contact (id, step_id, pupil_id, kind, with_whom, way, day, reached, outcome, at, by, struck_at,
          struck_by, struck_why)
        values ('c2', 's', 'p', 'conversation', 'Bo', 'in-person', '2026-01-19', 'no', '', '2026-01-19T08:00:00.000Z',
          'm', '2026-01-19T09:00:00.000Z', 'm', 'Vergissing')`
    ]
    for (const statement of older) await sql.raw(statement).execute(db)
    const before = await sql<Record<string, unknown>>`select * from contact order by id`.execute(db)
    const opened = await openWith(migrations)
    const after = await opened.db.selectFrom('contact').selectAll().orderBy('id').execute()
    expect(after).toMatchObject(before.rows)
    expect(after.map(({ attempt, agreed, until_day: until }) => [attempt, agreed, until])).toEqual([
      [null, '', null],
      ['no-answer', '', null]
    ])
    const unfit = await sql`select * from pragma_foreign_key_check`.execute(opened.db)
    expect(unfit.rows).toEqual([])
    const byItself = sql`insert into contact (id, pupil_id, kind, with_whom, way, day, reached, outcome, at, by)
      values ('c3', 'p', 'conversation', 'Bo', 'phone', '2026-01-20', 'yes', 'x', '2026-01-20T08:00:00.000Z', 'm')`
    await byItself.execute(opened.db)
    const ofNobody = sql`insert into contact (id, pupil_id, kind, with_whom, way, day, reached, outcome, at, by)
      values ('c4', 'x', 'conversation', 'Bo', 'phone', '2026-01-20', 'yes', 'x', '2026-01-20T08:00:00.000Z', 'm')`
    await expect(ofNobody.execute(opened.db)).rejects.toThrow(/FOREIGN KEY/)
    const indexes = await sql<{ name: string }>`select name from sqlite_master
      where type = 'index' and tbl_name = 'contact' and sql is not null order by name`.execute(opened.db)
    expect(indexes.rows.map(({ name }) => name)).toEqual([
      'agreements',
      'contact_of_day',
      'contact_of_letter',
      'contact_of_pupil',
      'contact_of_step'
    ])
  })

  test('an older release refuses the file of a newer one', async () => {
    await openWith([...migrations, addPlate])
    await file?.db.destroy()
    file = undefined
    expect(await enter(folder, ring, new Date(), migrations)).toBe('newer')
  })
})
