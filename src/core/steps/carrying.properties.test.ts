import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rungReached } from '../ladder/rules'
import { newLife, type Life } from './a-life.fixture'
import { happenings, ladders, live, runs, standing, steadyLadders } from './happenings.fixture'

const alive = (life: Life, basis: readonly string[]) =>
  basis.filter((one) => life.offences.get(one)!.turned?.kind !== 'withdrawn').length

describe('whatever happens in a year', () => {
  test('what waits always rests on as many counted offences as its rung asks', () => {
    fc.assert(
      fc.property(ladders, happenings, (rules, events) => {
        const life = live(newLife(rules), events)
        for (const step of life.steps.values()) {
          if (step.state !== 'proposed' || step.track !== 'main') continue
          expect(rungReached(alive(life, step.basis), rules)?.rung ?? 0).toBeGreaterThanOrEqual(step.rung)
        }
      }),
      runs
    )
  })

  test('a count that goes on brings no step until something new happens', () => {
    fc.assert(
      fc.property(steadyLadders, happenings, (rules, events) => {
        const life = live(
          newLife(rules),
          events.filter((event) => event.day < '2026-08-01')
        )
        const before = life.born.length
        life.carry('carry-over', '2026-08-01')
        expect(life.born).toHaveLength(before)
        expect(life.countIn('2026-08-01').verdict.count).toBe(life.countIn('2026-07-31').verdict.count)
      }),
      runs
    )
  })

  test('a step down lowers the count and leaves every step of before as it was', () => {
    fc.assert(
      fc.property(steadyLadders, happenings, fc.integer({ min: 0, max: 4 }), (rules, events, most) => {
        const life = live(
          newLife(rules),
          events.filter((event) => event.day < '2025-12-01')
        )
        const before = standing(life)
        const { count } = life.countIn('2025-09-01').verdict
        life.carry('step-down', '2025-12-20', most)
        expect(life.countIn('2025-12-20').verdict.count).toBe(Math.min(most, count))
        expect(standing(life)).toEqual(before)
      }),
      runs
    )
  })
})
