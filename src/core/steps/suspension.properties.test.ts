import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, weekdayOf } from '../calendar/days'
import { calendar } from './school-days.fixture'
import {
  daysToRead,
  longestBreak,
  schoolDaysIn,
  whetherToSuspend,
  type CalendarDay,
  type Suspended
} from './suspension-rules'

describe('whatever the calendar', () => {
  const start = '2025-09-01'
  const length = 320
  /** Holidays anywhere, as [first, length]; both DST changes lie within. */
  const holidays = fc.array(fc.tuple(fc.integer({ min: 0, max: length }), fc.integer({ min: 1, max: 45 })), {
    maxLength: 8
  })
  const usual = calendar(addDays(start, -longestBreak), addDays(start, length + 2 * longestBreak))
  const at = (offset: number): string => usual[offset + longestBreak]!.day
  const around = (free: [number, number][]): CalendarDay[] => {
    const days = [...usual]
    for (const [first, many] of free)
      for (let offset = first; offset < first + many; offset++)
        days[offset + longestBreak] = { day: at(offset), isSchoolDay: false }
    return days
  }
  const asked = fc.record({
    first: fc.integer({ min: 0, max: length }),
    long: fc.integer({ min: 0, max: 60 }),
    step: fc.constantFrom('one', 'two'),
    endAfter: fc.option(fc.integer({ min: -1, max: 10 }))
  })

  test('no suspension takes more than five school days, and no weekend or holiday counts', () => {
    fc.assert(
      fc.property(holidays, asked, (free, { first, long }) => {
        const span = { firstDay: at(first), lastDay: at(first + long) }
        const all = around(free)
        const { from, until } = daysToRead(span, [])
        const read = all.filter(({ day }) => from <= day && day <= until)
        const answer = whetherToSuspend({ ...span, stepId: 'one', whyAgain: '' }, read, [])
        const real = all.filter(
          ({ day, isSchoolDay }) => isSchoolDay && day >= span.firstDay && day <= span.lastDay
        )
        expect(real.filter(({ day }) => weekdayOf(day) > 5)).toEqual([])
        if ('schoolDays' in answer) expect(answer.schoolDays).toBe(real.length)
        expect('schoolDays' in answer).toBe(real.length >= 1 && real.length <= 5)
      }),
      { numRuns: 5000 }
    )
  })

  test('however suspensions are made and ended, one decision comes to five school days at most, and none overlap', () => {
    fc.assert(
      fc.property(holidays, fc.array(asked, { maxLength: 8 }), (free, wishes) => {
        const all = around(free)
        const made: Suspended[] = []
        for (const { first, long, step, endAfter } of wishes) {
          const span = { firstDay: at(first), lastDay: at(first + (long % 12)) }
          const answer = whetherToSuspend({ ...span, stepId: step, whyAgain: 'Nieuw voorval' }, all, made)
          if ('whyNot' in answer) continue
          const ended = { ...span, endedOn: endAfter === null ? null : addDays(span.firstDay, endAfter) }
          made.push({
            ...ended,
            stepId: step,
            endedOn: ended.endedOn && ended.endedOn < span.lastDay ? ended.endedOn : null
          })
        }
        const held = made.map(({ endedOn, lastDay, ...one }) => ({ ...one, lastDay: endedOn ?? lastDay }))
        for (const step of ['one', 'two']) {
          const mine = held.filter(({ stepId }) => stepId === step)
          expect(mine.reduce((sum, span) => sum + schoolDaysIn(all, span), 0)).toBeLessThanOrEqual(5)
        }
        const inTime = held
          .filter(({ firstDay, lastDay }) => firstDay <= lastDay)
          .sort((a, b) => a.firstDay.localeCompare(b.firstDay))
        const overlap = inTime.filter((one, index) => one.firstDay <= (inTime[index - 1]?.lastDay ?? ''))
        expect(overlap).toEqual([])
      }),
      { numRuns: 5000 }
    )
  })
})
