import { defineConfig } from '@playwright/test'
import { join } from 'node:path'
import type { HostOptions } from '../support/host'

/** Pictures for the documentation, of the invented school, taken from the app itself. */
export default defineConfig<HostOptions>({
  testDir: import.meta.dirname,
  globalSetup: '../support/shared-samples.ts',
  testMatch: '*.pictures.ts',
  timeout: 240_000,
  expect: { timeout: 60_000 },
  workers: 1,
  reporter: 'list',
  outputDir: join(import.meta.dirname, '../../test-results/pictures'),
  use: { kind: 'loopback', sample: true, clock: '2026-11-25T09:20:00.000Z' }
})
