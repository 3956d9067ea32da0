import type { Hour } from '../../contract/calendar'

/** The lesson that runs, another hour, or a span of the clock, as the form holds it. */
export interface When {
  readonly kind: 'lesson' | 'hour' | 'span'
  readonly day: string
  readonly hour: number | null
  readonly starts: string
  readonly ends: string
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
  if (when.kind === 'hour') return when.hour === null ? null : { day: when.day, hour: when.hour, span: null }
  const [starts, ends] = [clockTyped(when.starts), clockTyped(when.ends)]
  return starts && ends ? { day: when.day, hour: null, span: { starts, ends } } : null
}

/** This lesson: all of it while it has to begin, and what is left of it from now on. */
function restOfLesson({ day, time, hour, hours }: Now) {
  const lesson = hours.find((one) => one.hour === hour)
  if (!lesson) return null
  if (time <= lesson.starts) return { day, hour: lesson.hour, span: null }
  return { day, hour: null, span: { starts: time, ends: lesson.ends } }
}
