import { copyFile, rename, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Backup, type Trouble } from '../../contract/safekeeping'
import type { App } from '../app'
import type { Safe } from '../context'
import { takeKeyOff } from '../database/open'
import type { KeyHolder } from '../outside'
import { findSchool } from '../settings/store'
import { copyAside, goodCopy, hasRoom, listBackups } from './backups'
import { databaseIn, enter, type OpenFile } from './enter'
import { openKeyring, type Keyring } from './keyring'
import { newRecoveryCode, readCode } from './recovery-code'
import { syncFolder } from './write-whole'

const backupEvery = 4 * 3_600_000

interface SafeParts {
  readonly folder: string
  readonly keys: KeyHolder
  readonly clock: () => Date
  /** Another file is open now (or none): nobody is signed in any more. */
  readonly changed: () => void
  readonly createApp: (file: OpenFile, safe: Safe) => App
  /** Makes the invented school in a fresh file, or welcomes back to it. */
  readonly furnishSample: (file: OpenFile) => Promise<void>
}

/** The safe with its own keys: what the house itself does with it. */
export interface OpenSafe extends Safe {
  app(): App | undefined
  reopen(): Promise<void>
  close(): Promise<void>
}

const noKeys: KeyHolder = {
  kind: 'none',
  read: async () => undefined,
  write: async () => undefined,
  forget: async () => undefined
}

/** Keeps the school's file: opens it, copies it, puts it back, and holds the invented school beside it. */
export async function openSafe({
  folder,
  keys,
  clock,
  changed,
  createApp,
  furnishSample
}: SafeParts): Promise<OpenSafe> {
  const sampleFolder = join(folder, 'sample')
  let present: OpenFile | Trouble = 'missing'
  let app: App | undefined
  let sample = false
  let shownCode: string | undefined

  const ringOf = (isSample: boolean): Keyring =>
    isSample ? openKeyring(sampleFolder, noKeys) : openKeyring(folder, keys)
  const opened = (): OpenFile | undefined => (typeof present === 'string' ? undefined : present)

  async function open(asSample: boolean): Promise<void> {
    sample = asSample
    present = await enter(asSample ? sampleFolder : folder, ringOf(asSample), clock())
    const file = opened()
    if (file && asSample) await furnishSample(file)
    app = file && createApp(file, safe)
  }
  async function shut(): Promise<void> {
    const file = opened()
    app = undefined
    present = 'missing'
    await file?.db.destroy()
  }
  async function copy(reason: Backup['reason']): Promise<Backup> {
    const file = opened()
    if (!file) throw new Error('No file is open.')
    const { audit, key } = file
    const made = await copyAside({
      folder: file.folder,
      file: file.file,
      key,
      head: audit.head(),
      now: clock(),
      reason
    })
    return Backup.parse(made)
  }
  async function copyWhenDue(reason: 'start' | 'close'): Promise<void> {
    const file = opened()
    if (!file || sample || !(await findSchool(file.db))) return
    const [newest] = await listBackups(file.folder)
    if (newest && clock().getTime() - Date.parse(newest.at) < backupEvery) return
    const bytes = file.file.pragma('page_count', { simple: true }) as number
    if (await hasRoom(file.folder, bytes * 4096)) await copy(reason)
  }

  const safe: OpenSafe = {
    app: () => app,
    async status() {
      const file = opened()
      const school = file && (await findSchool(file.db))
      const [newest] = await listBackups(sample ? sampleFolder : folder)
      return {
        state: !file ? 'trouble' : school ? 'ready' : 'first-run',
        trouble: typeof present === 'string' ? present : null,
        newestBackup: newest ?? null,
        sample,
        language: school?.language ?? 'nl',
        encrypted: file ? file.key !== null : true,
        keys: keys.kind
      }
    },
    backUp: copy,
    backups: async () =>
      (await listBackups(sample ? sampleFolder : folder)).map((each) => Backup.parse(each)),
    async restore(id) {
      const inFolder = sample ? sampleFolder : folder
      const key = opened()?.key ?? (await ringOf(sample).present())
      if (key === 'key-missing') return false
      const good = await goodCopy(inFolder, id, key)
      if (!good) return false
      if (opened()) await copy('restore')
      await shut()
      await putBack(inFolder, good)
      await open(sample)
      changed()
      return opened() !== undefined
    },
    makeRecoveryCode: () => (shownCode ??= newRecoveryCode()),
    async sealWithRecoveryCode(code) {
      if (!shownCode || readCode(code) !== readCode(shownCode)) return false
      await ringOf(false).seal(shownCode)
      return true
    },
    async openWithRecoveryCode(code) {
      if (!(await ringOf(false).open(code))) return false
      await open(false)
      changed()
      return opened() !== undefined
    },
    async goWithoutEncryption() {
      const file = opened()
      if (!file || file.key === null) return
      takeKeyOff(file.file)
      file.key = null
      await ringOf(sample).drop()
    },
    async startSample() {
      if (sample) return false
      await shut()
      await open(true)
      changed()
      return true
    },
    async leaveSample() {
      if (!sample) return false
      await shut()
      await rm(sampleFolder, { recursive: true, force: true })
      await open(false)
      changed()
      return true
    },
    async reopen() {
      await shut()
      await open(sample)
    },
    async close() {
      clearTimeout(atLeisure)
      await copyWhenDue('close').catch(() => undefined)
      await shut()
    }
  }
  await open(existsSync(databaseIn(sampleFolder)))
  // Not while the first screen is being painted; a short session is copied when it closes.
  const atLeisure = setTimeout(() => void copyWhenDue('start').catch(() => undefined), 60_000)
  atLeisure.unref()
  return safe
}

/** The copy takes the file's place; the file as it was stays beside it, so that a restore can be undone. */
async function putBack(folder: string, copy: string): Promise<void> {
  const path = databaseIn(folder)
  for (const tail of ['', '-wal', '-shm'])
    if (existsSync(path + tail)) await rename(path + tail, `${path}.before-restore${tail}`)
  await copyFile(copy, `${path}.new`)
  await rename(`${path}.new`, path)
  await syncFolder(folder)
}
