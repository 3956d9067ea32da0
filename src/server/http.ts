import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { securityHeaders } from '../core/content-policy'
import type { House } from '../core/house'
import { readBody } from './body'
import { createChanges, type Pace } from './changes'
import type { Page } from './files'
import { bearer, bodyLimit, largestBody, methodsFor, whyNot, type No } from './guard'
import { createTickets } from './tickets'

/** A host that listens. */
export interface Listening {
  readonly port: number
  /** A new link that lets one window in, once and within five minutes; its code stands in the fragment. */
  link(): string
  /** Ends every open answer and lets go of the port. The house stays open. */
  close(): Promise<void>
}

interface Hosted {
  readonly house: House
  readonly pages: ReadonlyMap<string, Page>
  /** 0 takes any free port. */
  readonly port: number
  /** In milliseconds. */
  readonly now?: () => number
  readonly pace?: Pace
}

const unhurried: Pace = { heartbeat: 20_000, patience: 60_000 }
const unguessable = () => randomBytes(16).toString('base64url')

/**
 * Serves the screens and the calls on 127.0.0.1, to windows that came in by a link of this start and to nobody
 * else. Rejects with the system's error when the port cannot be had.
 */
export async function serve({ house, pages, port, now, pace = unhurried }: Hosted): Promise<Listening> {
  const tickets = createTickets(now)

  const answer = (response: ServerResponse, status: number, body: unknown) =>
    response
      .writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
      .end(JSON.stringify(body))
  const refuse = (response: ServerResponse, { status, error }: No) => answer(response, status, { error })

  const show = (response: ServerResponse, path: string) => {
    const page = pages.get(path)
    if (!page) return refuse(response, { status: 404, error: 'path' })
    const nonce = unguessable()
    for (const [name, value] of Object.entries(securityHeaders(nonce))) response.setHeader(name, value)
    if (page.lasting) response.setHeader('cache-control', 'private, max-age=31536000, immutable')
    const body = page.body(nonce)
    return response.writeHead(200, { 'content-type': page.type, 'content-length': body.length }).end(body)
  }

  const enter = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await readBody(request, 1024)
    if (!body.ok) return refuse(response, body.no)
    const code = (body.value as { code?: unknown } | null)?.code
    const token = typeof code === 'string' ? tickets.enter(code) : undefined
    return token ? answer(response, 200, { token }) : refuse(response, { status: 401, error: 'code' })
  }

  const call = async (request: IncomingMessage, response: ServerResponse, id: string) => {
    const body = await readBody(request, largestBody)
    if (!body.ok) return refuse(response, body.no)
    const path = (body.value as { path?: unknown } | null)?.path
    if (body.size > bodyLimit(typeof path === 'string' ? path : ''))
      return refuse(response, { status: 413, error: 'size' })
    return answer(response, 200, await house.call({ id, device: 'local' }, body.value))
  }

  const route = (request: IncomingMessage, response: ServerResponse, own: string) => {
    const { method = '', url: path = '', headers } = request
    for (const [name, value] of Object.entries(securityHeaders(unguessable())))
      response.setHeader(name, value)
    const no = whyNot({ method, path, headers }, own)
    if (no?.error === 'method') response.setHeader('allow', methodsFor(path).join(', '))
    if (no) return refuse(response, no)
    if (path === '/enter') return enter(request, response)
    if (path !== '/call' && path !== '/changes') return show(response, path)
    const connection = tickets.connection(bearer(headers))
    if (connection === undefined) return refuse(response, { status: 401, error: 'token' })
    if (path === '/call') return call(request, response, connection)
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' })
    return changes.follow(response, connection)
  }

  const server = createServer({ requireHostHeader: false, requestTimeout: 30_000, headersTimeout: 10_000 })
  server.maxConnections = 100
  await new Promise<void>((ready, failed) => {
    server.once('error', failed)
    server.listen(port, '127.0.0.1', ready)
  })
  const changes = createChanges(house, pace)
  const taken = (server.address() as AddressInfo).port
  const origin = new URL(`http://127.0.0.1:${taken}`)

  const busy = new Set<ServerResponse>()
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    busy.add(response)
    response.on('close', () => busy.delete(response))
    try {
      await route(request, response, origin.host)
    } catch {
      // The window went away while sending, or the house broke its promise: either way no detail leaves.
      if (response.headersSent) response.destroy()
      else refuse(response, { status: 500, error: 'fault' })
    }
  }
  const listen = (request: IncomingMessage, response: ServerResponse) => void handle(request, response)
  server.on('request', listen).on('checkExpectation', listen)
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    // A connection that was kept ready and never used: closed, the browser takes another. An answer would be taken for
    // that of the question it may be asking at this very moment.
    if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT') return socket.destroy()
    const headers = Object.entries(securityHeaders(unguessable())).map(
      ([name, value]) => `${name}: ${value}\r\n`
    )
    if (socket.writable)
      socket.end(`HTTP/1.1 400 Bad Request\r\n${headers.join('')}connection: close\r\n\r\n`)
    return undefined
  })

  return {
    port: taken,
    link: () => `${origin.origin}/#code=${tickets.code()}`,
    // An answer on its way is waited for, at most ten seconds; a window that merely keeps a connection is not.
    close: async () => {
      const closed = new Promise<void>((done) => server.close(() => done()))
      const late = setTimeout(() => server.closeAllConnections(), 10_000)
      changes.close()
      await Promise.all([...busy].map((response) => new Promise((done) => response.on('close', done))))
      server.closeAllConnections()
      await closed
      clearTimeout(late)
    }
  }
}
