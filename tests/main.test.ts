import { beforeEach, expect, test, vi } from 'vitest'
import type { House } from '../src/core/house'
import { answerCalls, connectionId } from '../src/main/ipc'
import { home } from '../src/main/policies'
import { denyPermissions, openWindow, shutPagesIn } from '../src/main/window'

// What the stand-in cannot show: it asks no permission handler and has no redirects, guests, frames or crashes.
type Listener = (...args: unknown[]) => unknown
interface Opened {
  readonly options: object
  readonly loaded: string[]
  readonly done: string[]
  readonly webContents: { readonly id: number }
}
const fake = vi.hoisted(() => ({
  listeners: new Map<string, (...args: unknown[]) => unknown>(),
  handlers: new Map<string, (...args: unknown[]) => unknown>(),
  windows: [] as Opened[],
  opened: [] as string[],
  spelling: true
}))

vi.mock('electron', () => {
  const on = (event: string, listener: Listener): void => void fake.listeners.set(event, listener)
  const set = (name: string) => (listener: Listener) => void fake.listeners.set(name, listener)
  function BrowserWindow(options: object): object {
    const loaded: string[] = []
    const done: string[] = []
    const note = (what: string) => (): void => void done.push(what)
    const send = (channel: string, ...rest: unknown[]): void => void done.push([channel, ...rest].join(' '))
    const window = {
      options,
      loaded,
      done,
      webContents: { id: 7, on, reload: note('reload'), send, setWindowOpenHandler: set('open') },
      once: on,
      show: note('show'),
      loadURL: async (url: string) => void loaded.push(url)
    }
    fake.windows.push(window)
    return window
  }
  return {
    app: { on, isPackaged: true },
    BrowserWindow: Object.assign(BrowserWindow, {
      getAllWindows: () => fake.windows,
      fromWebContents: (contents: object) => fake.windows.find((one) => one.webContents === contents) ?? null
    }),
    ipcMain: { handle: (channel: string, handler: Listener) => void fake.handlers.set(channel, handler) },
    nativeTheme: { shouldUseDarkColors: true },
    session: {
      defaultSession: {
        on,
        setPermissionRequestHandler: set('request'),
        setPermissionCheckHandler: set('check'),
        setDevicePermissionHandler: set('device'),
        setSpellCheckerEnabled: (on: boolean) => void (fake.spelling = on)
      }
    },
    shell: { openExternal: async (url: string) => void fake.opened.push(url) }
  }
})

const tell = (event: string, ...args: unknown[]): unknown => fake.listeners.get(event)!(...args)
const prevented = (event: string, url: string): boolean => {
  let refused = false
  tell(event, { url, preventDefault: () => (refused = true) })
  return refused
}

beforeEach(() => {
  fake.listeners.clear()
  fake.handlers.clear()
  fake.windows.length = 0
  fake.opened.length = 0
})

test('the window opens on our page, is shown when there is something to see, and survives a crash', async () => {
  await openWindow('/preload.cjs')
  const window = fake.windows[0]!
  expect(window.loaded).toEqual([home])
  expect(window.options).toMatchObject({ show: false, webPreferences: { sandbox: true, devTools: false } })
  expect(window.done).toEqual([])
  tell('ready-to-show')
  for (let crash = 0; crash < 9; crash++) tell('render-process-gone')
  expect(window.done).toEqual(['show', 'reload', 'reload', 'reload'])
})

test('every page that comes to be is shut in', async () => {
  shutPagesIn()
  tell('web-contents-created', {}, (await openWindow('/p')).webContents)
  const ways = ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview']
  expect(ways.filter((way) => prevented(way, 'https://elders.example/'))).toEqual(ways)
  expect(ways.filter((way) => prevented(way, home))).toEqual(['will-attach-webview'])
  expect(tell('open', { url: 'https://elders.example/' })).toEqual({ action: 'deny' })
  expect(tell('open', { url: 'https://wetten.overheid.nl/' })).toEqual({ action: 'deny' })
  expect(fake.opened).toEqual(['https://wetten.overheid.nl/'])
})

test('the session gives no permission, device, dictionary or download', () => {
  denyPermissions()
  const answers: unknown[] = []
  const ask = (permission: string, requestingUrl: string): unknown =>
    tell('request', {}, permission, (granted: boolean) => answers.push(granted), { requestingUrl })
  ask('media', home)
  ask('clipboard-sanitized-write', 'https://elders.example/')
  ask('clipboard-sanitized-write', home)
  expect(answers).toEqual([false, false, true])
  expect(tell('check', null, 'hid', 'app://bundle/')).toBe(false)
  expect(tell('device', {})).toBe(false)
  expect(fake.spelling).toBe(false)
  expect(prevented('will-download', home)).toBe(true)
})

test('only the main frame of one of our windows is answered, under the name of that window', async () => {
  const call = vi.fn<House['call']>(async () => ({ ok: true, value: 1 }))
  let changed = (): void => undefined
  const onChange: House['onChange'] = (listener) => {
    changed = listener
    return () => undefined
  }
  answerCalls({ call, onChange })
  await openWindow('/p')
  const { webContents: sender, done } = fake.windows[0]!
  const ask = (event: object): unknown => fake.handlers.get('call')!(event, { path: 'a.b' })
  const no = { ok: false, reason: 'forbidden' }
  const ours = { url: home, parent: null }
  expect(ask({ sender, senderFrame: null })).toEqual(no)
  expect(ask({ sender, senderFrame: { url: '', parent: null } })).toEqual(no)
  expect(ask({ sender, senderFrame: { url: 'about:blank', parent: null } })).toEqual(no)
  expect(ask({ sender, senderFrame: { url: home, parent: ours } })).toEqual(no)
  expect(ask({ sender: { id: 7 }, senderFrame: ours })).toEqual(no)
  expect(call).not.toHaveBeenCalled()
  expect(await ask({ sender, senderFrame: ours })).toEqual({ ok: true, value: 1 })
  expect(call.mock.calls[0]?.[0]).toMatchObject({ id: connectionId(sender) })
  changed()
  expect(done).toEqual(['changed'])
})
