import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setBadgeCount } from './desk'
import { getPath, getRoot, packageJson, setPath } from './place'
import { announcements, isReady, stopBrowser, whenReady } from './ready'
import { refusable, strict } from './strict'
import { closeAllWindows } from './windows'

let quitting = false
let lock: string | undefined

function end(code = 0): void {
  const leave = (): never => {
    if (lock) rmSync(lock, { force: true })
    process.exit(code)
  }
  if (isReady()) void stopBrowser().finally(leave)
  else leave()
}

/** before-quit, windows closed, will-quit, quit: each of the `will` ones can be refused, as in Electron. */
async function quit(): Promise<void> {
  const before = refusable({})
  announcements.emit('before-quit', before)
  if (before.defaultPrevented || quitting) return
  quitting = true
  await closeAllWindows()
  const will = refusable({})
  announcements.emit('will-quit', will)
  quitting = false
  if (!will.defaultPrevented) end()
}

const alive = (pid: number): boolean => {
  try {
    return pid !== process.pid && process.kill(pid, 0)
  } catch {
    return false
  }
}

/** One instance per userData folder; a later one tells the first by a signal. */
function requestSingleInstanceLock(): boolean {
  const file = join(getPath('userData'), 'stand-in.lock')
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' })
      break
    } catch {
      const pid = Number(readFileSync(file, 'utf8'))
      if (alive(pid)) {
        process.kill(pid, 'SIGUSR2')
        return false
      }
      rmSync(file, { force: true })
    }
  }
  lock = file
  process.on('SIGUSR2', () => announcements.emit('second-instance', {}, [], '', undefined))
  return true
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void quit())
announcements.on('window-all-closed', () => {
  if (announcements.listenerCount('window-all-closed') === 1) void quit()
})

export const app = strict(
  'app',
  Object.assign(announcements, {
    isPackaged: false,
    whenReady,
    isReady,
    getPath,
    setPath,
    getAppPath: getRoot,
    getName: () => packageJson().name,
    getVersion: () => packageJson().version,
    enableSandbox: () => {
      if (isReady()) throw new Error('app.enableSandbox() can only be called before app is ready')
    },
    requestSingleInstanceLock,
    setBadgeCount,
    quit: () => void quit(),
    exit: end
  })
)
