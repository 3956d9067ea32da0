import { addDays, weekdayOf } from '../calendar/days'
import type { CalendarDay } from './suspension-rules'

/** Days as a school has them: no weekend and none of these. */
export function calendar(
  from: string,
  until: string,
  free: (day: string) => boolean = () => false
): CalendarDay[] {
  const days: CalendarDay[] = []
  for (let day = from; day <= until; day = addDays(day, 1))
    days.push({ day, isSchoolDay: weekdayOf(day) <= 5 && !free(day) })
  return days
}
