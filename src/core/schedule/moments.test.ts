import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, instantOf } from '../calendar/days'
import { nextMoment, type DayPlan } from './moments'
import { remindersAt, type Situation } from './rules'
import { hours, kept, lesson, round } from './situation.fixture'

const dayMs = 86_400_000
/** A Wednesday, and the days on which the clock goes forward and back (with school, for the sake of the clock). */
const days = fc.constantFrom('2026-01-21', '2026-03-29', '2026-10-25')
const minuteOf = (day: string, minute: number): string =>
  new Date(Date.parse(instantOf(day, '00:00')) + minute * 60_000).toISOString()

const people = fc.constantFrom('me', 'colleague')
const hour = fc.integer({ min: 1, max: 5 })
const mode = fc.constantFrom('lesson', 'day', 'bag')
const situations: fc.Arbitrary<Situation & DayPlan> = days.chain((day) =>
  fc
    .record({
      now: fc.integer({ min: 0, max: 22 * 60 }).map((minute) => minuteOf(day, minute)),
      school: fc.boolean(),
      lessons: fc.uniqueArray(
        fc.tuple(hour, mode).map(([hour, mode]) => lesson(hour, { mode })),
        { selector: (one) => one.hour, maxLength: 3 }
      ),
      begun: fc.array(fc.record({ classId: fc.constant('h3b'), hour: fc.option(hour) }), { maxLength: 2 }),
      held: fc.array(
        fc
          .record({
            hour: fc.option(hour),
            n: fc.integer({ min: 1, max: 30 }),
            ago: fc.integer({ min: 0, max: 2 }),
            by: people,
            trip: fc.boolean()
          })
          .map(({ hour, n, ago, by, trip }) =>
            trip
              ? round(null, n, { day: addDays(day, -ago), backOn: day, backAt: '16:00', begunBy: by })
              : round(hour, n, { day: addDays(day, -ago), begunBy: by })
          ),
        { maxLength: 3 }
      ),
      kept: fc.array(
        fc
          .record({
            ago: fc.integer({ min: -1, max: 2 }),
            clock: fc.constantFrom('08:30', '11:20', '13:30'),
            by: people,
            missing: fc.boolean()
          })
          .map(({ ago, clock, by, missing }) =>
            kept(instantOf(addDays(day, -ago), clock), { takenBy: by, missing })
          ),
        { maxLength: 3 }
      ),
      ask: fc.array(fc.constantFrom('2026-01-19', '2026-01-21'), { maxLength: 2 })
    })
    .map(({ school, ...one }) => ({
      ...one,
      day,
      staffId: 'me',
      hours: school ? hours : [],
      ends: school ? '13:45' : null,
      lessons: school ? one.lessons : [],
      kept: school ? one.kept : [],
      exemptionsAsk: one.ask,
      trips: ['16:00'],
      jobs: ['06:30']
    }))
)

test('between now and the next moment the same reminders speak', () => {
  fc.assert(
    fc.property(situations, fc.double({ min: 0, max: 1, noNaN: true }), (situation, part) => {
      const from = Date.parse(situation.now)
      const next = Date.parse(nextMoment(situation.now, situation))
      const between = new Date(Math.min(next - 1, from + Math.floor((next - from) * part))).toISOString()
      expect(remindersAt({ ...situation, now: between })).toEqual(remindersAt(situation))
    }),
    { numRuns: 400 }
  )
})

test('the next moment is after now and at the latest when the day turns, also where a day has 23 or 25 hours', () => {
  fc.assert(
    fc.property(situations, (situation) => {
      const next = nextMoment(situation.now, situation)
      expect(next > situation.now).toBe(true)
      expect(next <= instantOf(addDays(situation.day, 1), '00:00')).toBe(true)
      expect(Date.parse(next) - Date.parse(situation.now)).toBeLessThanOrEqual(dayMs + 3_600_000)
    })
  )
})

test('an occasion keeps its id as long as it lasts, no two have the same, and nothing is said twice of one round', () => {
  fc.assert(
    fc.property(situations, (situation) => {
      const said = remindersAt(situation)
      const ids = said.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      // An exemption asks for days on end: it is of the day it began to.
      for (const { id, kind } of said) if (kind !== 'exemption-ends') expect(id).toContain(situation.day)
      const rounds = said.flatMap(({ round }) => (round ? [JSON.stringify(round)] : []))
      expect(new Set(rounds).size).toBe(rounds.length)
    })
  )
})

test.each([
  ['before the day', '05:00', '06:30'],
  ['in the morning', '07:00', '08:30'],
  ['while a class works', '10:31', '11:17'],
  ['in a break', '12:15', '12:40'],
  ['in the last hour', '13:00', '13:20'],
  ['when all is over', '13:30', '15:50']
])('%s the next moment is the one the bell and the jobs say', (_when, clock, next) => {
  const day = '2026-01-21'
  const plan = { day, hours, ends: '13:30', trips: ['16:00'], jobs: ['06:30'] }
  expect(nextMoment(instantOf(day, clock), plan)).toBe(instantOf(day, next))
})
