import { describe, expect, test } from 'vitest'
import type { Ask } from '../src/contract/call'
import { aHost, ask } from './support/http'

const at = aHost()

const megabyte = 1024 * 1024

describe('the files of the screens', () => {
  const steps = [
    '..',
    '.',
    '%2e%2e',
    '%2E%2E',
    '..%00',
    '..;',
    '....',
    '%252e%252e',
    '%c0%ae%c0%ae',
    '..%5c',
    '\\..',
    '%u002e%u002e'
  ]
  const targets = ['key', 'etc/passwd', 'assets/../../key', 'renderer/index.html', 'index.html']
  const climbs = steps.flatMap((step) => targets.map((target) => `/${step}/${step}/${target}`))
  const names = [
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    '__proto__/assets',
    'assets',
    'assets/',
    'index.html'
  ]
  const odd = [
    '//',
    '/./',
    '/%00',
    '/assets/index-abc123.js%00',
    '/assets//index-abc123.js',
    '/assets/index-abc123.js/',
    '/?x',
    '*'
  ]
  const paths = [
    ...climbs,
    ...names.map((name) => `/${name}`),
    ...odd,
    'http://evil.example/',
    'file:///etc/passwd'
  ]

  test('no path leads to anything that is not on the list', async () => {
    expect(climbs.length).toBeGreaterThanOrEqual(60)
    for (const path of paths) {
      const answer = await at.send('GET', path, { host: at.own() })
      expect({ path, status: answer.status, text: answer.text }).toEqual({
        path,
        status: 404,
        text: '{"error":"path"}'
      })
    }
  })

  test('the first page carries a new nonce each time, the same as in its policy', async () => {
    const seen = new Set<string>()
    for (let i = 0; i < 5; i++) {
      const { text, headers } = await at.send('GET', '/', { host: at.own() })
      const nonce = /content="([^"]+)"/.exec(text)?.[1] ?? ''
      expect(headers['content-security-policy']).toContain(`'nonce-${nonce}'`)
      expect(text).not.toContain('__NONCE__')
      seen.add(nonce)
    }
    expect(seen.size).toBe(5)
  })

  test('only a file whose name carries its hash may be kept by the browser', async () => {
    const cache = async (path: string) =>
      (await at.send('GET', path, { host: at.own() })).headers['cache-control']
    expect(await cache('/assets/index-abc123.js')).toBe('private, max-age=31536000, immutable')
    expect(await cache('/')).toBe('no-store')
    expect(await cache('/icon.svg')).toBe('no-store')
  })

  test('each has its own type, and HEAD answers without the content', async () => {
    const script = await at.send('HEAD', '/assets/index-abc123.js', { host: at.own() })
    expect(script).toMatchObject({ status: 200, text: '' })
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8')
    expect((await at.send('GET', '/icon.svg', { host: at.own() })).headers['content-type']).toBe(
      'image/svg+xml'
    )
  })
})

describe('what every answer carries', () => {
  test('the same protection stands on a page, an answer and every refusal', async () => {
    const answers = [
      await at.send('GET', '/', { host: at.own() }),
      await at.send('GET', '/nowhere', { host: at.own() }),
      await at.send('GET', '/', { host: 'evil.example' }),
      await at.send('PUT', '/', { host: at.own() }),
      await at.send('POST', '/call', at.withToken(), ask('rounds.today')),
      await at.send('POST', '/call', at.withToken(), '{'),
      await at.send('POST', '/call', at.window(), '{}')
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 421, 405, 200, 400, 401])
    for (const { headers } of answers) {
      expect(headers['content-security-policy']).toContain("default-src 'none'")
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['referrer-policy']).toBe('no-referrer')
      expect(headers['cache-control']).toBe('no-store')
      expect(headers['access-control-allow-origin']).toBeUndefined()
    }
  })

  test('something that is not HTTP at all is refused with the same protection', async () => {
    const answer = await at.raw('GET / HTTP/9.9 nonsense\r\n\r\n')
    expect(answer.status).toBe(400)
    expect(answer.text).toContain("default-src 'none'")
  })

  test('a fault inside says nothing about itself', async () => {
    at.inside.state.broken = true
    const answer = await at.send('POST', '/call', at.withToken(), ask('rounds.today'))
    expect([answer.status, answer.text]).toEqual([500, '{"error":"fault"}'])
  })
})

describe('what an ask may be', () => {
  const filled = (path: string, bytes: number) => ask(path, 'x'.repeat(bytes - ask(path, '').length))

  test('1 MB at most, and 12 MB where a class list may be brought in', async () => {
    const limits: [string, number][] = [
      ['rounds.tick', megabyte],
      ['rosters.import', megabyte],
      ['constructor', megabyte],
      ['roster.import', 12 * megabyte]
    ]
    for (const [path, limit] of limits) {
      expect((await at.send('POST', '/call', at.withToken(), filled(path, limit))).status).toBe(200)
      expect((await at.send('POST', '/call', at.withToken(), filled(path, limit + 1))).status).toBe(413)
    }
    expect(at.inside.asked.length).toBe(limits.length)
  })

  test('the limit holds for an ask that does not say how long it is', async () => {
    const headers = { ...at.withToken(), 'transfer-encoding': 'chunked' }
    expect((await at.send('POST', '/call', headers, filled('roster.import', 12 * megabyte + 1))).status).toBe(
      413
    )
  })

  test('JSON in UTF-8 and nothing else', async () => {
    for (const body of ['', '{', 'undefined', Buffer.from([0x22, 0xff, 0x22])])
      expect((await at.send('POST', '/call', at.withToken(), body)).status).toBe(400)
    expect(at.inside.asked).toEqual([])
  })

  test('names that every object has are passed on as they are, and touch nothing', async () => {
    for (const path of ['constructor', '__proto__', 'toString', 'roster.__proto__'])
      expect((await at.send('POST', '/call', at.withToken(), ask(path))).status).toBe(200)
    await at.send(
      'POST',
      '/call',
      at.withToken(),
      '{"path":"x","event":null,"input":{},"__proto__":{"admin":true}}'
    )
    expect(({} as { admin?: boolean }).admin).toBeUndefined()
    expect(at.inside.asked.map(({ ask }) => (ask as Ask).path)).toEqual([
      'constructor',
      '__proto__',
      'toString',
      'roster.__proto__',
      'x'
    ])
  })
})
