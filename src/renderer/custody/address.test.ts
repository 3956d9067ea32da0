import { expect, test } from 'vitest'
import { lessonAddress, roundOfClass } from './address'

const day = '2026-11-25'
const lesson = { classId: 'c', day, hour: 3 }
const whole = { classId: 'c', day, hour: null }
const trip = { classId: 'c', day: '2026-11-23', hour: null }

test.each([
  ['lesson', 'class', null, lesson],
  ['day', 'class', null, whole],
  ['bag', 'class', null, lesson],
  ['lesson', 'class', 'day', whole],
  ['day', 'class', 'lesson', lesson],
  ['day', 'class', 'bag', lesson],
  ['lesson', 'group', null, lesson],
  ['day', 'group', null, whole],
  ['lesson', 'trip', null, trip],
  ['day', 'trip', null, trip],
  ['lesson', 'trip', 'day', whole],
  ['lesson', 'trip', 'bag', whole]
] as const)('at a school by %s, a %s that keeps by %s has this round', (school, kind, custodyMode, round) => {
  const schoolClass = { id: 'c', kind, custodyMode, firstDay: kind === 'trip' ? '2026-11-23' : null }
  expect(roundOfClass(school, schoolClass, day, 3)).toEqual(round)
})

test('an address holds ids and a day', () => {
  expect(lessonAddress(lesson)).toBe('/les/c/2026-11-25/3')
  expect(lessonAddress(whole)).toBe('/les/c/2026-11-25/dag')
})
