import type { Ask, Reply } from '../contract/call'
import { httpHost } from './http-host'
import type { Host, SavedFile } from './transport'

/** What the preload script gives a window under Electron. */
interface Bridge {
  readonly kind: 'electron'
  call(ask: Ask): Promise<Reply>
  save(file: SavedFile): Promise<{ saved: boolean }>
  onChanged(listener: () => void): void
}

declare global {
  interface Window {
    readonly host?: Bridge
  }
}

const overElectron = (bridge: Bridge): Host => ({
  call: (ask) => bridge.call(ask).catch(() => ({ ok: false, reason: 'offline' }) as const),
  save: (file) =>
    bridge.save(file).then(
      ({ saved }) => saved,
      () => false
    ),
  onChanged: (listener) => bridge.onChanged(listener)
})

/** The one road to the application: the bridge under Electron, HTTP in a browser. */
export const host: Host = window.host ? overElectron(window.host) : httpHost()
