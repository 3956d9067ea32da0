import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/days'
import { heldOf, monthCount, monthsIn, schoolYearIn, wholeMonths, yearBefore } from './months-rules'

const today = '2026-11-29'
const days = (from: string, until: string) => ({ from, until })

describe('the days of a report', () => {
  it.each([
    ['days within months', '2025-09-12', '2025-12-03', '2025-09-01', '2025-12-31'],
    ['one day', '2026-02-10', '2026-02-10', '2026-02-01', '2026-02-28'],
    ['a year that is not over', '2026-08-01', '2027-07-31', '2026-08-01', today],
    ['months that have yet to come', '2027-01-05', '2027-02-05', '2027-01-01', '2027-02-28']
  ])('%s are whole months, and nothing past today', (_what, from, until, first, last) => {
    expect(wholeMonths(days(from, until), today)).toEqual(days(first, last))
  })

  it('are the same whichever day of the month is asked for', () => {
    const day = fc.integer({ min: 0, max: 2000 }).map((n) => addDays('2020-01-01', n))
    fc.assert(
      fc.property(day, day, (a, b) => {
        const asked = a < b ? days(a, b) : days(b, a)
        const whole = wholeMonths(asked, today)
        expect(wholeMonths(whole, today)).toEqual(whole)
        expect(monthsIn(whole)).toEqual(monthsIn(asked))
        expect(monthsIn(asked)).toHaveLength(monthCount(asked))
      })
    )
  })
})

describe('the year before', () => {
  it.each([
    ['a school year', '2025-08-01', '2026-07-31', '2024-08-01', '2025-07-31'],
    ['a school year so far, up to the same day', '2026-08-01', '2026-11-29', '2025-08-01', '2025-11-29'],
    ['to the end of a February', '2025-01-01', '2025-02-28', '2024-01-01', '2024-02-29'],
    ['up to a day the year before did not have', '2024-01-01', '2024-02-29', '2023-01-01', '2023-02-28'],
    ['two years are the two before them', '2024-08-01', '2026-07-31', '2022-08-01', '2024-07-31']
  ])('of %s', (_what, from, until, first, last) => {
    expect(yearBefore(days(from, until))).toEqual(days(first, last))
  })

  it.each([
    [null, 'none'],
    ['2025-08-28', 'whole'],
    ['2025-09-14', 'whole'],
    ['2025-10-01', 'part'],
    ['2025-11-30', 'none']
  ])('is known when the first record is of %s: %s', (since, held) => {
    expect(heldOf(days('2025-08-01', '2025-11-29'), since)).toBe(held)
  })

  it('that begins later in the school year is not known from a record after its first day', () => {
    expect(heldOf(days('2026-01-01', '2026-03-31'), '2026-01-20')).toBe('part')
    expect(heldOf(days('2026-01-01', '2026-03-31'), '2025-12-20')).toBe('whole')
  })
})

describe('a school year', () => {
  it.each([
    ['2025-08-01', '2026-07-31', '2025-2026'],
    ['2026-08-01', today, '2026-2027'],
    ['2025-08-01', '2025-12-31', null],
    ['2025-09-01', '2026-07-31', null]
  ])('%s to %s is %s', (from, until, name) => {
    expect(schoolYearIn(days(from, until), today)).toBe(name)
  })
})
