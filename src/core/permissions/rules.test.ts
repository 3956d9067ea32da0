import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  covers,
  coversHandIn,
  coversUse,
  kindsOf,
  notAmong,
  coversAllOf,
  hasStarted,
  whyNotGrant,
  whyNotWithdraw,
  type Granted,
  type Span
} from './rules'

const day = '2026-01-21'
const third: Span = { day, starts: '10:15', ends: '11:05' }
const granted = (more: Partial<Granted> = {}): Granted => ({
  id: 'p',
  classId: 'h3b',
  pupilIds: [],
  ...third,
  devices: [],
  ...more
})
const amira = { pupilId: 'amira', classIds: ['h3b'] }

describe('a permission covers', () => {
  test.each<[string, Partial<Granted>, Partial<Span>, boolean]>([
    ['the whole class in the lesson it was given for', {}, {}, true],
    ['nobody on another day', {}, { day: '2026-01-22' }, false],
    ['nobody in another class', { classId: 'h3c' }, {}, false],
    ['a pupil it names', { pupilIds: ['amira'] }, {}, true],
    ['a pupil it names without a class', { classId: null, pupilIds: ['amira'] }, {}, true],
    ['nobody else of the class once it names pupils', { pupilIds: ['bas'] }, {}, false],
    ['nobody without class and without names', { classId: null }, {}, false],
    ['a lesson of which it covers the beginning', { ends: '10:30' }, {}, true],
    ['a lesson of which it covers the end', { starts: '11:00', ends: '12:00' }, {}, true],
    ['not the lesson that begins when it ends', { starts: '09:25', ends: '10:15' }, {}, false],
    ['not the lesson that ends when it begins', { starts: '11:05', ends: '11:55' }, {}, false],
    ['the minute it begins', {}, { starts: '10:15', ends: '10:15' }, true],
    ['not the minute it ends', {}, { starts: '11:05', ends: '11:05' }, false]
  ])('%s', (_name, permission, span, expected) => {
    expect(covers(granted(permission), amira, { ...third, ...span })).toBe(expected)
  })

  const clock = fc
    .integer({ min: 0, max: 24 * 60 - 1 })
    .map((m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`)
  const span = fc
    .tuple(clock, clock)
    .map(([a, b]) => (a < b ? { day, starts: a, ends: b } : { day, starts: b, ends: a }))
  test('a span exactly when it covers one of its minutes', () => {
    fc.assert(
      fc.property(span, span, clock, (permission, asked, minute) => {
        const inside = asked.starts <= minute && minute < asked.ends
        const covered = covers(granted(permission), amira, { day, starts: minute, ends: minute })
        if (inside && covered) expect(covers(granted(permission), amira, asked)).toBe(true)
        if (inside && coversAllOf(granted(permission), amira, asked)) expect(covered).toBe(true)
      })
    )
  })
})

test('a hand-in for the day is spared only by a permission for all of it', () => {
  const school = { day, starts: '08:30', ends: '15:30' }
  expect(coversAllOf(granted(), amira, school)).toBe(false)
  expect(coversAllOf(granted({ starts: '08:00', ends: '16:00' }), amira, school)).toBe(true)
  expect(coversAllOf(granted({ starts: '08:00', ends: '16:00', classId: 'h3c' }), amira, school)).toBe(false)
})

describe('a permission', () => {
  test.each<[string, string, Partial<Span>, 'teacher' | 'director', string | undefined]>([
    ['may be granted before it begins', '10:14', {}, 'teacher', undefined],
    ['may be granted from this minute on', '10:15', {}, 'teacher', undefined],
    ['may not be granted by a teacher once it has begun', '10:16', {}, 'teacher', 'already-started'],
    ['may be put on record afterwards by a director', '10:16', {}, 'director', undefined],
    [
      'may be put on record afterwards the same day only',
      '09:00',
      { day: '2026-01-20' },
      'director',
      'day-past'
    ],
    ['ends after it begins', '09:00', { ends: '10:15' }, 'teacher', 'ends-before-start'],
    ['may be granted for a later day at any hour', '23:59', { day: '2026-01-22' }, 'teacher', undefined]
  ])('%s', (_name, time, span, role, expected) => {
    expect(whyNotGrant({ ...third, ...span }, { day, time }, role)).toBe(expected)
  })

  test('counts as given afterwards from the minute after it begins', () => {
    expect(hasStarted(third, { day, time: '10:15' })).toBe(false)
    expect(hasStarted(third, { day, time: '10:16' })).toBe(true)
    expect(hasStarted(third, { day: '2026-01-20', time: '10:15' })).toBe(false)
  })

  test.each<[string, string, 'teacher' | 'director', string | null, string | undefined]>([
    ['is withdrawn by who gave it', 'me', 'teacher', null, undefined],
    ['is not withdrawn by another teacher', 'other', 'teacher', null, 'not-yours'],
    ['is withdrawn by a director whoever gave it', 'other', 'director', null, undefined],
    ['is withdrawn once', 'me', 'teacher', '2026-01-21T08:00:00Z', 'already-withdrawn']
  ])('%s', (_name, id, role, withdrawnAt, expected) => {
    expect(whyNotWithdraw({ grantedBy: 'me', withdrawnAt }, { id, role })).toBe(expected)
  })
})

describe('a permission for some kinds of device', () => {
  const tablet = kindsOf([{ devices: ['tablet'] }])
  const any = kindsOf([{ devices: ['tablet'] }, { devices: [] }])

  test('names them; one that names none is for all, and several are for what they name together', () => {
    expect(any).toBe('all')
    expect(kindsOf([{ devices: ['tablet'] }, { devices: ['phone', 'tablet'] }])).toEqual(['tablet', 'phone'])
    expect(kindsOf([])).toEqual([])
  })

  test.each<[string, Parameters<typeof coversHandIn>, boolean, boolean]>([
    ['for the tablet does not cover a phone', [tablet, ['phone']], false, false],
    ['for the tablet covers who hands in a tablet alone', [tablet, ['tablet']], true, true],
    ['for the tablet leaves a phone to hand in beside it', [tablet, ['phone', 'tablet']], false, false],
    [
      'for the phone leaves a watch to hand in, and the phone may be seen',
      [['phone'], ['phone', 'smartwatch']],
      false,
      true
    ],
    ['for every kind covers all', [any, ['phone', 'smartwatch']], true, true],
    ['that is not there covers nothing', [[], []], false, false]
  ])('%s', (_name, asked, handIn, use) => {
    expect(coversHandIn(...asked)).toBe(handIn)
    expect(coversUse(...asked)).toBe(use)
  })

  test('leaves the others to hand in', () => {
    expect(notAmong(tablet, ['phone', 'tablet'])).toEqual(['phone'])
    expect(notAmong('all', ['phone', 'tablet'])).toEqual([])
  })
})
