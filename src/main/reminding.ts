import { app, Menu, Notification, Tray, type BrowserWindow } from 'electron'
import type { House } from '../core/house'
import { connectionId } from './ipc'
import { badgeFor, noticesFor, type Notice } from './notices'
import { goTo, showWindow } from './window'

/** Changes come in bursts, and what was done must have taken effect. */
const settling = 300

/** Says aloud what speaks to whoever sits at the window: as a notice of the system, and at the tray's icon. */
export function sayReminders(
  house: Pick<House, 'onChange' | 'remindersFor'>,
  window: BrowserWindow,
  icon: string
): void {
  const id = connectionId(window.webContents)
  const shown = new Map<string, Notification | null>()
  const tray = trayFor(window, icon)
  let timer: NodeJS.Timeout | undefined

  function show({ key, title, body, address }: Notice): void {
    const notice = Notification.isSupported() ? new Notification({ title, body }) : null
    notice?.on('click', () => {
      showWindow(window)
      goTo(window, address)
    })
    notice?.show()
    shown.set(key, notice)
  }

  async function look(): Promise<void> {
    const spoken = await house.remindersFor(id)
    if (window.isDestroyed()) return
    const { show: fresh, gone } = noticesFor(spoken, new Set(shown.keys()))
    for (const key of gone) {
      shown.get(key)?.close()
      shown.delete(key)
    }
    fresh.forEach(show)
    const { count, title, tooltip } = badgeFor(spoken)
    app.setBadgeCount(count)
    if (process.platform === 'darwin') tray?.setTitle(title)
    tray?.setToolTip(tooltip)
  }

  const lookSoon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void look(), settling)
  }
  const forget = house.onChange(lookSoon)
  window.on('closed', () => {
    forget()
    clearTimeout(timer)
    tray?.destroy()
  })
  lookSoon()
}

/** The icon beside the clock; a desktop that has no place for one goes without. */
function trayFor(window: BrowserWindow, icon: string): Tray | null {
  try {
    const tray = new Tray(icon)
    const show = (): void => showWindow(window)
    tray.on('click', show)
    tray.setContextMenu(Menu.buildFromTemplate([{ label: 'Belvrij openen', click: show }]))
    return tray
  } catch {
    return null
  }
}
