import { describe, expect, test } from 'vitest'
import type { PastDay, Until } from '../../contract/taken'
import { instantOf } from '../calendar/days'
import { isSchoolDayOver, momentOf, proposals, whenDue, whenDueInstead, type Trip } from './due'
import { dayOf, director, momentAt, teacher, until } from './due.fixture'

describe('a device that is taken without a word is kept until', () => {
  test.each([
    ['the end of the school day', '2026-01-19', '10:20', '2026-01-19T14:20:00.000Z'],
    ['noon on Wednesday', '2026-01-21', '10:20', '2026-01-21T11:10:00.000Z'],
    ['the end of Friday, which is earlier', '2026-01-23', '10:20', '2026-01-23T13:20:00.000Z'],
    ['the end of a shortened day', '2026-01-22', '08:40', '2026-01-22T10:00:00.000Z'],
    ['the end of the day that is still to begin', '2026-01-19', '07:10', '2026-01-19T14:20:00.000Z'],
    ['the end of the last day before the holiday', '2025-12-19', '13:00', '2025-12-19T13:20:00.000Z'],
    ['the last Friday of summer time', '2025-10-17', '13:00', '2025-10-17T12:20:00.000Z'],
    ['the first Monday of winter time', '2025-10-27', '13:00', '2025-10-27T14:20:00.000Z'],
    ['the last Friday of winter time', '2026-03-27', '13:00', '2026-03-27T13:20:00.000Z'],
    ['the first Monday of summer time', '2026-03-30', '13:00', '2026-03-30T13:20:00.000Z'],
    ['the end of the last school day of the year', '2026-07-17', '13:00', '2026-07-17T12:20:00.000Z']
  ])('%s', (_what, day, clock, at) => {
    expect(whenDue(null, teacher, momentAt(day, clock))).toEqual({ at, past: [] })
  })
})

test('a device can be kept until the end of an hour of today', () => {
  const moment = momentAt('2026-01-19', '10:40')
  expect(whenDue(until('2026-01-19', 3), teacher, moment)).toEqual({
    at: '2026-01-19T10:20:00.000Z',
    past: []
  })
  expect(whenDue(until('2026-01-19', 6), teacher, moment)).toEqual({
    at: '2026-01-19T13:20:00.000Z',
    past: []
  })
})

test('an hour that runs when the day ends early ends with the day, and later ones are not there', () => {
  const moment = momentAt('2026-01-22', '08:40')
  expect(momentOf(until('2026-01-22', 3), moment)).toEqual({ at: '2026-01-22T10:00:00.000Z', past: [] })
  expect(momentOf(until('2026-01-22', 4), moment)).toEqual({ whyNot: 'no-such-hour' })
})

describe('a due moment is refused', () => {
  test.each<[string, string, string, Until, string]>([
    ['on a weekend', '2026-01-19', '10:20', until('2026-01-24'), 'not-a-school-day'],
    ['in a holiday', '2025-12-19', '10:20', until('2025-12-23'), 'not-a-school-day'],
    ['on a day the calendar does not reach', '2026-01-19', '10:20', until('2027-06-01'), 'not-a-school-day'],
    ['at an hour that is not there', '2026-01-21', '10:20', until('2026-01-21', 5), 'no-such-hour'],
    ['on an earlier day', '2026-01-19', '10:20', until('2026-01-16'), 'due-past'],
    ['at the end of an hour that is over', '2026-01-19', '10:20', until('2026-01-19', 2), 'due-past'],
    ['at this very moment', '2026-01-19', '10:10', until('2026-01-19', 2), 'due-past'],
    ['today, when the day is over', '2026-01-19', '15:20', until('2026-01-19'), 'due-past']
  ])('%s', (_what, day, clock, asked, whyNot) => {
    expect(whenDue(asked, director, momentAt(day, clock))).toEqual({ whyNot })
  })
})

describe('past the school day', () => {
  test.each<[string, string, string, PastDay[]]>([
    ['overnight', '2026-01-19', '2026-01-20', ['past-the-day']],
    ['over two nights', '2026-01-19', '2026-01-21', ['past-the-day']],
    ['over a weekend', '2026-01-23', '2026-01-26', ['past-the-day', 'over-weekend']],
    [
      'over the Christmas holiday',
      '2025-12-19',
      '2026-01-05',
      ['past-the-day', 'over-weekend', 'over-holiday']
    ],
    ['over Easter', '2026-04-02', '2026-04-07', ['past-the-day', 'over-weekend', 'over-holiday']],
    ['over the summer', '2026-07-17', '2026-08-31', ['past-the-day', 'over-weekend', 'over-holiday']],
    ['over the weekend the clock goes forward', '2026-03-27', '2026-03-30', ['past-the-day', 'over-weekend']]
  ])('%s it needs the director and a reason', (_what, day, dueDay, past) => {
    const moment = momentAt(day, '10:20')
    expect(whenDue(until(dueDay), teacher, moment)).toEqual({ whyNot: 'director-decides' })
    expect(whenDue(until(dueDay), { ...director, reason: '' }, moment)).toEqual({ whyNot: 'reason-needed' })
    expect(whenDue(until(dueDay), { ...director, reason: 'ja' }, moment)).toEqual({ whyNot: 'reason-needed' })
    expect(whenDue(until(dueDay), director, moment)).toEqual({
      at: instantOf(dueDay, dayOf(dueDay).ends ?? ''),
      past
    })
  })
})

describe('after the school day', () => {
  test.each([
    ['at its end', '2026-01-19', '15:20'],
    ['at night', '2026-01-19', '23:50'],
    ['on Saturday', '2026-01-24', '10:00'],
    ['in a holiday', '2025-12-23', '10:00']
  ])('%s nobody takes a device, but a director for a later day with a reason', (_when, day, clock) => {
    const moment = momentAt(day, clock)
    const later = until('2026-01-27')
    expect(isSchoolDayOver(moment)).toBe(true)
    expect(whenDue(null, teacher, moment)).toEqual({ whyNot: 'school-day-over' })
    expect(whenDue(later, teacher, moment)).toEqual({ whyNot: 'school-day-over' })
    expect(whenDue(null, director, moment)).toEqual({ whyNot: 'school-day-over' })
    expect(whenDue(later, { ...director, reason: '' }, moment)).toEqual({ whyNot: 'reason-needed' })
    expect(whenDue(later, director, moment)).toMatchObject({ at: '2026-01-27T14:20:00.000Z' })
  })
})

describe('a trip is school time until its devices go back (S0-21)', () => {
  /** From Wednesday to Saturday. */
  const camp: Trip = { lastDay: '2026-01-24', backAt: '16:00' }
  const back = '2026-01-24T15:00:00.000Z'
  test.each([
    ['in the morning', '2026-01-21', '10:20'],
    ['in the evening', '2026-01-22', '22:40'],
    ['at night', '2026-01-23', '03:00'],
    ['on the Saturday', '2026-01-24', '15:59']
  ])('a device taken %s is kept until then, without a director', (_when, day, clock) => {
    expect(whenDue(null, teacher, momentAt(day, clock, camp))).toEqual({ at: back, past: [] })
    expect(whenDue(until('2026-01-24'), teacher, momentAt(day, clock, camp))).toEqual({ at: back, past: [] })
  })
  test('it may go back on a day before that, without a director', () => {
    const moment = momentAt('2026-01-21', '10:20', camp)
    expect(whenDue(until('2026-01-22'), teacher, moment)).toEqual({
      at: '2026-01-22T10:00:00.000Z',
      past: []
    })
  })
  test('later than the trip it needs one, and the weekend after it counts', () => {
    const moment = momentAt('2026-01-21', '10:20', camp)
    expect(whenDue(until('2026-01-26'), teacher, moment)).toEqual({ whyNot: 'director-decides' })
    expect(whenDue(until('2026-01-26'), director, moment)).toMatchObject({
      past: ['past-the-day', 'over-weekend']
    })
    const untilFriday = momentAt('2026-01-21', '10:20', { lastDay: '2026-01-23', backAt: '12:00' })
    expect(whenDue(until('2026-01-23', 6), teacher, untilFriday)).toEqual({
      at: '2026-01-23T13:20:00.000Z',
      past: []
    })
  })
  test('once they are back the day is like others', () => {
    expect(whenDue(null, teacher, momentAt('2026-01-24', '16:00', camp))).toEqual({
      whyNot: 'school-day-over'
    })
  })
})

test('a director moves a due moment to a later one, and only to a later one', () => {
  const moment = momentAt('2026-01-19', '10:20')
  const present = '2026-01-20T14:20:00.000Z'
  expect(whenDueInstead(until('2026-01-21'), present, moment)).toMatchObject({
    at: '2026-01-21T11:10:00.000Z'
  })
  expect(whenDueInstead(until('2026-01-20'), present, moment)).toEqual({ whyNot: 'not-later' })
  expect(whenDueInstead(until('2026-01-19'), present, moment)).toEqual({ whyNot: 'not-later' })
  expect(whenDueInstead(until('2026-01-24'), present, moment)).toEqual({ whyNot: 'not-a-school-day' })
  expect(whenDueInstead(until('2026-01-16'), present, moment)).toEqual({ whyNot: 'due-past' })
  expect(whenDueInstead(until('2026-01-20'), null, moment)).toMatchObject({ at: present })
})

describe('what is offered', () => {
  const offered = (day: string, clock: string) =>
    proposals(momentAt(day, clock)).map(({ until, past }) => [until.day, until.hour, past.at(-1) ?? 'today'])
  test('on Friday in the third hour: this hour, today, and five school days past the weekend', () => {
    expect(offered('2026-01-23', '10:40')).toEqual([
      ['2026-01-23', 3, 'today'],
      ['2026-01-23', null, 'today'],
      ['2026-01-26', null, 'over-weekend'],
      ['2026-01-27', null, 'over-weekend'],
      ['2026-01-28', null, 'over-weekend'],
      ['2026-01-29', null, 'over-weekend'],
      ['2026-01-30', null, 'over-weekend']
    ])
  })
  test('on the day before the Christmas holiday: every later day is past it', () => {
    expect(
      offered('2025-12-19', '10:40')
        .slice(2)
        .map(([day, , past]) => [day, past])
    ).toEqual([
      ['2026-01-05', 'over-holiday'],
      ['2026-01-06', 'over-holiday'],
      ['2026-01-07', 'over-holiday'],
      ['2026-01-08', 'over-holiday'],
      ['2026-01-09', 'over-holiday']
    ])
  })
  test('in a break no hour, in the last hour the day only', () => {
    expect(offered('2026-01-19', '12:20')[0]).toEqual(['2026-01-19', null, 'today'])
    expect(offered('2026-01-19', '14:40')[0]).toEqual(['2026-01-19', null, 'today'])
  })
  test('when the school day is over: later days only', () => {
    expect(offered('2026-01-21', '12:10')[0]).toEqual(['2026-01-22', null, 'past-the-day'])
    expect(offered('2026-01-24', '12:10')[0]).toEqual(['2026-01-26', null, 'over-weekend'])
  })
})
