import { language } from '../words/language'
import { shortDay } from '../words/when'

const locale = () => (language() === 'nl' ? 'nl-NL' : 'en-GB')
const made = new Map<string, Intl.DateTimeFormat>()
/** A school day has no clock: read at noon UTC it is the same day everywhere. */
const said = (options: Intl.DateTimeFormatOptions) => (day: string) => {
  const key = locale() + JSON.stringify(options)
  const format = made.get(key) ?? new Intl.DateTimeFormat(locale(), { ...options, timeZone: 'UTC' })
  made.set(key, format)
  return format.format(new Date(`${day}T12:00:00Z`))
}

/** "woensdag 25 november". */
export const dayAndMonth = said({ weekday: 'long', day: 'numeric', month: 'long' })
/** "november 2026" of `2026-11`. */
export const monthName = (month: string): string => said({ month: 'long', year: 'numeric' })(`${month}-01`)

const monday = '2026-01-05'
const nth = (weekday: number) => `${monday.slice(0, 8)}${String(4 + weekday).padStart(2, '0')}`
/** "woensdag" of 3. */
export const weekdayName = (weekday: number): string => said({ weekday: 'long' })(nth(weekday))
/** "wo" of 3. */
export const weekdayShort = (weekday: number): string => said({ weekday: 'short' })(nth(weekday))

/** "wo 25 nov 2026", or "za 17 okt – zo 25 okt 2026". */
export const daysSaid = (firstDay: string, lastDay: string): string =>
  firstDay === lastDay
    ? `${shortDay(firstDay)} ${firstDay.slice(0, 4)}`
    : `${shortDay(firstDay)} – ${shortDay(lastDay)} ${lastDay.slice(0, 4)}`
