import { addDays, mondayOf } from './days'
import type { Days } from './free-days'

/** The school is never closed longer than this many weeks: looking further finds nothing. */
const longestLook = 120

/** A week in which no weekday has school; two holidays that meet in it make one free week. */
export function isFreeWeek(monday: string, free: readonly Days[]): boolean {
  const isFree = (day: string) => free.some(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay)
  return [0, 1, 2, 3, 4].every((at) => isFree(addDays(monday, at)))
}

/** The Monday with which the last so many school weeks begin, the week of the day included; free weeks do not count. */
export function weeksBack(day: string, weeks: number, free: readonly Days[]): string {
  let monday = mondayOf(day)
  let left = weeks - 1
  for (let look = 0; left > 0 && look < longestLook; look++) {
    monday = addDays(monday, -7)
    if (!isFreeWeek(monday, free)) left--
  }
  return monday
}

/** The Sunday on which the so many school weeks end that begin with the week of a day. */
export function weeksOn(day: string, weeks: number, free: readonly Days[]): string {
  let monday = mondayOf(day)
  let left = weeks - 1
  for (let look = 0; left > 0 && look < longestLook; look++) {
    monday = addDays(monday, 7)
    if (!isFreeWeek(monday, free)) left--
  }
  // The free weeks that follow end nothing: the count falls with the next school week.
  let last = addDays(monday, 6)
  for (let look = 0; isFreeWeek(addDays(last, 1), free) && look < longestLook; look++) last = addDays(last, 7)
  return last
}

/** How many whole school weeks have gone by since a day, the week of that day and the present one left out. */
export function wholeWeeksSince(day: string, today: string, free: readonly Days[]): number {
  let weeks = 0
  for (let monday = addDays(mondayOf(day), 7); addDays(monday, 6) < today; monday = addDays(monday, 7))
    if (!isFreeWeek(monday, free)) weeks++
  return weeks
}
