import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from './days'
import { readCalendar } from './ics'
import { bytes, calendar, event, read, window } from './ics.fixture'

/** Many times the same event. */
const times = (count: number, ...lines: string[]): Uint8Array =>
  calendar(...Array.from({ length: count }, () => event(...lines)).flat())

/** A zone the file describes by a rule, and a lesson in it. */
const zoneBy = (start: string, rule: string): Uint8Array =>
  calendar(
    'BEGIN:VTIMEZONE',
    'TZID:X',
    'BEGIN:STANDARD',
    `DTSTART:${start}`,
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    `RRULE:${rule}`,
    'END:STANDARD',
    'END:VTIMEZONE',
    ...event('DTSTART;TZID=X:20261125T092000')
  )

const secondsFrom = (first: number): string[] =>
  Array.from({ length: 580 }, (_, at) =>
    new Date(Date.UTC(2026, 8, 1, 0, 0, first + at)).toISOString().slice(0, 19).replace(/[-:]/g, '')
  )
const yearly = [
  'BEGIN:STANDARD',
  'DTSTART:16010101T000000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU',
  'END:STANDARD'
].join('\r\n')
const whole = Buffer.from(calendar(...event('DTSTART:20261125T092000Z', 'SUMMARY:ne'))).toString()

test.each([
  ['nothing', ''],
  ['spaces', ' \r\n \r\n'],
  ['a list', 'Naam;Klas\r\nAmira;H3a\r\n'],
  ['a web page', '<!doctype html><html><body>Log in</body></html>'],
  ['a calendar that breaks off', whole.slice(0, -20)],
  ['a calendar that breaks off inside an event', whole.slice(0, 60)],
  ['an event that never ends', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nEND:VCALENDAR'],
  ['bytes of a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000']
])('%s is not a calendar', (_case, text) => {
  expect(readCalendar(bytes(text), window)).toEqual({ refused: 'not-a-calendar' })
})

test('a calendar without events is empty', () => {
  expect(readCalendar(calendar('BEGIN:VTODO', 'UID:1', 'END:VTODO'), window)).toEqual({ refused: 'empty' })
})

test.each([
  ['more than 5 MB', calendar(`X-NOTE:${'a'.repeat(5 * 1024 * 1024)}`)],
  [
    'an event with 300,000 added dates',
    calendar(
      ...event(
        'DTSTART:20261125T092000Z',
        ...Array.from({ length: 500 }, (_, line) => `RDATE:${secondsFrom(line * 580).join(',')}`)
      )
    )
  ],
  ['20,001 events', times(20_001, 'DTSTART:20261125T092000Z')],
  ['400 lessons a day by repetition', times(400, 'DTSTART:20260801T092000Z', 'RRULE:FREQ=DAILY')],
  ['repetitions since 1900', times(5000, 'DTSTART:19000101T092000Z', 'RRULE:FREQ=DAILY;COUNT=36000')],
  [
    'yearly rules that never come true',
    times(20_000, 'DTSTART:19000101T092000Z', 'RRULE:FREQ=YEARLY;COUNT=9;BYMONTH=2;BYMONTHDAY=30;BYDAY=MO')
  ]
])('%s is too large', (_case, file) => {
  expect(readCalendar(file, window)).toEqual({ refused: 'too-large' })
})

test.each([
  'FREQ=DAILY;COUNT=1000000',
  'FREQ=DAILY;INTERVAL=7;BYDAY=TU',
  'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=DAILY;BYDAY=2MO',
  'FREQ=DAILY;INTERVAL=999999999999',
  'FREQ=SECONDLY',
  'FREQ=MINUTELY;BYSECOND=61',
  'FREQ=MONTHLY;INTERVAL=24;BYDAY=5MO',
  'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31',
  'FREQ=MONTHLY;BYDAY=MO;BYMONTHDAY=31;BYMONTH=2',
  'FREQ=MONTHLY;BYDAY=9MO',
  'FREQ=MONTHLY;BYSETPOS=300;BYDAY=MO',
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;BYDAY=MO',
  'FREQ=YEARLY;BYYEARDAY=-366',
  'FREQ=YEARLY;BYDAY=53MO',
  'FREQ=WEEKLY;BYDAY=XX',
  'FREQ=WEEKLY;BYMONTH=13',
  'FREQ=WEEKLY;COUNT=-1',
  'FREQ=WEEKLY;UNTIL=morgen',
  'FREQ=WEEKLY;WKST=TH;BYDAY=SU,MO;INTERVAL=3',
  'FREQ=NOOIT',
  `FREQ=WEEKLY;BYDAY=${'MO,'.repeat(50_000)}TU`,
  ''
])('a rule no calendar can follow costs at most the repetition: %s', (rule) => {
  const found = readCalendar(calendar(...event('DTSTART:20270201T092000Z', `RRULE:${rule}`)), window)
  expect(found).toMatchObject({ ok: expect.arrayContaining([expect.objectContaining({ uid: 'lesson' })]) })
})

test.each([
  ['no start', ['SUMMARY:ne']],
  ['a day that is not there', ['DTSTART;VALUE=DATE:20270231']],
  ['a time that is not there', ['DTSTART:20261125T250000Z']],
  ['a word', ['DTSTART:morgen']],
  ['the year 0', ['DTSTART:00000101T000000Z']],
  ['a length of years', ['DTSTART:20261125T092000Z', 'DURATION:P5000D']],
  ['a length beyond numbers', ['DTSTART:20261125T092000Z', `DURATION:P${'9'.repeat(400)}D`]]
])('an event with %s is left out, the rest is read', (_case, lines) => {
  expect(read(...event(...lines), ...event('DTSTART:20261126T092000Z'))).toHaveLength(1)
})

test.each([
  [
    '200,000 folded lines',
    calendar(...event('DTSTART:20261125T092000Z', `SUMMARY:a${'\r\n b'.repeat(200_000)}`))
  ],
  [
    '200,000 nested parts',
    bytes(
      `BEGIN:VCALENDAR\r\n${'BEGIN:VEVENT\r\n'.repeat(200_000)}${'END:VEVENT\r\n'.repeat(200_000)}END:VCALENDAR`
    )
  ],
  [
    '200,000 parameters',
    calendar(...event('DTSTART:20261125T092000Z', `SUMMARY${';A=B'.repeat(200_000)}:x`))
  ],
  [
    '20,000 zones',
    calendar(
      ...Array.from({ length: 20_000 }, (_, at) => event(`DTSTART;TZID=Zone/${at}:20261125T092000`)).flat()
    )
  ],
  ['a zone that changes its clock every second', zoneBy('19700101T000000', 'FREQ=SECONDLY')],
  [
    'a zone that never finds its day',
    zoneBy('00010101T000000', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;BYDAY=MO')
  ],
  [
    'zones with nine hundred parts',
    calendar(
      ...Array.from({ length: 39 }, (_, zone) => [
        'BEGIN:VTIMEZONE',
        `TZID:X${zone}`,
        Array.from({ length: 900 }, () => yearly).join('\r\n'),
        'END:VTIMEZONE',
        ...event(`DTSTART;TZID=X${zone}:20261125T092000`)
      ]).flat()
    )
  ]
])(
  '%s is read within seconds',
  (_case, file) => {
    expect(readCalendar(file, window)).toHaveProperty('ok')
  },
  20_000
)

test('whatever the lines say, there is an answer, in order and inside the window', () => {
  const words = [
    'BEGIN:VEVENT',
    'END:VEVENT',
    'BEGIN:VTIMEZONE',
    'END:VTIMEZONE',
    'END:VCALENDAR',
    'TZID:X',
    'STATUS:CANCELLED',
    ' ',
    'UID:1'
  ]
  const time = fc
    .tuple(fc.integer({ min: -400, max: 800 }), fc.constantFrom('', 'T000000', 'T023000Z', 'T235959'))
    .map(([days, clock]) => addDays('2026-08-01', days).replaceAll('-', '') + clock)
  const line = fc.oneof(
    fc.constantFrom(...words),
    fc
      .tuple(
        fc.constantFrom('DTSTART', 'DTEND', 'RECURRENCE-ID', 'EXDATE', 'RDATE'),
        fc.constantFrom('', ';VALUE=DATE', ';TZID=X', ';TZID="'),
        time
      )
      .map(([name, how, at]) => `${name}${how}:${at}`),
    fc
      .tuple(
        fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
        fc.constantFrom(
          '',
          ';BYDAY=5MO',
          ';BYMONTHDAY=31',
          ';INTERVAL=3',
          ';BYMONTH=2',
          ';BYSETPOS=-1;BYDAY=FR'
        )
      )
      .map(([freq, by]) => `RRULE:FREQ=${freq}${by}`),
    fc.string({ maxLength: 30 })
  )
  const lines = fc.array(
    fc.oneof(
      line,
      time.map((at) => event(`DTSTART:${at}`, 'RRULE:FREQ=WEEKLY;COUNT=9').join('\r\n'))
    ),
    { maxLength: 25 }
  )
  fc.assert(
    fc.property(lines, (lines) => {
      const found = readCalendar(calendar('BEGIN:VEVENT', ...lines, 'END:VEVENT'), window)
      if ('refused' in found) return
      const days = found.ok.filter(({ wholeDay }) => wholeDay)
      expect(found.ok.map(({ start }) => start)).toEqual(found.ok.map(({ start }) => start).sort())
      expect(found.ok.every(({ start, end }) => start <= end)).toBe(true)
      expect(days.every(({ start, end }) => start <= window.until && end >= window.from)).toBe(true)
    }),
    { numRuns: 1500 }
  )
}, 30_000)
