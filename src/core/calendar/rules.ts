import type { Hour } from '../../contract/calendar'

/** How long before it begins a lesson is already the one at hand: the class is coming in. */
const minutesBefore = 10

const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

/** The hour that runs at a clock time, or in a break the one that comes; null after the last. */
export function hourAt(hours: readonly Hour[], time: string): number | null {
  return hours.find((hour) => time < hour.ends)?.hour ?? null
}

interface Timed {
  readonly starts: string
  readonly ends: string
}

/** Lessons or hours that run, and those that begin within ten minutes: the class is coming in. */
export function atHand<One extends Timed>(all: readonly One[], time: string): One[] {
  const now = minutes(time)
  return all.filter((one) => minutes(one.starts) - minutesBefore <= now && now < minutes(one.ends))
}

/** The lesson at hand: it runs, or it begins within ten minutes. */
export const lessonAt = <One extends Timed>(lessons: readonly One[], time: string): One | null =>
  atHand(lessons, time).at(-1) ?? null
