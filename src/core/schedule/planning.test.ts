import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lastOfDaily, whatToDo } from './planning'

/** Lives through instants as a job does: how often it ran, and for which moments. */
function live(clock: string, instants: readonly string[]): string[] {
  const ran: string[] = []
  let ranFor: string | null = null
  for (const now of instants) {
    const due = lastOfDaily(now, clock)
    const what = whatToDo(ranFor, due, now)
    if (what === 'run') ran.push(due)
    if (what !== 'wait') ranFor = due
  }
  return ran
}
const minutes = (from: string, count: number, step = 1): string[] =>
  Array.from({ length: count }, (_, at) => new Date(Date.parse(from) + at * step * 60_000).toISOString())

describe('a daily job', () => {
  test('that was missed for days runs once, for the newest of them', () => {
    expect(live('06:30', ['2026-01-20T06:00:00.000Z', '2026-01-26T09:00:00.000Z'])).toEqual([
      '2026-01-20T05:30:00.000Z',
      '2026-01-26T05:30:00.000Z'
    ])
  })

  test('runs once on each of the days around both clock changes, also at a time that is not there or is there twice', () => {
    for (const from of ['2026-03-28T12:00:00.000Z', '2026-10-24T12:00:00.000Z']) {
      const ran = live('02:30', minutes(from, 400, 7))
      expect(ran).toHaveLength(3)
      expect(new Set(ran).size).toBe(3)
    }
    expect(lastOfDaily('2026-03-29T12:00:00.000Z', '02:30')).toBe('2026-03-29T01:30:00.000Z')
    expect(lastOfDaily('2026-10-25T12:00:00.000Z', '02:30')).toBe('2026-10-25T00:30:00.000Z')
  })

  test('does not run again when the clock is put back before it and passes it once more', () => {
    const day = minutes('2026-01-21T04:30:00.000Z', 120)
    expect(live('06:30', [...day, ...day])).toHaveLength(2)
    expect(live('06:30', [...day, ...day, ...minutes('2026-01-22T04:30:00.000Z', 120)])).toHaveLength(3)
  })

  test('runs once when the clock jumps forward over it', () => {
    expect(live('06:30', ['2026-01-21T05:00:00.000Z', '2026-01-21T15:00:00.000Z'])).toHaveLength(2)
  })

  test('is not silent for years after the clock stood years ahead', () => {
    const ran = live('06:30', [
      '2026-01-21T09:00:00.000Z',
      '2031-05-05T09:00:00.000Z',
      '2026-01-21T09:05:00.000Z',
      '2026-01-21T09:10:00.000Z',
      '2026-01-22T09:00:00.000Z'
    ])
    expect(ran.map((due) => due.slice(0, 10))).toEqual(['2026-01-21', '2031-05-05', '2026-01-22'])
  })

  test('runs at most once for one moment, however the clock is moved, as long as it was not wrong by a day', () => {
    const moves = fc.array(fc.integer({ min: -23 * 60, max: 4 * 24 * 60 }), { maxLength: 60 })
    fc.assert(
      fc.property(moves, (all) => {
        let now = Date.parse('2026-03-27T00:00:00Z')
        let latest = now
        const instants = all.map((move) => {
          now = Math.max(now + move * 60_000, latest - 23 * 3_600_000)
          latest = Math.max(latest, now)
          return new Date(now).toISOString()
        })
        const ran = live('06:30', instants)
        expect(new Set(ran).size).toBe(ran.length)
      })
    )
  })
})

test('what was never due does not run', () => {
  expect(whatToDo(null, null, '2026-01-21T09:00:00.000Z')).toBe('wait')
})
