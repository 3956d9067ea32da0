import { EventEmitter } from 'node:events'
import { announcements, isReady } from './ready'
import { refusable, strict } from './strict'
import { createContents, type Contents } from './web-contents'

type Options = { width?: number; height?: number; show?: boolean; webPreferences?: { preload?: string } }
type Window = EventEmitter & { webContents: Contents; close(): Promise<void> }

let all: Window[] = []
let leaving = false

function createWindow({ width = 800, height = 600, show = true, webPreferences = {} }: Options): Window {
  if (!isReady()) throw new Error('Cannot create BrowserWindow before app is ready')
  const emitter = new EventEmitter()
  const webContents = createContents(webPreferences.preload, { width, height })
  let shown = show
  webContents.once('did-finish-load', () => emitter.emit('ready-to-show'))
  webContents.on('stand-in-close', () => void close())

  async function close(): Promise<void> {
    const event = refusable({})
    emitter.emit('close', event)
    if (event.defaultPrevented || !all.includes(window)) return
    all = all.filter((other) => other !== window)
    await webContents.destroy()
    emitter.emit('closed')
    if (all.length === 0 && !leaving) announcements.emit('window-all-closed')
  }

  const window: Window = strict(
    'BrowserWindow',
    Object.assign(emitter, {
      id: webContents.id,
      webContents,
      loadURL: (url: string) => webContents.loadURL(url),
      show: () => void (shown = true),
      isVisible: () => shown,
      isMinimized: () => false,
      isDestroyed: () => !all.includes(window),
      restore: () => undefined,
      focus: () => undefined,
      getBounds: () => ({ x: 0, y: 0, width, height }),
      close
    })
  )
  all.push(window)
  return window
}

/** `new` on a function that returns an object gives that object: the window. */
function makeWindow(options: Options = {}): Window {
  return createWindow(options)
}

export const BrowserWindow = Object.assign(makeWindow, {
  getAllWindows: () => all,
  getFocusedWindow: () => all[0] ?? null,
  fromWebContents: (contents: Contents) => all.find((window) => window.webContents === contents) ?? null
})

export const webContents = strict('webContents', {
  getAllWebContents: () => all.map((window) => window.webContents),
  fromDevToolsTargetId: (id: string) =>
    all.find((window) => window.webContents.targetId() === id)?.webContents
})

/** What quitting does before `will-quit`. */
export async function closeAllWindows(): Promise<void> {
  leaving = true
  for (const window of all) await window.close()
  leaving = false
}
