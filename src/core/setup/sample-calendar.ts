import { newId } from '../../contract/id'
import { replaceBell, replaceOtherDay } from '../calendar/bells'
import { addDays, weekdayOf } from '../calendar/days'
import { isSchoolDay } from '../calendar/store'
import { replaceFree } from '../calendar/year-store'
import type { Writing } from '../context'

const shortHours = [
  ['08:30', '09:10'],
  ['09:10', '09:50'],
  ['10:10', '10:50'],
  ['10:50', '11:30'],
  ['12:00', '12:40'],
  ['12:40', '13:20'],
  ['13:20', '14:00']
] as const

/** The school day nearest to a number of days from now, later or the same; never a Wednesday, which is short already. */
async function schoolDayAfter(tx: Writing, today: string, days: number): Promise<string> {
  let day = addDays(today, days)
  while (weekdayOf(day) === 3 || !(await isSchoolDay(tx, day))) day = addDays(day, 1)
  return day
}

/**
 * What the invented school has planned: a shortened day, by a bell table of forty minutes, and two study days. All of
 * it two weeks and more ahead, so that the weeks around today are as usual.
 */
export async function planAhead(tx: Writing, today: string): Promise<void> {
  const bellId = newId()
  const hours = shortHours.map(([starts, ends], at) => ({
    hour: at + 1,
    label: `${at + 1}e uur`,
    starts,
    ends
  }))
  await replaceBell(tx, {
    id: bellId,
    name: 'Verkort rooster',
    fromDay: null,
    weekdays: [{ weekday: 0, ends: null, hours }]
  })
  const shortDay = await schoolDayAfter(tx, today, 14)
  await replaceOtherDay(tx, { day: shortDay, bellId, ends: null })
  let day = shortDay
  for (const days of [7, 54]) {
    day = await schoolDayAfter(tx, day, days)
    await replaceFree(tx, [{ id: newId(), name: 'Studiedag', kind: 'own', firstDay: day, lastDay: day }])
  }
}
