/** The day a number of calendar days later (or earlier). */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7

/** The number of the week as Dutch diaries print it (ISO 8601): week 1 holds the first Thursday of the year. */
export function weekOf(day: string): number {
  const thursday = addDays(day, 4 - weekdayOf(day))
  const firstDay = Date.parse(`${thursday.slice(0, 4)}-01-01T00:00:00Z`)
  return Math.floor((Date.parse(`${thursday}T00:00:00Z`) - firstDay) / (7 * 86_400_000)) + 1
}

/** The school year a day is in, `2026-2027`: from 1 August to 31 July. */
export function schoolYearOf(day: string): string {
  const year = Number(day.slice(0, 4))
  return nameOf(day.slice(5) >= '08-01' ? year : year - 1)
}

/** The school year a number of years later (or earlier). */
export const yearFrom = (schoolYear: string, years: number): string =>
  nameOf(Number(schoolYear.slice(0, 4)) + years)

const nameOf = (begins: number) => `${begins}-${begins + 1}`
const two = (n: number) => String(n).padStart(2, '0')

/** The twelve months of a school year, `YYYY-MM`, August first. */
export function monthsOf(schoolYear: string): string[] {
  const begins = Number(schoolYear.slice(0, 4))
  return Array.from({ length: 12 }, (_, at) => `${begins + (at < 5 ? 0 : 1)}-${two(((at + 7) % 12) + 1)}`)
}

/** The weeks of a month, Monday first; null where the week lies in another month. */
export function weeksOf(month: string): (string | null)[][] {
  const first = `${month}-01`
  const monday = addDays(first, 1 - weekdayOf(first))
  const days = Array.from({ length: 42 }, (_, at) => addDays(monday, at))
  const weeks = Array.from({ length: 6 }, (_, week) => days.slice(week * 7, week * 7 + 7))
  return weeks
    .map((week) => week.map((day) => (day.startsWith(month) ? day : null)))
    .filter((week) => week.some((day) => day !== null))
}

/** The same day of another month, or that month's last when it is shorter. */
export function monthFrom(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const at = year * 12 + month - 1 + months
  const last = new Date(Date.UTC(Math.floor(at / 12), (at % 12) + 1, 0)).getUTCDate()
  return `${Math.floor(at / 12)}-${two((at % 12) + 1)}-${two(Math.min(date, last))}`
}
