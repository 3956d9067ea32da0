import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { StepState } from '../../contract/step'
import { addDays, weekdayOf } from '../calendar/days'
import {
  bindsOn,
  isAskedFor,
  lastOfSchoolDays,
  whyNotEndDuty,
  whyNotExtendDuty,
  whyNotSetDuty,
  type Duty
} from './duty-rules'

const today = '2026-01-21'
const one: Duty = {
  from: '2026-01-22',
  until: '2026-01-28',
  state: 'approved',
  chosen: ['hand-in-daily', 'warning']
}

test.each<[StepState, boolean]>([
  ['proposed', false],
  ['approved', true],
  ['carried-out', true],
  ['closed', true],
  ['basis-gone', true],
  ['waived', false],
  ['lapsed', false],
  ['retracted', false]
])('of a step that is %s the duty binds: %s', (state, expected) => {
  expect(isAskedFor({ ...one, state })).toBe(expected)
  expect(bindsOn({ ...one, state }, '2026-01-22')).toBe(expected)
})

test('it binds from its first day to its last, ends by itself, and with the measure that replaced it', () => {
  expect(['2026-01-21', '2026-01-22', '2026-01-28', '2026-01-29'].map((day) => bindsOn(one, day))).toEqual([
    false,
    true,
    true,
    false
  ])
  expect(bindsOn({ ...one, chosen: ['warning'] }, '2026-01-22')).toBe(false)
})

test.each<[string, Partial<Duty> & { hasDuty?: boolean }, string, string | undefined]>([
  ['set on what was decided', {}, today, undefined],
  ['not on what is only proposed', { state: 'proposed' }, today, 'not-decided'],
  ['not on what was closed', { state: 'closed' }, today, 'not-decided'],
  ['not on another measure', { chosen: ['warning'] }, today, 'measure-not-decided'],
  ['not twice', { hasDuty: true }, today, 'duty-set'],
  ['not for days that are over', {}, '2026-01-20', 'day-past']
])('the days are %s', (_name, more, from, expected) => {
  expect(whyNotSetDuty({ ...one, hasDuty: false, ...more }, from, today)).toBe(expected)
})

test('it is extended and ended as long as it runs', () => {
  expect(whyNotExtendDuty(one, today)).toBeUndefined()
  expect(whyNotExtendDuty(one, '2026-01-29')).toBe('no-duty')
  expect(whyNotExtendDuty({ ...one, state: 'retracted' }, today)).toBe('no-duty')
  expect(whyNotExtendDuty(undefined, today)).toBe('no-duty')
  expect(whyNotEndDuty(one, '2026-01-20', today)).toBeUndefined()
  expect(whyNotEndDuty(one, '2026-01-19', today)).toBe('day-past')
  expect(whyNotEndDuty(one, '2026-01-28', today)).toBe('not-earlier')
  expect(whyNotEndDuty(undefined, today, today)).toBe('no-duty')
})

describe('so many school days', () => {
  const calendar = fc
    .tuple(fc.integer({ min: 0, max: 400 }), fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 60 }))
    .map(([start, free]) => {
      const from = addDays('2025-08-01', start)
      return Array.from({ length: 401 }, (_, at) => {
        const day = addDays(from, at)
        return { day, isSchoolDay: weekdayOf(day) <= 5 && !free.includes(start + at) }
      })
    })

  test('end on a school day, with exactly so many from the first day on, over any holiday and year end', () => {
    fc.assert(
      fc.property(calendar, fc.integer({ min: 1, max: 60 }), (days, count) => {
        const until = lastOfSchoolDays(days, count)!
        const within = days.filter(({ day }) => day <= until)
        expect(within.at(-1)!.isSchoolDay).toBe(true)
        expect(within.filter(({ isSchoolDay }) => isSchoolDay)).toHaveLength(count)
      })
    )
  })

  test('extended by some they are as many as if set so at once', () => {
    const few = fc.integer({ min: 1, max: 30 })
    fc.assert(
      fc.property(calendar, few, few, (days, first, more) => {
        const until = lastOfSchoolDays(days, first)!
        const after = days.filter(({ day }) => day > until)
        expect(lastOfSchoolDays(after, more)).toBe(lastOfSchoolDays(days, first + more))
      })
    )
  })

  test('are not made up where the calendar has too few', () => {
    expect(lastOfSchoolDays([{ day: today, isSchoolDay: true }], 2)).toBeUndefined()
  })
})
