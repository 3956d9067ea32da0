import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareLeftOpen, isLeftOpen } from './open-round-rules'

/** Wednesday 21 January 2026, 10.20 at school; school ends at 15.10. */
const at = { now: '2026-01-21T09:20:00.000Z', today: '2026-01-21', dayEnds: '15:10' }
const round = (backOn: string, backAt: string | null = null) => ({ backOn, backAt })

describe('whether a round should be closed by now', () => {
  test.each<[string, ReturnType<typeof round>, string | null, boolean]>([
    ['one of yesterday should', round('2026-01-20'), '15:10', true],
    ['one whose lesson goes on should not', round('2026-01-21'), '11:00', false],
    ['one whose lesson is over should', round('2026-01-21'), '10:15', true],
    ['one whose lesson ends this minute should', round('2026-01-21'), '10:20', true],
    ['one of the whole day should not before school is over', round('2026-01-21'), null, false],
    ['one of a trip that is away should not', round('2026-01-23', '16:00'), null, false],
    [
      'one of a trip that comes back today should not before it is back',
      round('2026-01-21', '16:00'),
      null,
      false
    ],
    ['one of a trip that is back should', round('2026-01-21', '10:00'), null, true]
  ])('%s', (_name, one, lessonEnds, should) => {
    expect(isLeftOpen(one, lessonEnds, at)).toBe(should)
  })

  test('on a day without school one of that day waits for nothing', () => {
    expect(isLeftOpen(round('2026-01-21'), null, { ...at, dayEnds: null })).toBe(true)
  })
})

test('devices that did not go back stand first, then the oldest', () => {
  const some = fc.record({
    held: fc.integer({ min: 0, max: 3 }),
    day: fc.constantFrom('2026-01-19', '2026-01-20', '2026-01-21'),
    hour: fc.option(fc.integer({ min: 1, max: 8 }))
  })
  fc.assert(
    fc.property(fc.array(some), (rounds) => {
      const sorted = rounds.toSorted(compareLeftOpen)
      const firstEmpty = sorted.findIndex(({ held }) => held === 0)
      if (firstEmpty >= 0) expect(sorted.slice(firstEmpty).every(({ held }) => held === 0)).toBe(true)
      for (const part of [sorted.filter(({ held }) => held > 0), sorted.filter(({ held }) => held === 0)])
        expect(part.map(({ day }) => day)).toEqual(part.map(({ day }) => day).toSorted())
    })
  )
})
