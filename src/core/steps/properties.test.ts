import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Ladder } from '../../contract/ladder'
import { rungReached } from '../ladder/rules'
import { ladderAt, newLife, type Life } from './a-life.fixture'

// quality 7.3, over any sequence of recording, withdrawing, reinstating and deciding.
const runs = { numRuns: 3000 }
const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const id = fc.constantFrom(...ids)
const days = ['2025-09-01', '2025-12-15', '2026-03-02', '2026-07-31', '2026-08-01', '2026-10-05']
const ladders = fc
  .record({
    ats: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 4 }),
    afterLast: fc.constantFrom<Ladder['afterLast']>(
      { kind: 'every', each: 1 },
      { kind: 'every', each: 2 },
      { kind: 'director' },
      { kind: 'none' }
    )
  })
  .map(({ ats, afterLast }) =>
    ladderAt(
      ats.sort((a, b) => a - b),
      afterLast
    )
  )

type Happening =
  | { what: 'record' | 'withdraw' | 'reinstate'; id: string; day: string }
  | { what: 'approved' | 'waived'; rung: number; day: string }
const day = fc.constantFrom(...days)
const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constantFrom('record' as const, 'withdraw' as const, 'reinstate' as const),
      id,
      day
    })
  },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constantFrom('approved' as const, 'waived' as const),
      rung: fc.integer({ min: 1, max: 4 }),
      day
    })
  }
)
const happenings = fc.array(happening, { maxLength: 25 })

function live(life: Life, events: readonly Happening[]): Life {
  for (const event of events) {
    if ('rung' in event) life.decide(event.rung, event.what, event.day)
    else if (event.what === 'withdraw') life.withdraw(event.id)
    else if (event.what === 'reinstate') life.reinstate(event.id)
    else if (!life.offences.has(event.id)) life.record(event.id, { day: event.day })
  }
  return life
}
const standing = (life: Life) =>
  days.map((on) => life.stepsOn(on).map(({ rung, state, basis }) => [rung, state, [...basis].sort()]))

describe('whatever happens in a year', () => {
  test('1. replaying what happened gives the same steps', () => {
    fc.assert(
      fc.property(ladders, happenings, (rules, events) => {
        expect(standing(live(newLife(rules), events))).toEqual(standing(live(newLife(rules), events)))
      }),
      runs
    )
  })

  test('2. one more offence never lowers the rung, and raises it by at most one', () => {
    fc.assert(
      fc.property(ladders, happenings, day, (rules, events, on) => {
        const life = live(newLife(rules), events)
        const before = life.look(on)!
        const after = life.record('new', { day: on })!
        expect(after.count).toBe(before.count + 1)
        expect([0, 1]).toContain((after.reached?.rung ?? 0) - (before.reached?.rung ?? 0))
        expect(after.acts.filter((act) => act.do === 'propose').length).toBeLessThanOrEqual(1)
      }),
      runs
    )
  })

  test('3. withdrawing is as if it never happened, but for what was decided', () => {
    fc.assert(
      fc.property(
        ladders,
        fc.uniqueArray(id, { minLength: 1 }),
        fc.subarray(ids),
        (rules, recorded, withdrawn) => {
          const life = newLife(rules)
          for (const one of recorded) life.record(one)
          for (const one of withdrawn) life.withdraw(one)
          const never = newLife(rules)
          for (const one of recorded) if (!withdrawn.includes(one)) never.record(one)
          expect(life.rungsIn('proposed')).toEqual(never.rungsIn('proposed'))
          expect(life.look()!.count).toBe(never.look()!.count)
          for (const step of life.stepsOn().filter(({ state }) => state === 'proposed'))
            expect(step.basis.filter((on) => !withdrawn.includes(on)).length).toBeGreaterThanOrEqual(
              rules.rungs[step.rung - 1]?.at ?? 1
            )
        }
      ),
      runs
    )
  })

  test('4. what happened outside the window does not count in it', () => {
    fc.assert(
      fc.property(ladders, happenings, happenings, (rules, events, others) => {
        const inOne = events.filter((event) => event.day < '2026-08-01')
        const inOther = others
          .filter((event) => event.day >= '2026-08-01')
          .map((event) => ('id' in event ? { ...event, id: `next ${event.id}` } : event))
        const alone = live(newLife(rules), inOne)
        const together = live(newLife(rules), [...inOther, ...inOne])
        const first = (life: Life) => life.look()!.count
        expect(first(together)).toBe(first(alone))
        expect(together.stepsOn().map(({ rung, state }) => [rung, state])).toEqual(
          alone.stepsOn().map(({ rung, state }) => [rung, state])
        )
      }),
      runs
    )
  })

  test('5. there is at most one step per rung and window, and so at most one letter', () => {
    fc.assert(
      fc.property(ladders, happenings, (rules, events) => {
        const { born } = live(newLife(rules), events)
        expect(new Set(born).size).toBe(born.length)
      }),
      runs
    )
  })

  test('6. a permission means no offence: what it covers changes nothing', () => {
    fc.assert(
      fc.property(ladders, happenings, day, (rules, events, on) => {
        const life = live(newLife(rules), events)
        const before = life.look(on)!.count
        const verdict = life.record('covered', { day: on, coveredBy: 'permission' })!
        expect(verdict).toMatchObject({ count: before, acts: [] })
      }),
      runs
    )
  })

  test('7. a signal and a possibly criminal act change nothing', () => {
    fc.assert(
      fc.property(
        ladders,
        happenings,
        day,
        fc.constantFrom('signal', 'criminal'),
        (rules, events, on, counts) => {
          const life = live(newLife(rules), events)
          expect(life.record('other', { day: on, counts })!.acts).toEqual([])
        }
      ),
      runs
    )
  })

  test('8. another ladder later leaves every earlier window as it was', () => {
    fc.assert(
      fc.property(ladders, ladders, happenings, happenings, (rules, later, events, after) => {
        const before = events.filter((event) => event.day < '2026-03-02')
        const alone = live(newLife(rules), before)
        const past = days.filter((on) => on < '2026-03-02')
        const then = past.map((on) => alone.stepsOn(on).map(({ rung, state }) => [rung, state]))
        alone.change(rules, { ...later, effectiveFrom: '2026-03-02' })
        const inLater = after
          .filter((event) => event.day >= '2026-03-02')
          .map((event) => ('id' in event ? { ...event, id: `later ${event.id}` } : event))
        live(alone, inLater)
        for (const on of past) alone.look(on)
        expect(past.map((on) => alone.stepsOn(on).map(({ rung, state }) => [rung, state]))).toEqual(then)
      }),
      runs
    )
  })

  test('9. the order of entry does not matter', () => {
    const order = fc.uniqueArray(id, { minLength: 1 }).chain((recorded) =>
      fc.tuple(
        fc.constant(recorded),
        fc.shuffledSubarray(recorded, {
          minLength: recorded.length,
          maxLength: recorded.length
        })
      )
    )
    fc.assert(
      fc.property(ladders, order, (rules, [one, other]) => {
        const [first, second] = [one, other].map((entered) => {
          const life = newLife(rules)
          for (const entry of entered) life.record(entry, { day: days[ids.indexOf(entry) % 4]! })
          return life
        })
        expect(first!.rungsIn('proposed')).toEqual(second!.rungsIn('proposed'))
        expect(first!.look('2025-09-01')).toMatchObject({ count: one.length, acts: [] })
      }),
      runs
    )
  })

  test('10. looking a second time does nothing more', () => {
    fc.assert(
      fc.property(ladders, happenings, day, (rules, events, on) => {
        expect(live(newLife(rules), events).look(on)!.acts).toEqual([])
      }),
      runs
    )
  })

  test('what waits always rests on as many counted offences as its rung asks', () => {
    fc.assert(
      fc.property(ladders, happenings, (rules, events) => {
        const life = live(newLife(rules), events)
        for (const on of ['2025-09-01', '2026-08-01']) {
          const { count } = life.look(on)!
          for (const step of life.stepsOn(on).filter(({ state }) => state === 'proposed')) {
            const alive = step.basis.filter(
              (one) => life.offences.get(one)!.turned?.kind !== 'withdrawn'
            ).length
            expect(rungReached(alive, rules)?.rung ?? 0).toBeGreaterThanOrEqual(step.rung)
            expect(rungReached(count, rules)!.rung).toBeGreaterThanOrEqual(step.rung)
          }
        }
      }),
      runs
    )
  })
})
