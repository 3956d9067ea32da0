import { describe, expect, test } from 'vitest'
import { clockTyped, whenOf, type Now, type When } from './when'

const now: Now = {
  day: '2026-01-21',
  time: '10:20',
  hour: 3,
  hours: [
    { hour: 3, label: '3', starts: '10:10', ends: '10:50' },
    { hour: 4, label: '4', starts: '10:50', ends: '11:30' }
  ]
}
const form = (more: Partial<When>): When => ({
  kind: 'lesson',
  day: '2026-01-22',
  hour: 4,
  starts: '',
  ends: '',
  weekdays: null,
  until: null,
  ...more
})

test.each([
  ['10:30', '10:30'],
  ['9.05', '09:05'],
  ['0905', '09:05'],
  [' 23:59 ', '23:59'],
  ['24:00', null],
  ['10:60', null],
  ['half elf', null],
  ['', null]
])('“%s” is the clock time %s', (text, clock) => {
  expect(clockTyped(text)).toBe(clock)
})

describe('the form asks for', () => {
  test('what is left of a lesson that runs, from now on', () => {
    expect(whenOf(form({}), now)).toEqual({
      day: '2026-01-21',
      hour: null,
      span: { starts: '10:20', ends: '10:50' }
    })
  })
  test('all of a lesson that has to begin', () => {
    expect(whenOf(form({}), { ...now, time: '10:10' })).toEqual({ day: '2026-01-21', hour: 3, span: null })
  })
  test('nothing when no lesson is left today', () => {
    expect(whenOf(form({}), { ...now, hour: null })).toBeNull()
  })
  test('an hour of the chosen day', () => {
    expect(whenOf(form({ kind: 'hour' }), now)).toEqual({ day: '2026-01-22', hour: 4, span: null })
    expect(whenOf(form({ kind: 'hour', hour: null }), now)).toBeNull()
  })
  test('the same hour every week on the weekdays chosen, and nothing while none is', () => {
    const weekly = form({ kind: 'hour', weekdays: [2, 4], until: '2026-03-09' })
    expect(whenOf(weekly, now)).toEqual({
      day: '2026-01-22',
      hour: 4,
      span: null,
      series: { weekdays: [2, 4], until: '2026-03-09' }
    })
    expect(whenOf({ ...weekly, weekdays: [] }, now)).toBeNull()
    expect(whenOf({ ...weekly, kind: 'lesson' }, now)).not.toHaveProperty('series')
  })
  test('a span only when both times are times', () => {
    const span = form({ kind: 'span', starts: '9.30', ends: '10:00' })
    expect(whenOf(span, now)).toEqual({
      day: '2026-01-22',
      hour: null,
      span: { starts: '09:30', ends: '10:00' }
    })
    expect(whenOf({ ...span, ends: '' }, now)).toBeNull()
  })
})
