import { language } from './language'
import { shortDay } from './when'

/** "do 26 nov 08:30": a clock time at school on a school day. */
export const clockOn = (day: string, clock: string): string => `${shortDay(day)} ${clock}`

const format = (day: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language() === 'nl' ? 'nl-NL' : 'en-GB', { ...options, timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`)
  )

/** "1 t/m 5 juni", "30 mei t/m 2 juni", "5 juni": the days of a trip, the first and last included. */
export function span(first: string, last: string): string {
  const whole = { day: 'numeric', month: 'long' } as const
  if (first === last) return format(first, whole)
  const isOneMonth = first.slice(0, 7) === last.slice(0, 7)
  const begin = format(first, isOneMonth ? { day: 'numeric' } : whole)
  return `${begin} ${language() === 'nl' ? 't/m' : 'to'} ${format(last, whole)}`
}

/** "12 jan t/m 9 mrt", "12 jan": a stretch of days in one line. */
export function shortSpan(first: string, last: string): string {
  const short = { day: 'numeric', month: 'short' } as const
  if (first === last) return format(first, short)
  return `${format(first, short)} ${language() === 'nl' ? 't/m' : 'to'} ${format(last, short)}`
}
