/**
 * A day as a Dutch hand types it: 21-1-2026, 21/1/2026, 21.1.2026 or 2026-01-21, always day before month. Returns
 * `YYYY-MM-DD`, or null when it is no day of the calendar.
 */
export function typedDay(text: string): string | null {
  const dutch = /^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})\s*$/.exec(text)
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text)
  const [year, month, day] = dutch ? [dutch[3], dutch[2], dutch[1]] : (iso ?? []).slice(1)
  if (!year || !month || !day) return null
  const typed = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${typed}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== typed ? null : typed
}
