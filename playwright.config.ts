import { defineConfig } from '@playwright/test'
import { realElectron, standIn } from './tests/standin/binary'
import type { HostOptions } from './tests/support/host'

const real = realElectron()
const json = process.env['PLAYWRIGHT_JSON_OUTPUT_NAME']

const inElectron = (electron: string) => ({
  name: 'real-electron',
  testIgnore: /\.(loopback|standin)\.spec/,
  use: { kind: 'electron' as const, electron }
})

/** The specs of what each host does in its own way: starting, asking, saving, printing, opening, speaking, locking. */
const ofTheHost = [
  'first-run',
  'host',
  'import',
  'lesson',
  'letter-copies',
  'letters-on-file',
  'offence',
  'settings',
  'sign-in',
  'taken'
]

/**
 * Every spec runs over HTTP and in Electron itself where it is; in the Electron stand-in those of what a host does
 * itself, or all with `EVERY_SPEC=1`: the rest is the very same page. What only some hosts have stands in a file that
 * ends in `.loopback`, `.electron` or `.standin` before `.spec.ts`.
 */
export default defineConfig<HostOptions>({
  testDir: 'tests/e2e',
  globalSetup: './tests/support/shared-samples.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 240_000,
  expect: { timeout: 60_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: json ? [['list'], ['json', { outputFile: json }]] : [['list']],
  use: { trace: 'retain-on-failure' },
  projects: [
    { name: 'loopback', testIgnore: /\.(electron|standin)\.spec/, use: { kind: 'loopback' } },
    {
      name: 'electron',
      ...(process.env['EVERY_SPEC']
        ? { testIgnore: /\.loopback\.spec/ }
        : { testMatch: ['**/*.{electron,standin}.spec.ts', `**/{${ofTheHost.join(',')}}.spec.ts`] }),
      use: { kind: 'electron', electron: standIn }
    },
    ...(real ? [inElectron(real)] : [])
  ]
})
