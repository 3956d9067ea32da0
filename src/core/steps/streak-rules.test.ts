import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Ladder } from '../../contract/ladder'
import { addDays } from '../calendar/days'
import { wholeWeeksSince } from '../calendar/school-weeks'
import { ladder, rung } from '../ladder/draft.fixture'
import type { Carry } from '../ladder/windows'
import type { Look } from './climbs'
import type { Known } from './rules'
import { cleanWeeks, isBreach, streakOn } from './streak-rules'

const autumn = { firstDay: '2025-10-18', lastDay: '2025-10-26' }
const christmas = { firstDay: '2025-12-20', lastDay: '2026-01-04' }
const free = [autumn, christmas]
const cleanFrom = cleanWeeks(free)

const offence = (day: string, more: Partial<Known> = {}): Known => ({
  id: `${day} ${more.counts ?? 'counts'}`,
  kindId: 'phone-used',
  place: 'lesson',
  day,
  hour: 2,
  counts: 'counts',
  sameAs: null,
  coveredBy: null,
  turned: null,
  ...more
})
const kept = ladder([rung(1), rung(2), rung(4, { decider: 'director' })], {
  stepDown: { weeks: 4 },
  refusal: { rungs: [rung(1)], afterLast: { kind: 'none' }, onMain: false }
})
const key = '2025-2026'
function looks(offences: readonly Known[], over: Partial<Ladder> = {}, carries: readonly Carry[] = []): Look {
  const window = { key, label: '', from: '2025-08-01', until: '2026-07-31' }
  const version = { ...kept, ...over, id: 'v', effectiveFrom: '2025-08-01' }
  return { governs: { version, window }, carries, offences, steps: [], endingOn: () => undefined }
}
const on = (today: string, look: Look, leftOn: readonly string[] = [], track: 'main' | 'refusal' = 'main') =>
  streakOn(look, track, { today, cleanFrom, leftOn })
const inSeptember = ['2025-09-01', '2025-09-02', '2025-09-03', '2025-09-04'].map((day) => offence(day))
const down = (fromDay: string, keeps: readonly Known[]): Carry => ({
  track: 'main',
  kind: 'step-down',
  windowKey: key,
  fromDay,
  kept: keeps.map(({ id }) => id)
})

describe('a clean streak', () => {
  test('is so many whole school weeks, the week of the offence and the present one left out', () => {
    expect(on('2025-10-05', looks(inSeptember))).toBeUndefined()
    expect(on('2025-10-06', looks(inSeptember))).toMatchObject({
      since: '2025-09-04',
      from: '2025-10-06'
    })
    expect(on('2025-10-13', looks(inSeptember))).toMatchObject({ from: '2025-10-06' })
  })

  test('does not grow in a holiday', () => {
    const look = looks([...inSeptember, offence('2025-09-26')])
    expect(on('2025-10-27', look)).toBeUndefined()
    expect(on('2025-11-02', look)).toBeUndefined()
    expect(on('2025-11-03', look)).toMatchObject({ since: '2025-09-26', from: '2025-11-03' })
  })

  test.each<[string, Known]>([
    ['an offence', offence('2025-09-22')],
    ['a refusal, on whatever branch', offence('2025-09-22', { counts: 'refusal' })],
    ['a possibly criminal act', offence('2025-09-22', { counts: 'criminal' })]
  ])('is broken by %s', (_what, one) => {
    expect(isBreach(one)).toBe(true)
    expect(on('2025-10-06', looks([...inSeptember, one]))).toBeUndefined()
  })

  test.each<[string, Known]>([
    ['a signal', offence('2025-09-22', { counts: 'signal' })],
    ['a second report', offence('2025-09-22', { sameAs: 'x' })],
    ['what was covered', offence('2025-09-22', { coveredBy: 'x' })],
    ['what was withdrawn', offence('2025-09-22', { turned: { kind: 'withdrawn', id: 'x' } })]
  ])('is not broken by %s', (_what, one) => {
    expect(isBreach(one)).toBe(false)
    expect(on('2025-10-06', looks([...inSeptember, one]))).toMatchObject({ since: '2025-09-04' })
  })

  test.each<[string, Partial<Ladder>]>([
    ['without a step down', { stepDown: null }],
    ['that lets offences go by themselves', { window: { kind: 'rolling', weeks: 20 } }],
    ['of which no rung is reached yet', { rungs: [rung(5)] }]
  ])('means nothing under a ladder %s', (_which, over) => {
    expect(on('2025-12-01', looks(inSeptember, over))).toBeUndefined()
  })

  test('begins anew when the step down was not given, and when it was', () => {
    expect(on('2025-11-03', looks(inSeptember), ['2025-10-06'])).toBeUndefined()
    expect(on('2025-11-10', looks(inSeptember), ['2025-10-06'])).toBeUndefined()
    expect(on('2025-11-17', looks(inSeptember), ['2025-10-06'])).toMatchObject({ from: '2025-11-17' })
    const given = looks(inSeptember, {}, [down('2025-10-06', inSeptember.slice(2))])
    expect(on('2025-11-16', given)).toBeUndefined()
    expect(on('2025-11-17', given)).toMatchObject({ rung: 2, count: 2, toRung: 1, toCount: 1 })
  })
})

describe('a step down', () => {
  test.each<[string, number, object]>([
    ['from the third rung to the second', 4, { rung: 3, decider: 'director', toRung: 2, toCount: 2 }],
    ['from the second rung to the first', 3, { rung: 2, decider: 'mentor', toRung: 1, toCount: 1 }],
    ['from the first rung to none', 1, { rung: 1, decider: 'mentor', toRung: null, toCount: 0, kept: [] }],
    ['from past the last rung to one lower', 6, { rung: 5, decider: 'director', toRung: 4, toCount: 5 }]
  ])('goes %s', (_which, count, expected) => {
    const offences = Array.from({ length: count }, (_, at) => offence(addDays('2025-09-01', at)))
    expect(on('2025-11-17', looks(offences))).toMatchObject({ count, ...expected })
  })

  test('leaves the newest offences', () => {
    expect(on('2025-11-17', looks(inSeptember.toReversed()))!.kept).toEqual([
      '2025-09-03 counts',
      '2025-09-04 counts'
    ])
  })

  test('is given on each branch for itself', () => {
    const refusal = offence('2025-09-05', { counts: 'refusal' })
    const look = looks([...inSeptember, refusal])
    expect(on('2025-11-17', look, [], 'refusal')).toMatchObject({
      count: 1,
      rung: 1,
      toCount: 0,
      toRung: null
    })
    expect(on('2025-11-17', looks(inSeptember), [], 'refusal')).toBeUndefined()
  })

  test('comes to one rung lower, never two, whatever was recorded', () => {
    const days = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 9 })
    const weeks = fc.integer({ min: 1, max: 12 })
    fc.assert(
      fc.property(days, weeks, fc.integer({ min: 0, max: 150 }), (at, weeks, later) => {
        const offences = at.map((days, index) =>
          offence(addDays('2025-09-01', days), { id: `${index}`, hour: index })
        )
        const today = addDays('2025-09-22', later)
        const streak = on(today, looks(offences, { stepDown: { weeks } }))
        const since = offences
          .map(({ day }) => day)
          .sort()
          .at(-1)!
        expect(streak !== undefined).toBe(wholeWeeksSince(since, today, free) >= weeks)
        if (!streak) return
        expect(streak.kept).toHaveLength(streak.toCount)
        expect(streak.toRung ?? 0).toBe(streak.rung - 1)
        expect(streak.toCount).toBeLessThan(streak.count)
        const after = on(
          addDays(today, 120),
          looks(offences, { stepDown: { weeks } }, [
            { track: 'main', kind: 'step-down', windowKey: key, fromDay: today, kept: streak.kept }
          ])
        )
        expect(after?.rung ?? 0).toBe(streak.rung - 1)
      }),
      { numRuns: 5000 }
    )
  })

  test('is due on the first day on which the weeks are full', () => {
    const day = fc.integer({ min: 0, max: 200 }).map((days) => addDays('2025-09-01', days))
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 12 }), (since, weeks) => {
        const from = cleanFrom(since, weeks)
        expect(wholeWeeksSince(since, from, free)).toBe(weeks)
        expect(wholeWeeksSince(since, addDays(from, -1), free)).toBe(weeks - 1)
      }),
      { numRuns: 5000 }
    )
  })
})
