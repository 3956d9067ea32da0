import fc from 'fast-check'
import { expect, test } from 'vitest'
import { phaseOf, sizeOf } from './board-phase'

const told = (more = {}) => ({ startsIn: -600, endsIn: 1200, withdrawn: false, ...more })

test.each<[string, object, number, string]>([
  ['while it runs that a phone may be used', {}, 0, 'now'],
  ['before it begins that it may later', { startsIn: 60 }, 59, 'later'],
  ['from the second it begins that it may', { startsIn: 60 }, 60, 'now'],
  ['until the last second that it may', {}, 1199, 'now'],
  ['from the second it ends that phones go away', {}, 1200, 'over'],
  ['once it was withdrawn that phones go away', { withdrawn: true }, 0, 'over']
])('the board says %s', (_name, more, later, phase) => {
  expect(phaseOf(told(more), later)).toBe(phase)
})

test('what is over does not begin again, however long the board stands there', () => {
  const seconds = fc.integer({ min: -100_000, max: 100_000 })
  fc.assert(
    fc.property(seconds, fc.nat(100_000), fc.nat(100_000), fc.nat(100_000), (startsIn, lasts, at, more) => {
      const asked = told({ startsIn, endsIn: startsIn + lasts })
      if (phaseOf(asked, at) === 'over') expect(phaseOf(asked, at + more)).toBe('over')
    })
  )
})

test('long words stand smaller than short ones', () => {
  expect(['Kahoot', 'a'.repeat(100), 'a'.repeat(500)].map(sizeOf)).toEqual(['large', 'middle', 'small'])
})
