import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Ladder, Rung } from '../../contract/ladder'
import { nextRung, rungOf, rungReached, versionOn, whyNotLadder } from './rules'
import { governing, windowOn } from './windows'

const rung = (at: number): Rung => ({
  at,
  title: `Bij ${at}`,
  measures: ['talk'],
  menu: [],
  decider: 'mentor',
  needs: [],
  letter: 'informed',
  clause: 'B.5'
})
const ladder = (ats: number[], afterLast: Ladder['afterLast'] = { kind: 'director' }): Ladder => ({
  name: 'Stappenplan',
  source: 'Protocol',
  window: { kind: 'school-year' },
  rungs: ats.map(rung),
  afterLast
})
const runs = { numRuns: 3000 }

describe('a ladder rises', () => {
  test.each([
    [[1], undefined],
    [[1, 2, 3], undefined],
    [[3, 6, 9], undefined],
    [[6, 3, 9], 'rungs-not-rising'],
    [[1, 1], 'rungs-not-rising'],
    [[2, 3, 3], 'rungs-not-rising']
  ] as const)(
    'rungs at %j: %s (misordered thresholds send the second letter first elsewhere)',
    (ats, why) => {
      expect(whyNotLadder(ladder([...ats]))).toBe(why)
    }
  )
})

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

describe('versions are never retroactive', () => {
  const versions = [
    { effectiveFrom: '2025-08-01', name: 'old' },
    { effectiveFrom: '2026-02-02', name: 'new' },
    { effectiveFrom: '2026-02-02', name: 'new, corrected' }
  ]
  test.each([
    ['2025-07-31', undefined],
    ['2025-08-01', 'old'],
    ['2026-02-01', 'old'],
    ['2026-02-02', 'new, corrected'],
    ['2026-06-01', 'new, corrected']
  ])('a day in school, %s, belongs to the version of that date: %s', (day, name) => {
    expect(versionOn(versions, day)?.name).toBe(name)
  })
})

describe('windows', () => {
  const terms = [
    { name: 'Periode 1', firstDay: '2025-08-25' },
    { name: 'Periode 2', firstDay: '2025-11-17' },
    { name: 'Periode 3', firstDay: '2026-03-02' },
    { name: 'Periode 1', firstDay: '2026-08-24' }
  ]
  const term = { kind: 'term' } as const
  const year = { kind: 'school-year' } as const

  test.each([
    ['2026-07-31', '2025-2026'],
    ['2026-08-01', '2026-2027'],
    ['2028-02-29', '2027-2028']
  ])('%s is in school year %s', (day, key) => {
    expect(windowOn(year, day, terms).key).toBe(key)
  })

  test.each([
    ['2025-08-10', '2025-2026/1', '2025-08-01', '2025-11-16'],
    ['2025-11-16', '2025-2026/1', '2025-08-01', '2025-11-16'],
    ['2025-11-17', '2025-2026/2', '2025-11-17', '2026-03-01'],
    ['2026-07-31', '2025-2026/3', '2026-03-02', '2026-07-31'],
    ['2026-08-01', '2026-2027/1', '2026-08-01', '2027-07-31']
  ])('%s is in term %s, from %s until %s', (day, key, from, until) => {
    expect(windowOn(term, day, terms)).toMatchObject({ key, from, until })
  })

  test('a school year without terms is one window', () => {
    expect(windowOn(term, '2030-01-10', terms)).toMatchObject({ key: '2029-2030', from: '2029-08-01' })
  })

  test('moving the first day of a term keeps its key, so no step of it is made a second time', () => {
    const moved = terms.with(1, { name: 'Periode 2', firstDay: '2025-11-24' })
    expect(windowOn(term, '2025-12-01', moved).key).toBe(windowOn(term, '2025-12-01', terms).key)
  })

  const old = { effectiveFrom: '2025-08-01', window: year }
  const tighter = { effectiveFrom: '2026-02-02', window: year }

  test('another ladder halfway the year begins a new count and ends the old one', () => {
    const versions = [old, tighter]
    expect(governing(versions, [], '2026-02-01')?.window).toMatchObject({
      key: '2025-2026',
      until: '2026-02-01'
    })
    expect(governing(versions, [], '2026-02-02')?.window).toMatchObject({
      key: '2025-2026@2026-02-02',
      from: '2026-02-02'
    })
    expect(governing(versions, [], '2026-09-02')?.window).toMatchObject({
      key: '2026-2027',
      from: '2026-08-01'
    })
  })

  test('a version of one day, the last of the school year, counts that day', () => {
    const lastDay = { effectiveFrom: '2026-07-31', window: year }
    expect(governing([old, lastDay], [], '2026-07-30')?.window.until).toBe('2026-07-30')
    expect(governing([old, lastDay], [], '2026-07-31')?.window).toMatchObject({
      from: '2026-07-31',
      until: '2026-07-31'
    })
  })

  test('before the first version nothing governs', () => {
    expect(governing([tighter], [], '2026-02-01')).toBeUndefined()
  })

  test('every day from the first version on is in exactly one window', () => {
    const day = fc
      .integer({ min: 0, max: 1500 })
      .map((days) => new Date(Date.UTC(2025, 7, 1) + days * 86_400_000).toISOString().slice(0, 10))
    const version = fc.record({ effectiveFrom: day, window: fc.constantFrom(term, year) })
    fc.assert(
      fc.property(fc.array(version, { maxLength: 4 }), day, day, (later, a, b) => {
        const versions = [old, ...later].sort((x, y) => x.effectiveFrom.localeCompare(y.effectiveFrom))
        const [one, other] = [a, b].map((each) => governing(versions, terms, each)!.window)
        expect(a >= one!.from && a <= one!.until).toBe(true)
        expect(one!.key === other!.key).toBe(b >= one!.from && b <= one!.until)
      }),
      runs
    )
  })
})
