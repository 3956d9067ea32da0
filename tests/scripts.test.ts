import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { usualPlaces } from '../scripts/chromium.mjs'
import { completed, machinesOf, missingEntries } from '../scripts/complete-lockfile.mjs'
import { whyNotAgain, whyNoWindow } from '../scripts/electron.mjs'
import { whyInstall } from '../scripts/install.mjs'
import { lastLine, ofOne, ofPlaywright, ofVitest, sum, table } from '../scripts/reports.mjs'
import { whyTooOld } from '../scripts/runtime.mjs'

const lock = JSON.parse(readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8')) as {
  packages: Record<string, { optionalDependencies?: Record<string, string> }>
}

describe('an old Node', () => {
  test('is told in one sentence what is needed', () => {
    expect(whyTooOld(9)).toMatch(/^Belvrij needs Node\.js 22\.14 or newer .*\.$/)
    expect(whyTooOld(Number.NaN)).toBeDefined()
    expect(whyTooOld(10)).toBeUndefined()
  })
})

describe('the packages are installed', () => {
  const wanted = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0' },
      'node_modules/a-win32-x64': { version: '1.0.0', optional: true },
      'tools/own': { version: '1.0.0' }
    }
  }
  const there = { packages: { 'node_modules/a': { version: '1.0.0' }, 'tools/own': { version: '1.0.0' } } }
  const withPackages = (more: object) => ({ packages: { ...there.packages, ...more } })

  test('not when they are as the lockfile says, without those for other machines', () => {
    expect(whyInstall(wanted, there)).toBeUndefined()
  })

  test('when nothing is there, or an install was cut short', () => {
    expect(whyInstall(wanted, undefined)).toBe('nothing is installed yet')
  })

  test('when one is missing, one is another version, or one is no longer wanted', () => {
    expect(whyInstall(wanted, { packages: { 'tools/own': { version: '1.0.0' } } })).toContain(
      'node_modules/a'
    )
    expect(whyInstall(wanted, withPackages({ 'node_modules/a': { version: '1.0.1' } }))).toContain(
      'node_modules/a'
    )
    expect(whyInstall(wanted, withPackages({ 'node_modules/a-win32-x64': { version: '0.9.0' } }))).toContain(
      'win32'
    )
    expect(whyInstall(wanted, withPackages({ 'node_modules/b': { version: '1.0.0' } }))).toContain(
      'no longer'
    )
  })
})

describe('a window of its own', () => {
  test('is shown where there is a screen, and by Electron never as root', () => {
    expect(whyNoWindow('linux', {}, false)).toBe('there is no screen here')
    expect(whyNoWindow('linux', { DISPLAY: ':0' }, true)).toBe('Electron does not run as root')
    expect(whyNoWindow('linux', { DISPLAY: ':0' }, false)).toBeUndefined()
    expect(whyNoWindow('linux', { WAYLAND_DISPLAY: 'wayland-0' }, false)).toBeUndefined()
    expect(whyNoWindow('win32', {}, false)).toBeUndefined()
    expect(whyNoWindow('darwin', {}, false)).toBeUndefined()
  })

  test('a download that failed is not tried again for a day', () => {
    const day = 86_400_000
    const noted = { at: 1000, why: 'fetch failed' }
    expect(whyNotAgain(undefined, 1000)).toBeUndefined()
    expect(whyNotAgain(noted, 1000 + day - 1)).toBe('fetch failed')
    expect(whyNotAgain(noted, 1000 + day)).toBeUndefined()
  })
})

describe('the browser for the screen tests', () => {
  test('is looked for where each system keeps it', () => {
    expect(usualPlaces('linux', {}).slice(0, 2)).toEqual([
      '/usr/bin/chromium-headless-shell',
      '/usr/bin/chromium'
    ])
    expect(usualPlaces('darwin', {})).toContain(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    )
    const windows = usualPlaces('win32', { ProgramFiles: 'C:\\Program Files' })
    expect(windows).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe')
    expect(usualPlaces('aix', {})).toEqual([])
  })
})

describe('the count of a run', () => {
  const file = (status: string, ...tests: string[]) => ({
    status,
    assertionResults: tests.map((status) => ({ status }))
  })
  const vitest = (
    passed: number,
    failed: number,
    pending: number,
    todo: number,
    ...testResults: object[]
  ) => ({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: todo,
    testResults
  })
  const playwright = (expected: number, flaky: number, unexpected: number, skipped: number) => ({
    stats: { expected, flaky, unexpected, skipped }
  })

  test.each([
    ['all is well', vitest(5, 0, 1, 1, file('passed', 'passed')), 0, [5, 0, 2]],
    ['a test failed', vitest(4, 1, 0, 0, file('failed', 'passed', 'failed')), 1, [4, 1, 0]],
    ['a file could not be loaded', vitest(5, 0, 0, 0, file('failed')), 1, [5, 1, 0]],
    ['both', vitest(5, 1, 0, 0, file('failed', 'failed'), file('failed')), 1, [5, 2, 0]],
    ['an error outside any test', vitest(5, 0, 0, 0, file('passed', 'passed')), 1, [5, 1, 0]],
    ['a crash without a report', undefined, 139, [0, 1, 0]],
    ['no report, though it says that all is well', undefined, 0, [0, 1, 0]]
  ] as const)('vitest: %s', (_, report, code, [passed, failed, skipped]) => {
    expect(ofVitest(report, code)).toEqual({ passed, failed, skipped })
  })

  test.each([
    ['all is well', playwright(5, 1, 0, 2), 0, [6, 0, 2]],
    ['a test failed', playwright(5, 0, 2, 0), 1, [5, 2, 0]],
    ['no test was found', playwright(0, 0, 0, 0), 1, [0, 1, 0]],
    ['a crash without a report', undefined, 1, [0, 1, 0]]
  ] as const)('playwright: %s', (_, report, code, [passed, failed, skipped]) => {
    expect(ofPlaywright(report, code)).toEqual({ passed, failed, skipped })
  })

  test('adds up to one last line', () => {
    const all = [ofOne(0), ofOne(2), ofVitest(vitest(40, 0, 2, 0), 0)]
    expect(lastLine(sum(all))).toBe('41 passed, 1 failed, 2 skipped')
    expect(lastLine(sum([]))).toBe('0 passed, 0 failed, 0 skipped')
  })

  test('is shown step by step, with the time of each', () => {
    const [, row] = table([{ name: 'unit', ...ofOne(0), ms: 1234 }]).split('\n')
    expect(row?.split(/\s+/)).toEqual(['unit', '1', '0', '0', '1.2', 's'])
  })
})

describe('the lockfile', () => {
  test('names the package of every platform that a package in it may need', () => {
    expect(Object.keys(missingEntries(lock))).toEqual([])
  })

  test('is put together again when platform packages are left out of it', () => {
    const owner = lock.packages['node_modules/@myriaddreamin/typst-ts-node-compiler']
    const names = Object.keys(owner?.optionalDependencies ?? {}).map((name) => `node_modules/${name}`)
    const bare = Object.entries(lock.packages).filter(([path]) => !names.includes(path))
    const again = completed({ ...lock, packages: Object.fromEntries(bare) })
    expect(names.length).toBeGreaterThan(5)
    expect(Object.keys(again.packages)).toEqual(Object.keys(lock.packages))
  })

  test.each([
    ['@x/core-linux-x64-gnu', { os: ['linux'], cpu: ['x64'], libc: ['glibc'] }],
    ['@x/core-linux-arm64-musl', { os: ['linux'], cpu: ['arm64'], libc: ['musl'] }],
    ['@x/core-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'] }],
    ['@x/core-win32-x64-msvc', { os: ['win32'], cpu: ['x64'] }],
    ['@x/darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
    ['@x/core-android-arm-eabi', { os: ['android'], cpu: ['arm'] }],
    ['fsevents', undefined],
    ['@x/core-wasm32-wasi', undefined]
  ])('reads from %s for which machines it is', (name, machines) => {
    expect(machinesOf(name)).toEqual(machines)
  })

  test('asks for a person when a name does not tell', () => {
    const unclear = { packages: { 'node_modules/a': { optionalDependencies: { fsevents: '2.3.3' } } } }
    expect(() => missingEntries(unclear)).toThrow('fsevents@2.3.3')
  })
})
