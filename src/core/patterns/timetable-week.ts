import { addDays, mondayOf, schoolYearOf, weekdayOf } from '../calendar/days'
import { plannedLessons } from '../calendar/planned'
import { daysFrom } from '../calendar/store'
import { otherDaysIn } from '../calendar/year-store'
import type { Reading } from '../context'
import type { Slot } from './registered-rules'

const daysBack = 63
const daysOn = 27

/**
 * The lessons each class has in a week by the timetables as they are now: timetables that are read in tell of the weeks
 * to come and not of those gone by. Of each weekday the next usual school day is read, or else the one before.
 */
export async function weekByTimetable(
  db: Reading,
  today: string
): Promise<ReadonlyMap<string, readonly Slot[]>> {
  const monday = mondayOf(today)
  const [from, until] = [addDays(monday, -daysBack), addDays(monday, daysOn)]
  const schoolYear = schoolYearOf(today)
  const others = new Set((await otherDaysIn(db, from, until)).map(({ day }) => day))
  const usual = (await daysFrom(db, from, until))
    .filter(({ day, isSchoolDay }) => isSchoolDay && !others.has(day) && schoolYearOf(day) === schoolYear)
    .map(({ day }) => day)
  const slots = new Map<string, Map<string, Slot>>()
  for (const weekday of [1, 2, 3, 4, 5, 6, 7]) {
    const such = usual.filter((day) => weekdayOf(day) === weekday)
    const day = such.find((one) => one >= monday) ?? such.at(-1)
    if (day === undefined) continue
    for (const { classId, hour, lastHour } of (await plannedLessons(db, null, day, schoolYear)) ?? []) {
      const ofClass = slots.get(classId) ?? new Map<string, Slot>()
      slots.set(classId, ofClass)
      const key = `${weekday} ${hour}`
      const before = ofClass.get(key)
      // Of a block and a part of it by another teacher the block stays.
      if (!before || before.lastHour < lastHour) ofClass.set(key, { weekday, hour, lastHour })
    }
  }
  return new Map([...slots].map(([classId, ofClass]) => [classId, [...ofClass.values()]]))
}
