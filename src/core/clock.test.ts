import { expect, test } from 'vitest'
import { systemClock, testableClock } from './clock'

const instant = '2026-09-01T08:30:00.000Z'

test('without the test mode the clock is the machine clock, whatever else is asked', () => {
  expect(testableClock({})).toBe(systemClock)
  expect(testableClock({ BELVRIJ_TEST_CLOCK: instant })).toBe(systemClock)
  expect(testableClock({ BELVRIJ_TEST: 'yes', BELVRIJ_TEST_CLOCK: instant })).toBe(systemClock)
  expect(testableClock({ BELVRIJ_TEST: '1' })).toBe(systemClock)
})

test('in test mode the clock starts at the instant asked and never runs back', () => {
  const clock = testableClock({ BELVRIJ_TEST: '1', BELVRIJ_TEST_CLOCK: instant })
  const first = clock().getTime()
  expect(first).toBeGreaterThanOrEqual(Date.parse(instant))
  expect(first).toBeLessThan(Date.parse(instant) + 60_000)
  expect(clock().getTime()).toBeGreaterThanOrEqual(first)
})

test('an instant that cannot be read stops the start rather than being ignored', () => {
  expect(() => testableClock({ BELVRIJ_TEST: '1', BELVRIJ_TEST_CLOCK: 'tomorrow' })).toThrow('not an instant')
})
