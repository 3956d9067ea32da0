import { expect, test } from 'vitest'
import { typedDay } from './typed-day'

test.each([
  ['21-1-2026', '2026-01-21'],
  ['3-4-2026', '2026-04-03'],
  ['03/04/2026', '2026-04-03'],
  [' 1.12.2026 ', '2026-12-01'],
  ['2026-01-21', '2026-01-21'],
  ['29-2-2028', '2028-02-29'],
  ['29-2-2027', null],
  ['31-4-2026', null],
  ['21-13-2026', null],
  ['21-1-26', null],
  ['morgen', null],
  ['', null]
])('someone types %j and means %s', (text, day) => expect(typedDay(text)).toBe(day))
