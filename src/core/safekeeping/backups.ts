import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readFile, readdir, rename, rm, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { Backup } from '../../contract/safekeeping'
import type { Head } from '../audit'
import { isSound, openCopy, type SqliteFile } from '../database/open'
import { kept } from './rotation'
import { syncFolder, writeWhole } from './write-whole'

/** What stands beside each copy: it counts only with this, and this is written last. */
const Manifest = Backup.extend({
  turn: z.int(),
  sha256: z.string(),
  head: z.object({ seq: z.int(), hash: z.string() })
})
export type Manifest = z.infer<typeof Manifest>

export interface Copying {
  readonly folder: string
  readonly file: SqliteFile
  readonly key: Uint8Array | null
  readonly head: Head
  readonly now: Date
  readonly reason: Backup['reason']
}

const copies = (folder: string): string => join(folder, 'backups')
const copyOf = (folder: string, id: string): string => join(copies(folder), `${id}.db`)

/**
 * A copy of the school's file as it is now: made beside, opened with the key, checked page by page, counted, and
 * only then listed. Refuses with 'disk-full' rather than fill the disk. Older copies are cleared by the rule in
 * `rotation.ts`.
 */
export async function copyAside({ folder, file, key, head, now, reason }: Copying): Promise<Manifest> {
  await mkdir(copies(folder), { recursive: true, mode: 0o700 })
  const before = await listBackups(folder)
  const turn = Math.max(0, ...before.map((each) => each.turn)) + 1
  const id = `${now.toISOString().slice(0, 19).replaceAll(':', '.')}-${turn}`
  const beside = join(copies(folder), `${id}.making`)
  await rm(beside, { force: true })
  try {
    file.prepare('vacuum into ?').run(beside)
    const counts = lookInto(beside, key)
    const sha256 = await sha256Of(beside)
    await rename(beside, copyOf(folder, id))
    await syncFolder(copies(folder))
    const manifest: Manifest = { id, at: now.toISOString(), reason, turn, sha256, head, ...counts }
    await writeWhole(join(copies(folder), `${id}.json`), JSON.stringify(manifest))
    await clearOut(folder, [...before, manifest], now)
    return manifest
  } finally {
    await rm(beside, { force: true })
  }
}

/** The good copies, newest first: by their turn, not by a clock that may have been wrong. */
export async function listBackups(folder: string): Promise<Manifest[]> {
  const names = await readdir(copies(folder)).catch(() => [])
  const present = new Set(names)
  const manifests: Manifest[] = []
  for (const name of names) {
    if (!name.endsWith('.json') || !present.has(name.replace(/json$/, 'db'))) continue
    const parsed = await readFile(join(copies(folder), name), 'utf8').then(
      (text) => Manifest.safeParse(safeJson(text)),
      () => undefined
    )
    if (parsed?.success) manifests.push(parsed.data)
  }
  return manifests.sort((a, b) => b.turn - a.turn)
}

/** Is this copy still what its manifest says, to the byte, and does it open? Returns its path if so. */
export async function goodCopy(
  folder: string,
  id: string,
  key: Uint8Array | null
): Promise<string | undefined> {
  const manifest = (await listBackups(folder)).find((each) => each.id === id)
  if (!manifest) return undefined
  const path = copyOf(folder, manifest.id)
  if ((await sha256Of(path)) !== manifest.sha256) return undefined
  try {
    lookInto(path, key)
    return path
  } catch {
    return undefined
  }
}

/** Is there room for a copy and some air? Bytes free on the disk against twice the file. */
export async function hasRoom(folder: string, bytes: number): Promise<boolean> {
  const disk = await statfs(folder)
  return disk.bavail * disk.bsize > bytes * 2 + 50_000_000
}

function lookInto(path: string, key: Uint8Array | null): { bytes: number; pupils: number; lines: number } {
  const copy = openCopy(path, key)
  try {
    if (!isSound(copy, 'full')) throw new Error('The copy is not sound.')
    const count = (table: string): number =>
      (copy.prepare(`select count(*) as n from ${table}`).get() as { n: number }).n
    const page = copy.pragma('page_count', { simple: true }) as number
    const size = copy.pragma('page_size', { simple: true }) as number
    return { bytes: page * size, pupils: count('pupil'), lines: count('audit') }
  } finally {
    copy.close()
  }
}

async function clearOut(folder: string, all: readonly Manifest[], now: Date): Promise<void> {
  const keep = new Set(kept(all, now).map((each) => each.id))
  for (const { id } of all) {
    if (keep.has(id)) continue
    await rm(join(copies(folder), `${id}.json`), { force: true })
    await rm(copyOf(folder, id), { force: true })
  }
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
