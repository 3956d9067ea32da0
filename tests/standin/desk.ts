import { EventEmitter } from 'node:events'
import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getPath } from './place'
import { isReady } from './ready'
import { strict } from './strict'

// Tests replace the answers: `app.evaluate(({ dialog }) => { dialog.showSaveDialog = … })`.
export const dialog = strict('dialog', {
  showSaveDialog: () => Promise.resolve({ canceled: true, filePath: '' }),
  showOpenDialog: () => Promise.resolve({ canceled: true, filePaths: [] as string[] }),
  showMessageBox: () => Promise.resolve({ response: 0, checkboxChecked: false }),
  showErrorBox: (title: string, content: string) => void process.stderr.write(`${title}: ${content}\n`)
})

export const shell = strict('shell', { openExternal: () => Promise.resolve() })

// STANDIN_KEYS: `unavailable`, `undecryptable`, or the name of the Linux backend to show (`basic_text`, `kwallet6`).
const keys = process.env['STANDIN_KEYS'] ?? 'gnome_libsecret'
const mark = 'stand-in seal:'
const turned = (bytes: Buffer): Buffer => Buffer.from(bytes.map((byte) => byte ^ 0x5a))

export const safeStorage = strict('safeStorage', {
  isAsyncEncryptionAvailable: () => Promise.resolve(keys !== 'unavailable'),
  getSelectedStorageBackend: () => {
    if (!isReady()) return 'unknown'
    return keys === 'unavailable' || keys === 'undecryptable' ? 'gnome_libsecret' : keys
  },
  encryptStringAsync: (text: string) => Promise.resolve(turned(Buffer.from(mark + text))),
  decryptStringAsync: (sealed: Buffer) => {
    const text = turned(sealed).toString()
    if (keys === 'undecryptable' || !text.startsWith(mark))
      return Promise.reject(new Error('Error while decrypting the ciphertext provided to safeStorage.'))
    return Promise.resolve({ result: text.slice(mark.length), shouldReEncrypt: false })
  }
})

let menu: unknown = null
export const Menu = strict('Menu', {
  buildFromTemplate: (template: unknown[]) => ({ items: template }),
  setApplicationMenu: (next: unknown) => void (menu = next),
  getApplicationMenu: () => menu
})

/**
 * What the machine showed beside the window, line by line in a file under userData: a spec reads there what anyone at
 * the desk could have read.
 */
function shown(what: Record<string, unknown>): void {
  appendFileSync(join(getPath('userData'), 'stand-in-shown.jsonl'), `${JSON.stringify(what)}\n`)
}

function makeNotification({ title, body }: { title: string; body: string }) {
  return strict(
    'Notification',
    Object.assign(new EventEmitter(), {
      show: () => shown({ notice: title, body }),
      close: () => shown({ closed: body })
    })
  )
}
/** `new` on a function that returns an object gives that object. */
export const Notification = Object.assign(
  function Notification(options: { title: string; body: string }) {
    return makeNotification(options)
  },
  { isSupported: () => true }
)

export function Tray(icon: string) {
  readFileSync(icon)
  return strict(
    'Tray',
    Object.assign(new EventEmitter(), {
      setToolTip: (tooltip: string) => shown({ tooltip }),
      setTitle: (title: string) => shown({ title }),
      setContextMenu: () => undefined,
      destroy: () => undefined
    })
  )
}

export const setBadgeCount = (badge: number): boolean => {
  shown({ badge })
  return true
}

export const nativeTheme = strict(
  'nativeTheme',
  Object.assign(new EventEmitter(), { shouldUseDarkColors: false })
)
export const powerMonitor = strict('powerMonitor', new EventEmitter())
export const screen = strict(
  'screen',
  Object.assign(new EventEmitter(), { getAllDisplays: () => [{ id: 1 }] })
)
export const net = strict('net', {})
export const clipboard = strict('clipboard', {})
