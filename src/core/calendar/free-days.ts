import { addDays } from './days'
import type { CalendarEvent } from './ics'

/** Days of the calendar, first and last included. */
export interface Days {
  readonly firstDay: string
  readonly lastDay: string
}

/** No holiday is longer: the summer takes six weeks, and a slip of the year would close the school. */
const longest = 70

const overlap = (one: Days, two: Days): boolean => one.firstDay <= two.lastDay && two.firstDay <= one.lastDay

/** Why these days cannot be free as well, beside those that are and beside each other; null when they can. */
export function whyNotFree(
  asked: readonly Days[],
  there: readonly Days[]
): 'ends-before-start' | 'too-long' | 'overlaps' | null {
  if (asked.some(({ firstDay, lastDay }) => lastDay < firstDay)) return 'ends-before-start'
  if (asked.some(({ firstDay, lastDay }) => lastDay > addDays(firstDay, longest - 1))) return 'too-long'
  const isTaken = (days: Days, at: number): boolean =>
    [...there, ...asked.slice(0, at)].some((other) => overlap(days, other))
  return asked.some(isTaken) ? 'overlaps' : null
}

/** Do these days lie within others from their first to their last? */
export const isInside = (days: Days, others: Days): boolean =>
  others.firstDay <= days.firstDay && days.lastDay <= others.lastDay

/** The last of these days, or a later one: the summer holiday of a school year ends in the next. */
export const lastOf = (all: readonly Days[], day: string): string =>
  all.map(({ lastDay }) => lastDay).reduce((one, two) => (one > two ? one : two), day)

/** Are these days, or some of them, free already? */
export const isKnown = (days: Days, there: readonly Days[]): boolean =>
  there.some((other) => overlap(days, other))

/**
 * What of a holiday is to be put in the calendar. Nothing where free days of the school lie over it: they are its own
 * choice of dates. A single free day inside (King's Day, a study day) is no holiday: it stays, and the rest comes
 * around it.
 */
export function whatIsMissing(holiday: Days, there: readonly Days[]): Days[] {
  const over = there.filter((other) => overlap(holiday, other))
  if (over.some(({ firstDay, lastDay }) => firstDay < lastDay)) return []
  const parts: Days[] = []
  let { firstDay } = holiday
  for (const { firstDay: day } of over.toSorted((a, b) => (a.firstDay < b.firstDay ? -1 : 1))) {
    if (firstDay < day) parts.push({ firstDay, lastDay: addDays(day, -1) })
    firstDay = addDays(day, 1)
  }
  if (firstDay <= holiday.lastDay) parts.push({ firstDay, lastDay: holiday.lastDay })
  return parts
}

const shortestName = 2
const longestName = 60

/**
 * What of a calendar file may be chosen as free days: whole days that go on, each name and time once. `skipped` counts
 * the rest: appointments with a clock time, cancelled ones, and what has no name or lasts longer than any holiday.
 */
export function daysToChoose(events: readonly CalendarEvent[]): {
  readonly days: (Days & { readonly name: string })[]
  readonly skipped: number
} {
  const named = events.map((event) => ({
    event,
    name: event.summary.replace(/\s+/g, ' ').slice(0, longestName).trim()
  }))
  const chosen = named.filter(
    ({ event: { wholeDay, cancelled, start, end }, name }) =>
      wholeDay && !cancelled && name.length >= shortestName && end <= addDays(start, longest - 1)
  )
  const days = chosen.map(({ event, name }) => ({ name, firstDay: event.start, lastDay: event.end }))
  const once = new Map(days.map((one) => [JSON.stringify(one), one]))
  return { days: [...once.values()], skipped: events.length - chosen.length }
}
