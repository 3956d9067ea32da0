import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Reminder } from '../src/contract/schedule'
import type { House, Spoken } from '../src/core/house'
import { home } from '../src/main/policies'
import { sayReminders } from '../src/main/reminding'

const fake = vi.hoisted(() => ({
  /** What the machine showed beside the window, in order. */
  shown: [] as string[],
  /** What became of the window. */
  done: [] as string[],
  click: undefined as (() => void) | undefined,
  closed: undefined as (() => void) | undefined,
  tray: true
}))

vi.mock('electron', () => {
  const say =
    (what: string) =>
    (value: unknown = ''): void =>
      void fake.shown.push(`${what} ${String(value)}`.trim())
  function Notification({ title, body }: { title: string; body: string }): object {
    const on = (_event: string, listener: () => void): void => void (fake.click = listener)
    return { on, show: () => say('notice')(`${title}: ${body}`), close: () => say('close')(body) }
  }
  function Tray(icon: string): object {
    if (!fake.tray) throw new Error(`no place for ${icon}`)
    const nothing = (): void => undefined
    return {
      on: nothing,
      setContextMenu: nothing,
      setTitle: nothing,
      setToolTip: say('tip'),
      destroy: nothing
    }
  }
  return {
    app: { setBadgeCount: say('badge') },
    BrowserWindow: {},
    ipcMain: {},
    Menu: { buildFromTemplate: (items: unknown) => items },
    Notification: Object.assign(Notification, { isSupported: () => true }),
    Tray
  }
})

beforeEach(() => {
  fake.shown.length = 0
  fake.done.length = 0
  fake.tray = true
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const starting: Reminder = {
  id: 'lesson-starts:c1:2026-01-21:3',
  kind: 'lesson-starts',
  className: 'H3b',
  round: { classId: 'c1', day: '2026-01-21', hour: 3 },
  devices: 0
}
const body = 'De les van H3b begint: telefoons innemen.'

type Window = Parameters<typeof sayReminders>[1]

function aWindow(): Window {
  let url = home
  const note = (what: string) => (): void => void fake.done.push(what)
  const window = {
    webContents: { id: 7, getURL: () => url },
    on: (_event: string, listener: () => void): void => void (fake.closed = listener),
    isDestroyed: () => false,
    isMinimized: () => true,
    restore: note('restore'),
    show: note('show'),
    focus: note('focus'),
    loadURL: async (to: string) => void fake.done.push((url = to))
  }
  return window as unknown as Window
}

/** A window at which somebody sits, to whom something speaks; what they may set is asked again at every change. */
async function speak(reminders: Reminder[], language: Spoken['language'] = 'nl') {
  const speaking = { staffId: 'me', language, reminders }
  const listeners = new Set<() => void>()
  const remindersFor = vi.fn<House['remindersFor']>(async () => speaking)
  const onChange: House['onChange'] = (listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  sayReminders({ onChange, remindersFor }, aWindow(), '/tray.png')
  const change = async (times = 1) => {
    for (let n = 0; n < times; n++) listeners.forEach((listener) => listener())
    await vi.advanceTimersByTimeAsync(1_000)
  }
  await change(0)
  return { speaking, remindersFor, change }
}

test('what speaks is shown once, counted at the icon, and taken back when it is done', async () => {
  const { speaking, remindersFor, change } = await speak([starting])
  expect(fake.shown).toEqual([`notice Belvrij: ${body}`, 'badge 1', `tip Belvrij: ${body}`])
  expect(remindersFor).toHaveBeenLastCalledWith('window-7')
  fake.shown.length = 0
  await change(20)
  expect(remindersFor).toHaveBeenCalledTimes(2)
  expect(fake.shown).toEqual(['badge 1', `tip Belvrij: ${body}`])
  fake.shown.length = 0
  speaking.reminders = []
  await change()
  expect(fake.shown).toEqual([`close ${body}`, 'badge 0', 'tip Belvrij'])
})

test('a click on it brings the window to the front, at the screen it is about', async () => {
  await speak([starting])
  fake.click?.()
  expect(fake.done).toEqual(['restore', 'show', 'focus', `${home}#/les/c1/2026-01-21/3`])
  fake.click?.()
  expect(fake.done.slice(4)).toEqual(['restore', 'show', 'focus'])
})

test('a desktop without a place for icons shows the notices all the same', async () => {
  fake.tray = false
  await speak([starting], 'en')
  expect(fake.shown).toEqual(['notice Belvrij: The lesson of H3b begins: take in the phones.', 'badge 1'])
})

test('a window that is closed is not asked for any more', async () => {
  const { remindersFor, change } = await speak([starting])
  fake.closed?.()
  await change(3)
  expect(remindersFor).toHaveBeenCalledTimes(1)
})
