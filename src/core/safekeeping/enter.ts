import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import type { Trouble } from '../../contract/safekeeping'
import { openAudit, type Audit } from '../audit'
import type { Migration } from '../database/dialect'
import { migrate, migrations } from '../database/migrate'
import { FileTrouble, isSound, openFile, queries, type SqliteFile } from '../database/open'
import type { Database } from '../database/schema'
import { copyAside, listBackups } from './backups'
import type { Keyring } from './keyring'

/** The school's file, open and checked. */
export interface OpenFile {
  readonly folder: string
  readonly file: SqliteFile
  readonly db: Kysely<Database>
  readonly audit: Audit
  key: Uint8Array | null
}

export const databaseIn = (folder: string): string => join(folder, 'belvrij.db')

/**
 * Opens the file in a folder, or says why it cannot be. A fresh file is made only where none has been: where a
 * copy or a recovery code tells that there was one, it is missing, and nothing is started anew.
 */
export async function enter(
  folder: string,
  ring: Keyring,
  now: Date,
  list: readonly Migration[] = migrations
): Promise<OpenFile | Trouble> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = databaseIn(folder)
  const fresh = !existsSync(path)
  if (fresh && ((await ring.hasRecovery()) || (await listBackups(folder)).length > 0)) return 'missing'
  const key = fresh ? await ring.make() : await ring.present()
  if (key === 'key-missing') return 'key-missing'
  let file: SqliteFile | undefined
  try {
    file = openFile(path, key)
    const left = fresh ? undefined : whyLeft(file, list)
    if (left) {
      file.close()
      return left
    }
    const db = queries(file)
    const version = versionIn(file)
    if (version > 0 && version < list.length)
      await copyAside({ folder, file, key, head: { seq: 0, hash: '' }, now, reason: 'migration' })
    await migrate(db, 'sqlite', list)
    return { folder, file, db, audit: await openAudit(db), key }
  } catch (error) {
    // Whoever tries again must not find the file held by a start that came to nothing.
    file?.close()
    if (error instanceof FileTrouble) return error.code
    throw error
  }
}

/** A file of a newer program is left untouched, and so is one that is not sound. */
function whyLeft(file: SqliteFile, list: readonly Migration[]): Trouble | undefined {
  if (!isSound(file, 'quick')) return 'damaged'
  return versionIn(file) > list.length ? 'newer' : undefined
}

function versionIn(file: SqliteFile): number {
  const known = file.prepare(`select 1 from sqlite_master where name = 'schema_version'`).get()
  if (!known) return 0
  return (file.prepare('select coalesce(max(version), 0) as v from schema_version').get() as { v: number }).v
}
