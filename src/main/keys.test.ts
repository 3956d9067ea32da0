import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { systemKeys } from './keys'

const store = vi.hoisted(() => ({
  backend: 'gnome_libsecret',
  available: true,
  secret: 1,
  rotated: false,
  seals: 0,
  broken: false
}))

vi.mock('electron', () => ({
  safeStorage: {
    getSelectedStorageBackend: () => store.backend,
    isAsyncEncryptionAvailable: async () => store.available,
    encryptStringAsync: async (text: string) => Buffer.from(`${store.secret}:${text}:${++store.seals}`),
    decryptStringAsync: async (sealed: Buffer) => {
      const [secret, text] = sealed.toString().split(':')
      if (store.broken || secret !== String(store.secret))
        throw new Error('Error while decrypting the ciphertext.')
      return { result: text, shouldReEncrypt: store.rotated }
    }
  }
}))

const platform = Object.getOwnPropertyDescriptor(process, 'platform')!
const key = new Uint8Array(randomBytes(32))
let folder = ''
beforeEach(async () => {
  Object.assign(store, {
    backend: 'gnome_libsecret',
    available: true,
    secret: 1,
    rotated: false,
    seals: 0,
    broken: false
  })
  Object.defineProperty(process, 'platform', { ...platform, value: 'linux' })
  folder = await mkdtemp(join(tmpdir(), 'belvrij-keys-'))
})
afterEach(async () => {
  Object.defineProperty(process, 'platform', platform)
  await rm(folder, { recursive: true })
})

test('the key comes back as it was sealed, and not after it was forgotten', async () => {
  const keys = await systemKeys(folder)
  expect(keys.kind).toBe('system')
  expect(await keys.read()).toBeUndefined()
  await keys.write(key)
  expect(await (await systemKeys(folder)).read()).toEqual(key)
  expect(await readFile(join(folder, 'key.sealed'), 'utf8')).not.toContain(
    Buffer.from(key).toString('base64')
  )
  await keys.forget()
  await keys.forget()
  expect(await keys.read()).toBeUndefined()
})

test.each(['basic_text', 'unknown'])(
  'a Linux machine with the store %s has no place for a key',
  async (backend) => {
    store.backend = backend
    const keys = await systemKeys(folder)
    expect(keys.kind).toBe('none')
    await expect(keys.write(key)).rejects.toThrow('no key store')
  }
)

test('a machine whose store is not available has no place for a key', async () => {
  store.available = false
  expect((await systemKeys(folder)).kind).toBe('none')
})

test('a seal of another store, another user or after a reset password reads as no key, and stays', async () => {
  await (await systemKeys(folder)).write(key)
  const before = await readFile(join(folder, 'key.sealed'))
  store.backend = 'kwallet6'
  expect(await (await systemKeys(folder)).read()).toBeUndefined()
  Object.assign(store, { backend: 'gnome_libsecret', secret: 2 })
  expect(await (await systemKeys(folder)).read()).toBeUndefined()
  expect(await readFile(join(folder, 'key.sealed'))).toEqual(before)
})

test.each(['', '{', '{}', '{"version":2}', '[]', '{"version":1,"store":"gnome_libsecret","key":"%"}'])(
  'a damaged file %j reads as no key',
  async (content) => {
    await writeFile(join(folder, 'key.sealed'), content)
    expect(await (await systemKeys(folder)).read()).toBeUndefined()
  }
)

test('when the store has changed its own key, ours is sealed anew', async () => {
  const keys = await systemKeys(folder)
  await keys.write(key)
  const before = await readFile(join(folder, 'key.sealed'), 'utf8')
  store.rotated = true
  expect(await keys.read()).toEqual(key)
  expect(await readFile(join(folder, 'key.sealed'), 'utf8')).not.toBe(before)
  expect(await keys.read()).toEqual(key)
})

test('a seal that the store cannot open again does not replace the one that was there', async () => {
  const keys = await systemKeys(folder)
  await keys.write(key)
  const before = await readFile(join(folder, 'key.sealed'), 'utf8')
  store.broken = true
  await expect(keys.write(new Uint8Array(randomBytes(32)))).rejects.toThrow('does not give back')
  expect(await readFile(join(folder, 'key.sealed'), 'utf8')).toBe(before)
})

test('on Windows and macOS the store is the system itself', async () => {
  Object.defineProperty(process, 'platform', { ...platform, value: 'win32' })
  store.backend = 'basic_text'
  const keys = await systemKeys(folder)
  expect(keys.kind).toBe('system')
})
