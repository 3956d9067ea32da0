import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newLife, type Life } from './a-life.fixture'
import {
  day,
  days,
  happenings,
  id,
  ids,
  ladders,
  live,
  runs,
  standing,
  steadyLadders
} from './happenings.fixture'

// quality 7.3, over any sequence of recording, withdrawing, reinstating, deciding and taking back.

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
        const before = life.countIn(on).verdict
        life.record('new', { day: on })
        const after = life.countIn(on).verdict
        expect(after.count).toBe(before.count + 1)
        expect([0, 1]).toContain((after.reached?.rung ?? 0) - (before.reached?.rung ?? 0))
      }),
      runs
    )
  })

  test('2. it proposes at most one step in each window', () => {
    fc.assert(
      fc.property(ladders, happenings, day, (rules, events, on) => {
        const life = live(newLife(rules), events)
        for (const { verdict } of life.record('new', { day: on }))
          expect(verdict.acts.filter((act) => act.do === 'propose').length).toBeLessThanOrEqual(1)
      }),
      runs
    )
  })

  test('3. withdrawing is as if it never happened, but for what was decided', () => {
    fc.assert(
      fc.property(
        steadyLadders,
        fc.uniqueArray(id, { minLength: 1 }),
        fc.subarray([...ids]),
        (rules, recorded, off) => {
          const life = newLife(rules)
          for (const one of recorded) life.record(one)
          for (const one of off) life.withdraw(one)
          const never = newLife(rules)
          for (const one of recorded) if (!off.includes(one)) never.record(one)
          expect(life.rungsIn('proposed')).toEqual(never.rungsIn('proposed'))
          expect(life.countIn().verdict.count).toBe(never.countIn().verdict.count)
        }
      ),
      runs
    )
  })

  test('3. withdrawing everything leaves nothing that waits but what a person decided', () => {
    fc.assert(
      fc.property(ladders, happenings, (rules, events) => {
        const life = live(newLife(rules), events)
        for (const one of life.offences.keys()) life.withdraw(one)
        for (const { state } of life.steps.values()) expect(state).not.toBe('proposed')
        for (const on of days) expect(life.countIn(on).verdict.count).toBe(0)
      }),
      runs
    )
  })

  test('4. what happened outside the window does not count in it', () => {
    fc.assert(
      fc.property(steadyLadders, happenings, happenings, (rules, events, others) => {
        const inOne = events.filter((event) => event.day < '2026-08-01')
        const inOther = others
          .filter((event) => event.day >= '2026-08-01')
          .map((event) => ('id' in event ? { ...event, id: `next ${event.id}` } : event))
        const alone = live(newLife(rules), inOne)
        const together = live(newLife(rules), [...inOther, ...inOne])
        const first = (life: Life) => life.countIn().verdict.count
        expect(first(together)).toBe(first(alone))
        const plain = (life: Life) => life.stepsOn().map(({ rung, state }) => [rung, state])
        expect(plain(together)).toEqual(plain(alone))
      }),
      runs
    )
  })

  test('5. there is at most one step per rung, branch and window', () => {
    fc.assert(
      fc.property(ladders, happenings, (rules, events) => {
        const { born } = live(newLife(rules), events)
        expect(new Set(born).size).toBe(born.length)
      }),
      runs
    )
  })

  test('5. there is at most one letter per rung, branch and window that was not taken back', () => {
    fc.assert(
      fc.property(ladders, happenings, (rules, events) => {
        const life = live(newLife(rules), events)
        const sent = life.letters.filter(({ retracted }) => !retracted).map(({ step }) => step)
        const of = sent.map((step) => {
          const { windowKey, track, rung } = life.steps.get(step)!
          return `${windowKey} ${track} ${rung}`
        })
        expect(new Set(of).size).toBe(of.length)
      }),
      runs
    )
  })

  test('5. under a rolling window no offence carries two steps of the same rung', () => {
    const rolling = ladders.filter(({ window }) => window.kind === 'rolling')
    fc.assert(
      fc.property(rolling, happenings, (rules, events) => {
        const life = live(newLife(rules), events)
        const living = [...life.steps.values()].filter(
          ({ state }) => state === 'proposed' || state === 'approved'
        )
        for (const one of living)
          for (const other of living) {
            if (one === other || one.track !== other.track || one.rung !== other.rung) continue
            const first = one.basis.slice(0, rules.rungs[one.rung - 1]?.at ?? 1)
            expect(first.every((on) => other.basis.includes(on))).toBe(false)
          }
      }),
      runs
    )
  })

  test('6. a permission means no offence: what it covers changes nothing', () => {
    fc.assert(
      fc.property(ladders, happenings, day, (rules, events, on) => {
        const life = live(newLife(rules), events)
        const before = standing(life)
        const { count } = life.countIn(on).verdict
        life.record('covered', { day: on, coveredBy: 'permission' })
        expect(standing(life)).toEqual(before)
        expect(life.countIn(on).verdict.count).toBe(count)
      }),
      runs
    )
  })

  test('7. a signal changes nothing, and a possibly criminal act nothing on the ladder', () => {
    fc.assert(
      fc.property(
        ladders,
        happenings,
        day,
        fc.constantFrom('signal', 'criminal'),
        (rules, events, on, counts) => {
          const life = live(newLife(rules), events)
          const before = standing(life)
          life.record('other', { day: on, counts })
          expect(standing(life).filter(([key]) => key !== 'direct/other')).toEqual(before)
          expect(life.steps.size - before.length).toBe(counts === 'criminal' ? 1 : 0)
        }
      ),
      runs
    )
  })

  test('8. another ladder later leaves every earlier window as it was', () => {
    fc.assert(
      fc.property(steadyLadders, ladders, happenings, happenings, (rules, later, events, after) => {
        const before = events.filter((event) => event.day < '2026-03-02')
        const life = live(newLife(rules), before)
        const past = days.filter((on) => on < '2026-03-02')
        const then = past.map((on) => life.stepsOn(on).map(({ rung, state }) => [rung, state]))
        life.change(rules, { ...later, id: 'later', effectiveFrom: '2026-03-02' })
        const inLater = after
          .filter((event) => event.day >= '2026-03-02')
          .map((event) => ('id' in event ? { ...event, id: `later ${event.id}` } : event))
        live(life, inLater)
        for (const on of past) life.look(on)
        expect(past.map((on) => life.stepsOn(on).map(({ rung, state }) => [rung, state]))).toEqual(then)
      }),
      runs
    )
  })

  test('9. the order of entry does not matter', () => {
    const order = fc.uniqueArray(id, { minLength: 1 }).chain((recorded) => {
      const length = recorded.length
      return fc.tuple(
        fc.constant(recorded),
        fc.shuffledSubarray(recorded, { minLength: length, maxLength: length })
      )
    })
    fc.assert(
      fc.property(steadyLadders, order, (rules, [one, other]) => {
        const [first, second] = [one, other].map((entered) => {
          const life = newLife(rules)
          for (const entry of entered) life.record(entry, { day: days[ids.indexOf(entry) % 4]! })
          return life
        })
        expect(first!.rungsIn('proposed')).toEqual(second!.rungsIn('proposed'))
        expect(first!.look('2025-09-01')[0]!.verdict).toMatchObject({ count: one.length, acts: [] })
      }),
      runs
    )
  })

  test('10. looking a second time does nothing more', () => {
    fc.assert(
      fc.property(ladders, happenings, day, (rules, events, on) => {
        const life = live(newLife(rules), events)
        for (const { verdict } of life.look(on)) expect(verdict.acts).toEqual([])
      }),
      runs
    )
  })
})
