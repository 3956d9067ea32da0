import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { addDays } from '../calendar/days'
import { registeredOf, type Keeping, type KeptRound, type Slot } from './registered-rules'

/** Six Mondays from 5 January 2026 with four hours; the last one is shortened to two. */
const mondays = Array.from({ length: 6 }, (_, week) => addDays('2026-01-05', 7 * week))
const days = new Map(
  mondays.map((day, at) => [day, (at === 5 ? [1, 2] : [1, 2, 3, 4]).map((hour) => ({ hour }))])
)
const keeping = (more: Partial<Keeping> = {}): Keeping => ({
  id: 'a',
  name: 'H3a',
  schoolYear: '2025-2026',
  isGroup: false,
  mode: 'lesson',
  ...more
})
const round = (week: number, hour: number, classId = 'a'): KeptRound => ({
  classId,
  day: mondays[week]!,
  hour
})
const slot = (hour: number, lastHour = hour): Slot => ({ weekday: 1, hour, lastHour })
const seen = (
  rounds: readonly KeptRound[],
  {
    classes = [keeping()],
    slots = {},
    classId = null
  }: { classes?: Keeping[]; slots?: Record<string, Slot[]>; classId?: string | null } = {}
) => registeredOf({ classes, rounds, days, slots: new Map(Object.entries(slots)) }, classId)

describe('lessons that had a round', () => {
  it('are counted of the lessons in the timetable that take place that day', () => {
    const { all, classes, hours } = seen([round(0, 1), round(1, 1), round(0, 3)], {
      slots: { a: [slot(1), slot(3)] }
    })
    // The shortened Monday has no third hour.
    expect(all).toEqual({ count: 3, of: 11, rate: 27.3 })
    expect(hours).toEqual([
      { hour: 1, count: 2, of: 6, rate: 33.3 },
      { hour: 3, count: 1, of: 5, rate: 20 }
    ])
    expect(classes).toMatchObject([{ className: 'H3a', basis: 'timetable' }])
  })

  it('of a class without a timetable are counted of the hours in which it had rounds on two days', () => {
    const { all, classes } = seen([round(0, 1), round(3, 1), round(2, 4)])
    // The fourth hour had a round once: that lesson took place, and no other is expected.
    expect(all).toMatchObject({ count: 3, of: 7 })
    expect(classes).toMatchObject([{ basis: 'rounds' }])
  })

  it('that stand in no timetable are lessons that took place', () => {
    expect(seen([round(0, 2)], { slots: { a: [slot(1)] } }).all).toMatchObject({ count: 1, of: 7 })
  })

  it('ask for one round in a block, in whichever of its hours', () => {
    const { all } = seen([round(0, 1), round(1, 2)], { slots: { a: [slot(1, 2)] } })
    expect(all).toMatchObject({ count: 2, of: 6 })
  })

  it('had one all together when the class handed in for the whole day', () => {
    const { all } = seen([round(0, -1)], { slots: { a: [slot(1), slot(3)] } })
    expect(all).toMatchObject({ count: 2, of: 11 })
  })

  it('are school days for a class that hands in by day', () => {
    const { all, hours, classes } = seen([round(0, -1), round(1, -1), round(2, 3)], {
      classes: [keeping({ mode: 'day' })]
    })
    expect(all).toEqual({ count: 3, of: 6, rate: 50 })
    expect(hours).toMatchObject([{ hour: null }])
    expect(classes).toMatchObject([{ basis: 'days' }])
  })

  it('are expected of nobody who hands in nothing, and of no group that hands in by day with its class', () => {
    const { all, classes, noHandIn } = seen([round(0, 1)], {
      classes: [keeping({ mode: 'bag' }), keeping({ id: 'g', isGroup: true, mode: 'day' })]
    })
    expect({ all, classes, noHandIn }).toEqual({
      all: { count: 0, of: 0, rate: null },
      classes: [],
      noHandIn: 1
    })
  })

  it('are not made up for a class of which nothing is known: it is named', () => {
    const { all, unknown } = seen([], { classes: [keeping(), keeping({ id: 'g', isGroup: true })] })
    expect({ all, unknown }).toEqual({ all: { count: 0, of: 0, rate: null }, unknown: ['H3a'] })
  })

  it('are of the school year of the class', () => {
    expect(seen([round(0, 1)], { classes: [keeping({ schoolYear: '2024-2025' })] }).all.of).toBe(0)
  })

  it('give no percentage under five', () => {
    expect(seen([round(0, 4)], { slots: {} }).all).toEqual({ count: 1, of: 1, rate: null })
  })

  it('of one class narrow hours and weekdays, and every class stays to be compared with', () => {
    const classes = [keeping(), keeping({ id: 'b', name: 'H3b' })]
    const rounds = [round(0, 1), round(1, 1), round(0, 2, 'b'), round(1, 2, 'b')]
    const { all, hours, classes: rows } = seen(rounds, { classes, classId: 'b' })
    expect(hours.map(({ hour, of }) => [hour, of])).toEqual([
      [1, 0],
      [2, 6]
    ])
    expect(all.of).toBe(6)
    expect(rows.map(({ className }) => className)).toEqual(['H3a', 'H3b'])
  })

  test('never are more than were expected, whatever was kept, and every figure adds up', () => {
    const rounds = fc.uniqueArray(
      fc.record({
        classId: fc.constantFrom('a', 'b', 'd'),
        day: fc.constantFrom(...mondays, '2026-01-10'),
        hour: fc.constantFrom(-1, 1, 2, 3, 4)
      }),
      { selector: (one) => JSON.stringify(one) }
    )
    const slots = fc.uniqueArray(fc.constantFrom(slot(1), slot(2, 3), slot(4)))
    const sum = (rows: readonly { count: number; of: number }[]) =>
      rows.reduce((total, { count, of }) => ({ count: total.count + count, of: total.of + of }), {
        count: 0,
        of: 0
      })
    fc.assert(
      fc.property(rounds, slots, (kept, ofA) => {
        const classes = [
          keeping(),
          keeping({ id: 'b', name: 'H3b' }),
          keeping({ id: 'd', name: 'P8', mode: 'day' })
        ]
        const { all, ...parts } = seen(kept, { classes, slots: { a: ofA } })
        expect(all.count).toBeLessThanOrEqual(all.of)
        for (const rows of [parts.hours, parts.weekdays, parts.classes])
          expect(sum(rows)).toEqual({ count: all.count, of: all.of })
      })
    )
  })
})
