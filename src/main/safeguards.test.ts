import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAst } from 'vite'
import { expect, test } from 'vitest'

interface Node {
  readonly type: string
  readonly name?: string
  readonly key?: Node
  readonly value?: unknown
}
const isNode = (value: unknown): value is Node =>
  value !== null && typeof value === 'object' && 'type' in value

/** Every name in a file as it stands, and every property with its literal value, as `name: value`. */
function words(file: string): string[] {
  const found: string[] = []
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk)
    if (!isNode(value)) return
    if (value.type === 'Identifier' && value.name) found.push(value.name)
    if (value.type === 'Property' && value.key?.name && isNode(value.value))
      found.push(`${value.key.name}: ${JSON.stringify(value.value.value)}`)
    Object.values(value).forEach(walk)
  }
  walk(parseAst(readFileSync(file, 'utf8'), { lang: 'ts' }))
  return found
}

const main = readdirSync(import.meta.dirname)
  .filter((file) => !file.endsWith('.test.ts'))
  .flatMap((file) => words(join(import.meta.dirname, file)))
const preload = words(join(import.meta.dirname, '../preload/index.ts'))
const count = (word: string): number => main.filter((other) => other === word).length

test('nowhere in the host is a safeguard switched off', () => {
  expect(main).toEqual(expect.arrayContaining(['sandbox: true', 'contextIsolation: true', 'standard: true']))
  const loose =
    /^((nodeIntegration\w*|webviewTag|spellcheck): (?!false$)|(sandbox|contextIsolation): (?!true$))/
  expect(main.filter((word) => loose.test(word))).toEqual([])
  const never = `webSecurity allowRunningInsecureContent experimentalFeatures enableBlinkFeatures bypassCSP
    corsEnabled allowServiceWorkers additionalArguments enableRemoteModule loadFile executeJavaScript insertCSS
    openDevTools openPath appendSwitch setAsDefaultProtocolClient eval Function`.split(/\s+/)
  expect(main.filter((word) => never.includes(word))).toEqual([])
})

test('windows are made in one way, and pages and the outside are opened in one place', () => {
  expect(count('webPreferences')).toBe(1)
  expect(count('openExternal')).toBe(1)
  const window = readFileSync(join(import.meta.dirname, 'window.ts'), 'utf8')
  expect(window).toContain('new BrowserWindow(windowOptions(')
  // The one page, and another screen of it: nothing else is ever loaded, and nowhere else.
  expect(count('loadURL')).toBe(2)
  expect(window.match(/loadURL\(\w+\)/g)).toEqual(['loadURL(home)', 'loadURL(address)'])
  expect(window).toContain('if (mayNavigate(address) &&')
  expect(window).toContain('if (mayOpenExternal(url)) void shell.openExternal(url)')
})

test('the preload passes on named things and never the channel itself', () => {
  expect(preload.filter((word) => word === 'exposeInMainWorld')).toHaveLength(1)
  const never = new Set(['require', 'process', 'sendSync', 'sendToHost', 'postMessage', 'webFrame', 'event'])
  expect(preload.filter((word) => never.has(word))).toEqual([])
})
