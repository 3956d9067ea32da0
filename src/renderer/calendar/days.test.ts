import { describe, expect, test } from 'vitest'
import { monthFrom, monthsOf, schoolYearOf, weekOf, weekdayOf, weeksOf, yearFrom } from './days'

test.each([
  ['2026-07-31', '2025-2026'],
  ['2026-08-01', '2026-2027'],
  ['2027-01-15', '2026-2027']
])('%s is in the school year %s', (day, year) => expect(schoolYearOf(day)).toBe(year))

test('the years before and after have their own names', () => {
  expect([-1, 0, 2].map((years) => yearFrom('2026-2027', years))).toEqual([
    '2025-2026',
    '2026-2027',
    '2028-2029'
  ])
})

test('a school year runs from August to July', () => {
  const months = monthsOf('2026-2027')
  expect(months).toHaveLength(12)
  expect([months[0], months[4], months[5], months[11]]).toEqual(['2026-08', '2026-12', '2027-01', '2027-07'])
})

describe('the weeks of a month', () => {
  test.each(['2026-08', '2027-02', '2028-02', '2026-11'])(
    '%s: every day once, on its own weekday',
    (month) => {
      const weeks = weeksOf(month)
      const days = weeks.flat().flatMap((day) => day ?? [])
      const last = Number(monthFrom(`${month}-31`, 0).slice(8))
      expect(days.map((day) => Number(day.slice(8)))).toEqual(Array.from({ length: last }, (_, at) => at + 1))
      for (const week of weeks) {
        expect(week).toHaveLength(7)
        week.forEach((day, at) => expect(day === null || weekdayOf(day) === at + 1).toBe(true))
      }
    }
  )
})

test.each([
  ['2026-11-25', 48],
  ['2027-01-01', 53],
  ['2027-01-04', 1],
  ['2025-12-29', 1],
  ['2026-01-01', 1]
])('%s is in week %i', (day, week) => expect(weekOf(day)).toBe(week))

test.each([
  ['2026-08-31', 1, '2026-09-30'],
  ['2027-01-31', 1, '2027-02-28'],
  ['2027-01-15', -1, '2026-12-15'],
  ['2026-12-05', 2, '2027-02-05']
])('from %s, %i months on is %s', (day, months, other) => expect(monthFrom(day, months)).toBe(other))
