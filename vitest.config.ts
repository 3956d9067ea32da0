import { defineConfig } from 'vitest/config'

const patient = { environment: 'node' as const, testTimeout: 60_000, hookTimeout: 120_000 }

/** Everything on SQLite; the calls of every feature once more, unchanged, on PostgreSQL. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...patient,
          name: 'sqlite',
          include: ['src/**/*.test.ts', 'tests/*.test.ts', 'tests/faults/*.test.ts']
        }
      },
      {
        test: {
          ...patient,
          name: 'postgres',
          // One engine for all files of a worker: making it takes longer than most of them. No file mocks a module.
          isolate: false,
          include: ['src/core/*/*calls.test.ts'],
          env: { DATABASE: 'postgres' }
        }
      }
    ]
  }
})
