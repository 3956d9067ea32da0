import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import type { Ask, Reply } from '../../src/contract/call'
import type { Connection, House } from '../../src/core/house'
import { readPages, type Page } from '../../src/server/files'
import { serve, type Listening } from '../../src/server/http'

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  text: string
}

/** A house that remembers who asked what, and that a test can make change or break. */
function standIn() {
  const listeners = new Set<() => void>()
  const asked: { connection: Connection; ask: unknown }[] = []
  const released: string[] = []
  const state = { broken: false }
  const house: House = {
    async call(connection, ask): Promise<Reply> {
      asked.push({ connection, ask })
      if (state.broken) throw new Error('secret detail at /home/school/file.ts:12')
      return { ok: true, value: 'done' }
    },
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    release: (id) => void released.push(id),
    lockAll: () => undefined,
    wake: () => undefined,
    remindersFor: async () => ({ staffId: null, language: 'nl', reminders: [] }),
    close: async () => undefined
  }
  return {
    house,
    asked,
    released,
    state,
    listeners,
    change: () => listeners.forEach((listener) => listener())
  }
}

export const ask = (path: string, input: unknown = {}): string =>
  JSON.stringify({ path, event: null, input } satisfies Ask)
export const codeOf = (link: string): string => new URL(link).hash.replace('#code=', '')
export const tokenOf = (answer: Answer): string => (JSON.parse(answer.text) as { token: string }).token

/** Before each test a new host on the loopback address, with one window let in; after it nothing is left of it. */
export function aHost() {
  const folder = mkdtempSync(join(tmpdir(), 'belvrij-http-'))
  let inside = standIn()
  let host: Listening
  let pages: ReadonlyMap<string, Page>
  const own = (): string => `127.0.0.1:${host.port}`

  const at = {
    now: 1_000_000,
    token: '',
    own,
    get inside() {
      return inside
    },
    get host() {
      return host
    },
    get pages() {
      return pages
    },
    /** What a window of ours sends with a write, before and after it was let in. */
    window: (): OutgoingHttpHeaders => ({
      host: own(),
      origin: `http://${own()}`,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/json'
    }),
    withToken: (): OutgoingHttpHeaders => ({ ...at.window(), authorization: `Bearer ${at.token}` }),
    enter: (code: string) => at.send('POST', '/enter', at.window(), JSON.stringify({ code })),
    /** One request: the path and every header go out exactly as given. */
    send: (
      method: string,
      path: string,
      headers: OutgoingHttpHeaders,
      body?: string | Buffer
    ): Promise<Answer> =>
      new Promise((done, failed) => {
        const outgoing = request({ host: '127.0.0.1', port: host.port, method, path, headers, agent: false })
        outgoing.on('response', (incoming) => {
          const chunks: Buffer[] = []
          incoming.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', failed)
          incoming.on('end', () =>
            done({
              status: incoming.statusCode ?? 0,
              headers: incoming.headers,
              text: Buffer.concat(chunks).toString()
            })
          )
        })
        outgoing.on('error', failed)
        outgoing.end(body)
      }),
    /** Bytes straight over the socket, for what no HTTP client will send. */
    raw: (bytes: string): Promise<{ status: number; text: string }> =>
      new Promise((done, failed) => {
        let text = ''
        const socket = connect(host.port, '127.0.0.1', () => socket.write(bytes)).setEncoding('utf8')
        socket.on('data', (chunk: string) => (text += chunk)).on('error', failed)
        socket.on('close', () => done({ status: Number(text.split(' ')[1]), text }))
      })
  }

  beforeEach(async () => {
    const screens = join(folder, 'renderer')
    mkdirSync(join(screens, 'assets'), { recursive: true })
    writeFileSync(join(screens, 'index.html'), '<meta name="style-nonce" content="__NONCE__"><p>Belvrij</p>')
    writeFileSync(join(screens, 'assets', 'index-abc123.js'), 'export {}')
    writeFileSync(join(screens, 'icon.svg'), '<svg/>')
    writeFileSync(join(folder, 'key'), 'must never leave')
    inside = standIn()
    pages = readPages(screens)
    at.now = 1_000_000
    const pace = { heartbeat: 20, patience: 20 }
    host = await serve({ house: inside.house, pages, port: 0, now: () => at.now, pace })
    at.token = tokenOf(await at.enter(codeOf(host.link())))
  })

  afterEach(async () => {
    await host.close()
    rmSync(folder, { recursive: true, force: true })
  })

  return at
}
