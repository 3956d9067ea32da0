import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { KeyHolder } from '../outside'
import { checkOf, isKeyFor, openKey, sealKey, type Sealed } from './recovery-code'
import { writeWhole } from './write-whole'

const Ring = z.object({
  check: z.string().nullable(),
  recovery: z.object({ salt: z.string(), iv: z.string(), sealed: z.string() }).nullable()
})
type Ring = z.infer<typeof Ring>

/** What `keys.json` beside the database says: how to know the key, and the key sealed by the recovery code. */
export interface Keyring {
  /** The key the key store holds, if it is the one this file was written with. `null`: the file has no key. */
  present(): Promise<Uint8Array | null | 'key-missing'>
  /** A fresh key for a fresh file; null where there is no key store, and so no encryption. */
  make(): Promise<Uint8Array | null>
  seal(code: string): Promise<void>
  open(code: string): Promise<boolean>
  /** The file has no encryption any more. */
  drop(): Promise<void>
  hasRecovery(): Promise<boolean>
}

export function openKeyring(folder: string, holder: KeyHolder): Keyring {
  const path = join(folder, 'keys.json')
  const read = async (): Promise<Ring> => {
    const text = await readFile(path, 'utf8').catch(() => undefined)
    return text === undefined ? { check: null, recovery: null } : Ring.parse(JSON.parse(text))
  }
  const save = (ring: Ring): Promise<void> => writeWhole(path, JSON.stringify(ring))
  const held = async (check: string): Promise<Uint8Array | undefined> => {
    const key = holder.kind === 'none' ? undefined : await holder.read()
    return key && isKeyFor(key, check) ? key : undefined
  }
  return {
    async present() {
      const { check } = await read()
      return check === null ? null : ((await held(check)) ?? 'key-missing')
    },
    async make() {
      if (holder.kind === 'none') return null
      const key = (await holder.read()) ?? randomBytes(32)
      await holder.write(key)
      await save({ check: checkOf(key), recovery: null })
      return key
    },
    async seal(code) {
      const ring = await read()
      const key = ring.check === null ? undefined : await held(ring.check)
      if (!key) throw new Error('There is no key to seal.')
      const recovery: Sealed = sealKey(key, code)
      await save({ ...ring, recovery })
    },
    async open(code) {
      const { check, recovery } = await read()
      const key = recovery && openKey(recovery, code)
      if (!key || check === null || !isKeyFor(key, check)) return false
      await holder.write(key)
      return true
    },
    async drop() {
      await save({ check: null, recovery: null })
      await holder.forget()
    },
    hasRecovery: async () => (await read()).recovery !== null
  }
}
