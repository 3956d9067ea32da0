import type { z } from 'zod'
import type { Bell, BellWeekday, FreeDays, OtherDay, calendar } from '../../contract/calendar'
import { weekdayOf } from './days'

/** A school year as the calendar gives it. */
export type Year = z.output<(typeof calendar)['year']['output']>
export type BellHour = BellWeekday['hours'][number]

/** What is known of one day. */
export interface DayFacts {
  readonly day: string
  readonly kind: 'school' | 'free' | 'weekend' | 'no-lessons'
  /** The periods that make it free, the shortest first: a public holiday tells more than the weeks around it. */
  readonly free: readonly FreeDays[]
  readonly other: OtherDay | null
  /** The bell table that holds on this day. */
  readonly bell: Bell | null
  readonly hours: readonly BellHour[]
  readonly ends: string | null
  /** The term that begins on this day. */
  readonly term: string | null
  readonly isToday: boolean
}

/** The bell table that is usual on a day: the one that began last. */
export const usualBell = (bells: readonly Bell[], day: string): Bell | null =>
  bells
    .filter(({ fromDay }) => fromDay !== null && fromDay <= day)
    .toSorted((a, b) => (a.fromDay! < b.fromDay! ? 1 : -1))[0] ?? null

/** The hours of a bell table on a weekday, in order of the clock. */
export const hoursOn = (bell: Bell | null, weekday: number): BellHour[] =>
  (bell?.weekdays ?? [])
    .filter((one) => one.weekday === 0 || one.weekday === weekday)
    .flatMap((one) => one.hours)
    .toSorted((a, b) => (a.starts < b.starts ? -1 : 1))

const length = ({ firstDay, lastDay }: FreeDays) => Date.parse(lastDay) - Date.parse(firstDay)

/** What kind of day it is at school, and why. */
export function factsOf(day: string, year: Year, bells: readonly Bell[], today: string): DayFacts {
  const weekday = weekdayOf(day)
  const free = year.free
    .filter(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay)
    .toSorted((a, b) => length(a) - length(b))
  const other = year.otherDays.find((one) => one.day === day) ?? null
  const named = other?.bellId ? bells.find(({ id }) => id === other.bellId) : null
  const bell = named ?? usualBell(bells, day)
  const hours = hoursOn(bell, weekday)
  const set = bell?.weekdays.find((one) => (one.weekday === 0 || one.weekday === weekday) && one.ends)?.ends
  const none = weekday > 5 ? 'weekend' : 'no-lessons'
  return {
    day,
    kind: free.length > 0 ? 'free' : hours.length > 0 ? 'school' : none,
    free,
    other,
    bell,
    hours,
    ends: hours.length > 0 ? (other?.ends ?? set ?? hours.at(-1)?.ends ?? null) : null,
    term: year.terms.find(({ firstDay }) => firstDay === day)?.name ?? null,
    isToday: day === today
  }
}
