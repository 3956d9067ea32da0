import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { addDays } from '../calendar/days'
import { patternsOf, type CountedAt, type Narrowed, type Setting } from './pattern-rules'
import { weighed } from './tally-rules'

/** Mondays and Tuesdays from Monday 5 January 2026 on, with three hours each; no second hour on Tuesdays. */
const mondays = Array.from({ length: 6 }, (_, week) => addDays('2026-01-05', 7 * week))
const tuesdays = mondays.map((day) => addDays(day, 1)).slice(0, 5)
const setting: Setting = {
  days: new Map<string, { hour: number }[]>([
    ...mondays.map((day) => [day, [{ hour: 1 }, { hour: 2 }, { hour: 3 }]] as [string, { hour: number }[]]),
    ...tuesdays.map((day) => [day, [{ hour: 1 }, { hour: 3 }]] as [string, { hour: number }[]])
  ]),
  lastDay: '2026-02-15',
  classes: [
    { id: 'b', name: 'H10a' },
    { id: 'a', name: 'H2a' },
    { id: 'gone', name: 'H1z' }
  ],
  inClasses: [
    ...Array.from({ length: 10 }, (_, at) => ({
      pupilId: `p${at}`,
      classId: 'a',
      from: '2025-08-01',
      until: null
    })),
    { pupilId: 'moved', classId: 'a', from: '2025-08-01', until: '2026-01-12' },
    { pupilId: 'moved', classId: 'b', from: '2026-01-12', until: null }
  ],
  slots: new Map(),
  kinds: [
    { id: 'kept', label: 'Niet ingeleverd' },
    { id: 'seen', label: 'Gebruikt' },
    { id: 'never', label: 'Gefilmd' }
  ]
}
const all: Narrowed = { kindId: null, classId: null }
const one = (more: Partial<CountedAt> = {}): CountedAt => ({
  pupilId: 'p1',
  kindId: 'kept',
  day: mondays[0]!,
  hour: 1,
  place: 'lesson',
  ...more
})
const seen = (counted: readonly CountedAt[], narrowed: Narrowed = all) =>
  patternsOf(counted, setting, narrowed)

describe('patterns', () => {
  it('weigh an hour and a weekday by the school days that had it, per ten', () => {
    const { hours, weekdays, total } = seen([one(), one({ day: tuesdays[0]! }), one({ hour: 2 })])
    expect(total).toBe(3)
    expect(hours).toEqual([
      { hour: 1, count: 2, of: 11, rate: 1.8 },
      { hour: 2, count: 1, of: 6, rate: 1.7 },
      { hour: 3, count: 0, of: 11, rate: 0 }
    ])
    expect(weekdays).toEqual([
      { weekday: 1, count: 2, of: 6, rate: 3.3 },
      { weekday: 2, count: 1, of: 5, rate: 2 }
    ])
  })

  it('tell what was outside the lessons apart, over all school days, and last', () => {
    const { hours, cells } = seen([one({ hour: -1, place: 'break' })])
    expect(hours.at(-1)).toEqual({ hour: null, count: 1, of: 11, rate: 0.9 })
    expect(cells.every(({ count }) => count === 0)).toBe(true)
  })

  it('have a cell for every hour of a weekday that is there', () => {
    const { cells } = seen([one({ hour: 2 })])
    expect(cells.map(({ weekday, hour }) => `${weekday}.${hour}`)).toEqual([
      '1.1',
      '1.2',
      '1.3',
      '2.1',
      '2.3'
    ])
    expect(cells.find(({ hour }) => hour === 2)).toMatchObject({ count: 1, of: 6, rate: 1.7 })
  })

  it('weigh a class by its pupils, per hundred, and name classes as people order them', () => {
    const { classes } = seen([one(), one({ pupilId: 'p2' })])
    expect(classes).toEqual([
      { classId: 'a', className: 'H2a', count: 2, of: 10, rate: 20 },
      { classId: 'b', className: 'H10a', count: 0, of: 1, rate: null }
    ])
  })

  it('count an offence for the class the pupil was in that day', () => {
    const before = one({ pupilId: 'moved', day: '2026-01-06' })
    const after = one({ pupilId: 'moved', day: '2026-01-12' })
    const { classes, noClass } = seen([before, after, one({ pupilId: 'stranger' })])
    expect(classes.map(({ className, count }) => [className, count])).toEqual([
      ['H2a', 1],
      ['H10a', 1]
    ])
    expect(noClass).toBe(1)
  })

  const slot = (weekday: number, hour: number, lastHour = hour) => ({ weekday, hour, lastHour })
  const withTimetables = (slots: Record<string, ReturnType<typeof slot>[]>, narrowed = all) =>
    patternsOf([one(), one({ hour: -1 })], { ...setting, slots: new Map(Object.entries(slots)) }, narrowed)

  it('weigh by lessons, per hundred, where the timetables tell them of every class: a block is one in each hour', () => {
    const { per, hours, weekdays, cells } = withTimetables({ a: [slot(1, 1, 2)], b: [slot(1, 1)] })
    expect(per).toBe('lessons')
    // Six Mondays: two lessons in the first hour, one in the second, none in the third; on Tuesdays none at all.
    expect(hours).toEqual([
      { hour: 1, count: 1, of: 12, rate: 8.3 },
      { hour: 2, count: 0, of: 6, rate: 0 },
      { hour: 3, count: 0, of: 0, rate: null },
      { hour: null, count: 1, of: 0, rate: null }
    ])
    expect(weekdays).toEqual([
      { weekday: 1, count: 2, of: 18, rate: 11.1 },
      { weekday: 2, count: 0, of: 0, rate: null }
    ])
    expect(cells.filter(({ of }) => of > 0)).toHaveLength(2)
  })

  it('weigh by days where of one class no lesson is known, or a class has lessons in groups besides', () => {
    expect(withTimetables({ a: [slot(1, 1)] }).per).toBe('days')
    const ofA = { kindId: null, classId: 'a' }
    expect(withTimetables({ a: [slot(1, 1)] }, ofA).per).toBe('lessons')
    expect(withTimetables({ a: [slot(1, 1)], group: [slot(1, 2)] }, ofA).per).toBe('days')
    expect(withTimetables({ a: [slot(1, 1)], b: [slot(1, 1)], group: [slot(1, 2)] }).hours[1]).toMatchObject({
      of: 6
    })
  })

  it('leave out what happened on a day without school, and say how many', () => {
    const { total, otherDays, places, classes } = seen([one({ day: '2026-01-10', place: 'trip' })])
    expect({ total, otherDays, places }).toEqual({ total: 0, otherDays: 1, places: [] })
    expect(classes.every(({ count }) => count === 0)).toBe(true)
  })

  it('narrow every figure but the one that is chosen in', () => {
    const counted = [one(), one({ kindId: 'seen' }), one({ pupilId: 'moved', day: '2026-01-12' })]
    const ofClass = seen(counted, { kindId: null, classId: 'b' })
    expect(ofClass.total).toBe(1)
    expect(ofClass.classes.map(({ count }) => count)).toEqual([2, 1])
    expect(ofClass.kinds.map(({ count }) => count)).toEqual([1, 0])
    const ofKind = seen(counted, { kindId: 'seen', classId: null })
    expect(ofKind.total).toBe(1)
    expect(ofKind.kinds.map(({ count }) => count)).toEqual([2, 1])
    expect(ofKind.classes.map(({ count }) => count)).toEqual([1, 0])
  })

  it('keep the same lines whatever is chosen', () => {
    const counted = [one({ hour: -1, place: 'break' }), one({ kindId: 'seen', hour: 7, pupilId: 'moved' })]
    const shape = ({ hours, weekdays, places, kinds, classes }: ReturnType<typeof seen>) => [
      hours.map(({ hour }) => hour),
      weekdays.map(({ weekday }) => weekday),
      places.map(({ place }) => place),
      kinds.map(({ kindId }) => kindId),
      classes.map(({ classId }) => classId)
    ]
    for (const narrowed of [
      { kindId: 'seen', classId: null },
      { kindId: null, classId: 'b' }
    ])
      expect(shape(seen(counted, narrowed))).toEqual(shape(seen(counted)))
  })

  it('keep the kind that is chosen although there is none of it', () => {
    expect(seen([], { kindId: 'never', classId: null }).kinds).toEqual([
      { kindId: 'never', label: 'Gefilmd', count: 0 }
    ])
  })
})

test.each([
  [0, 4, 10, null],
  [3, 4, 10, null],
  [3, 5, 10, 6],
  [1, 3_000, 100, 0],
  [0, 0, 10, null]
])('%i of %i, per %i, is %s', (count, of, per, rate) => {
  expect(weighed(count, of, per)).toEqual({ count, of, rate })
})

describe('whatever was recorded', () => {
  const offences = fc.array(
    fc.record<CountedAt>({
      pupilId: fc.constantFrom('p1', 'p2', 'moved', 'stranger'),
      kindId: fc.constantFrom('kept', 'seen'),
      day: fc.constantFrom(...mondays, ...tuesdays, '2026-01-10'),
      hour: fc.constantFrom(-1, 1, 2, 3),
      place: fc.constantFrom('lesson', 'break', 'trip')
    })
  )
  const sum = (rows: readonly { count: number }[]) => rows.reduce((total, { count }) => total + count, 0)
  const narrowings = fc.record<Narrowed>({
    kindId: fc.constantFrom(null, 'kept', 'seen'),
    classId: fc.constantFrom(null, 'a', 'b')
  })

  test('every figure adds up to the same total, and nothing is lost', () => {
    fc.assert(
      fc.property(offences, narrowings, (counted, narrowed) => {
        const { total, hours, weekdays, cells, places } = seen(counted, narrowed)
        expect([sum(hours), sum(weekdays), sum(places)]).toEqual([total, total, total])
        expect(sum(cells) + (hours.find(({ hour }) => hour === null)?.count ?? 0)).toBe(total)
        const whole = seen(counted)
        expect(whole.total + whole.otherDays).toBe(counted.length)
        expect(sum(whole.classes) + whole.noClass).toBe(whole.total)
        expect(sum(whole.kinds)).toBe(whole.total)
      })
    )
  })

  test('the order in which it was recorded makes no difference', () => {
    fc.assert(
      fc.property(offences, (counted) => {
        const { cells, ...rest } = seen(counted)
        const { cells: turned, ...other } = seen(counted.toReversed())
        expect(other).toEqual(rest)
        expect(new Set(turned.map((cell) => JSON.stringify(cell)))).toEqual(
          new Set(cells.map((cell) => JSON.stringify(cell)))
        )
      })
    )
  })
})
