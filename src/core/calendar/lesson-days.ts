import type { FreeDays, Hour } from '../../contract/calendar'
import type { Reading } from '../context'
import { addDays, weekdayOf } from './days'
import { hoursOf } from './store'
import { freeDaysIn, otherDaysIn } from './year-store'

/** A day with the lesson hours its bell table gives it, and the free days that take them away again. */
export interface LessonDay {
  readonly day: string
  readonly free: Pick<FreeDays, 'name' | 'kind'> | null
  readonly hours: readonly Hour[]
}

/**
 * The days of some weekdays (1 is Monday), from one to another, both included. Days of one weekday under one bell
 * table have the same hours and are read once: a school year is a handful of reads.
 */
export async function lessonDays(
  db: Reading,
  { from, until, weekdays }: { from: string; until: string; weekdays: readonly number[] }
): Promise<LessonDay[]> {
  const free = await freeDaysIn(db, from, until)
  const others = new Set((await otherDaysIn(db, from, until)).map(({ day }) => day))
  const bells = await db
    .selectFrom('bell_table')
    .select('from_day')
    .where('from_day', '<=', until)
    .orderBy('from_day')
    .execute()
  const known = new Map<string, readonly Hour[]>()
  const days: LessonDay[] = []
  for (let day = from; day <= until; day = addDays(day, 1)) {
    const weekday = weekdayOf(day)
    if (!weekdays.includes(weekday)) continue
    const since = bells.findLast(({ from_day }) => from_day !== null && from_day <= day)?.from_day
    const alike = others.has(day) ? day : `${since} ${weekday}`
    const hours = known.get(alike) ?? (await hoursOf(db, day))
    known.set(alike, hours)
    const off = free.find(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay)
    days.push({ day, hours, free: off ? { name: off.name, kind: off.kind } : null })
  }
  return days
}
