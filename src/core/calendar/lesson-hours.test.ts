import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hoursTaken } from './lesson-hours'

const hour = (hour: number, starts: string, ends: string) => ({ hour, label: `${hour}e uur`, starts, ends })
/** Fifty minutes, a break after the second and the fourth. */
const usual = [
  hour(1, '08:30', '09:20'),
  hour(2, '09:20', '10:10'),
  hour(3, '10:30', '11:20'),
  hour(4, '11:20', '12:10'),
  hour(5, '12:40', '13:30')
]
const shortened = [hour(1, '08:30', '09:10'), hour(2, '09:10', '09:50'), hour(3, '10:10', '10:50')]
const taken = (hours: typeof usual, starts: string, ends: string) =>
  hoursTaken(hours, starts, ends)?.map((one) => one.hour) ?? null

describe('a feed says clock times; the bell table of the day says which hour that is', () => {
  test.each([
    ['exactly an hour', '10:30', '11:20', [3, 3]],
    ['some minutes early', '10:25', '11:15', [3, 3]],
    ['some minutes late, into the next hour', '08:35', '09:25', [1, 1]],
    ['rounded to whole quarters', '09:15', '10:15', [2, 2]],
    ['only the end of an hour', '11:00', '11:20', [3, 3]],
    ['a few minutes of an hour', '09:00', '09:05', [1, 1]],
    ['a block', '08:30', '10:10', [1, 2]],
    ['a block over a break', '09:20', '11:20', [2, 3]],
    ['a block of three', '10:30', '13:30', [3, 5]],
    ['a whole day out', '08:00', '14:00', [1, 5]],
    ['half of one and half of another', '08:55', '09:45', [1, 1]],
    ['mostly after school', '13:20', '16:00', null],
    ['in the break', '10:12', '10:28', null],
    ['in the evening', '19:30', '21:00', null],
    ['no time at all', '10:40', '10:40', null],
    ['backwards', '11:20', '10:30', null]
  ])('%s (%s to %s)', (_what, starts, ends, expected) => {
    expect(taken(usual, starts, ends)).toEqual(expected)
  })

  test('on a shortened day the same times mean the hours of that day', () => {
    expect(taken(shortened, '10:10', '10:50')).toEqual([3, 3])
    expect(taken(shortened, '09:10', '09:50')).toEqual([2, 2])
  })

  test('on a day without hours nothing is a lesson', () => {
    expect(hoursTaken([], '08:30', '09:20')).toBeNull()
  })
})

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
const moment = fc.integer({ min: 0, max: 1439 })

test('whatever lies inside an hour is of that hour', () => {
  fc.assert(
    fc.property(fc.constantFrom(...usual), fc.nat(49), fc.nat(49), (one, a, b) => {
      fc.pre(a !== b)
      const from = minutesOf(one.starts)
      const [starts, ends] = [Math.min(a, b), Math.max(a, b)].map((at) => clock(from + at))
      expect(taken(usual, starts ?? '', ends ?? '')).toEqual([one.hour, one.hour])
    })
  )
})

test('a feed may be up to ten minutes off', () => {
  fc.assert(
    fc.property(fc.constantFrom(...usual), fc.integer({ min: -10, max: 10 }), (one, off) => {
      const [starts, ends] = [one.starts, one.ends].map((time) => clock(minutesOf(time) + off))
      expect(taken(usual, starts ?? '', ends ?? '')).toEqual([one.hour, one.hour])
    })
  )
})

test('hours come out in order, and each of them is touched', () => {
  fc.assert(
    fc.property(moment, moment, (starts, ends) => {
      const [first, last] = hoursTaken(usual, clock(starts), clock(ends)) ?? []
      if (!first || !last) return
      expect(first.hour).toBeLessThanOrEqual(last.hour)
      expect(starts).toBeLessThan(minutesOf(first.ends))
      expect(ends).toBeGreaterThan(minutesOf(last.starts))
    })
  )
})
