import type { Bell, BellWeekday, Hour } from '../../contract/calendar'

/** The first day there is: a bell table that is usual from then on holds for all that no later one does. */
export const sinceEver = '0001-01-01'

type BellWhy =
  | 'hour-twice'
  | 'ends-before-start'
  | 'hours-overlap'
  | 'no-hours'
  | 'name-taken'
  | 'from-taken'
  | 'usual-needed'

/** Why something cannot be, with the hour it is about. */
export interface WhyNot<Why> {
  readonly why: Why
  readonly hour?: number
}

/**
 * Why a bell table cannot be as it is put in, beside those there are; null when it can. The hours of a weekday follow
 * each other in time in the order of their numbers; and one bell table is usual since ever, so that every day has one.
 */
export function whyNotBell(bell: Omit<Bell, 'id'>, others: readonly Bell[]): WhyNot<BellWhy> | null {
  if (bell.weekdays.every(({ hours }) => hours.length === 0)) return { why: 'no-hours' }
  const weekdays = bell.weekdays.map(({ weekday }) => weekday)
  if (new Set(weekdays).size < weekdays.length) return { why: 'hour-twice' }
  for (const each of bell.weekdays) {
    const whyNot = whyNotHours(inOrder(each.hours)) ?? whyNotEnd(each, bell.weekdays)
    if (whyNot) return whyNot
  }
  const name = bell.name.toLowerCase()
  if (others.some((other) => other.name.toLowerCase() === name)) return { why: 'name-taken' }
  if (bell.fromDay !== null && others.some(({ fromDay }) => fromDay === bell.fromDay))
    return { why: 'from-taken' }
  return isUsualSinceEver([bell, ...others]) ? null : { why: 'usual-needed' }
}

/** Is there a usual bell table for every day, however long ago? */
export const isUsualSinceEver = (bells: readonly Pick<Bell, 'fromDay'>[]): boolean =>
  bells.some(({ fromDay }) => fromDay === sinceEver)

const inOrder = (hours: readonly Hour[]): Hour[] => hours.toSorted((a, b) => a.hour - b.hour)

function whyNotHours(hours: readonly Hour[]): WhyNot<BellWhy> | null {
  for (const [at, { hour, starts, ends }] of hours.entries()) {
    const before = hours[at - 1]
    if (before?.hour === hour) return { why: 'hour-twice', hour }
    if (ends <= starts) return { why: 'ends-before-start', hour }
    if (before && starts < before.ends) return { why: 'hours-overlap', hour }
  }
  return null
}

/** A weekday that ends before it begins has no hours left. Its own hours count, or those of every weekday. */
function whyNotEnd(
  { ends, weekday, hours }: BellWeekday,
  all: readonly BellWeekday[]
): WhyNot<BellWhy> | null {
  const any = weekday <= 5 ? all.find((each) => each.weekday === 0)?.hours : undefined
  const first = inOrder(hours.length > 0 ? hours : (any ?? []))[0]
  return ends !== null && first && ends <= first.starts ? { why: 'ends-before-start' } : null
}

/** The hours a bell table has on a weekday: its own, or from Monday to Friday those of every weekday. */
export function hoursUnder(bell: Bell, weekday: number): Hour[] {
  const under = (one: number): Hour[] => bell.weekdays.find((each) => each.weekday === one)?.hours ?? []
  const own = under(weekday)
  return inOrder(own.length > 0 || weekday > 5 ? own : under(0))
}

/**
 * Why a day cannot be by another bell table (its hours on that weekday) or with another end: there is no school then,
 * or it would end before it begins. Null when it can.
 */
export function whyNotOtherDay(
  day: { readonly isFree: boolean; readonly usual: readonly Hour[]; readonly hours: readonly Hour[] },
  ends: string | null
): 'not-a-school-day' | 'day-ends-too-early' | null {
  const first = day.hours[0]
  if (day.isFree || day.usual.length === 0 || !first) return 'not-a-school-day'
  return ends !== null && ends <= first.starts ? 'day-ends-too-early' : null
}

/** From Monday (1) to Sunday (7), the weekdays on which one of these bell tables has lessons. */
export const weekdaysWithLessons = (bells: readonly Bell[]): number[] =>
  [1, 2, 3, 4, 5, 6, 7].filter((weekday) => bells.some((bell) => hoursUnder(bell, weekday).length > 0))

/** The bell table that is usual on a day, of all there are. */
export function usualOn(bells: readonly Bell[], day: string): Bell | undefined {
  const begun = bells.filter(({ fromDay }) => fromDay !== null && fromDay <= day)
  return begun.toSorted((a, b) => ((a.fromDay ?? '') < (b.fromDay ?? '') ? 1 : -1))[0]
}
