import { readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { KeyHolder } from '../core/house'
import { syncFolder, writeWhole } from '../core/safekeeping/write-whole'

const encode = (key: Uint8Array): string => Buffer.from(key).toString('hex')

function decode(text: string, where: string): Uint8Array {
  if (/^[0-9a-f]{64}$/i.test(text)) return Uint8Array.from(Buffer.from(text, 'hex'))
  throw new Error(`In ${where} staat geen sleutel: dat zijn 64 tekens, 0-9 en a-f.`)
}

/**
 * The data key in the file `key` beside the database, which only this user may read, or in BELVRIJ_KEY, which comes
 * first and is never written to disk. Refuses, in a sentence, a key file that others may read and a text that is no
 * key. A key that another takes the place of is kept as `key.old`: losing a key is losing the school's file.
 */
export function keyFile(folder: string, environment: NodeJS.ProcessEnv = process.env): KeyHolder {
  const given = environment['BELVRIJ_KEY']
  return given === undefined ? inFile(folder) : inEnvironment(given.trim())
}

function inEnvironment(given: string): KeyHolder {
  return {
    kind: 'file',
    read: async () => decode(given, 'BELVRIJ_KEY'),
    async write(key) {
      if (encode(key) !== given.toLowerCase())
        throw new Error('Deze sleutel hoort niet bij BELVRIJ_KEY: zet hem daar.')
    },
    forget: async () => undefined
  }
}

function inFile(folder: string): KeyHolder {
  const file = join(folder, 'key')
  const stored = async (): Promise<string | undefined> => {
    const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined
      throw error
    })
    if (!found) return undefined
    // Windows has no such bits: there the folder is this user's own.
    if (process.platform !== 'win32' && (found.mode & 0o077) !== 0)
      throw new Error(`Anderen kunnen de sleutel lezen. Maak hem eerst privé: chmod 600 "${file}"`)
    return (await readFile(file, 'utf8')).trim()
  }

  return {
    kind: 'file',
    async read() {
      const text = await stored()
      return text === undefined ? undefined : decode(text, file)
    },
    async write(key) {
      const text = await stored()
      if (text?.toLowerCase() === encode(key)) return
      if (text !== undefined) await rename(file, `${file}.old`)
      await writeWhole(file, `${encode(key)}\n`)
    },
    async forget() {
      await rm(file, { force: true })
      await syncFolder(folder)
    }
  }
}
