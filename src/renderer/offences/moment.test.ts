import { describe, expect, test } from 'vitest'
import { momentAt } from './moment'

const hours = [
  { hour: 1, label: '1e uur', starts: '08:30', ends: '09:20' },
  { hour: 2, label: '2e uur', starts: '09:20', ends: '10:10' },
  { hour: 3, label: '3e uur', starts: '10:30', ends: '11:20' }
]
const at = (time: string, schoolDay = true) => ({ day: '2026-01-21', time, hours, schoolDay })

describe('the moment the form begins with', () => {
  test.each([
    ['08:00', null, 'grounds'],
    ['08:30', 1, 'lesson'],
    ['09:20', 2, 'lesson'],
    ['10:15', null, 'break'],
    ['11:20', null, 'grounds']
  ])('at %s: hour %s, %s', (time, hour, place) => {
    expect(momentAt({}, at(time))).toEqual({ day: '2026-01-21', hour, place })
  })

  test('is the lesson it was opened from, whatever the clock says', () => {
    expect(momentAt({ day: '2026-01-20', hour: 5 }, at('10:15'))).toEqual({
      day: '2026-01-20',
      hour: 5,
      place: 'lesson'
    })
  })

  test('has no lesson on a day without school or on another day', () => {
    expect(momentAt({}, at('09:00', false))).toMatchObject({ hour: null, place: 'grounds' })
    expect(momentAt({ day: '2026-01-19' }, at('09:00'))).toMatchObject({ day: '2026-01-19', hour: null })
  })
})
