import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { contentPolicy } from '../core/content-policy'
import { builtFiles, declareScheme, serveRenderer } from './protocol'

type Handler = (request: Request) => Promise<Response>
const fake = vi.hoisted(() => ({
  handle: vi.fn<(scheme: string, handler: unknown) => void>(),
  declare: vi.fn<(schemes: unknown) => void>()
}))
vi.mock('electron', () => ({
  protocol: { handle: fake.handle, registerSchemesAsPrivileged: fake.declare }
}))

const folder = mkdtempSync(join(tmpdir(), 'belvrij-built-'))
let ask: (url: string, method?: string) => Promise<Response>
beforeAll(() => {
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<meta content="__NONCE__"><style nonce="__NONCE__"></style>')
  writeFileSync(join(folder, 'assets/a.js'), 'a("__NONCE__")')
  writeFileSync(join(folder, 'assets/a.js.map'), '{}')
  serveRenderer(folder)
  const handler = fake.handle.mock.calls[0]![1] as Handler
  ask = (url, method = 'GET') => handler(new Request(url, { method }))
})
afterAll(() => rmSync(folder, { recursive: true }))

test('the scheme is an origin like https, and no more than that', () => {
  declareScheme()
  const privileges = { standard: true, secure: true, supportFetchAPI: true }
  expect(fake.declare).toHaveBeenCalledWith([{ scheme: 'app', privileges }])
})

test('only built files of known kinds are on the list', () => {
  expect([...builtFiles(folder).keys()].toSorted()).toEqual(['/assets/a.js', '/index.html'])
})

test('the page carries the nonce of its own policy, a new one each time', async () => {
  const nonces = new Set<string>()
  for (let i = 0; i < 3; i++) {
    const response = await ask('app://bundle/index.html')
    const nonce = /content="([^"]+)"/.exec(await response.text())?.[1] ?? ''
    expect(nonce).not.toContain('__')
    expect(response.headers.get('content-security-policy')).toBe(contentPolicy(nonce))
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    nonces.add(nonce)
  }
  expect(nonces.size).toBe(3)
})

test('other files go out as they are, and what is not on the list is not found, under the same policy', async () => {
  expect(await (await ask('app://bundle/assets/a.js')).text()).toBe('a("__NONCE__")')
  for (const [url, method] of [
    ['app://bundle/assets/a.js.map', 'GET'],
    ['app://bundle/../index.html/x', 'GET'],
    ['app://other/index.html', 'GET'],
    ['app://bundle/index.html', 'POST']
  ] as const) {
    const response = await ask(url, method)
    expect(`${response.status} ${url}`).toBe(`404 ${url}`)
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  }
})
