import { addDays, instantOf, weekdayOf } from '../calendar/days'
import type { Until } from '../../contract/taken'
import type { AgendaDay, Asked, Moment, Trip } from './due'

const clocks = [
  ['08:30', '09:20'],
  ['09:20', '10:10'],
  ['10:30', '11:20'],
  ['11:20', '12:10'],
  ['12:40', '13:30'],
  ['13:30', '14:20'],
  ['14:30', '15:20']
] as const
/** Lessons from Monday to Friday: on Wednesday until noon, on Friday until 14.20. */
const lessons = [7, 7, 4, 7, 6, 0, 0]
/** Days off in the school year 2025-2026. */
const off: readonly (readonly [string, string])[] = [
  ['2025-10-18', '2025-10-26'],
  ['2025-12-20', '2026-01-04'],
  ['2026-04-03', '2026-04-06'],
  ['2026-07-18', '2026-08-30']
]
/** Days that end early, by the clock. */
const short = new Map([['2026-01-22', '11:00']])

/** A day of an invented school year 2025-2026. */
export function dayOf(day: string): AgendaDay {
  const free = off.some(([first, last]) => first <= day && day <= last)
  const usual = free ? [] : clocks.slice(0, lessons[weekdayOf(day) - 1])
  const ends = short.get(day) ?? usual.at(-1)?.[1] ?? ''
  const hours = usual
    .map(([starts, until], at) => ({ hour: at + 1, starts, ends: until < ends ? until : ends }))
    .filter(({ starts }) => starts < ends)
  const isSchoolDay = hours.length > 0
  return { day, isSchoolDay, free, hours, ends: isSchoolDay ? ends : null }
}

/** A moment in it, with the days that follow. */
export const momentAt = (day: string, clock: string, trip: Trip | null = null, ahead = 80): Moment => ({
  now: instantOf(day, clock),
  agenda: Array.from({ length: ahead }, (_, at) => dayOf(addDays(day, at))),
  trip
})

export const teacher: Asked = { isDirector: false, reason: 'Geen reden nodig.' }
export const director: Asked = { isDirector: true, reason: 'De ouders komen het ophalen.' }
export const until = (day: string, hour: number | null = null): Until => ({ day, hour })
