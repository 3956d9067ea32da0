import { app, BrowserWindow, nativeTheme, session, shell, type WebContents } from 'electron'
import { decidePermission, home, mayNavigate, mayOpenExternal, windowOptions } from './policies'

/** Opens the window on our one page and shows it once there is something to see. */
export async function openWindow(preload: string): Promise<BrowserWindow> {
  const window = new BrowserWindow(windowOptions(preload, app.isPackaged, nativeTheme.shouldUseDarkColors))
  window.once('ready-to-show', () => window.show())
  let crashes = 0
  window.webContents.on('render-process-gone', () => {
    if (++crashes <= 3) window.webContents.reload()
  })
  await window.loadURL(home)
  return window
}

/** Brings the window to the front, from wherever it is. */
export function showWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

/** Shows another screen. Only what follows the `#` changes: the page stays, and with it who is signed in. */
export function goTo(window: BrowserWindow, address: string): void {
  if (mayNavigate(address) && window.webContents.getURL() !== address)
    window.loadURL(address).catch(() => undefined)
}

/** Every page that ever comes to be is shut in: no navigation, no new windows, no guests. Call it before ready. */
export function shutPagesIn(): void {
  app.on('web-contents-created', (_event, contents) => shutIn(contents))
}

function shutIn(contents: WebContents): void {
  const stay = (event: { url: string; preventDefault(): void }): void => {
    if (!mayNavigate(event.url)) event.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    if (mayOpenExternal(url)) void shell.openExternal(url)
    return { action: 'deny' }
  })
}

/** Pages get no devices, no downloads past the save dialog, and no dictionary from the network. */
export function denyPermissions(): void {
  const pages = session.defaultSession
  pages.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) =>
    answer(decidePermission(permission, requestingUrl))
  )
  pages.setPermissionCheckHandler((_contents, permission, from) => decidePermission(permission, from))
  pages.setDevicePermissionHandler(() => false)
  pages.setSpellCheckerEnabled(false)
  pages.on('will-download', (event) => event.preventDefault())
}
