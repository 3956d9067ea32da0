import SQLite from 'better-sqlite3-multiple-ciphers'
import { Kysely, SqliteDialect } from 'kysely'
import { assertRuntime } from '../runtime'
import type { Database } from './schema'

/** 'Belv' as a number: tells our file from any other SQLite file. */
const applicationId = 0x42656c76

export type SqliteFile = SQLite.Database

/** Why a file could not be opened, in a code the recovery screen has words for. */
export class FileTrouble extends Error {
  readonly code: 'damaged' | 'newer' | 'in-use' | 'read-only' | 'disk-full'
  constructor(code: FileTrouble['code'], cause?: unknown) {
    super(`The school's file cannot be opened: ${code}`, { cause })
    this.code = code
  }
}

/**
 * Opens the school's file with every guard on, and reads back those that SQLite may refuse silently: write-ahead
 * log, a sync at every commit (the driver's default is less), foreign keys, deleted text overwritten, one process
 * at a time. With a key the file is in the SQLCipher scheme, which also finds every changed byte.
 */
export function openFile(path: string, key: Uint8Array | null): SqliteFile {
  assertRuntime()
  const file = new SQLite(path, { timeout: 2000 })
  try {
    giveKey(file, key)
    file.pragma('locking_mode = exclusive')
    expect(file, 'journal_mode', 'wal')
    file.pragma('synchronous = full')
    if (file.pragma('synchronous', { simple: true }) !== 2) throw new FileTrouble('damaged')
    file.pragma('foreign_keys = on')
    file.pragma('secure_delete = on')
    file.pragma('trusted_schema = off')
    const id = file.pragma('application_id', { simple: true })
    const tables = file.prepare('select count(*) as n from sqlite_master').get() as { n: number }
    if (tables.n === 0) file.pragma(`application_id = ${applicationId}`)
    else if (id !== applicationId) throw new FileTrouble('damaged')
    return file
  } catch (error) {
    file.close()
    throw troubleOf(error)
  }
}

/** Opens a copy to look at it: nothing is written, nobody else is kept out. */
export function openCopy(path: string, key: Uint8Array | null): SqliteFile {
  assertRuntime()
  const file = new SQLite(path, { readonly: true })
  try {
    giveKey(file, key)
    return file
  } catch (error) {
    file.close()
    throw troubleOf(error)
  }
}

/** Every page read and every index compared; any changed byte of an encrypted file shows here. */
export function isSound(file: SqliteFile, how: 'quick' | 'full'): boolean {
  try {
    return file.pragma(how === 'quick' ? 'quick_check(1)' : 'integrity_check(1)', { simple: true }) === 'ok'
  } catch {
    return false
  }
}

/** Takes the encryption off a file that nobody holds a recovery code for. */
export function takeKeyOff(file: SqliteFile): void {
  expect(file, 'journal_mode', 'delete')
  file.pragma(`rekey = ''`)
  expect(file, 'journal_mode', 'wal')
}

/** The file as the application queries it. Statements are prepared once: that is a third of a tick's cost. */
export function queries(file: SqliteFile): Kysely<Database> {
  const prepared = new Map<string, SQLite.Statement>()
  const prepare = (sql: string): SQLite.Statement => {
    const known = prepared.get(sql)
    if (known) return known
    if (prepared.size >= 500) prepared.clear()
    const statement = file.prepare(sql)
    prepared.set(sql, statement)
    return statement
  }
  return new Kysely<Database>({
    dialect: new SqliteDialect({ database: { prepare, close: () => file.close() } })
  })
}

function giveKey(file: SqliteFile, key: Uint8Array | null): void {
  if (!key) return
  file.pragma(`cipher = 'sqlcipher'`)
  file.pragma(`key = "x'${Buffer.from(key).toString('hex')}'"`)
}

function expect(file: SqliteFile, pragma: string, value: string): void {
  const found = file.pragma(`${pragma} = ${value}`, { simple: true })
  if (found !== value) throw new FileTrouble('read-only')
}

export function troubleOf(error: unknown): unknown {
  if (!(error instanceof SQLite.SqliteError)) return error
  if (error.code === 'SQLITE_NOTADB' || error.code.startsWith('SQLITE_CORRUPT'))
    return new FileTrouble('damaged', error)
  if (error.code.startsWith('SQLITE_BUSY')) return new FileTrouble('in-use', error)
  if (error.code.startsWith('SQLITE_READONLY') || error.code === 'SQLITE_CANTOPEN')
    return new FileTrouble('read-only', error)
  if (error.code === 'SQLITE_FULL') return new FileTrouble('disk-full', error)
  if (error.code.startsWith('SQLITE_IOERR')) return new FileTrouble('damaged', error)
  return error
}
