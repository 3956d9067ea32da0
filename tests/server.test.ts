import type { OutgoingHttpHeaders } from 'node:http'
import { describe, expect, test } from 'vitest'
import { aHost, ask, codeOf, tokenOf } from './support/http'

const at = aHost()

describe('only our own window gets in', () => {
  const hosts = ['own', 'evil.example', 'localhost', 'own.evil.example', '127.0.0.1', '[::1]', 'none']
  const origins = ['own', 'http://evil.example', 'null', 'none']
  const sites = ['same-origin', 'cross-site', 'same-site', 'none', 'absent']
  const types = [
    'application/json',
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'none'
  ]
  const methods = ['POST', 'GET', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']
  const good = { host: 'own', origin: 'own', site: 'same-origin', type: 'application/json', method: 'POST' }
  type Mix = typeof good

  /** Every single deviation, and every pair of them with a wrong host, origin or site. */
  const mixes: Mix[] = [
    ...hosts.map((host) => ({ ...good, host })),
    ...origins.map((origin) => ({ ...good, origin })),
    ...sites.map((site) => ({ ...good, site })),
    ...types.map((type) => ({ ...good, type })),
    ...methods.map((method) => ({ ...good, method })),
    ...hosts.flatMap((host) => origins.map((origin) => ({ ...good, host, origin, site: 'absent' }))),
    ...origins.flatMap((origin) => types.map((type) => ({ ...good, origin, type, site: 'absent' }))),
    ...sites.flatMap((site) => methods.map((method) => ({ ...good, site, method })))
  ]

  const expected = (mix: Mix): number => {
    if (mix.host !== 'own') return 421
    if (mix.site === 'cross-site' || mix.site === 'same-site') return 403
    if (mix.method !== 'POST') return 405
    if (mix.origin !== 'own') return 403
    return mix.type === 'application/json' ? 200 : 415
  }

  const headersOf = (mix: Mix): OutgoingHttpHeaders => ({
    authorization: `Bearer ${at.token}`,
    'content-length': Buffer.byteLength(ask('rounds.today')),
    ...(mix.host === 'none' ? {} : { host: mix.host.replace('own', at.own()) }),
    ...(mix.origin === 'none' ? {} : { origin: mix.origin === 'own' ? `http://${at.own()}` : mix.origin }),
    ...(mix.site === 'absent' ? {} : { 'sec-fetch-site': mix.site }),
    ...(mix.type === 'none' ? {} : { 'content-type': mix.type })
  })

  test('of all mixtures of host, origin, site, type and method, exactly those of our own window are carried out', async () => {
    expect(mixes.length).toBeGreaterThanOrEqual(40)
    for (const mix of mixes) {
      const before = at.inside.asked.length
      const { method } = mix
      const answer =
        mix.host === 'none'
          ? await at.raw(`${method} /call HTTP/1.0\r\norigin: http://${at.own()}\r\n\r\n`)
          : await at.send(method, '/call', headersOf(mix), ask('rounds.today'))
      expect({ mix, status: answer.status }).toEqual({ mix, status: expected(mix) })
      expect({ mix, asked: at.inside.asked.length - before }).toEqual({
        mix,
        asked: answer.status === 200 ? 1 : 0
      })
    }
  })

  test('without a token, or with one that was never given, nothing is carried out and nothing is followed', async () => {
    for (const authorization of [
      undefined,
      '',
      'Bearer ',
      'Bearer x',
      `Basic ${at.token}`,
      `bearer${at.token}`,
      `Bearer ${at.token}x`
    ]) {
      const headers = authorization === undefined ? at.window() : { ...at.window(), authorization }
      expect((await at.send('POST', '/call', headers, ask('rounds.today'))).status).toBe(401)
      expect((await at.send('GET', '/changes', headers)).status).toBe(401)
    }
    expect(at.inside.asked).toEqual([])
  })

  test('the house hears who asks by a hash, never by the token itself', async () => {
    await at.send('POST', '/call', at.withToken(), ask('rounds.today'))
    const { connection } = at.inside.asked[0]!
    expect(connection.device).toBe('local')
    expect(connection.id).toMatch(/^[\w-]{43}$/)
    expect(connection.id).not.toBe(at.token)
  })
})

describe('a launch code', () => {
  test('lets one window in, once', async () => {
    const code = codeOf(at.host.link())
    const first = await at.enter(code)
    expect(first.status).toBe(200)
    expect(tokenOf(first)).toMatch(/^[\w-]{43}$/)
    expect((await at.enter(code)).status).toBe(401)
  })

  test('is worth nothing after five minutes', async () => {
    const code = codeOf(at.host.link())
    at.now += 5 * 60_000
    expect((await at.enter(code)).status).toBe(401)
  })

  test('is worth nothing when it was never given, whatever it looks like', async () => {
    for (const body of [
      '{}',
      'null',
      '[]',
      '"x"',
      '{"code":null}',
      '{"code":["a"]}',
      '{"code":""}',
      '{"code":"__proto__"}'
    ])
      expect((await at.send('POST', '/enter', at.window(), body)).status).toBe(401)
    expect((await at.send('POST', '/enter', at.window(), `{"code":"${'x'.repeat(2000)}"}`)).status).toBe(413)
  })

  test('gives each window a token of its own, and leaves the other windows in', async () => {
    const other = tokenOf(await at.enter(codeOf(at.host.link())))
    expect(other).not.toBe(at.token)
    for (const each of [at.token, other])
      await at.send('POST', '/call', { ...at.window(), authorization: `Bearer ${each}` }, ask('rounds.today'))
    expect(new Set(at.inside.asked.map(({ connection }) => connection.id)).size).toBe(2)
  })

  test('stands in the fragment of the link, which no browser sends', () => {
    const link = new URL(at.host.link())
    expect([link.origin, link.pathname, link.search]).toEqual([`http://${at.own()}`, '/', ''])
    expect(link.hash).toMatch(/^#code=[\w-]{43}$/)
  })
})
