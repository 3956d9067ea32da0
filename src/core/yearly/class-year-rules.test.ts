import { describe, expect, it } from 'vitest'
import { classYearOf, classYearOn } from './class-year-rules'

describe('the class year', () => {
  it.each([
    ['H3b', 3],
    ['Groep 7', 7],
    ['1e klas', 1],
    ['103', 1],
    ['MH2', 2],
    ['8A', 8],
    ['Schakelklas', null],
    ['H9', null],
    ['V0', null],
    ['Lokaal 12', null],
    ['Cohort 2025', null]
  ])('of %s is %s', (name, year) => {
    expect(classYearOf(name)).toBe(year)
  })

  const places = [
    { className: 'H4a', schoolYear: '2026-2027', from: '2026-08-01', until: null },
    { className: 'H3b', schoolYear: '2025-2026', from: '2025-10-01', until: '2026-07-31' }
  ]
  it.each([
    ['2026-01-20', 3],
    ['2026-09-01', 4],
    ['2025-09-10', 3],
    ['2024-09-10', null]
  ])('on %s is that of the class of the day, or of that school year: %s', (day, year) => {
    expect(classYearOn(places, day)).toBe(year)
  })
})
