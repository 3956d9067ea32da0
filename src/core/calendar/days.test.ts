import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  clockTime,
  instantOf,
  mondayOf,
  schoolDay,
  schoolYearDays,
  schoolYearOf,
  weekdayOf
} from './days'

describe('the school lives on the clock of Amsterdam', () => {
  test.each([
    ['2026-07-31T22:30:00.000Z', '2026-08-01', '00:30', 'the new school year has begun here'],
    ['2026-01-21T09:20:00.000Z', '2026-01-21', '10:20', 'winter is one hour ahead'],
    ['2026-06-15T09:20:00.000Z', '2026-06-15', '11:20', 'summer is two hours ahead'],
    ['2026-10-25T00:30:00.000Z', '2026-10-25', '02:30', 'half past two comes once'],
    ['2026-10-25T01:30:00.000Z', '2026-10-25', '02:30', 'and comes again'],
    ['2027-03-28T00:59:59.000Z', '2027-03-28', '01:59', 'the minute before the clock goes forward'],
    ['2027-03-28T01:00:00.000Z', '2027-03-28', '03:00', 'and the next'],
    ['2028-02-29T23:30:00.000Z', '2028-03-01', '00:30', 'a leap day ends']
  ])('%s is %s %s: %s', (instant, day, clock) => {
    expect([schoolDay(instant), clockTime(instant)]).toEqual([day, clock])
  })

  test.each([
    ['2026-01-21', '10:20', '2026-01-21T09:20:00.000Z'],
    ['2026-06-15', '16:00', '2026-06-15T14:00:00.000Z'],
    ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
    ['2027-03-28', '02:30', '2027-03-28T01:30:00.000Z'],
    ['2027-03-28', '03:00', '2027-03-28T01:00:00.000Z']
  ])('%s %s is the instant %s', (day, clock, instant) => {
    expect(instantOf(day, clock)).toBe(instant)
  })

  test('a lesson keeps its clock time on every day of ten years', () => {
    const day = fc.integer({ min: 0, max: 3650 }).map((days) => addDays('2024-08-01', days))
    const clock = fc
      .tuple(fc.integer({ min: 4, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)
    fc.assert(
      fc.property(day, clock, (day, clock) => {
        const instant = instantOf(day, clock)
        expect([schoolDay(instant), clockTime(instant)]).toEqual([day, clock])
      }),
      { numRuns: 10_000 }
    )
  })
})

describe('days are counted on the calendar, never by dividing milliseconds', () => {
  test.each([
    ['2027-03-27', 2, '2027-03-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-08-01', -1, '2026-07-31']
  ])('%s and %i days is %s', (day, days, later) => expect(addDays(day, days)).toBe(later))

  test.each([
    ['2026-11-21', 6, '2026-11-16'],
    ['2026-11-22', 7, '2026-11-16'],
    ['2026-11-23', 1, '2026-11-23']
  ])('%s is weekday %i of the week of %s', (day, weekday, monday) =>
    expect([weekdayOf(day), mondayOf(day)]).toEqual([weekday, monday])
  )

  test.each([
    ['2026-07-31', '2025-2026'],
    ['2026-08-01', '2026-2027'],
    ['2027-01-01', '2026-2027']
  ])('%s is in school year %s', (day, year) => {
    expect(schoolYearOf(day)).toBe(year)
    const { from, until } = schoolYearDays(year)
    expect(from <= day && day <= until).toBe(true)
  })
})
