import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { keysInMemory } from '../../../tests/support/database'
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

  test('an older release refuses the file of a newer one', async () => {
    await openWith([...migrations, addPlate])
    await file?.db.destroy()
    file = undefined
    expect(await enter(folder, ring, new Date(), migrations)).toBe('newer')
  })
})
