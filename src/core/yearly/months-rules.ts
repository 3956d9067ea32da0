import type { Held } from '../../contract/yearly'
import { addDays, schoolYearDays, schoolYearOf } from '../calendar/days'

export interface Days {
  readonly from: string
  readonly until: string
}

const monthOf = (day: string): string => day.slice(0, 7)
const firstOf = (month: string): string => `${month}-01`
const monthsOn = (month: string, n: number): string => {
  const [year, at] = month.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, at - 1 + n, 1)).toISOString().slice(0, 7)
}
const lastOf = (month: string): string => addDays(firstOf(monthsOn(month, 1)), -1)

/** The longest that is reported on at once, in months. */
export const mostMonths = 60

/** The months that some days touch, oldest first, `2026-01`. */
export function monthsIn({ from, until }: Days): string[] {
  const months: string[] = []
  for (let month = monthOf(from); month <= monthOf(until); month = monthsOn(month, 1)) months.push(month)
  return months
}

/** How many months some days touch, without listing them. */
export function monthCount({ from, until }: Days): number {
  const at = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
  return at(until) - at(from) + 1
}

/**
 * The days of a report: whole months, so that two reports never differ by a day or a week, and nothing past today. Months
 * that have yet to come stay whole.
 */
export function wholeMonths({ from, until }: Days, today: string): Days {
  const [first, last] = [firstOf(monthOf(from)), lastOf(monthOf(until))]
  return { from: first, until: first <= today && today < last ? today : last }
}

/** The same days a year earlier, or as many years as they last: a month that is not over yet up to the same day. */
export function yearBefore(days: Days): Days {
  const back = (month: string) => monthsOn(month, -12 * Math.ceil(monthCount(days) / 12))
  const month = back(monthOf(days.until))
  const last = lastOf(month)
  const isWhole = days.until === lastOf(monthOf(days.until))
  const same = `${month}${days.until.slice(7)}`
  return { from: firstOf(back(monthOf(days.from))), until: isWhole || same > last ? last : same }
}

/** A school year begins with a holiday: who has something on record within these days of it, has all of it. */
const summer = 45

/** How much of some days the app knows, when its first record is of `keptSince`. */
export function heldOf({ from, until }: Days, keptSince: string | null): Held {
  if (keptSince === null || keptSince > until) return 'none'
  const begun = addDays(schoolYearDays(schoolYearOf(from)).from, summer)
  return keptSince <= from || keptSince <= begun ? 'whole' : 'part'
}

/** The school year that some days are, wholly or as far as it has come: '2025-2026'; null for other days. */
export function schoolYearIn({ from, until }: Days, today: string): string | null {
  const name = schoolYearOf(from)
  const year = schoolYearDays(name)
  return from === year.from && (until === year.until || (until === today && today < year.until)) ? name : null
}
