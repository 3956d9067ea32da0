import { isReady } from './ready'
import { strict } from './strict'

type Handler = (request: Request) => Response | Promise<Response>

// Chromium cannot be taught a scheme from outside. `app://bundle/x` is `https://bundle.app.standin.invalid/x` there.
const tail = 'standin.invalid'
const privileged = new Set<string>()
const handlers = new Map<string, Handler>()

/** The address under which Chromium knows a page. */
export function toChromium(url: string): string {
  const { protocol, host, pathname, search, hash } = new URL(url)
  const scheme = protocol.slice(0, -1)
  return handlers.has(scheme) ? `https://${host}.${scheme}.${tail}${pathname}${search}${hash}` : url
}

/** The address under which the app knows a page. */
export function fromChromium(url: string): string {
  const found = /^https:\/\/([^/]*)\.([a-z]+)\.standin\.invalid(\/.*)?$/.exec(url)
  return found ? `${found[2]}://${found[1]}${found[3] ?? '/'}` : url
}

/** What the app answers to a request, or nothing when the scheme is none of its own. */
export function answer(
  url: string,
  method: string,
  headers: Record<string, string>
): Promise<Response> | undefined {
  const handler = handlers.get(new URL(url).protocol.slice(0, -1))
  // A request to the app's own scheme has no body here: calls go over ipc.
  return handler && Promise.resolve(handler(new Request(url, { method, headers })))
}

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged(schemes: { scheme: string }[]): void {
    if (isReady())
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
    for (const { scheme } of schemes) privileged.add(scheme)
  },
  handle(scheme: string, handler: Handler): void {
    if (!privileged.has(scheme))
      throw new Error(`stand-in electron: ${scheme} was not registered as privileged`)
    if (handlers.has(scheme)) throw new Error(`The protocol scheme has been handled: ${scheme}`)
    handlers.set(scheme, handler)
  }
})
