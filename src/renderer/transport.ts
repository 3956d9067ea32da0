import type { Ask, Reply } from '../contract/call'

/**
 * What comes back to a screen. Besides the reply of the application: `offline`, the application was not reached,
 * and `outside`, this window was never let in (its link was used before, or the application was started anew).
 */
export type Answer = Reply | { ok: false; reason: 'offline' } | { ok: false; reason: 'outside' }

export interface SavedFile {
  readonly name: string
  readonly type: string
  readonly base64: string
}

/** How this window reaches the application, whichever host it runs under. Nothing here throws. */
export interface Host {
  call(ask: Ask): Promise<Answer>
  /** Lets the user keep a file; false when they changed their mind. */
  save(file: SavedFile): Promise<boolean>
  /** Calls the listener after every write by any window, for as long as this window lives. */
  onChanged(listener: () => void): void
}
