import type { Bell, Hour } from '../../contract/calendar'
import type { Reading } from '../context'
import { hoursUnder, usualOn } from './bell-rules'
import { bellsOf } from './bells'
import { addDays, weekdayOf } from './days'
import { freeDaysIn, otherDaysIn } from './year-store'

/**
 * The school days from one to another, both included, each with the lesson hours that take place on it: what `hoursOn`
 * says of one day, for a year in four reads. Days without school are not in it.
 */
export async function hoursOfDays(
  db: Reading,
  from: string,
  until: string
): Promise<ReadonlyMap<string, readonly Hour[]>> {
  const bells = await bellsOf(db)
  const free = await freeDaysIn(db, from, until)
  const others = new Map((await otherDaysIn(db, from, until)).map((one) => [one.day, one]))
  const known = new Map<string, readonly Hour[]>()
  const days = new Map<string, readonly Hour[]>()
  for (let day = from; day <= until; day = addDays(day, 1)) {
    const other = others.get(day)
    const bell = other?.bellId ? bells.find(({ id }) => id === other.bellId) : usualOn(bells, day)
    if (!bell || free.some(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay)) continue
    const ends = other?.ends ?? null
    const key = `${bell.id} ${weekdayOf(day)} ${ends}`
    const hours = known.get(key) ?? hoursUntil(bell, weekdayOf(day), ends)
    known.set(key, hours)
    if (hours.length > 0) days.set(day, hours)
  }
  return days
}

/** The hours of a weekday that begin before its end, the last one cut off there; the day's own end goes first. */
function hoursUntil(bell: Bell, weekday: number, dayEnds: string | null): Hour[] {
  const under = (one: number) => bell.weekdays.find((each) => each.weekday === one)
  const own = under(weekday)
  const any = weekday > 5 || (own?.hours.length ?? 0) > 0 ? undefined : under(0)
  const ends = dayEnds ?? own?.ends ?? any?.ends ?? null
  const hours = hoursUnder(bell, weekday)
  if (ends === null) return hours
  return hours
    .filter((hour) => hour.starts < ends)
    .map((hour) => (hour.ends > ends ? { ...hour, ends } : hour))
}
