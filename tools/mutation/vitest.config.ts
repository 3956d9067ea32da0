import { defineConfig } from 'vitest/config'

/** The tests of the rules that are changed, on one worker and with fewer runs of each property. */
export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 60_000,
    include: ['src/core/{ladder,steps,offences}/!(*calls).test.ts'],
    env: { PROPERTY_RUNS: '200' }
  }
})
