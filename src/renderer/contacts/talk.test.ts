import { expect, test } from 'vitest'
import { whyNoDay } from './talk'

test.each([
  ['no day asks nothing', null, '', null],
  ['a day is of something agreed', '2026-01-28', ' ', 'untilNeeds'],
  ['and not before the talk', '2026-01-20', 'Bellen', 'untilEarly'],
  ['it may be the same day', '2026-01-21', 'Bellen', null],
  ['or a later one', '2026-01-28', 'Bellen', null]
])('%s', (_name, until, agreed, why) => {
  expect(whyNoDay({ until, agreed }, '2026-01-21')).toBe(why)
})
