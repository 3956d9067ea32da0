import holidays from '../../../resources/holidays.json'
import type { Region } from '../../contract/settings'
import type { Writing } from '../context'
import { addDays } from './days'

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

/** The national free days of a calendar year on which no school has lessons. The school can add its own. */
export function publicHolidays(year: number): { name: string; from: string; until: string }[] {
  const sunday = easter(year)
  const kingsDay = new Date(`${year}-04-27T00:00:00Z`).getUTCDay() === 0 ? `${year}-04-26` : `${year}-04-27`
  const day = (name: string, from: string, until = from) => ({ name, from, until })
  return [
    day('Tweede paasdag', addDays(sunday, 1)),
    day('Koningsdag', kingsDay),
    day('Hemelvaart', addDays(sunday, 39), addDays(sunday, 40)),
    day('Tweede pinksterdag', addDays(sunday, 50))
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

/** Gives a new school the calendar of its region: bell table, terms, holidays and national free days. */
export async function fillCalendar(
  tx: Writing,
  region: Region,
  today: string,
  newId: () => string
): Promise<void> {
  const bell = hoursPerWeekday.flatMap((count, at) =>
    usualBell.slice(0, count).map(([starts, ends], hour) => ({
      weekday: at + 1,
      hour: hour + 1,
      label: `${hour + 1}e uur`,
      starts,
      ends
    }))
  )
  await tx.insertInto('bell').values(bell).execute()
  const years = [-1, 0, 1, 2].map((ahead) => Number(today.slice(0, 4)) + ahead)
  const free = [
    ...holidays.filter((each) => each.regions.includes(region)),
    ...years.flatMap((year) => publicHolidays(year))
  ]
  await tx
    .insertInto('free_days')
    .values(free.map(({ name, from, until }) => ({ id: newId(), name, first_day: from, last_day: until })))
    .execute()
  const terms = years.flatMap((year) => [
    { id: newId(), name: `Periode 1 ${year}-${year + 1}`, first_day: `${year}-08-01` },
    { id: newId(), name: `Periode 2 ${year}-${year + 1}`, first_day: `${year}-12-01` },
    { id: newId(), name: `Periode 3 ${year}-${year + 1}`, first_day: `${year + 1}-03-15` }
  ])
  await tx.insertInto('term').values(terms).execute()
}
