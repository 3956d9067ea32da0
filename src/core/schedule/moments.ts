import { addDays, instantOf } from '../calendar/days'

/** So many minutes before its end a lesson with devices is spoken of: enough to give them back in. */
export const beforeLessonEnds = 3
/** So many minutes before the devices of a day go back it is spoken of. */
export const beforeDayEnds = 10

/** A lesson hour, in clock time at school. */
export interface Hour {
  readonly hour: number
  readonly starts: string
  readonly ends: string
}

/** A day as the bell rings it; on a day without school there are no hours and no end. */
export interface SchoolDay {
  readonly day: string
  readonly hours: readonly Hour[]
  readonly ends: string | null
}

/** So many minutes before an instant; in the night of a clock change too. */
export const earlier = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) - minutes * 60_000).toISOString()

/** When the reminders of the day's end begin; null on a day without school. */
export const dayEndsFrom = ({ day, ends }: SchoolDay): string | null =>
  ends === null ? null : earlier(instantOf(day, ends), beforeDayEnds)

/** What rings on a day besides its bell: clock times at which trips are back and at which jobs run. */
export interface DayPlan extends SchoolDay {
  readonly trips: readonly string[]
  readonly jobs: readonly string[]
}

/** The next instant at which what speaks could be another list, whoever asks; at the latest when the day turns. */
export function nextMoment(now: string, plan: DayPlan): string {
  const { day, hours, ends, trips, jobs } = plan
  const at = (clock: string) => instantOf(day, clock)
  const moments = [
    instantOf(addDays(day, 1), '00:00'),
    ...hours.flatMap(({ starts, ends }) => [at(starts), earlier(at(ends), beforeLessonEnds), at(ends)]),
    ...(ends === null ? [] : [at(ends), earlier(at(ends), beforeDayEnds)]),
    ...trips.map((clock) => earlier(at(clock), beforeDayEnds)),
    ...jobs.map(at)
  ]
  return moments.filter((moment) => moment > now).sort()[0] ?? earlier(now, -1)
}
