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

/**
 * Every spec runs on each host: over HTTP, in the Electron stand-in, and in Electron itself where it is. What only
 * some of them have stands in a file that ends in `.loopback`, `.electron` or `.standin` before `.spec.ts`.
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
    { name: 'electron', testIgnore: /\.loopback\.spec/, use: { kind: 'electron', electron: standIn } },
    ...(real ? [inElectron(real)] : [])
  ]
})
