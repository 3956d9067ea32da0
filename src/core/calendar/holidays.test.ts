import { describe, expect, test } from 'vitest'
import { weekdayOf } from './days'
import { whyNotFree } from './free-days'
import {
  isNationalKnown,
  nationalHolidays,
  publicHolidays,
  usualFree,
  usualTerms,
  usualWeek
} from './holidays'
import { whyNotBell, sinceEver } from './bell-rules'

const regions = ['noord', 'midden', 'zuid'] as const
const years = ['2025-2026', '2026-2027', '2027-2028']
const each = years.flatMap((year) => regions.map((region) => [year, region] as const))

test.each([
  [2026, ['2026-04-06', '2026-04-27', '2026-05-14', '2026-05-25']],
  [2027, ['2027-03-29', '2027-04-27', '2027-05-06', '2027-05-17']],
  [2028, ['2028-04-17', '2028-04-27', '2028-05-25', '2028-06-05']],
  [2031, ['2031-04-14', '2031-04-26', '2031-05-22', '2031-06-02']]
])('the movable free days of %i fall on %s', (year, days) => {
  const all = publicHolidays(year).map(({ from }) => from)
  expect(all).toEqual([`${year}-01-01`, ...days, `${year}-12-25`])
})

describe.each(each)('the school year %s in region %s', (year, region) => {
  const national = nationalHolidays(year, region)

  test('has five holidays, each from a Saturday to a Sunday', () => {
    expect(national.map(({ name }) => name)).toEqual([
      'Herfstvakantie',
      'Kerstvakantie',
      'Voorjaarsvakantie',
      'Meivakantie',
      'Zomervakantie'
    ])
    expect(national.map(({ firstDay, lastDay }) => [weekdayOf(firstDay), weekdayOf(lastDay)])).toEqual(
      national.map(() => [6, 7])
    )
  })

  test('has Christmas of two weeks, May of one and summer of six (mandatory)', () => {
    const weeks = new Map(
      national.map(({ name, firstDay, lastDay }) => [
        name,
        (Date.parse(lastDay) - Date.parse(firstDay)) / 86_400_000 + 1
      ])
    )
    expect([weeks.get('Kerstvakantie'), weeks.get('Meivakantie'), weeks.get('Zomervakantie')]).toEqual([
      16, 9, 44
    ])
  })

  test('has no day that is free twice', () => {
    expect(whyNotFree(usualFree(year, region), [])).toBeNull()
  })
})

test('of a year that is not known yet only the public holidays are free', () => {
  expect(isNationalKnown('2030-2031')).toBe(false)
  expect(usualFree('2030-2031', 'midden').map(({ name, firstDay }) => [name, firstDay])).toEqual([
    ['Kerst', '2030-12-25'],
    ['Nieuwjaarsdag', '2031-01-01'],
    ['Tweede paasdag', '2031-04-14'],
    ['Koningsdag', '2031-04-26'],
    ['Hemelvaart', '2031-05-22'],
    ['Tweede pinksterdag', '2031-06-02']
  ])
})

test('the usual terms begin with the school year, in December and in March', () => {
  expect(usualTerms('2026-2027').map(({ firstDay }) => firstDay)).toEqual([
    '2026-08-01',
    '2026-12-01',
    '2027-03-15'
  ])
})

test('the bell table a school begins with is right', () => {
  expect(whyNotBell({ name: '', fromDay: sinceEver, weekdays: usualWeek }, [])).toBeNull()
})
