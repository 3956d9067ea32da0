import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium, type Browser } from '@playwright/test'
import { newId } from '../src/contract/id'
import { openHouse } from '../src/core/house'
import { keyFile } from '../src/server/key-file'
import { median, quantile, row, timed, type Row } from './measure'
import { makeSchoolYear, yearPassword } from './school-year'

/** A whole school year in the file: how fast it opens, how fast a class opens, what it weighs. */
export async function year(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'belvrij-year-'))
  try {
    await makeSchoolYear(folder)
    const size = statSync(join(folder, 'belvrij.db')).size / 1e6
    const inside = await askInside(folder)
    const { usable, memory } = await starts(folder)
    return [
      ...inside,
      row('start.usable', usable, 's', 3),
      row('host.memory', memory, 'MB', 160),
      row('file.year', size, 'MB', 400)
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function askInside(folder: string): Promise<Row[]> {
  const house = await openHouse({
    folder,
    resources: join(process.cwd(), 'resources'),
    keys: keyFile(folder),
    clock: () => new Date('2026-06-10T08:40:00Z')
  })
  const ask = async <T>(path: string, input: unknown = {}): Promise<T> => {
    const reply = await house.call({ id: 'bench', device: 'local' }, { path, event: newId(), input })
    if (!reply.ok) throw new Error(`${path}: ${JSON.stringify(reply)}`)
    return reply.value as T
  }
  await ask('accounts.signIn', { code: 'boh', password: yearPassword })
  const classes = await ask<{ id: string }[]>('roster.classes')
  const opened: number[] = []
  for (let n = 0; n < 200; n++) {
    const round = { classId: classes[n % classes.length]!.id, day: '2026-03-10', hour: (n % 5) + 1 }
    opened.push(await timed(() => ask('custody.round', round)))
  }
  const reviewed: number[] = []
  for (let n = 0; n < 100; n++) reviewed.push(await timed(() => ask('review.repeated')))
  await house.close()
  return [
    row('round.open.p95', quantile(opened, 0.95) / 1000, 'ms', 50),
    row('review.p95', quantile(reviewed, 0.95) / 1000, 'ms', 20)
  ]
}

async function starts(folder: string): Promise<{ usable: number; memory: number }> {
  const executablePath = process.env['CHROMIUM']
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] })
  const usable: number[] = []
  const memory: number[] = []
  for (let n = 0; n < 5; n++) {
    const { seconds, megabytes } = await startOnce(folder, browser)
    usable.push(seconds)
    memory.push(megabytes)
  }
  await browser.close()
  return { usable: median(usable), memory: median(memory) }
}

/** From the start of the process to a sign-in field that takes letters. */
async function startOnce(folder: string, browser: Browser): Promise<{ seconds: number; megabytes: number }> {
  const page = await browser.newPage()
  let host: ChildProcess | undefined
  const took = await timed(async () => {
    host = spawn(process.execPath, ['out/main/server.js', '--data', folder, '--no-open'], {
      stdio: ['ignore', 'pipe', 'inherit']
    })
    for await (const line of createInterface({ input: host.stdout! }))
      if (line.startsWith('READY ')) {
        await page.goto(line.slice(6))
        break
      }
    await page.getByRole('textbox').first().fill('boh')
  })
  const megabytes = proportionalMemory(host!.pid!)
  await page.close()
  host!.kill('SIGTERM')
  await once(host!, 'exit')
  return { seconds: took / 1e6, megabytes }
}

/** What the process weighs, shared pages divided among those who share them; not a number where Linux is not. */
function proportionalMemory(pid: number): number {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
    return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1]) / 1000
  } catch {
    return Number.NaN
  }
}
