import type { PastDay, Until } from '../../contract/taken'
import { addDays, instantOf, weekdayOf } from '../calendar/days'

/** A day as a due moment sees it. Hours and end are there of the days that were asked for only. */
export interface AgendaDay {
  readonly day: string
  readonly isSchoolDay: boolean
  /** In a holiday or on another free day of the school's calendar. */
  readonly free: boolean
  readonly hours: readonly { readonly hour: number; readonly starts: string; readonly ends: string }[]
  /** The clock time at which the school day ends; null on a day without school. */
  readonly ends: string | null
}

/** A trip or camp that is going on: school time until its devices go back, nights and weekends too (S0-21). */
export interface Trip {
  readonly lastDay: string
  readonly backAt: string
}

/** The moment of asking: the days from today on, without a gap, as far as they matter. */
export interface Moment {
  readonly now: string
  readonly agenda: readonly AgendaDay[]
  /** The trip the pupil is on today. */
  readonly trip: Trip | null
}

/** Who asks for a due moment, and why when it is past the school day. */
export interface Asked {
  readonly isDirector: boolean
  readonly reason: string
}

/** A due moment with what it costs, or why it may not be. */
export type Due<Why extends string> =
  | { readonly at: string; readonly past: readonly PastDay[] }
  | { readonly whyNot: Why }

type WhyNoMoment = 'not-a-school-day' | 'no-such-hour' | 'due-past'

/** A reason shorter than this explains nothing to a parent. */
const shortestReason = 5

const endOfTrip = ({ lastDay, backAt }: Trip): string => instantOf(lastDay, backAt)

/** The trip as long as it lasts: once its devices went back it is a day like others. */
const tripNow = ({ now, trip }: Moment): Trip | null => (trip && now < endOfTrip(trip) ? trip : null)

/** Is the school day over, or is there none today? After the last lesson pupils must be reachable (LKC 2008). */
export function isSchoolDayOver({ now, agenda }: Moment): boolean {
  const today = agenda[0]
  return !today || today.ends === null || now >= instantOf(today.day, today.ends)
}

/** The clock time at which an hour, or (null) the day itself, ends. */
const clockAt = ({ hours, ends }: AgendaDay, hour: number | null): string | undefined =>
  hour === null ? (ends ?? undefined) : hours.find((one) => one.hour === hour)?.ends

/**
 * The instant of a due moment, and what it costs. `not-a-school-day` on a day without lessons, but for the end of a
 * trip; `no-such-hour` where the bell table has none, `due-past` when it is not after now.
 */
export function momentOf({ day, hour }: Until, moment: Moment): Due<WhyNoMoment> {
  const { now, agenda } = moment
  const today = agenda[0]
  if (!today || day < today.day) return { whyNot: 'due-past' }
  const trip = tripNow(moment)
  if (trip && day === trip.lastDay && hour === null) return { at: endOfTrip(trip), past: [] }
  const found = agenda.find((one) => one.day === day)
  if (!found?.isSchoolDay) return { whyNot: 'not-a-school-day' }
  const clock = clockAt(found, hour)
  if (clock === undefined) return { whyNot: 'no-such-hour' }
  const at = instantOf(day, clock)
  if (at <= now) return { whyNot: 'due-past' }
  return { at, past: whatIsPast(day, trip?.lastDay ?? today.day, agenda) }
}

/** What lies between the last moment of school time and a due day: a night, a weekend, days off. */
function whatIsPast(due: string, lastDay: string, agenda: readonly AgendaDay[]): PastDay[] {
  if (due <= lastDay) return []
  const off = agenda.filter(({ day, isSchoolDay }) => day >= lastDay && day < due && !isSchoolDay)
  const isWeekend = ({ day }: AgendaDay) => weekdayOf(day) > 5
  return [
    'past-the-day',
    ...(off.some(isWeekend) ? (['over-weekend'] as const) : []),
    ...(off.some((day) => day.free && !isWeekend(day)) ? (['over-holiday'] as const) : [])
  ]
}

/**
 * Until when a device that is taken now is kept: unless said otherwise the end of the school day (S0-16), or of the
 * trip the pupil is on. Past the school day only a director decides, with a reason the parents can read (S0-18).
 */
export function whenDue(
  until: Until | null,
  { isDirector, reason }: Asked,
  moment: Moment
): Due<WhyNoMoment | 'school-day-over' | 'director-decides' | 'reason-needed'> {
  const trip = tripNow(moment)
  if (!trip && isSchoolDayOver(moment) && (until === null || !isDirector))
    return { whyNot: 'school-day-over' }
  const due = momentOf(until ?? { day: trip?.lastDay ?? moment.agenda[0]?.day ?? '', hour: null }, moment)
  if ('whyNot' in due || due.past.length === 0) return due
  if (!isDirector) return { whyNot: 'director-decides' }
  return reason.length < shortestReason ? { whyNot: 'reason-needed' } : due
}

/** The due moment a director moves a kept device to: later than it was. */
export function whenDueInstead(
  until: Until,
  present: string | null,
  moment: Moment
): Due<WhyNoMoment | 'not-later'> {
  const due = momentOf(until, moment)
  return 'at' in due && present !== null && due.at <= present ? { whyNot: 'not-later' } : due
}

/** How many school days ahead a due moment is offered. */
const daysOffered = 5

/** The days of which a proposal needs the hours: today and the next school days. */
export const daysToOffer = (agenda: readonly Pick<AgendaDay, 'day' | 'isSchoolDay'>[]): string[] =>
  [
    ...agenda.slice(0, 1),
    ...agenda
      .slice(1)
      .filter((one) => one.isSchoolDay)
      .slice(0, daysOffered)
  ].map(({ day }) => day)

/** The hour that runs now, when it ends before the day does: the end of the last hour is the end of the day. */
function hourRunning({ now, agenda }: Moment): number | null {
  const today = agenda[0]
  const running = today?.hours.find((one) => {
    const runs = instantOf(today.day, one.starts) <= now && now < instantOf(today.day, one.ends)
    return runs && one.ends !== today.ends
  })
  return running?.hour ?? null
}

/** A due moment to choose, what it costs, and whether it is the one that holds when nothing is said. */
export interface Proposal {
  readonly until: Until
  readonly due: string
  readonly past: PastDay[]
  readonly usual: boolean
}

/**
 * The due moments to choose from: the end of the trip the pupil is on, of the hour that runs, of today, and of the next
 * school days.
 */
export function proposals(moment: Moment): Proposal[] {
  const days = daysToOffer(moment.agenda)
  const hour = hourRunning(moment)
  const [today] = days
  const trip = tripNow(moment)
  const untils: Until[] = days.filter((day) => day !== trip?.lastDay).map((day) => ({ day, hour: null }))
  if (today !== undefined && hour !== null) untils.unshift({ day: today, hour })
  if (trip) untils.unshift({ day: trip.lastDay, hour: null })
  const usual = trip?.lastDay ?? today
  return untils.flatMap((until) => {
    const due = momentOf(until, moment)
    if ('whyNot' in due) return []
    return [{ until, due: due.at, past: [...due.past], usual: until.day === usual && until.hour === null }]
  })
}

/** The last day a device can be kept until: further than a year ahead no calendar is known. */
export const horizon = (today: string): string => addDays(today, 366)
