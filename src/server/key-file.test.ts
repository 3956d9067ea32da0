import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { keyFile } from './key-file'

const key = Uint8Array.from({ length: 32 }, (_, at) => at)
const other = key.map((byte) => byte + 1)
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'belvrij-key-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('a key in a file', () => {
  const holder = () => keyFile(folder, {})

  test('is not there before it is written', async () => {
    expect(await holder().read()).toBeUndefined()
  })

  test('comes back as it was, after a new start too, and only this user may read it', async () => {
    await holder().write(key)
    expect(await holder().read()).toEqual(key)
    expect(statSync(join(folder, 'key')).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600)
  })

  test('may be written again as it is, and is kept aside when another takes its place', async () => {
    await holder().write(key)
    await holder().write(key)
    expect(existsSync(join(folder, 'key.old'))).toBe(false)
    await holder().write(other)
    expect(await holder().read()).toEqual(other)
    expect(readFileSync(join(folder, 'key.old'), 'utf8')).toContain(Buffer.from(key).toString('hex'))
  })

  test('is gone once it is forgotten, and forgetting twice is no fault', async () => {
    await holder().write(key)
    await holder().forget()
    await holder().forget()
    expect(await holder().read()).toBeUndefined()
  })

  test.runIf(process.platform !== 'win32')(
    'is refused when others may read it, with what to do',
    async () => {
      await holder().write(key)
      for (const mode of [0o640, 0o604, 0o660, 0o777]) {
        chmodSync(join(folder, 'key'), mode)
        await expect(holder().read()).rejects.toThrow('chmod 600')
        await expect(holder().write(other)).rejects.toThrow('chmod 600')
      }
    }
  )

  test('is refused when it is no key, without showing what it says', async () => {
    for (const text of ['', 'abc', 'z'.repeat(64), 'a'.repeat(63), 'a'.repeat(65)]) {
      writeFileSync(join(folder, 'key'), text, { mode: 0o600 })
      await expect(holder().read()).rejects.toThrow(`In ${join(folder, 'key')} staat geen sleutel`)
    }
  })
})

describe('a key in the environment', () => {
  const holder = keyFile('/nowhere', { BELVRIJ_KEY: ` ${'AB'.repeat(32)}\n` })

  test('comes before the file and never reaches the disk', async () => {
    const given = Uint8Array.from({ length: 32 }, () => 0xab)
    expect(await holder.read()).toEqual(given)
    await holder.write(given)
    await holder.forget()
    expect(existsSync('/nowhere')).toBe(false)
  })

  test('cannot be replaced by the program', async () => {
    await expect(holder.write(key)).rejects.toThrow('BELVRIJ_KEY')
  })

  test('is refused when it is no key', async () => {
    await expect(keyFile(folder, { BELVRIJ_KEY: 'geheim' }).read()).rejects.toThrow(
      'In BELVRIJ_KEY staat geen sleutel'
    )
  })
})
