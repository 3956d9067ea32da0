import type { Hour } from '../../contract/calendar'

/** The lesson that runs, another hour, or a span of the clock, as the form holds it. */
export interface When {
  readonly kind: 'lesson' | 'hour' | 'span'
  readonly day: string
  readonly hour: number | null
  readonly starts: string
  readonly ends: string
  /** The weekdays (1 is Monday) it comes back on every week; null: it does not. */
  readonly weekdays: readonly number[] | null
  /** The last day of a series; null: the end of the school year. */
  readonly until: string | null
}

/** The day as `calendar.today` tells it. */
export interface Now {
  readonly day: string
  readonly time: string
  readonly hour: number | null
  readonly hours: readonly Hour[]
}

/** `9:05` and `9.05` are `09:05`; null when it is no clock time. */
export function clockTyped(text: string): string | null {
  const [, hour, minute] = /^([01]?\d|2[0-3])[:.]?([0-5]\d)$/.exec(text.trim()) ?? []
  return hour && minute ? `${hour.padStart(2, '0')}:${minute}` : null
}

/** What the form asks for; null while it does not say enough. */
export function whenOf(when: When, now: Now) {
  if (when.kind === 'lesson') return restOfLesson(now)
  const slot = slotOf(when)
  if (!slot || when.weekdays === null) return slot
  return when.weekdays.length > 0
    ? { ...slot, series: { weekdays: [...when.weekdays], until: when.until } }
    : null
}

function slotOf(when: When) {
  if (when.kind === 'hour') return when.hour === null ? null : { day: when.day, hour: when.hour, span: null }
  const [starts, ends] = [clockTyped(when.starts), clockTyped(when.ends)]
  return starts && ends ? { day: when.day, hour: null, span: { starts, ends } } : null
}

/** 1 is Monday, 7 is Sunday, of a `YYYY-MM-DD`. */
export const weekdayOf = (day: string): number => new Date(`${day}T12:00:00Z`).getUTCDay() || 7

/** This lesson: all of it while it has to begin, and what is left of it from now on. */
function restOfLesson({ day, time, hour, hours }: Now) {
  const lesson = hours.find((one) => one.hour === hour)
  if (!lesson) return null
  if (time <= lesson.starts) return { day, hour: lesson.hour, span: null }
  return { day, hour: null, span: { starts: time, ends: lesson.ends } }
}
