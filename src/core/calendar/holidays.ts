import holidays from '../../../resources/holidays.json'
import type { Region } from '../../contract/settings'
import { addDays, schoolYearDays } from './days'
import { isInside, type Days } from './free-days'

/** Sunday of Easter (Gregorian, the anonymous computus), from which the movable free days are counted. */
function easter(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  const day = ((h + l - 7 * m + 114) % 31) + 1
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/**
 * The national free days of a calendar year on which no school has lessons, as far as they are no holiday already. The
 * Friday after Ascension goes with it; Good Friday and Liberation Day do not, since many schools are open then.
 */
export function publicHolidays(year: number): { name: string; from: string; until: string }[] {
  const sunday = easter(year)
  const kingsDay = new Date(`${year}-04-27T00:00:00Z`).getUTCDay() === 0 ? `${year}-04-26` : `${year}-04-27`
  const day = (name: string, from: string, until = from) => ({ name, from, until })
  return [
    day('Nieuwjaarsdag', `${year}-01-01`),
    day('Tweede paasdag', addDays(sunday, 1)),
    day('Koningsdag', kingsDay),
    day('Hemelvaart', addDays(sunday, 39), addDays(sunday, 40)),
    day('Tweede pinksterdag', addDays(sunday, 50)),
    day('Kerst', `${year}-12-25`, `${year}-12-26`)
  ]
}

/** A bell table to begin with: seven lessons of fifty minutes, Wednesday and Friday shorter. Every school edits it. */
const usualBell = [
  ['08:30', '09:20'],
  ['09:20', '10:10'],
  ['10:30', '11:20'],
  ['11:20', '12:10'],
  ['12:40', '13:30'],
  ['13:30', '14:20'],
  ['14:30', '15:20']
] as const
const hoursPerWeekday = [7, 7, 5, 7, 6] as const

/** Is this school year in the table of national holidays that came with the app? */
export const isNationalKnown = (schoolYear: string): boolean =>
  holidays.some((each) => each.schoolYear === schoolYear)

/** The national holidays of a region in a school year; some are advice, and a school may choose other days. */
export const nationalHolidays = (schoolYear: string, region: Region): UsualFree[] =>
  holidays
    .filter((each) => each.schoolYear === schoolYear && each.regions.includes(region))
    .map(({ name, from, until }) => ({ name, kind: 'holiday', firstDay: from, lastDay: until }))

export interface UsualFree extends Days {
  readonly name: string
  readonly kind: 'holiday' | 'public'
}

/** Days on which no school of the region has lessons in a school year: a national free day inside a holiday is none. */
export function usualFree(schoolYear: string, region: Region): UsualFree[] {
  const national = nationalHolidays(schoolYear, region)
  const { from: first, until: last } = schoolYearDays(schoolYear)
  const open = [first, last]
    .flatMap((day) => publicHolidays(Number(day.slice(0, 4))))
    .map(({ name, from, until }) => ({ name, kind: 'public' as const, firstDay: from, lastDay: until }))
    .filter(({ firstDay, lastDay }) => first <= firstDay && lastDay <= last)
    .filter((days) => !national.some((holiday) => isInside(days, holiday)))
  return [...national, ...open]
}

/** Terms to begin with: three of about as many school weeks. */
export function usualTerms(schoolYear: string): { name: string; firstDay: string }[] {
  const { from, until } = schoolYearDays(schoolYear)
  const [first, last] = [from.slice(0, 4), until.slice(0, 4)]
  return [from, `${first}-12-01`, `${last}-03-15`].map((firstDay, at) => ({
    name: `Periode ${at + 1} ${schoolYear}`,
    firstDay
  }))
}

/** The bell table to begin with, as the usual one. */
export const usualWeek = hoursPerWeekday.map((count, at) => ({
  weekday: at + 1,
  ends: null,
  hours: usualBell
    .slice(0, count)
    .map(([starts, ends], hour) => ({ hour: hour + 1, label: `${hour + 1}e uur`, starts, ends }))
}))
