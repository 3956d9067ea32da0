import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Bell, BellWeekday, Hour } from '../../contract/calendar'
import {
  hoursUnder,
  isUsualSinceEver,
  sinceEver,
  usualOn,
  weekdaysWithLessons,
  whyNotBell,
  whyNotOtherDay
} from './bell-rules'

const hour = (hour: number, starts: string, ends: string): Hour => ({
  hour,
  label: `${hour}e uur`,
  starts,
  ends
})
const monday = (...hours: Hour[]): BellWeekday => ({ weekday: 1, ends: null, hours })
const first = hour(1, '08:30', '09:20')
const second = hour(2, '09:20', '10:10')
const usual: Bell = { id: 'usual', name: '', fromDay: sinceEver, weekdays: [monday(first)] }
const short = { name: 'Verkort rooster', fromDay: null, weekdays: [monday(first, second)] }

describe('a bell table', () => {
  test('whose hours follow each other, with or without a break, is right', () => {
    const day = monday(first, second, hour(4, '10:30', '11:20'))
    expect(whyNotBell({ ...short, weekdays: [day] }, [usual])).toBeNull()
  })

  test('may be put in with its hours in any order: their numbers tell it', () => {
    expect(whyNotBell({ ...short, weekdays: [monday(second, first)] }, [usual])).toBeNull()
  })

  test.each<[string, Partial<Bell>, string, number | undefined]>([
    ['without any hour is none', { weekdays: [] }, 'no-hours', undefined],
    ['with empty weekdays only is none', { weekdays: [monday()] }, 'no-hours', undefined],
    [
      'has a number once on a weekday',
      { weekdays: [monday(first, hour(1, '10:00', '10:50'))] },
      'hour-twice',
      1
    ],
    ['has a weekday once', { weekdays: [monday(first), monday(second)] }, 'hour-twice', undefined],
    [
      'has no hour that ends when it begins',
      { weekdays: [monday(hour(3, '10:00', '10:00'))] },
      'ends-before-start',
      3
    ],
    [
      'has no hour that ends before it begins',
      { weekdays: [monday(hour(3, '10:50', '10:00'))] },
      'ends-before-start',
      3
    ],
    [
      'has no two hours at once',
      { weekdays: [monday(first, hour(2, '09:19', '10:10'))] },
      'hours-overlap',
      2
    ],
    [
      'has its hours in the order of their numbers',
      { weekdays: [monday(hour(1, '10:00', '10:50'), hour(2, '09:00', '09:50'))] },
      'hours-overlap',
      2
    ],
    [
      'does not end as it begins',
      { weekdays: [{ ...monday(first), ends: '08:30' }] },
      'ends-before-start',
      undefined
    ],
    [
      'does not end before the hours of every weekday begin',
      {
        weekdays: [
          { weekday: 0, ends: null, hours: [first] },
          { weekday: 3, ends: '08:00', hours: [] }
        ]
      },
      'ends-before-start',
      undefined
    ],
    ['has a name of its own', { name: '' }, 'name-taken', undefined],
    ['has a first day of its own', { fromDay: sinceEver }, 'from-taken', undefined]
  ])('%s', (_rule, change, why, about) => {
    expect(whyNotBell({ ...short, ...change }, [usual])).toEqual(
      about === undefined ? { why } : { why, hour: about }
    )
  })

  test('may end early on a weekday, and later than its last hour', () => {
    for (const ends of ['09:00', '16:00'])
      expect(whyNotBell({ ...short, weekdays: [{ ...monday(first), ends }] }, [usual])).toBeNull()
  })

  test('that is usual since ever cannot become usual later, or on some days only, while it is the only one', () => {
    for (const fromDay of ['2026-08-01', null]) {
      expect(whyNotBell({ ...usual, fromDay }, [{ ...usual, ...short, id: 'short' }])).toEqual({
        why: 'usual-needed'
      })
      expect(whyNotBell({ ...usual, fromDay }, [{ ...usual, id: 'old', name: 'oud' }])).toBeNull()
    }
  })

  test('whatever is accepted, no two of its hours are ever at once', () => {
    const clock = fc
      .integer({ min: 0, max: 47 })
      .map((half) => `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 ? '30' : '00'}`)
    const hours = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 4 }), clock, clock).map(([number, a, b]) => hour(number, a, b)),
      { maxLength: 4 }
    )
    const weekday = fc.record({ weekday: fc.integer({ min: 0, max: 7 }), ends: fc.option(clock), hours })
    let accepted = 0
    fc.assert(
      fc.property(fc.array(weekday, { minLength: 1, maxLength: 3 }), (weekdays) => {
        const bell = { ...short, id: 'new', weekdays }
        if (whyNotBell(bell, [usual])) return
        accepted++
        for (const day of [1, 2, 3, 4, 5, 6, 7]) {
          const held = hoursUnder(bell, day)
          for (const [at, one] of held.entries()) {
            expect(one.starts < one.ends).toBe(true)
            for (const later of held.slice(at + 1))
              expect(one.ends <= later.starts && one.hour < later.hour).toBe(true)
          }
        }
      }),
      { numRuns: 3000 }
    )
    expect(accepted).toBeGreaterThan(50)
  })
})

describe('which hours hold', () => {
  const bell: Bell = {
    ...usual,
    weekdays: [
      { weekday: 0, ends: null, hours: [first, second] },
      { weekday: 3, ends: null, hours: [first] },
      { weekday: 5, ends: '09:00', hours: [] }
    ]
  }

  test.each([
    [1, [1, 2]],
    [3, [1]],
    [5, [1, 2]],
    [6, []],
    [7, []]
  ])(
    'on weekday %i the hours %j: its own, or those of every weekday, never in a weekend',
    (weekday, numbers) => {
      expect(hoursUnder(bell, weekday).map(({ hour }) => hour)).toEqual(numbers)
    }
  )

  test('there are lessons from Monday to Friday, and on a Saturday that has hours of its own', () => {
    const saturday: Bell = { ...usual, weekdays: [{ weekday: 6, ends: null, hours: [first] }] }
    expect(weekdaysWithLessons([bell])).toEqual([1, 2, 3, 4, 5])
    expect(weekdaysWithLessons([usual, saturday])).toEqual([1, 6])
  })

  test('a new usual bell table holds from its first day on, and not a day before', () => {
    const next: Bell = { ...usual, id: 'next', name: '45 minuten', fromDay: '2026-08-31' }
    const some: Bell = { ...usual, id: 'short', name: 'kort', fromDay: null }
    const on = (day: string) => usualOn([next, some, usual], day)?.id
    expect([on('2000-01-01'), on('2026-08-30'), on('2026-08-31'), on('2030-01-01')]).toEqual([
      'usual',
      'usual',
      'next',
      'next'
    ])
    expect(isUsualSinceEver([next, some])).toBe(false)
  })
})

describe('a day that is not as usual', () => {
  const day = { isFree: false, usual: [first, second], hours: [first, second] }

  test.each([
    ['is a school day', day, null, null],
    ['may end in the first hour', day, '08:31', null],
    ['may end late', day, '21:00', null],
    ['does not end as it begins', day, '08:30', 'day-ends-too-early'],
    ['is not free', { ...day, isFree: true }, '12:00', 'not-a-school-day'],
    ['is not in a weekend', { ...day, usual: [] }, null, 'not-a-school-day'],
    ['has hours in the other bell table too', { ...day, hours: [] }, null, 'not-a-school-day']
  ])('%s', (_rule, day, ends, whyNot) => {
    expect(whyNotOtherDay(day, ends)).toBe(whyNot)
  })
})
