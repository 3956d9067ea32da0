import { describe, expect, test } from 'vitest'
import { readCalendar } from './ics'
import { bytes, calendar, event, read, window } from './ics.fixture'

const startsOf = (...lines: string[]): string[] => read(...lines).map(({ start }) => start)

describe('whole days', () => {
  test.each([
    [
      'a day of one',
      ['DTSTART;VALUE=DATE:20261116', 'DTEND;VALUE=DATE:20261117'],
      '2026-11-16',
      '2026-11-16'
    ],
    ['a day without an end', ['DTSTART;VALUE=DATE:20261116'], '2026-11-16', '2026-11-16'],
    [
      'an end on the day it begins',
      ['DTSTART;VALUE=DATE:20261116', 'DTEND;VALUE=DATE:20261116'],
      '2026-11-16',
      '2026-11-16'
    ],
    [
      'a week over the clock going back',
      ['DTSTART;VALUE=DATE:20261024', 'DTEND;VALUE=DATE:20261031'],
      '2026-10-24',
      '2026-10-30'
    ],
    [
      'a week over the clock going forward',
      ['DTSTART;VALUE=DATE:20270327', 'DTEND;VALUE=DATE:20270403'],
      '2027-03-27',
      '2027-04-02'
    ],
    ['a duration of days', ['DTSTART;VALUE=DATE:20261219', 'DURATION:P16D'], '2026-12-19', '2027-01-03'],
    ['no VALUE=DATE, as some write it', ['DTSTART:20261116', 'DTEND:20261118'], '2026-11-16', '2026-11-17']
  ])('%s ends on its last day, not the day after', (_case, lines, start, end) => {
    expect(read(...event(...lines))).toMatchObject([{ wholeDay: true, start, end }])
  })
})

describe('clock times become instants', () => {
  const described = [
    'BEGIN:VTIMEZONE',
    'TZID:Kantoortijd',
    'BEGIN:STANDARD',
    'DTSTART:16010101T030000',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:16010101T020000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3',
    'END:DAYLIGHT',
    'END:VTIMEZONE'
  ]
  test.each([
    ['at school in winter', 'DTSTART;TZID=Europe/Amsterdam:20261125T102000', '2026-11-25T09:20:00.000Z'],
    ['at school in summer', 'DTSTART;TZID=Europe/Amsterdam:20270615T102000', '2027-06-15T08:20:00.000Z'],
    ['in UTC', 'DTSTART:20261125T092000Z', '2026-11-25T09:20:00.000Z'],
    ['without a zone: the school clock', 'DTSTART:20261125T102000', '2026-11-25T09:20:00.000Z'],
    ['in London', 'DTSTART;TZID=Europe/London:20261125T102000', '2026-11-25T10:20:00.000Z'],
    [
      'under the name a program gives the zone',
      'DTSTART;TZID=/mozilla.org/20050126_1/Europe/Amsterdam:20261125T102000',
      '2026-11-25T09:20:00.000Z'
    ],
    [
      'in a zone the file describes, winter',
      'DTSTART;TZID=Kantoortijd:20261125T102000',
      '2026-11-25T09:20:00.000Z'
    ],
    [
      'in a zone the file describes, summer',
      'DTSTART;TZID=Kantoortijd:20270615T102000',
      '2027-06-15T08:20:00.000Z'
    ],
    [
      'in a zone nobody knows: the school clock',
      'DTSTART;TZID=Maantijd:20261125T102000',
      '2026-11-25T09:20:00.000Z'
    ],
    [
      'the night the clock goes back, the first of two',
      'DTSTART:20261025T023000',
      '2026-10-25T00:30:00.000Z'
    ],
    ['the night the clock goes back, after it', 'DTSTART:20261025T030000', '2026-10-25T02:00:00.000Z'],
    [
      'the night the clock goes forward, an hour that is not there',
      'DTSTART:20270328T023000',
      '2027-03-28T01:30:00.000Z'
    ],
    ['the night the clock goes forward, after it', 'DTSTART:20270328T030000', '2027-03-28T01:00:00.000Z']
  ])('%s', (_case, line, start) => {
    expect(startsOf(...described, ...event(line))).toEqual([start])
  })

  test.each([
    ['DTEND;TZID=Europe/Amsterdam:20261125T111000', '2026-11-25T10:10:00.000Z'],
    ['DTEND:20261125T101000Z', '2026-11-25T10:10:00.000Z'],
    ['DURATION:PT50M', '2026-11-25T10:10:00.000Z'],
    ['DTEND;TZID=Europe/Amsterdam:20261125T090000', '2026-11-25T09:20:00.000Z'],
    ['SUMMARY:zonder einde', '2026-11-25T09:20:00.000Z']
  ])('with %s it ends at %s', (line, end) => {
    expect(read(...event('DTSTART;TZID=Europe/Amsterdam:20261125T102000', line))[0]?.end).toBe(end)
  })
})

describe('what repeats', () => {
  const weekly = 'DTSTART;TZID=Europe/Amsterdam:20261020T083000'

  test('keeps its clock time when the clock goes back and forward', () => {
    const starts = startsOf(...event(weekly, 'RRULE:FREQ=WEEKLY'))
    expect(starts).toContain('2026-10-20T06:30:00.000Z')
    expect(starts).toContain('2026-10-27T07:30:00.000Z')
    expect(starts).toContain('2027-03-23T07:30:00.000Z')
    expect(starts).toContain('2027-03-30T06:30:00.000Z')
    expect(starts.at(-1)).toBe('2027-07-27T06:30:00.000Z')
  })

  test.each([
    ['RRULE:FREQ=WEEKLY;COUNT=3', ['20', '27', '03']],
    ['RRULE:FREQ=WEEKLY;UNTIL=20261103T073000Z', ['20', '27', '03']],
    ['RRULE:FREQ=WEEKLY;UNTIL=20261103T072959Z', ['20', '27']],
    ['RRULE:FREQ=WEEKLY;UNTIL=20261103', ['20', '27', '03']],
    ['RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=2', ['20', '03']],
    ['RRULE:FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4', ['20', '22', '27', '29']],
    ['RRULE:FREQ=DAILY;COUNT=2', ['20', '21']],
    ['RRULE:FREQ=MONTHLY;BYDAY=3TU;COUNT=2', ['20', '17']],
    ['RRULE:FREQ=YEARLY;COUNT=5', ['20']]
  ])('%s', (rule, days) => {
    expect(startsOf(...event(weekly, rule)).map((start) => start.slice(8, 10))).toEqual(days)
  })

  test.each([
    ['EXDATE;TZID=Europe/Amsterdam:20261027T083000'],
    ['EXDATE:20261027T073000Z'],
    ['EXDATE;VALUE=DATE:20261027'],
    ['EXDATE;TZID=Europe/Amsterdam:20261110T083000,20261027T083000']
  ])('does not take place on a day that is taken out: %s', (exdate) => {
    expect(startsOf(...event(weekly, 'RRULE:FREQ=WEEKLY;COUNT=3', exdate))).not.toContain(
      '2026-10-27T07:30:00.000Z'
    )
  })

  test('takes place on an added day too, once', () => {
    expect(startsOf(...event(weekly, 'RDATE:20261020T063000Z,20261022T063000Z'))).toEqual([
      '2026-10-20T06:30:00.000Z',
      '2026-10-22T06:30:00.000Z'
    ])
  })

  test('one that is moved stands at its new time only, with its own room', () => {
    const moved = read(
      ...event(weekly, 'LOCATION:101', 'RRULE:FREQ=WEEKLY;COUNT=2'),
      ...event(
        'RECURRENCE-ID;TZID=Europe/Amsterdam:20261027T083000',
        'LOCATION:202',
        'DTSTART:20261028T100000Z'
      )
    )
    expect(moved.map(({ start, location }) => [start, location])).toEqual([
      ['2026-10-20T06:30:00.000Z', '101'],
      ['2026-10-28T10:00:00.000Z', '202']
    ])
  })

  test('one that is cancelled says so and leaves the others as they are', () => {
    const lessons = read(
      ...event(weekly, 'RRULE:FREQ=WEEKLY;COUNT=2'),
      ...event('RECURRENCE-ID:20261027T073000Z', 'STATUS:CANCELLED', 'DTSTART:20261027T073000Z')
    )
    expect(lessons.map(({ cancelled }) => cancelled)).toEqual([false, true])
  })

  test('a holiday that returns every year is there once a school year', () => {
    expect(startsOf(...event('DTSTART;VALUE=DATE:20000427', 'RRULE:FREQ=YEARLY'))).toEqual(['2027-04-27'])
  })
})

describe('what the words say', () => {
  test('long lines are joined, marks are undone, alarms are not read as the event', () => {
    const [lesson] = read(
      ...event(
        'DTSTART:20261125T092000Z',
        'SUMMARY;LANGUAGE=nl:Nederlands\\, 3ha',
        ' vo2',
        'LOCATION:lokaal 1.04\\; vleugel B',
        'DESCRIPTION:regel een\\nregel twee',
        'BEGIN:VALARM',
        'SUMMARY:Wekker',
        'DTSTART:20200101T000000Z',
        'END:VALARM'
      )
    )
    expect(lesson).toMatchObject({
      summary: 'Nederlands, 3havo2',
      location: 'lokaal 1.04; vleugel B',
      description: 'regel een\nregel twee',
      uid: 'lesson'
    })
  })

  test('a file in the old Windows set keeps its letters', () => {
    const text = Buffer.from(
      calendar(...event('DTSTART;VALUE=DATE:20261116', 'SUMMARY:Vergadering'))
    ).toString()
    const found = readCalendar(
      Buffer.from(text.replace('Vergadering', 'Patroonsfeest Sint Andr\u00e9'), 'latin1'),
      window
    )
    expect(found).toMatchObject({ ok: [{ summary: 'Patroonsfeest Sint Andr\u00e9' }] })
  })

  test('lines may end in any way, and a mark may come first', () => {
    const text = `\ufeff${Buffer.from(calendar(...event('DTSTART:20261125T092000Z')))
      .toString()
      .replaceAll('\r\n', '\n')}`
    expect(readCalendar(bytes(text), window)).toMatchObject({ ok: [{ uid: 'lesson' }] })
  })
})

describe('the window', () => {
  test.each([
    ['20260731', '20260801', 0],
    ['20260731', '20260802', 1],
    ['20260801', '20260802', 1],
    ['20270731', '20270802', 1],
    ['20270801', '20270802', 0]
  ])('days from %s until %s: %i of them', (start, end, count) => {
    expect(read(...event(`DTSTART;VALUE=DATE:${start}`, `DTEND;VALUE=DATE:${end}`))).toHaveLength(count)
  })

  test('a calendar with only other years is not an empty one', () => {
    expect(readCalendar(calendar(...event('DTSTART:20201125T092000Z')), window)).toEqual({ ok: [] })
  })
})
