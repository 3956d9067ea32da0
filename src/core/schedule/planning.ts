import { addDays, instantOf, schoolDay } from '../calendar/days'

/** The newest moment, up to now, of something that is due every day at a clock time; one a day on both DST nights. */
export function lastOfDaily(now: string, clock: string): string {
  const today = instantOf(schoolDay(now), clock)
  return today <= now ? today : instantOf(addDays(schoolDay(now), -1), clock)
}

/** `reset`: it is on record for a moment far in the future, because the clock was wrong; what it was due for is past. */
export type WhatToDo = 'run' | 'wait' | 'reset'

const aDay = 86_400_000

/**
 * Does a job run now? Once for its newest due moment, however many were missed while the app was closed, and not
 * again when the clock was put back before it. All are instants, UTC ISO; null: never ran, never due.
 */
export function whatToDo(ranFor: string | null, lastDue: string | null, now: string): WhatToDo {
  if (lastDue === null) return 'wait'
  if (ranFor === null || ranFor < lastDue) return 'run'
  return Date.parse(ranFor) - Date.parse(now) > aDay ? 'reset' : 'wait'
}
