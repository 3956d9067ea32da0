import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { app, BrowserWindow, dialog, powerMonitor } from 'electron'
import { systemClock, testableClock } from '../core/clock'
import { openHouse, type House } from '../core/house'
import { usualFolder, whyNotHere } from '../core/data-folder'
import { saveFiles } from './files'
import { answerCalls, connectionId } from './ipc'
import { systemKeys } from './keys'
import { setMenu } from './menu'
import { refusedSwitches } from './policies'
import { declareScheme, serveRenderer } from './protocol'
import { sayReminders } from './reminding'
import { startOptions } from './start-options'
import { denyPermissions, openWindow, showWindow, shutPagesIn } from './window'

const asked = startOptions(process.argv.slice(1))
const folder = chosenFolder()
const own = join(folder, 'window')

function chosenFolder(): string {
  if (asked.folder) return resolve(asked.folder)
  return asked.demo ? throwAwayFolder() : usualFolder(process.platform, homedir(), process.env)
}

function throwAwayFolder(): string {
  const place = mkdtempSync(join(tmpdir(), 'belvrij-demo-'))
  // Windows may still hold files of the window; the system clears its temporary folder by itself.
  process.on('exit', () => {
    try {
      rmSync(place, { recursive: true, force: true })
    } catch {}
  })
  return place
}

function whyNotStart(): string | undefined {
  const refused = app.isPackaged ? refusedSwitches(process.argv.slice(1)) : []
  if (refused.length > 0) return `Belvrij start niet met ${refused.join(' ')}.`
  try {
    mkdirSync(own, { recursive: true, mode: 0o700 })
  } catch {
    return `Belvrij kan de map ${folder} niet gebruiken. Kies een andere met --data.`
  }
  return whyNotHere(folder)
}

function stop(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
  app.exit(1)
}

function stopAloud(sentence: string): void {
  dialog.showErrorBox('Belvrij kan niet openen', sentence)
  stop(sentence)
}

async function start(): Promise<void> {
  const root = app.getAppPath()
  const house = await openHouse({
    folder,
    resources: join(root, 'resources'),
    keys: await systemKeys(folder),
    clock: app.isPackaged ? systemClock : testableClock(process.env),
    log: (line) => process.stderr.write(`${JSON.stringify(line)}\n`),
    sample: asked.demo
  })
  closeAtQuit(house)
  powerMonitor.on('lock-screen', () => house.lockAll())
  powerMonitor.on('suspend', () => house.lockAll())
  powerMonitor.on('resume', () => house.wake())
  setMenu()
  denyPermissions()
  serveRenderer(join(root, 'out/renderer'))
  answerCalls(house)
  saveFiles()
  const window = await openWindow(join(root, 'out/preload/index.cjs'))
  const id = connectionId(window.webContents)
  window.on('closed', () => house.release(id))
  sayReminders(house, window, join(root, 'resources/tray.png'))
}

/** The app ends only after the house has let go of the file. */
function closeAtQuit(house: House): void {
  let closing: Promise<void> | undefined
  app.on('will-quit', (event) => {
    event.preventDefault()
    closing ??= house.close().then(
      () => app.exit(),
      (error: unknown) => stop(String(error))
    )
  })
}

function showOurWindow(): void {
  const [window] = BrowserWindow.getAllWindows()
  if (window) showWindow(window)
}

// `ready` comes only after this module has been evaluated: nothing here may await it.
const objection = whyNotStart()
if (objection) stopAloud(objection)
else {
  // The system's key store keeps its half here, and one window per folder is told by it too: set once, before ready.
  app.setPath('userData', own)
  if (app.requestSingleInstanceLock()) {
    app.enableSandbox()
    declareScheme()
    shutPagesIn()
    app.on('second-instance', showOurWindow)
    app.on('window-all-closed', () => app.quit())
    app
      .whenReady()
      .then(start)
      .catch((error: unknown) => stopAloud(error instanceof Error ? error.message : String(error)))
  } else stop('Belvrij is al open met deze map.')
}
