import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Ladder, Track } from '../../contract/ladder'
import { isCountedOn, nextRung, rungOf, rungReached, trackFor, trackOf } from './rules'

const ladder = (ats: number[], afterLast: Ladder['afterLast'] = { kind: 'director' }): Track => ({
  rungs: ats.map((at) => ({
    at,
    title: `Bij ${at}`,
    measures: ['talk'],
    menu: [],
    decider: 'mentor',
    needs: [],
    letter: 'informed',
    stay: 'none',
    clause: 'B.5'
  })),
  afterLast
})
const runs = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 5000) }

describe('the rung a count reaches', () => {
  test.each([
    [0, null],
    [2, null],
    [3, 1],
    [5, 1],
    [6, 2],
    [9, 3]
  ])('of rungs at 3, 6, 9: %i reaches %s', (count, expected) => {
    expect(rungReached(count, ladder([3, 6, 9]))?.rung ?? null).toBe(expected)
  })

  test('after the last, every third time again, as rungs of their own', () => {
    const every = ladder([3, 6], { kind: 'every', each: 3 })
    expect([6, 8, 9, 11, 12].map((count) => rungReached(count, every))).toEqual([
      { rung: 2, at: 6 },
      { rung: 2, at: 6 },
      { rung: 3, at: 9 },
      { rung: 3, at: 9 },
      { rung: 4, at: 12 }
    ])
    expect(rungOf(every, 4).title).toBe('Bij 6')
  })

  test('letter flood after the last rung: for the director only, each next time is hers to see and has no letter', () => {
    const silent = ladder([1, 2])
    expect([3, 4].map((count) => rungReached(count, silent))).toEqual([
      { rung: 3, at: 3 },
      { rung: 4, at: 4 }
    ])
    expect(rungOf(silent, 3)).toMatchObject({ decider: 'director', letter: null })
  })

  test('after the last nothing: no count ever reaches more', () => {
    const none = ladder([1, 2], { kind: 'none' })
    expect(rungReached(99, none)).toEqual({ rung: 2, at: 2 })
    expect(nextRung(99, none)).toBeNull()
  })

  test('what comes next is named with the count that brings it', () => {
    expect(nextRung(0, ladder([3, 6]))).toEqual({ rung: 1, at: 3, title: 'Bij 3' })
    expect(nextRung(4, ladder([3, 6]))).toEqual({ rung: 2, at: 6, title: 'Bij 6' })
    expect(nextRung(6, ladder([3, 6], { kind: 'every', each: 2 }))).toEqual({
      rung: 3,
      at: 8,
      title: 'Bij 6'
    })
  })

  const ladders = fc
    .record({
      ats: fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 9 }),
      afterLast: fc.oneof(
        fc.record({ kind: fc.constant('every' as const), each: fc.integer({ min: 1, max: 9 }) }),
        fc.constant({ kind: 'director' as const }),
        fc.constant({ kind: 'none' as const })
      )
    })
    .map(({ ats, afterLast }) =>
      ladder(
        ats.sort((a, b) => a - b),
        afterLast
      )
    )

  test('one more never lowers it and raises it by at most one', () => {
    fc.assert(
      fc.property(ladders, fc.integer({ min: 0, max: 60 }), (any, count) => {
        const now = rungReached(count, any)?.rung ?? 0
        const then = rungReached(count + 1, any)?.rung ?? 0
        expect([0, 1]).toContain(then - now)
      }),
      runs
    )
  })

  test('what is announced as next is what happens at that count and not before', () => {
    fc.assert(
      fc.property(ladders, fc.integer({ min: 0, max: 60 }), (any, count) => {
        const next = nextRung(count, any)
        if (!next) return
        expect(rungReached(next.at, any)).toEqual({ rung: next.rung, at: next.at })
        expect(rungReached(next.at - 1, any)?.rung ?? 0).toBe(next.rung - 1)
        expect(next.at).toBeGreaterThan(count)
      }),
      runs
    )
  })
})

describe('branches', () => {
  const plain = { ...ladder([1]), refusal: null }
  const branched = { ...ladder([1]), refusal: { ...ladder([2, 4]), onMain: false } }
  test.each([
    [plain, 'counts', 'main'],
    [plain, 'refusal', 'main'],
    [plain, 'criminal', 'direct'],
    [plain, 'signal', 'main'],
    [branched, 'refusal', 'refusal'],
    [branched, 'counts', 'main']
  ] as const)('an offence is told of on its own branch', (on, counts, track) => {
    expect(trackFor(on, counts)).toBe(track)
  })
  test('a ladder without a branch for refusing has no rungs there', () => {
    expect(trackOf(plain, 'refusal').rungs).toEqual([])
    expect(trackOf(branched, 'refusal').rungs.map(({ at }) => at)).toEqual([2, 4])
    expect(trackOf(plain, 'main')).toBe(plain)
  })
  test('a possibly criminal act is for the director, after hearing the pupil and with the parents (S1-8, S2-19)', () => {
    expect(trackOf(plain, 'direct').rungs).toMatchObject([
      { at: 1, decider: 'director', needs: ['hearing', 'guardian-contact'], letter: null }
    ])
  })
  test('a signal is counted nowhere', () => {
    for (const track of ['main', 'refusal', 'direct'] as const)
      expect(isCountedOn(branched, track, 'signal')).toBe(false)
  })
})

describe('a ladder without rungs', () => {
  const empty = ladder([], { kind: 'every', each: 1 })
  test('proposes nothing, whatever happens', () => {
    expect([0, 1, 99].map((count) => rungReached(count, empty))).toEqual([null, null, null])
    expect(nextRung(5, empty)).toBeNull()
  })
})
