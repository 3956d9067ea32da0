/** One window onto the application: what the host knows of who is asking. */
export interface Connection {
  /** Secret and unguessable in HTTP hosts; the id of the web contents in Electron. */
  readonly id: string
  /** The machine (or browser) it runs on: a PIN unlocks only where the password was used today. */
  readonly device: string
}

/** Where the data key lives between two starts. */
export interface KeyHolder {
  /** 'system': the system's own key store. 'file': a file only this user may read. 'none': nowhere. */
  readonly kind: 'system' | 'file' | 'none'
  read(): Promise<Uint8Array | undefined>
  write(key: Uint8Array): Promise<void>
  forget(): Promise<void>
}
