import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from './days'
import { daysToChoose, isKnown, lastOf, whatIsMissing, whyNotFree, type Days } from './free-days'
import type { CalendarEvent } from './ics'

const days = (firstDay: string, lastDay = firstDay): Days => ({ firstDay, lastDay })
const may = days('2027-04-24', '2027-05-02')

const someDays = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 12 })))
  .map(([from, length]) => days(addDays('2027-04-01', from), addDays('2027-04-01', from + length)))
const covers = (all: readonly Days[], day: string): number =>
  all.filter(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay).length

describe('days become free', () => {
  test.each<[string, Days[], string | null]>([
    ['beside those that are', [days('2027-05-03')], null],
    ['two, beside each other', [days('2027-05-03'), days('2027-05-04')], null],
    ['seventy of them', [days('2027-07-01', '2027-09-08')], null],
    ['not seventy-one', [days('2027-07-01', '2027-09-09')], 'too-long'],
    ['not backwards', [days('2027-05-04', '2027-05-03')], 'ends-before-start'],
    ['not where they are free already', [days('2027-05-02', '2027-05-05')], 'overlaps'],
    ['not inside other free days', [days('2027-04-27')], 'overlaps'],
    ['not twice at once', [days('2027-05-03', '2027-05-04'), days('2027-05-04')], 'overlaps']
  ])('%s', (_rule, asked, whyNot) => {
    expect(whyNotFree(asked, [may])).toBe(whyNot)
  })

  test('whatever is accepted one by one, no day is free twice', () => {
    fc.assert(
      fc.property(fc.array(someDays, { maxLength: 15 }), (asked) => {
        const there = asked.reduce<Days[]>(
          (there, one) => (whyNotFree([one], there) ? there : [...there, one]),
          []
        )
        expect(whyNotFree(there, [])).toBeNull()
        for (let day = '2027-04-01'; day < '2027-07-01'; day = addDays(day, 1))
          expect(covers(there, day)).toBeLessThan(2)
      })
    )
  })
})

describe('a holiday comes into the calendar', () => {
  test.each<[string, Days[], Days[]]>([
    ['whole, where nothing is', [days('2027-04-23')], [may]],
    ['not over the dates the school has chosen itself', [days('2027-05-01', '2027-05-09')], []],
    ['not twice', [may], []],
    [
      'around a free day inside it',
      [days('2027-04-27')],
      [days('2027-04-24', '2027-04-26'), days('2027-04-28', '2027-05-02')]
    ],
    [
      'without its first and last day when they are free',
      [days('2027-05-02'), days('2027-04-24')],
      [days('2027-04-25', '2027-05-01')]
    ]
  ])('%s', (_rule, there, missing) => {
    expect(whatIsMissing(may, there)).toEqual(missing)
  })

  test('of one day, not where that day is free already', () => {
    expect(whatIsMissing(days('2027-04-27'), [days('2027-04-27')])).toEqual([])
  })

  test('never over a free day, and nothing of it is missing any more', () => {
    fc.assert(
      fc.property(someDays, fc.array(someDays, { maxLength: 5 }), (holiday, there) => {
        const parts = whatIsMissing(holiday, there)
        expect(whyNotFree(parts, there)).toBeNull()
        expect(whatIsMissing(holiday, [...there, ...parts])).toEqual([])
        expect(
          parts.every((part) => holiday.firstDay <= part.firstDay && part.lastDay <= holiday.lastDay)
        ).toBe(true)
      })
    )
  })
})

describe('days to choose from a calendar file', () => {
  const event = (change: Partial<CalendarEvent>): CalendarEvent => ({
    uid: '1',
    summary: 'Studiedag',
    location: '',
    description: '',
    wholeDay: true,
    start: '2026-11-16',
    end: '2026-11-16',
    cancelled: false,
    ...change
  })

  test.each<[string, Partial<CalendarEvent>]>([
    [
      'with a clock time',
      { wholeDay: false, start: '2026-11-16T09:00:00.000Z', end: '2026-11-16T10:00:00.000Z' }
    ],
    ['that is cancelled', { cancelled: true }],
    ['without a name', { summary: ' ' }],
    ['of a year', { end: '2027-11-15' }]
  ])('an event %s is none, and is counted', (_case, change) => {
    expect(daysToChoose([event(change)])).toEqual({ days: [], skipped: 1 })
  })

  test('a long name is cut, and the same day twice is one', () => {
    const long = event({ summary: `Studiedag  ${'a'.repeat(80)}` })
    const { days, skipped } = daysToChoose([event({}), event({ uid: '2' }), long])
    expect(skipped).toBe(0)
    expect(days.map(({ name }) => name)).toEqual(['Studiedag', `Studiedag ${'a'.repeat(50)}`])
  })

  test('a day that is free already is known', () => {
    expect([days('2027-05-02', '2027-05-03'), days('2027-05-03')].map((one) => isKnown(one, [may]))).toEqual([
      true,
      false
    ])
    expect(lastOf([may, days('2026-12-19', '2027-01-03')], '2027-01-01')).toBe('2027-05-02')
  })
})
