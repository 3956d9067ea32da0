import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kept } from './rotation'

const hour = 3_600_000
const now = new Date('2026-11-20T15:00:00Z')
const copy = (turn: number, hoursAgo: number) => ({
  id: `copy ${turn}`,
  turn,
  at: new Date(now.getTime() - hoursAgo * hour).toISOString()
})

test('three copies of today stay, one of each day of the last week and one of each of four weeks', () => {
  const all = Array.from({ length: 40 * 6 }, (_, at) => copy(240 - at, at * 4))
  const days = kept(all, now).map(({ at }) => at.slice(0, 10))
  expect(days).toEqual([
    '2026-11-20',
    '2026-11-20',
    '2026-11-20',
    '2026-11-19',
    '2026-11-18',
    '2026-11-17',
    '2026-11-16',
    '2026-11-15',
    '2026-11-14',
    '2026-11-13',
    '2026-11-08',
    '2026-11-01'
  ])
})

test('nothing older than 35 days stays, so that erasing a pupil reaches the copies; the newest stays whatever the clock says', () => {
  const copies = fc.array(fc.integer({ min: -50, max: 2000 }), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(copies, (hours) => {
      const all = hours.map((ago, turn) => copy(turn, ago))
      const stays = kept(all, now)
      expect(stays[0]?.turn).toBe(hours.length - 1)
      expect(stays.slice(1).every(({ at }) => now.getTime() - Date.parse(at) <= 35 * 24 * hour)).toBe(true)
      expect(stays.length).toBeLessThanOrEqual(1 + 3 + 7 + 4)
    })
  )
})
