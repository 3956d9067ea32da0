import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { root, run, withTools } from './runtime.mjs'

const folder = join(root, 'node_modules/electron')
const note = join(root, 'node_modules/.belvrij')
const minute = 60_000
const day = 24 * 60 * minute

/** Electron's program when it is there. Only looks: to import `electron` is to start a download. */
export function electronBinary() {
  const usual =
    { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' }[process.platform] ?? 'electron'
  const path = join(folder, 'path.txt')
  const name = existsSync(path) ? readFileSync(path, 'utf8').trim() : usual
  const file = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist'), name)
  return existsSync(file) ? file : undefined
}

/** Why a window could not be shown here even with Electron, or undefined. */
export function whyNoWindow(platform, environment, isRoot) {
  if (platform !== 'linux') return undefined
  if (!environment.DISPLAY && !environment.WAYLAND_DISPLAY) return 'there is no screen here'
  return isRoot ? 'Electron does not run as root' : undefined
}

/** Why no new attempt is made: what went wrong at most a day ago, or undefined. */
export function whyNotAgain(noted, now) {
  return noted && now - noted.at < day ? noted.why : undefined
}

const noted = () => (existsSync(note) ? JSON.parse(readFileSync(note, 'utf8')) : undefined)

/**
 * Electron's program, fetched once when it is not there: within a minute, and Ctrl+C ends the attempt only. Resolves
 * to `{ binary }`, or to `{ why }` when it could not be had, which is remembered for a day unless `again` is said.
 */
export async function fetchElectron({ again = false } = {}) {
  const present = electronBinary()
  if (present) return { binary: present }
  const before = again ? undefined : whyNotAgain(noted(), Date.now())
  if (before) return { why: before }
  console.log('Fetching Electron, for at most a minute (Ctrl+C to go on without it)…')
  const { passed, late, text } = await run(process.execPath, [join(folder, 'install.js')], {
    env: withTools(),
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: minute
  })
  if (passed && passed !== 'SIGINT') process.exit(1)
  const binary = electronBinary()
  if (binary) return { binary }
  const reason = /(?:Error: )(.+)/.exec(text)?.[1] ?? 'the download failed'
  const why = passed ? 'the download was stopped' : late ? 'the download took more than a minute' : reason
  writeFileSync(note, JSON.stringify({ at: Date.now(), why }))
  return { why }
}
