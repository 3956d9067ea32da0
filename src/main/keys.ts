import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { safeStorage } from 'electron'
import { z } from 'zod'
import type { KeyHolder } from '../core/house'
import { writeWhole } from '../core/safekeeping/write-whole'

const Sealed = z.strictObject({ version: z.literal(1), store: z.string(), key: z.base64() })

/** The holder of a machine without a key store that is worth the name: the house then asks for no encryption. */
const noKeys: KeyHolder = {
  kind: 'none',
  read: () => Promise.resolve(undefined),
  write: () => Promise.reject(new Error('This machine has no key store.')),
  forget: () => Promise.resolve()
}

/**
 * The data key, wrapped by the system's key store in `key.sealed` in the data folder. A file that another store
 * sealed, or that cannot be unsealed (another Windows user, a reset password), reads as no key: the house then asks
 * for the recovery code and never makes a new database. Call it after the app is ready.
 */
export async function systemKeys(folder: string): Promise<KeyHolder> {
  const store = process.platform === 'linux' ? safeStorage.getSelectedStorageBackend() : process.platform
  // With `basic_text` Chromium seals with a password that is printed in its source.
  if (store === 'basic_text' || store === 'unknown') return noKeys
  if (!(await safeStorage.isAsyncEncryptionAvailable())) return noKeys
  const path = join(folder, 'key.sealed')

  const write = async (key: Uint8Array): Promise<void> => {
    const sealed = await safeStorage.encryptStringAsync(Buffer.from(key).toString('base64'))
    // A seal that does not open again must not replace one that may.
    if (!same(key, (await unseal(sealed))?.key))
      throw new Error('The key store does not give back what it was given.')
    const content = { version: 1, store, key: sealed.toString('base64') } satisfies z.infer<typeof Sealed>
    await writeWhole(path, Buffer.from(JSON.stringify(content)))
  }

  const read = async (): Promise<Uint8Array | undefined> => {
    const file = Sealed.safeParse(await readJson(path))
    if (!file.success || file.data.store !== store) return undefined
    const opened = await unseal(Buffer.from(file.data.key, 'base64'))
    // The old seal still opens: failing to renew it today is no reason to withhold the key.
    if (opened?.again) await write(opened.key).catch(() => undefined)
    return opened?.key
  }

  return { kind: 'system', read, write, forget: () => rm(path, { force: true }) }
}

/** The key in a seal, and whether the system's own key has changed so that it should be sealed anew. */
async function unseal(sealed: Buffer): Promise<{ key: Uint8Array; again: boolean } | undefined> {
  try {
    const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(sealed)
    return { key: new Uint8Array(Buffer.from(result, 'base64')), again: shouldReEncrypt }
  } catch {
    return undefined
  }
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch {
    return undefined
  }
}

const same = (a: Uint8Array, b: Uint8Array | undefined): boolean =>
  b !== undefined && Buffer.compare(a, b) === 0
