import { EventEmitter } from 'node:events'
import { strict } from './strict'

type Handler = (event: object, ...args: unknown[]) => unknown

const handlers = new Map<string, Handler>()

export const ipcMain = strict(
  'ipcMain',
  Object.assign(new EventEmitter(), {
    handle(channel: string, handler: Handler): void {
      if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
      handlers.set(channel, handler)
    },
    removeHandler: (channel: string): void => void handlers.delete(channel)
  })
)

/** What a page sent. */
export type FromPage =
  | { kind: 'invoke'; id: number; channel: string; args: unknown[] }
  | { kind: 'send'; channel: string; args: unknown[] }
  | { kind: 'preload-error'; file: string; error: string }

/** The handler's answer to an `invoke`, or the words with which Electron fails it. */
export async function invoke(event: object, channel: string, args: unknown[]): Promise<object> {
  const handler = handlers.get(channel)
  if (!handler) return { error: `Error: No handler registered for '${channel}'` }
  try {
    const value = await handler(event, ...args)
    assertJson(value)
    return { value }
  } catch (error) {
    return { error: String(error) }
  }
}

export function emitFromPage(event: object, channel: string, args: unknown[]): void {
  if (!ipcMain.emit(channel, event, ...args))
    process.stderr.write(`stand-in electron: nobody listens on ipc channel '${channel}'\n`)
}

/** Electron clones; here everything travels as JSON. What would change on the way is refused by name. */
export function assertJson(value: unknown): void {
  if (value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value)) return
  if (Array.isArray(value)) return value.forEach(assertJson)
  if (typeof value === 'object' && Object.prototype.toString.call(value) === '[object Object]')
    return Object.values(value).forEach(assertJson)
  throw new Error(`stand-in electron: a ${typeof value} of this kind does not cross ipc here`)
}
