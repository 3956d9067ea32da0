import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../calendar/days'
import type { LessonDay } from '../calendar/lesson-days'
import { daysOfSeries, lastOfYear, stillToBegin, whatFollows, whyNotSeries, type Slot } from './series-rules'

const from = '2026-01-12'
const third = { hour: 3, label: '3', starts: '10:15', ends: '11:05' }
const spring = { name: 'Voorjaarsvakantie', kind: 'holiday' as const }
const lessonDay = (day: string, more: Partial<LessonDay> = {}): LessonDay => ({
  day,
  free: null,
  hours: [third],
  ...more
})

describe('a series', () => {
  test('becomes each lesson of its hour, and skips what is free and what has no such hour', () => {
    const calendar = [
      lessonDay('2026-02-03'),
      lessonDay('2026-02-10', { hours: [{ ...third, starts: '09:45', ends: '10:15' }] }),
      lessonDay('2026-02-17', { free: spring }),
      lessonDay('2026-02-19', { free: spring }),
      lessonDay('2026-02-24', { hours: [] }),
      lessonDay('2026-03-03')
    ]
    expect(daysOfSeries({ hour: 3 }, { from, until: '2026-03-03' }, calendar)).toEqual({
      spans: [
        { day: '2026-02-03', starts: '10:15', ends: '11:05' },
        { day: '2026-02-10', starts: '09:45', ends: '10:15' },
        { day: '2026-03-03', starts: '10:15', ends: '11:05' }
      ],
      free: [spring],
      without: ['2026-02-24']
    })
  })

  test('of a span of the clock becomes each day with lessons', () => {
    const calendar = [lessonDay('2026-02-03'), lessonDay('2026-02-10', { hours: [] })]
    const found = daysOfSeries({ span: { starts: '13:00', ends: '13:20' } }, { from, until: null }, calendar)
    expect(found.spans).toEqual([{ day: '2026-02-03', starts: '13:00', ends: '13:20' }])
    expect(found.without).toEqual(['2026-02-10'])
  })

  test('that begins in a lesson that runs leaves that lesson to a director', () => {
    const spans = [from, '2026-01-19'].map((day) => ({ day, starts: '10:15', ends: '11:05' }))
    expect(stillToBegin(spans, { day: from, time: '10:15' })).toEqual(spans)
    expect(stillToBegin(spans, { day: from, time: '10:16' })).toEqual(spans.slice(1))
  })

  test.each<[string, string, string | null, string | undefined]>([
    ['may begin today', '2026-01-12', null, undefined],
    ['does not begin on a day that is over', '2026-01-11', null, 'day-past'],
    ['does not end before it begins', '2026-01-12', '2026-01-11', 'ends-before-start'],
    ['may last one day', '2026-01-12', '2026-01-12', undefined],
    ['may go on until the school year ends', '2026-01-12', '2026-07-31', undefined],
    ['does not go on into the next school year', '2026-01-12', '2026-08-01', 'past-school-year'],
    ['of the next school year is of that year', '2026-08-31', '2027-07-31', undefined]
  ])('%s', (_name, first, until, why) => {
    expect(whyNotSeries({ from: first, until }, from)).toBe(why)
  })
})

describe('whatever the calendar holds, the days of a series', () => {
  const day = fc.integer({ min: 0, max: 600 }).map((days) => addDays('2025-08-01', days))
  const hour = fc.integer({ min: 1, max: 4 }).map((n) => ({ ...third, hour: n, label: String(n) }))
  const calendarDays = fc
    .uniqueArray(
      fc.record({
        day,
        free: fc.option(fc.constantFrom(spring, { name: 'Studiedag', kind: 'own' as const })),
        hours: fc.uniqueArray(hour, { selector: (one) => one.hour })
      }),
      { selector: (one) => one.day, maxLength: 80 }
    )
    .map((days) => days.toSorted((a, b) => (a.day < b.day ? -1 : 1)))
  const slot = fc.constantFrom<Slot>({ hour: 3 }, { hour: 9 }, { span: { starts: '13:00', ends: '14:00' } })
  const series = fc.tuple(slot, day, fc.option(day), calendarDays)

  test('are never free, never without the lesson, in order and each once', () => {
    fc.assert(
      fc.property(series, ([asked, first, until, calendar]) => {
        const { spans } = daysOfSeries(asked, { from: first, until }, calendar)
        const days = spans.map((one) => one.day)
        expect(days).toEqual([...new Set(days)].sort())
        for (const span of spans) {
          const of = calendar.find((one) => one.day === span.day)!
          expect(of.free).toBeNull()
          expect(of.hours.length).toBeGreaterThan(0)
          if ('hour' in asked) expect(of.hours.some((one) => one.hour === asked.hour)).toBe(true)
        }
      })
    )
  })

  test('never lie outside its term or past the school year it begins in', () => {
    fc.assert(
      fc.property(series, ([asked, first, until, calendar]) => {
        const last = until ?? lastOfYear(first)
        for (const one of daysOfSeries(asked, { from: first, until }, calendar).spans) {
          expect(first <= one.day && one.day <= last).toBe(true)
          if (until === null) expect(lastOfYear(one.day)).toBe(lastOfYear(first))
        }
      })
    )
  })

  test('with the skipped ones are every day meant: none is lost without a word', () => {
    fc.assert(
      fc.property(series, ([asked, first, until, calendar]) => {
        const last = until ?? lastOfYear(first)
        const { spans, without } = daysOfSeries(asked, { from: first, until }, calendar)
        const meant = calendar.filter((one) => first <= one.day && one.day <= last)
        const free = meant.filter((one) => one.free !== null)
        expect(spans.length + without.length + free.length).toBe(meant.length)
      })
    )
  })

  test('that are withdrawn with one are that one and later ones, and what was withdrawn before stays as it was', () => {
    const some = fc.array(fc.record({ day, withdrawnAt: fc.option(fc.constant('2026-01-01T00:00:00Z')) }), {
      minLength: 1,
      maxLength: 40
    })
    fc.assert(
      fc.property(some, fc.nat(), (days, at) => {
        const all = days.map((one, id) => ({ ...one, id: String(id) }))
        const one = all[at % all.length]!
        const gone = whatFollows(all, one)
        expect(gone.every((each) => each.withdrawnAt === null && each.day >= one.day)).toBe(true)
        const left = all.filter((each) => each.withdrawnAt === null && !gone.includes(each))
        expect(left.every((each) => each.day < one.day)).toBe(true)
      })
    )
  })
})
