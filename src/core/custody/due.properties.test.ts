import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, instantOf, schoolDay } from '../calendar/days'
import { proposals, whenDue } from './due'
import { dayOf, director, momentAt, teacher } from './due.fixture'

describe('whenever a device is taken', () => {
  const moments = fc
    .record({
      day: fc.integer({ min: 0, max: 340 }).map((ahead) => addDays('2025-08-25', ahead)),
      minute: fc.integer({ min: 0, max: 1439 }),
      tripDays: fc.option(fc.integer({ min: 0, max: 6 })),
      backAt: fc.constantFrom('09:00', '12:00', '17:30')
    })
    .map(({ day, minute, tripDays, backAt }) => {
      const clock = [Math.floor(minute / 60), minute % 60].map((n) => String(n).padStart(2, '0')).join(':')
      const trip = tripDays === null ? null : { lastDay: addDays(day, tripDays), backAt }
      return momentAt(day, clock, trip)
    })
  const untils = fc.option(
    fc.record({
      ahead: fc.integer({ min: -3, max: 60 }),
      hour: fc.option(fc.integer({ min: 0, max: 9 }))
    })
  )
  const asked = fc.constantFrom(teacher, director, { ...director, reason: '' })

  test('it goes back at the end of an hour or day of school, or of a trip, and never before now', () => {
    fc.assert(
      fc.property(moments, untils, asked, (moment, chosen, who) => {
        const today = moment.agenda[0]?.day ?? ''
        const due = whenDue(chosen && { day: addDays(today, chosen.ahead), hour: chosen.hour }, who, moment)
        if ('whyNot' in due) return
        const day = dayOf(schoolDay(due.at))
        const ends = [day.ends, ...day.hours.map((hour) => hour.ends)].map((clock) =>
          instantOf(day.day, clock ?? '00:00')
        )
        const tripEnd = moment.trip && instantOf(moment.trip.lastDay, moment.trip.backAt)
        expect(due.at > moment.now).toBe(true)
        expect([...(day.isSchoolDay ? ends : []), tripEnd]).toContain(due.at)
        if (!who.isDirector || who.reason === '') expect(due.past).toEqual([])
        const isOnTrip = moment.trip && moment.now < (tripEnd ?? '')
        const schoolTimeEnds = (isOnTrip && moment.trip?.lastDay) || today
        expect(due.past.includes('past-the-day')).toBe(day.day > schoolTimeEnds)
      })
    )
  })

  test('what is offered is never refused to a director, and what it costs is what the director is told', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const plain = { ...moment, trip: null }
        const offers = proposals(plain)
        expect(offers.map(({ due }) => due)).toEqual(offers.map(({ due }) => due).toSorted())
        for (const { until, due, past } of offers)
          expect(whenDue(until, director, plain)).toEqual({ at: due, past })
      })
    )
  })
})
