import { describe, expect, it } from 'vitest'
import { presets } from '../ladder/presets'
import { tablesOf, toldOf, type Happened, type Incident } from './figures-rules'
import { laddersIn, measuresOf } from './ladders-rules'

const lines = { kindIds: ['phone', 'refused'], months: ['2026-01', '2026-02', '2026-03'], classYears: [1, 2] }
const named = { ...lines, kindLabels: ['Phone', 'Refused'], measures: ['talk', 'warning'] as const }

/** So many incidents of as many pupils as are said, in turn. */
const incidents = (n: number, pupils: number, more: Partial<Incident> = {}): Incident[] =>
  Array.from({ length: n }, (_, at) => ({
    pupilId: `p${at % pupils}`,
    kindId: 'phone',
    month: '2026-01',
    classYear: 1,
    ...more
  }))
const happened = (over: Partial<Happened> = {}): Happened => ({
  incidents: [],
  measures: [],
  counts: { contested: 0, withdrawn: 0, taken: 0, letters: 0, objections: 0 },
  rounds: 12,
  pupils: 200,
  ...over
})

describe('what may be told', () => {
  it('is each line in fives, and hidden below five whether or not it is nothing', () => {
    const told = toldOf(
      happened({
        incidents: [...incidents(23, 9), ...incidents(4, 4, { kindId: 'refused', month: '2026-02' })],
        measures: ['talk', 'talk', 'talk', 'talk', 'talk', 'talk', 'warning'],
        counts: { contested: 4, withdrawn: 5, taken: 9, letters: 11, objections: 0 }
      }),
      lines
    )
    expect(told).toMatchObject({
      involved: 'enough',
      kinds: [20, null, null],
      months: [20, null, null],
      classYears: [25, null, null],
      totals: { involved: 5, contested: null, withdrawn: 5, taken: 5, letters: 10, objections: null }
    })
    expect([told.measure('talk'), told.measure('warning'), told.measure('card')]).toEqual([5, null, null])
  })

  it('is nothing when fewer than five pupils are behind it, however often', () => {
    const told = toldOf(
      happened({
        incidents: incidents(60, 4),
        measures: incidents(20, 4).map(() => 'talk'),
        counts: { contested: 10, withdrawn: 10, taken: 30, letters: 40, objections: 10 }
      }),
      lines
    )
    const figures = [...Object.values(told.totals), ...told.kinds, ...told.months, ...told.classYears]
    expect(told.involved).toBe('too-few')
    expect(new Set([...figures, told.measure('talk')])).toEqual(new Set([null]))
  })

  it('puts a kind that is no longer in use, and a class that says no year, under all others', () => {
    const told = toldOf(happened({ incidents: incidents(12, 6, { kindId: 'old', classYear: null }) }), lines)
    expect(told).toMatchObject({ kinds: [null, null, 10], classYears: [null, null, 10] })
  })
})

describe('the tables', () => {
  const now = toldOf(happened({ incidents: incidents(23, 9) }), lines)
  const before = toldOf(happened({ incidents: incidents(12, 6) }), lines)

  it('compare with the year before, line by line', () => {
    expect(tablesOf(now, before, named).kinds).toEqual([
      { label: 'Phone', now: 20, before: 10, change: 10 },
      { label: 'Refused', now: null, before: null, change: null }
    ])
  })

  it('tell nothing of a year before that is not known', () => {
    const { totals, months } = tablesOf(now, null, named)
    expect([totals.incidents, months[0]]).toMatchObject([
      { before: null, change: null },
      { month: '2026-01', before: null, change: null }
    ])
  })
})

describe('the measures of the report', () => {
  const ladder = { ...presets['in-the-bag'].ladder, effectiveFrom: '2025-08-01' }

  it('are those the ladder could lead to, and suspension, whatever was decided', () => {
    const offered = new Set(measuresOf([ladder]))
    for (const { measures } of ladder.rungs)
      for (const measure of measures) expect(offered).toContain(measure)
    expect(offered).toContain('suspension')
    expect(measuresOf([])).toEqual(['suspension'])
  })

  it('come from every ladder that was in force on one of the days', () => {
    const versions = ['2024-08-01', '2025-08-01', '2026-08-01', '2026-08-01'].map((effectiveFrom, at) => ({
      effectiveFrom,
      at
    }))
    const days = { from: '2025-12-01', until: '2026-08-31' }
    expect(laddersIn(versions, days).map(({ at }) => at)).toEqual([1, 3])
  })
})
