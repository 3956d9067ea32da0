/** One lesson for a calendar file: day, clock times at school, what is written over it and where it is. */
export type Line = readonly [day: string, starts: string, ends: string, summary: string, location?: string]

const stamp = (day: string, clock: string): string => `${day}T${clock}00`.replaceAll(/[-:]/g, '')

/** A calendar file as a school system writes it, with the times of the school's own zone. */
export const calendarOf = (...lines: readonly Line[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Voorbeeld//Rooster//NL',
    ...lines.flatMap(([day, starts, ends, summary, location = ''], at) => [
      'BEGIN:VEVENT',
      `UID:${day}-${at}@rooster.example`,
      `DTSTART;TZID=Europe/Amsterdam:${stamp(day, starts)}`,
      `DTEND;TZID=Europe/Amsterdam:${stamp(day, ends)}`,
      `SUMMARY:${summary}`,
      `LOCATION:${location}`,
      'END:VEVENT'
    ]),
    'END:VCALENDAR',
    ''
  ].join('\r\n')

export const fileOf = (text: string) => ({
  file: { name: 'rooster.ics', base64: Buffer.from(text).toString('base64') }
})
