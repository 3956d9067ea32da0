import { language } from './language'

const locale = () => (language() === 'nl' ? 'nl-NL' : 'en-GB')
const cached = new Map<string, Intl.DateTimeFormat>()

function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale() + JSON.stringify(options)
  const known = cached.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale(), options)
  cached.set(key, made)
  return made
}

// A school day has no clock: read as noon UTC it is the same day in every time zone the school can be in.
const noon = (day: string) => new Date(`${day}T12:00:00Z`)
const asDay = (options: Intl.DateTimeFormatOptions) => (day: string) =>
  format({ ...options, timeZone: 'UTC' }).format(noon(day))
const asMoment = (options: Intl.DateTimeFormatOptions) => (instant: string) =>
  format({ ...options, timeZone: 'Europe/Amsterdam' }).format(new Date(instant))

/** "wo 21 jan" of a `YYYY-MM-DD`. */
export const shortDay = asDay({ weekday: 'short', day: 'numeric', month: 'short' })
/** "woensdag 21 januari 2026". */
export const longDay = asDay({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
/** "21 januari 2026". */
export const longDate = asDay({ day: 'numeric', month: 'long', year: 'numeric' })
/** "21 jan 2026": where a column of days must line up. */
export const plainDay = asDay({ day: 'numeric', month: 'short', year: 'numeric' })
/** "januari 2026", of a `YYYY-MM-DD`. */
export const monthOf = asDay({ month: 'long', year: 'numeric' })
/** "10:20" at school, of a UTC instant. */
export const clockOf = asMoment({ hour: '2-digit', minute: '2-digit' })
/** "10:20:30": where seconds are waited for. */
export const exactClockOf = asMoment({ hour: '2-digit', minute: '2-digit', second: '2-digit' })
/** "wo 21 jan 10:20" at school, of a UTC instant. */
export const momentOf = asMoment({
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit'
})

const dateAtSchool = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })
/** The day at school of a UTC instant, `YYYY-MM-DD`. */
export const dayOf = (instant: string) => dateAtSchool.format(new Date(instant))
/** The day on the wall at school now, `YYYY-MM-DD`. What counts as today for a rule is asked of `calendar.today`. */
export const dayNow = () => dateAtSchool.format(new Date())

/** "3e uur" and "3rd hour"; a whole day when there is none. */
export function hourName(hour: number | null): string {
  if (language() === 'nl') return hour === null ? 'hele dag' : `${hour}e uur`
  if (hour === null) return 'whole day'
  const ending = { one: 'st', two: 'nd', few: 'rd', other: 'th' } as Record<string, string>
  return `${hour}${ending[new Intl.PluralRules('en', { type: 'ordinal' }).select(hour)] ?? 'th'} hour`
}

/** "1 leerling", "2 leerlingen": the number before the right word. */
export const count = (n: number, one: string, more: string) =>
  `${new Intl.NumberFormat(locale()).format(n)} ${n === 1 ? one : more}`

/** "a, b en c". */
export const listed = (parts: readonly string[]) =>
  new Intl.ListFormat(locale(), { type: 'conjunction' }).format(parts)

/** "1.200" and "1,200". */
export const figure = (n: number, decimals = 0) =>
  new Intl.NumberFormat(locale(), {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals
  }).format(n)
