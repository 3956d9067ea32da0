import { createServer, request, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { fetchFeed, type World } from './fetch-feed'

let server: Server | undefined
afterEach(async () => {
  server?.closeAllConnections()
  await new Promise((done) => (server ? server.close(done) : done(undefined)))
  server = undefined
})

/** A server of our own that stands in for the whole internet; `asked` is what it was asked, host and path. */
async function worldOf(answer: RequestListener, patience = 5000): Promise<World & { asked: string[] }> {
  const asked: string[] = []
  server = createServer((message, reply) => {
    asked.push(`${message.headers.host}${message.url}`)
    answer(message, reply)
  })
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    asked,
    find: async () => [{ address: '127.0.0.1', family: 4 }],
    isAllowed: () => true,
    request: (url, options, done) =>
      request(
        {
          ...options,
          host: url.hostname,
          port,
          path: url.pathname,
          headers: { host: url.host }
        },
        done
      ),
    patience
  }
}
const address = 'https://feeds.example/secret-1'

test('a feed is fetched as it is', async () => {
  const world = await worldOf((_message, reply) => reply.end('BEGIN:VCALENDAR'))
  expect(await fetchFeed(address, world)).toEqual({ bytes: Buffer.from('BEGIN:VCALENDAR') })
  expect(world.asked).toEqual(['feeds.example/secret-1'])
})

describe('redirects', () => {
  const chain = (...to: string[]): RequestListener => {
    let at = 0
    return (_message, reply) => {
      const location = to[at++]
      if (location === undefined) reply.end('here')
      else reply.writeHead(302, { location }).end()
    }
  }
  test('three are followed, each by its own host', async () => {
    const world = await worldOf(chain('/b', 'https://other.example/c', 'webcal://third.example/d'))
    expect(await fetchFeed(address, world)).toEqual({ bytes: Buffer.from('here') })
    expect(world.asked).toEqual([
      'feeds.example/secret-1',
      'feeds.example/b',
      'other.example/c',
      'third.example/d'
    ])
  })
  test('a fourth is not', async () => {
    const world = await worldOf(chain('/b', '/c', '/d', '/e'))
    expect(await fetchFeed(address, world)).toEqual({ no: 'address-unreachable' })
    expect(world.asked).toHaveLength(4)
  })
  test.each([
    'http://feeds.example/plain',
    'https://127.0.0.1/inside',
    'https://localhost/inside',
    'https://router.local/inside',
    'https://me:secret@feeds.example/x',
    'file:///etc/passwd'
  ])('none leads to %s', async (to) => {
    const world = await worldOf(chain(to))
    expect(await fetchFeed(address, world)).toEqual({ no: 'address-not-safe' })
    expect(world.asked).toHaveLength(1)
  })
  test('one without a place to go is no answer', async () => {
    const world = await worldOf((_message, reply) => reply.writeHead(302).end())
    expect(await fetchFeed(address, world)).toEqual({ no: 'address-unreachable' })
  })
})

test.each([
  [401, 'address-refused'],
  [403, 'address-refused'],
  [404, 'address-refused'],
  [410, 'address-refused'],
  [429, 'address-unreachable'],
  [500, 'address-unreachable'],
  [502, 'address-unreachable']
])('an answer %i is told as %s', async (status, no) => {
  const world = await worldOf((_message, reply) => reply.writeHead(status).end('secret-1'))
  expect(await fetchFeed(address, world)).toEqual({ no })
})

test.each([
  ['the only number', ['10.0.0.1']],
  ['one of several', ['8.8.8.8', '192.168.1.1']],
  ['this machine', ['::1']]
])('a name that leads inside by %s is not asked at all', async (_which, numbers) => {
  const { isPublic } = await import('./public-hosts')
  const world = await worldOf((_message, reply) => reply.end('inside'))
  const found = numbers.map((number) => ({ address: number, family: number.includes(':') ? 6 : 4 }))
  const inside = { ...world, isAllowed: isPublic, find: async () => found }
  expect(await fetchFeed(address, inside)).toEqual({ no: 'address-not-safe' })
  expect(world.asked).toEqual([])
})

test('a name nobody knows, a closed door and a broken line are told as unreachable', async () => {
  const world = await worldOf((message) => message.socket.destroy())
  expect(await fetchFeed(address, world)).toEqual({ no: 'address-unreachable' })
  const unknown = { ...world, find: () => Promise.reject(new Error('ENOTFOUND')) }
  expect(await fetchFeed(address, unknown)).toEqual({ no: 'address-unreachable' })
  expect(await fetchFeed(address, { ...world, find: async () => [] })).toEqual({ no: 'address-not-safe' })
  const half = await worldOf((_message, reply) => {
    reply.writeHead(200, { 'content-length': '100' }).write('half')
    setImmediate(() => reply.destroy())
  })
  expect(await fetchFeed(address, half)).toEqual({ no: 'address-unreachable' })
})

test('a server that says nothing is not waited for', async () => {
  const world = await worldOf(() => undefined, 50)
  expect(await fetchFeed(address, world)).toEqual({ no: 'address-unreachable' })
  expect(world.asked).toHaveLength(1)
})

test('a feed without end is cut off at five megabytes', async () => {
  const chunk = Buffer.alloc(256 * 1024, 'x')
  let sent = 0
  const world = await worldOf((_message, reply) => {
    const more = (): void => {
      sent += chunk.length
      if (!reply.destroyed && sent < 64 * 1024 * 1024) reply.write(chunk, more)
    }
    more()
  }, 20_000)
  expect(await fetchFeed(address, world)).toEqual({ no: 'too-large' })
  expect(sent).toBeLessThan(32 * 1024 * 1024)
})
