import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { open, readFile, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { openFile } from '../src/core/database/open'
import { openHouse } from '../src/core/house'
import { keysInMemory } from './support/database'
import { openTestHouse, type TestHouse } from './support/house'

let house: TestHouse
afterEach(() => house.remove())

const status = () =>
  house.get<{
    state: string
    trouble: string | null
    encrypted: boolean
    newestBackup: { id: string } | null
  }>('safekeeping.status')
const database = () => join(house.folder, 'belvrij.db')
const header = async () => (await readFile(database())).subarray(0, 15).toString('latin1')

async function changeByte(path: string, at: number): Promise<void> {
  const file = await open(path, 'r+')
  const byte = Buffer.alloc(1)
  await file.read(byte, 0, 1, at)
  byte[0]! ^= 0x10
  await file.write(byte, 0, 1, at)
  await file.close()
}

describe('the first run', () => {
  test('a school that types its recovery code back is encrypted from its first byte, and opens again', async () => {
    house = await openTestHouse()
    expect(await status()).toMatchObject({ state: 'first-run', trouble: null, encrypted: true })
    await house.setUp()
    expect(await status()).toMatchObject({ state: 'ready', encrypted: true })
    expect(await header()).not.toBe('SQLite format 3')
    await house.reopen()
    expect(await status()).toMatchObject({ state: 'ready', encrypted: true })
    await house.signIn()
    expect(await house.get('settings.school')).toMatchObject({ name: 'Het Vlierhof', custodyMode: 'lesson' })
  })

  test('a code that is typed back wrong sets nothing up', async () => {
    house = await openTestHouse()
    await house.get('safekeeping.makeRecoveryCode')
    const wrong = { recoveryCode: 'AAAAA-AAAAA-AAAAA-AAAAA-AAAAA' }
    const reply = await house.ask('setup.openSchool', { ...(await firstRun()), ...wrong })
    expect(reply).toMatchObject({ ok: false, why: 'code-does-not-fit' })
    expect(await status()).toMatchObject({ state: 'first-run' })
  })

  test('without a recovery code there is no encryption, and the app says so', async () => {
    house = await openTestHouse()
    await house.setUp({ encrypted: false })
    expect(await status()).toMatchObject({ state: 'ready', encrypted: false })
    expect(await house.keys.read()).toBeUndefined()
    await house.reopen()
    expect(await status()).toMatchObject({ state: 'ready', encrypted: false })
    expect(await header()).toBe('SQLite format 3')
  })

  test('a school is set up once', async () => {
    house = await openTestHouse()
    await house.setUp()
    await house.get('accounts.signOut')
    expect(await house.ask('safekeeping.makeRecoveryCode')).toMatchObject({ why: 'already-set-up' })
    expect(await house.ask('setup.openSchool', await firstRun())).toMatchObject({ why: 'already-set-up' })
  })
})

describe('a file that cannot be used is never replaced by an empty one', () => {
  test('one changed byte anywhere in the file is noticed, and the newest good copy puts it right', async () => {
    house = await openTestHouse()
    await house.setUp()
    await house.house.close()
    const { size } = await stat(database())
    const whole = await readFile(database())
    for (const at of [0, 17, 4096 + 9, Math.floor(size / 2), size - 1]) {
      const file = await open(database(), 'w')
      await file.write(whole)
      await file.close()
      await changeByte(database(), at)
      await house.reopen()
      expect(await status(), `byte ${at}`).toMatchObject({ state: 'trouble', trouble: 'damaged' })
      expect(await house.ask('accounts.signIn', { code: 'boh', password: 'x' })).toMatchObject({
        reason: 'closed'
      })
      await house.house.close()
    }
    await house.reopen()
    const { newestBackup } = await status()
    await house.get('safekeeping.restore', { id: newestBackup!.id })
    expect(await status()).toMatchObject({ state: 'ready', trouble: null })
    await house.signIn()
    expect(existsSync(`${database()}.before-restore`)).toBe(true)
  })

  test('a copy that was changed since it was made is not put back', async () => {
    house = await openTestHouse()
    await house.setUp()
    const { newestBackup } = await status()
    await changeByte(join(house.folder, 'backups', `${newestBackup!.id}.db`), 5000)
    expect(await house.ask('safekeeping.restore', { id: newestBackup!.id })).toMatchObject({
      why: 'backup-not-good'
    })
    expect(await status()).toMatchObject({ state: 'ready' })
  })

  test('a file that is gone is missing, not a first run', async () => {
    house = await openTestHouse()
    await house.setUp()
    await house.house.close()
    await rm(database())
    await house.reopen()
    expect(await status()).toMatchObject({ state: 'trouble', trouble: 'missing' })
    expect(existsSync(database())).toBe(false)
  })

  test('a lost key asks for the recovery code, which opens the file and is kept again', async () => {
    const keys = keysInMemory()
    house = await openTestHouse(keys)
    const { code } = await house.setUp()
    await keys.forget()
    await house.reopen()
    expect(await status()).toMatchObject({ state: 'trouble', trouble: 'key-missing' })
    expect(await house.ask('safekeeping.openWithRecoveryCode', { code: 'nonsense' })).toMatchObject({
      why: 'code-does-not-fit'
    })
    await house.get('safekeeping.openWithRecoveryCode', { code })
    expect(await status()).toMatchObject({ state: 'ready' })
    await house.reopen()
    expect(await status()).toMatchObject({ state: 'ready' })
  })

  test('a file of a newer program is refused and left exactly as it was', async () => {
    house = await openTestHouse()
    await house.setUp()
    await house.house.close()
    const file = openFile(database(), (await house.keys.read()) ?? null)
    file.exec('insert into schema_version (version) values (9999)')
    file.close()
    const sum = async () =>
      createHash('sha256')
        .update(await readFile(database()))
        .digest('hex')
    const before = await sum()
    await house.reopen()
    expect(await status()).toMatchObject({ state: 'trouble', trouble: 'newer' })
    await house.house.close()
    expect(await sum()).toBe(before)
    house.house = await openHouse({ folder: house.folder, resources: '', keys: house.keys })
  })

  test('two programs on one file: the second is told, and writes nothing', async () => {
    house = await openTestHouse()
    await house.setUp()
    const second = await openHouse({ folder: house.folder, resources: '', keys: house.keys })
    const reply = await second.call(
      { id: 'w', device: 'local' },
      { path: 'safekeeping.status', event: null, input: {} }
    )
    expect(reply).toMatchObject({ value: { state: 'trouble', trouble: 'in-use' } })
    await second.close()
    expect(await status()).toMatchObject({ state: 'ready' })
  })

  test('a data folder that cannot be written to is one clear sentence', async () => {
    house = await openTestHouse()
    const inAFile = join(database(), 'folder')
    await expect(openHouse({ folder: inAFile, resources: '', keys: house.keys })).rejects.toThrow(
      /kan niet schrijven in de map/
    )
  })
})

describe('an act is done once, however often it is sent', () => {
  test('the same event id gets the same answer, and another act under it none', async () => {
    house = await openTestHouse()
    await house.setUp()
    const person = {
      code: 'dek',
      givenName: 'Esther',
      prefix: '',
      familyName: 'Dekker',
      role: 'teacher',
      password: 'vier rode fietsen',
      pin: null
    }
    const first = await house.ask('accounts.add', person, 'the-same-event')
    expect(first).toMatchObject({ ok: true })
    expect(await house.ask('accounts.add', person, 'the-same-event')).toEqual(first)
    expect(await house.ask('settings.change', { city: 'Elders' }, 'the-same-event')).toEqual({
      ok: false,
      reason: 'invalid',
      where: ['event']
    })
    expect(await house.get<unknown[]>('accounts.staff')).toHaveLength(2)
    expect(await house.get('settings.school')).toMatchObject({ city: '' })
  })
})

describe('copies', () => {
  test('a copy is listed only when it has been opened and counted; closing makes one when it is time', async () => {
    house = await openTestHouse()
    await house.setUp()
    const made = await house.get('safekeeping.backUp')
    expect(made).toMatchObject({ reason: 'asked', pupils: 0 })
    house.now = new Date(house.now.getTime() + 5 * 3_600_000)
    await house.reopen()
    await house.signIn()
    const listed = await house.get<{ reason: string }[]>('safekeeping.backups')
    expect(listed.map(({ reason }) => reason)).toEqual(['close', 'asked', 'asked'])
    const files = await readdir(join(house.folder, 'backups'))
    expect(files.filter((name) => name.endsWith('.making'))).toEqual([])
  })

  test('only who keeps the school sees the copies and puts one back', async () => {
    house = await openTestHouse()
    await house.setUp()
    const { newestBackup } = await status()
    await house.get('accounts.signOut')
    expect(await house.get('safekeeping.backups')).toEqual([])
    expect(await house.ask('safekeeping.restore', { id: newestBackup!.id })).toMatchObject({
      why: 'sign-in-first'
    })
  })
})

async function firstRun(): Promise<Record<string, unknown>> {
  const director = {
    code: 'boh',
    givenName: 'M.',
    prefix: '',
    familyName: 'B',
    password: 'vier rode fietsen',
    pin: null
  }
  return {
    language: 'nl',
    schoolName: 'School',
    region: 'midden',
    custodyMode: 'lesson',
    preset: 'phone-card',
    director,
    recoveryCode: null
  }
}
