import { api } from '../api'
import { useAsk } from '../ask'
import { factsOf } from '../calendar/day-facts'
import { addDays, schoolYearOf } from '../calendar/days'

/** Which days there is school: to offer the next one, and to count those of a suspension before it is on record. */
export function useSchoolDays(from: string) {
  const year = useAsk(api.calendar.year, { schoolYear: schoolYearOf(from) }).value
  const bells = useAsk(api.calendar.bells, {}).value
  const isSchool = (day: string) => !!year && !!bells && factsOf(day, year, bells, from).kind === 'school'
  const days = (after: string, most: number) =>
    Array.from({ length: most }, (_, at) => addDays(after, at + 1)).filter(isSchool)
  return {
    known: year !== undefined && bells !== undefined,
    /** The first school day after a day; the day after it where the calendar tells no more. */
    next: (after: string) => days(after, 70)[0] ?? addDays(after, 1),
    /** The school days from one day up to and including another. */
    count: (first: string, last: string) =>
      last < first ? 0 : days(addDays(first, -1), 70).filter((day) => day <= last).length
  }
}
