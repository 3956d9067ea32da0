import fc from 'fast-check'
import type { Ladder } from '../../contract/ladder'
import { ladderAt, trackAt, type Life } from './a-life.fixture'

/** Days of two school years, some close together: within six school weeks of each other and not. */
export const days = [
  '2025-09-01',
  '2025-09-15',
  '2025-12-15',
  '2026-03-02',
  '2026-07-31',
  '2026-08-01',
  '2026-10-05'
] as const
export const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const
export const id = fc.constantFrom(...ids)
export const day = fc.constantFrom(...days)

const ats = fc
  .uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 4 })
  .map((some) => some.sort((a, b) => a - b))
const afterLast = fc.constantFrom<Ladder['afterLast']>(
  { kind: 'every', each: 1 },
  { kind: 'every', each: 2 },
  { kind: 'director' },
  { kind: 'none' }
)
const refusal = fc.option(
  fc
    .record({ ats, afterLast, onMain: fc.boolean() })
    .map(({ ats, afterLast, onMain }) => ({ ...trackAt(ats, afterLast), onMain }))
)
const laddersOver = (window: fc.Arbitrary<Ladder['window']>) =>
  fc
    .record({ ats, afterLast, refusal, window })
    .map(({ ats, afterLast, refusal, window }) => ladderAt(ats, afterLast, { refusal, window }))

/** Ladders that count by the school year. */
export const steadyLadders = laddersOver(fc.constant({ kind: 'school-year' }))
/** Ladders of every kind that needs no calendar of the school. */
export const ladders = laddersOver(
  fc.constantFrom<Ladder['window']>({ kind: 'school-year' }, { kind: 'rolling', weeks: 6 })
)

export type Happening =
  | {
      readonly what: 'record' | 'refuse' | 'withdraw' | 'reinstate'
      readonly id: string
      readonly day: string
    }
  | { readonly what: 'approved' | 'waived' | 'retracted'; readonly rung: number; readonly day: string }

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constantFrom('record', 'record', 'refuse', 'withdraw', 'reinstate'),
      id,
      day
    })
  },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constantFrom('approved', 'waived', 'retracted'),
      rung: fc.integer({ min: 1, max: 4 }),
      day
    })
  }
)
export const happenings = fc.array(happening, { maxLength: 25 })

/** Lets it happen, in this order. */
export function live(life: Life, events: readonly Happening[]): Life {
  for (const event of events) {
    if ('rung' in event) life.decide(event.rung, event.what, event.day)
    else if (event.what === 'withdraw') life.withdraw(event.id)
    else if (event.what === 'reinstate') life.reinstate(event.id)
    else if (!life.offences.has(event.id))
      life.record(event.id, { day: event.day, counts: event.what === 'refuse' ? 'refusal' : 'counts' })
  }
  return life
}

/** How often each property is tried: five thousand times, fewer while the rules are changed on purpose. */
export const runs = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 5000) }

/** Every step as it stands. */
export const standing = (life: Life) =>
  [...life.steps.values()].map(({ windowKey, track, rung, state, basis }) => [
    windowKey,
    track,
    rung,
    state,
    basis.toSorted((a, b) => (a < b ? -1 : 1))
  ])
