import type { IncomingHttpHeaders } from 'node:http'

/** What is known of a request before its body is read. */
export interface Head {
  readonly method: string
  /** Exactly as sent: it is only ever compared, never joined, decoded or parsed. */
  readonly path: string
  readonly headers: IncomingHttpHeaders
}

/** Why a request is turned away: the HTTP status, and one word for the window and the log. */
export interface No {
  readonly status: number
  readonly error:
    | 'host'
    | 'site'
    | 'method'
    | 'origin'
    | 'type'
    | 'token'
    | 'code'
    | 'size'
    | 'json'
    | 'path'
    | 'fault'
}

const methods = new Map([
  ['/enter', ['POST']],
  ['/call', ['POST']],
  ['/changes', ['GET']]
])
const reading = ['GET', 'HEAD']

/** The methods a path answers to; anything that is not one of ours can at most be a file. */
export const methodsFor = (path: string): readonly string[] => methods.get(path) ?? reading

/**
 * Why this request does not come from our own window, or undefined when it may. The host comes first, because a
 * page on a rebound name sends neither Origin nor Sec-Fetch-Site (S2, S2b). `own` is host and port of this start.
 */
export function whyNot({ method, path, headers }: Head, own: string): No | undefined {
  if (headers.host !== own) return { status: 421, error: 'host' }
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return { status: 403, error: 'site' }
  if (!methodsFor(path).includes(method)) return { status: 405, error: 'method' }
  if (reading.includes(method)) return undefined
  if (headers.origin !== `http://${own}`) return { status: 403, error: 'origin' }
  if (!/^application\/json(; ?charset=utf-8)?$/i.test(headers['content-type'] ?? ''))
    return { status: 415, error: 'type' }
  return undefined
}

/** The token a window shows with every ask, or an empty text, which no window holds. */
export function bearer(headers: IncomingHttpHeaders): string {
  return /^Bearer ([\w-]{1,100})$/.exec(headers.authorization ?? '')?.[1] ?? ''
}

const megabyte = 1024 * 1024
/** The most bytes any ask may have: a class list brought in as a file, in base 64. */
export const largestBody = 12 * megabyte

/** The most bytes an ask for this path may have: 1 MB, and 12 MB where a class list may be brought in (`roster.*`). */
export const bodyLimit = (call: string): number => (call.startsWith('roster.') ? largestBody : megabyte)
