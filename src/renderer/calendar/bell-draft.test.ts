import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Bell } from '../../contract/calendar'
import {
  clockAt,
  draftOf,
  isEndFine,
  isSame,
  minutesOf,
  nextHour,
  perWeekday,
  shortened,
  troublesOf,
  weekdaysOf,
  type DraftDay
} from './bell-draft'

const labelOf = (hour: number) => `${hour}e uur`
const bell: Bell = {
  id: 'usual',
  name: '',
  fromDay: '0001-01-01',
  weekdays: [
    {
      weekday: 3,
      ends: '12:30',
      hours: [
        { hour: 2, label: '2e uur', starts: '09:20', ends: '10:10' },
        { hour: 1, label: '1e uur', starts: '08:30', ends: '09:20' },
        { hour: 3, label: '3e uur', starts: '10:30', ends: '11:20' }
      ]
    }
  ]
}
const wednesday = (draft = draftOf(bell)): DraftDay => draft.days.find(({ weekday }) => weekday === 3)!

test('a table is shown with all five school days and saved as it was', () => {
  const draft = draftOf(bell)
  expect(draft.days.map(({ weekday }) => weekday)).toEqual([1, 2, 3, 4, 5])
  expect(weekdaysOf(draft)).toEqual([
    {
      ...bell.weekdays[0],
      hours: bell.weekdays[0].hours.toSorted((a, b) => a.hour - b.hour)
    }
  ])
  expect(isSame(draft, draftOf(bell))).toBe(true)
})

test('a table that is alike on every day keeps its one line of hours, until it is filled in per weekday', () => {
  const alike = draftOf({ ...bell, weekdays: [{ ...bell.weekdays[0], weekday: 0 }] })
  expect(alike.days.map(({ weekday }) => weekday)).toEqual([0])
  const apart = perWeekday(alike)
  expect(apart.days.map(({ weekday, hours }) => [weekday, hours.length])).toEqual(
    [1, 2, 3, 4, 5].map((weekday) => [weekday, 3])
  )
})

test('the next hour begins where the last one ends and lasts fifty minutes', () => {
  expect(nextHour(wednesday(), labelOf)).toMatchObject({
    hour: '4',
    label: '4e uur',
    starts: '11:20',
    ends: '12:10'
  })
  expect(nextHour({ weekday: 1, ends: '', hours: [] }, labelOf)).toMatchObject({
    hour: '1',
    starts: '08:30',
    ends: '09:20'
  })
})

test('a shortened table keeps the first bell and the breaks', () => {
  const day = shortened(draftOf(bell), 40).find(({ weekday }) => weekday === 3)
  expect(day?.hours.map(({ starts, ends }) => `${starts} ${ends}`)).toEqual([
    '08:30 09:10',
    '09:10 09:50',
    '10:10 10:50'
  ])
  expect(day?.ends).toBe('')
})

test('however long the lessons become, breaks stay as long and hours do not overlap', () => {
  const lengths = fc.array(
    fc.record({ lesson: fc.integer({ min: 30, max: 60 }), pause: fc.integer({ min: 0, max: 30 }) }),
    {
      minLength: 1,
      maxLength: 8
    }
  )
  fc.assert(
    fc.property(lengths, fc.integer({ min: 10, max: 60 }), (lessons, minutes) => {
      let at = 480
      const hours = lessons.map(({ lesson, pause }, index) => {
        const starts = at
        at += lesson + pause
        return {
          key: index,
          hour: String(index + 1),
          label: 'x',
          starts: clockAt(starts),
          ends: clockAt(starts + lesson)
        }
      })
      const draft = { id: null, name: '', fromDay: null, days: [{ weekday: 1, ends: '', hours }] }
      const made = shortened(draft, minutes)[0]
      const gaps = (list: typeof hours) =>
        list.slice(1).map((hour, index) => minutesOf(hour.starts) - minutesOf(list[index].ends))
      expect(gaps([...made.hours])).toEqual(gaps(hours))
      expect(made.hours.every(({ starts, ends }) => minutesOf(ends) - minutesOf(starts) === minutes)).toBe(
        true
      )
      expect(troublesOf(made).size).toBe(0)
    })
  )
})

describe('what is not right is said at the field', () => {
  const changed = (more: object, at = 1) => [
    ...troublesOf({
      ...wednesday(),
      hours: wednesday().hours.map((hour, index) => (index === at ? { ...hour, ...more } : hour))
    }).values()
  ]
  test.each([
    ['a number that is there already', { hour: '1' }, { hour: 'twice' }],
    ['no number', { hour: 'a' }, { hour: 'number' }],
    ['a number past twenty', { hour: '21' }, { hour: 'number' }],
    ['no name', { label: ' ' }, { label: 'empty' }],
    ['no clock time', { starts: 'half tien' }, { starts: 'clock' }],
    ['an end before the start', { ends: '09:00' }, { ends: 'backwards' }],
    ['a start before the hour before has ended', { starts: '09:10' }, { starts: 'overlap' }]
  ])('%s', (_what, more, trouble) => expect(changed(more)).toEqual([trouble]))

  test('9.20 is read as 09:20', () => expect(changed({ starts: '9.20' })).toEqual([]))
})

test.each([
  ['', true],
  ['12:30', true],
  ['8.00', false],
  ['later', false]
])('the day ends at %j: %s', (ends, fine) => expect(isEndFine({ ...wednesday(), ends })).toBe(fine))
