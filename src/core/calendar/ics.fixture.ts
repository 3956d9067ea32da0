import { readCalendar, type CalendarEvent } from './ics'

/** The school year that is read. */
export const window = { from: '2026-08-01', until: '2027-07-31' }

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A calendar file with these lines in it. */
export const calendar = (...lines: string[]): Uint8Array =>
  bytes(['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n'))

export const event = (...lines: string[]): string[] => ['BEGIN:VEVENT', 'UID:lesson', ...lines, 'END:VEVENT']

/** What is read of these lines, which must be readable. */
export function read(...lines: string[]): CalendarEvent[] {
  const found = readCalendar(calendar(...lines), window)
  if ('refused' in found) throw new Error(found.refused)
  return found.ok
}
