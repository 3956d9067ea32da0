import { expect, test } from 'vitest'
import { hourAt, lessonAt } from './rules'

const hours = [
  { hour: 1, label: '1e uur', starts: '08:30', ends: '09:20' },
  { hour: 2, label: '2e uur', starts: '09:20', ends: '10:10' },
  { hour: 3, label: '3e uur', starts: '10:30', ends: '11:20' }
]
const lessons = hours.map((hour) => ({ ...hour, classId: 'c', className: 'H3a', subject: 'ne', room: '1' }))

test.each([
  ['07:00', 1],
  ['08:30', 1],
  ['09:20', 2],
  ['10:15', 3],
  ['11:19', 3],
  ['11:20', null]
])('at %s the hour is %s: in a break it is the next one', (time, hour) => {
  expect(hourAt(hours, time)).toBe(hour)
})

test.each([
  ['08:15', null],
  ['08:20', 1],
  ['09:15', 2],
  ['10:15', null],
  ['10:20', 3],
  ['11:20', null]
])('at %s the lesson at hand is %s: the class comes in ten minutes before', (time, hour) => {
  expect(lessonAt(lessons, time)?.hour ?? null).toBe(hour)
})
