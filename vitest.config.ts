import { defineConfig } from 'vitest/config'
import { threadFromSource } from './scripts/thread-from-source.mjs'

const patient = { environment: 'node' as const, testTimeout: 180_000, hookTimeout: 240_000 }

/** Puts something else in a module's place, and so shares its modules with no other file. */
const alone = ['src/core/timetable/address-calls.test.ts']

/** Everything on SQLite; the calls of every feature once more, unchanged, on PostgreSQL. */
export default defineConfig({
  plugins: [threadFromSource],
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          ...patient,
          name: 'sqlite',
          include: ['src/**/*.test.ts', 'tests/*.test.ts', 'tests/faults/*.test.ts']
        }
      },
      {
        extends: true,
        test: {
          ...patient,
          name: 'postgres',
          // One engine for all files of a worker: making it takes longer than most of them.
          isolate: false,
          include: ['src/core/*/*calls.test.ts'],
          exclude: alone,
          env: { DATABASE: 'postgres' }
        }
      },
      {
        extends: true,
        test: { ...patient, name: 'postgres-alone', include: alone, env: { DATABASE: 'postgres' } }
      }
    ]
  }
})
