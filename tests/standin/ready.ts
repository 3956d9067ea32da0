import { EventEmitter } from 'node:events'
import { startChromium, type Chromium } from './chromium'

/** What `app` announces. */
export const announcements = new EventEmitter()

let chromium: Chromium | undefined
let tell: () => void
const ready = new Promise<void>((resolve) => (tell = resolve))

export const whenReady = (): Promise<void> => ready
export const isReady = (): boolean => chromium !== undefined

/** The browser behind the windows; only there once the app is ready. */
export function browser(): Chromium {
  if (!chromium) throw new Error('The app is not ready')
  return chromium
}

export const stopBrowser = async (): Promise<void> => chromium?.stop()

// Playwright calls this once it is attached; before that nothing may happen that it would miss.
const attached = process.execArgv.some((word) => word.startsWith('--inspect'))
  ? new Promise<void>((resolve) => Object.assign(globalThis, { __playwright_run: resolve }))
  : Promise.resolve()

/** Starts the browser, waits for Playwright when it is there, and lets the app begin. */
export async function becomeReady(): Promise<void> {
  const started = await startChromium()
  // A window that a page opens by itself: the app has been asked and has said no, so it goes.
  started.listen('', (method, { targetInfo }) => {
    const { openerId, targetId } = (targetInfo ?? {}) as { openerId?: string; targetId?: string }
    if (method === 'Target.targetCreated' && openerId) void started.send('Target.closeTarget', { targetId })
  })
  await started.send('Target.setDiscoverTargets', { discover: true })
  process.stderr.write(`${started.announced}\n`)
  await attached
  chromium = started
  announcements.emit('ready', {}, {})
  tell()
}
