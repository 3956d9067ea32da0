import { expect, test } from 'vitest'
import type { Bell } from '../../contract/calendar'
import { factsOf, usualBell, type Year } from './day-facts'

const hour = (at: number, starts: string, ends: string) => ({ hour: at, label: `${at}e uur`, starts, ends })
const bell = (id: string, fromDay: string | null, weekdays: Bell['weekdays']): Bell => ({
  id,
  name: id,
  fromDay,
  weekdays
})
const week = [1, 2, 3, 4].map((weekday) => ({
  weekday,
  ends: weekday === 3 ? '12:30' : null,
  hours: [hour(2, '09:20', '10:10'), hour(1, '08:30', '09:20')]
}))
const first = bell('first', '0001-01-01', week)
const later = bell('later', '2027-02-01', week)
const short = bell('short', null, [{ weekday: 0, ends: null, hours: [hour(1, '08:30', '09:00')] }])
const bells = [later, short, first]

const period = (
  name: string,
  firstDay: string,
  lastDay = firstDay,
  kind: 'holiday' | 'public' | 'own' = 'holiday'
) => ({
  id: name,
  name,
  kind,
  firstDay,
  lastDay
})
const year: Year = {
  firstDay: '2026-08-01',
  lastDay: '2027-07-31',
  free: [
    period('Meivakantie', '2027-04-24', '2027-05-02'),
    period('Koningsdag', '2027-04-27', '2027-04-27', 'public')
  ],
  terms: [{ id: 'term', name: 'Periode 2', firstDay: '2026-12-01' }],
  otherDays: [
    { day: '2026-11-24', bellId: 'short', ends: null },
    { day: '2026-11-26', bellId: null, ends: '11:00' }
  ],
  weekdays: [1, 2, 3, 4],
  nationalKnown: true,
  nationalMissing: 0
}
const on = (day: string) => factsOf(day, year, bells, '2026-11-25')

test('a school day has the hours of the usual bell table in order of the clock, and its own end', () => {
  const day = on('2026-11-25')
  expect(day).toMatchObject({ kind: 'school', ends: '12:30', isToday: true, term: null, other: null })
  expect(day.hours.map((one) => one.hour)).toEqual([1, 2])
  expect(on('2026-11-23')).toMatchObject({ kind: 'school', ends: '10:10', isToday: false })
})

test('a day by another bell table has its hours; another end holds for that day alone', () => {
  expect(on('2026-11-24')).toMatchObject({ bell: { id: 'short' }, ends: '09:00' })
  expect(on('2026-11-26')).toMatchObject({ bell: { id: 'first' }, ends: '11:00' })
})

test('a public holiday within a holiday is named first', () => {
  expect(on('2027-04-27').free.map(({ name }) => name)).toEqual(['Koningsdag', 'Meivakantie'])
  expect(on('2027-04-28').free.map(({ name }) => name)).toEqual(['Meivakantie'])
})

test.each([
  ['2026-11-28', 'weekend'],
  ['2026-11-27', 'no-lessons'],
  ['2027-05-01', 'free'],
  ['2027-05-03', 'school']
])('%s: %s', (day, kind) => expect(on(day).kind).toBe(kind))

test('a term begins on its first day only', () => {
  expect([on('2026-12-01').term, on('2026-12-02').term]).toEqual(['Periode 2', null])
})

test('the usual bell table is the one that began last', () => {
  expect(usualBell(bells, '2027-01-31')?.id).toBe('first')
  expect(usualBell(bells, '2027-02-01')?.id).toBe('later')
  expect(usualBell([short], '2027-02-01')).toBeNull()
})
