import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Ladder } from '../../contract/ladder'
import { rungReached } from '../ladder/rules'
import { governing, type Governing } from '../ladder/windows'
import { whatToDo, whyNotCounted, type Taken, type Verdict, type Weighed } from './rules'

type Rules = Pick<Ladder, 'rungs' | 'afterLast' | 'window'> & { effectiveFrom: string }
const ladder = (ats: number[], afterLast: Ladder['afterLast'] = { kind: 'director' }): Rules => ({
  rungs: ats.map((at) => ({
    at,
    title: `Bij ${at}`,
    measures: ['talk'],
    menu: [],
    decider: 'mentor',
    needs: [],
    letter: 'informed',
    clause: ''
  })),
  afterLast,
  window: { kind: 'school-year' },
  effectiveFrom: '2025-08-01'
})

/** One pupil's year as the rules see it: what is recorded and withdrawn, and what that does to the steps. */
class Life {
  readonly offences = new Map<string, Weighed>()
  readonly steps = new Map<string, Map<string, Taken>>()
  /** Every time a step was proposed for the first time, as 'window rung'. */
  readonly born: string[] = []
  private turn = 0
  private versions: readonly Rules[]

  constructor(...versions: Rules[]) {
    this.versions = versions
  }
  private next = () => String(++this.turn).padStart(6, '0')
  private under = (day: string) => governing(this.versions, [], day)
  stepsOn = (day: string): Taken[] => [...(this.steps.get(this.under(day)?.window.key ?? '')?.values() ?? [])]
  rungsIn = (state: Taken['state'], day = '2025-09-01') =>
    this.stepsOn(day)
      .filter((step) => step.state === state)
      .map((step) => step.rung)
      .sort((a, b) => a - b)

  put(id: string, more: Partial<Weighed> = {}): void {
    const plain = { counts: 'counts', sameAs: null, coveredBy: null, turned: null } as const
    this.offences.set(id, { id, day: '2025-09-01', hour: 1, ...plain, ...more })
  }
  record = (id: string, more: Partial<Weighed> = {}): Verdict | undefined => {
    this.put(id, more)
    return this.look(this.offences.get(id)!.day)
  }
  turnTo = (id: string, kind: 'withdrawn' | 'reinstated'): Verdict | undefined => {
    const offence = this.offences.get(id)
    if (!offence || (offence.turned?.kind ?? 'reinstated') === kind) return undefined
    this.offences.set(id, { ...offence, turned: { kind, id: this.next() } })
    return this.look(offence.day)
  }
  withdraw = (id: string) => this.turnTo(id, 'withdrawn')
  reinstate = (id: string) => this.turnTo(id, 'reinstated')
  decide(rung: number, state: 'approved' | 'waived', day = '2025-09-01'): void {
    const step = this.stepsOn(day).find((one) => one.rung === rung)
    if (step && (step.state === 'proposed' || step.state === 'basis-gone'))
      this.keep(this.under(day)!, { ...step, state, lastEvent: this.next() })
  }
  change = (...versions: Rules[]) => (this.versions = versions)

  look(day: string): Verdict | undefined {
    const governs = this.under(day)
    if (!governs) return undefined
    const { window, version } = governs
    const verdict = whatToDo([...this.offences.values()], window, version, this.stepsOn(day))
    for (const act of verdict.acts) {
      if (act.do === 'propose') {
        this.born.push(`${window.key} ${act.rung}`)
        const id = `${window.key} ${act.rung} ${this.next()}`
        this.keep(governs, {
          id,
          rung: act.rung,
          state: 'proposed',
          lastEvent: this.next(),
          basis: [...act.on]
        })
        continue
      }
      const basis = 'on' in act ? [...act.step.basis, ...act.on] : act.step.basis
      expect(new Set(basis).size).toBe(basis.length)
      const states = {
        rest: act.step.state,
        'propose-again': 'proposed',
        'stand-again': 'approved',
        lapse: 'lapsed',
        'basis-gone': 'basis-gone'
      } as const
      const lastEvent = act.do === 'rest' ? act.step.lastEvent : this.next()
      this.keep(governs, { ...act.step, basis, state: states[act.do], lastEvent })
    }
    return verdict
  }
  private keep({ window }: Governing<Rules>, step: Taken): void {
    const there = this.steps.get(window.key) ?? new Map<string, Taken>()
    this.steps.set(window.key, there.set(step.id, step))
  }
}

describe('what counts', () => {
  const window = { from: '2025-08-01', until: '2026-07-31' }
  const offence: Weighed = {
    id: 'a',
    day: '2025-09-01',
    hour: 1,
    counts: 'counts',
    sameAs: null,
    coveredBy: null,
    turned: null
  }
  test.each([
    ['counts', {}, undefined],
    ['withdrawn', { turned: { kind: 'withdrawn', id: '1' } }, 'withdrawn'],
    ['reinstated', { turned: { kind: 'reinstated', id: '2' } }, undefined],
    ['a signal (S2-2)', { counts: 'signal' }, 'signal'],
    ['possibly criminal: to the director, off the ladder (S1-8)', { counts: 'criminal' }, 'off-ladder'],
    ['a second report', { sameAs: 'b' }, 'same-occurrence'],
    ['covered by a permission (S0-13)', { coveredBy: 'p' }, 'covered'],
    ['last school year', { day: '2025-07-31' }, 'outside-window'],
    ['next school year', { day: '2026-08-01' }, 'outside-window']
  ] as const)('%s', (_name, more, why) => {
    expect(whyNotCounted({ ...offence, ...more }, window)).toBe(why)
  })
  test('nothing counts while no ladder is in force', () => {
    expect(whyNotCounted(offence, undefined)).toBe('off-ladder')
  })
})

describe('faults of other systems that this one does not have', () => {
  test('letter flood after the last rung: while the director has not decided, nothing is added; no letter is', () => {
    const life = new Life(ladder([1, 2]))
    for (const id of ['a', 'b', 'c', 'd', 'e']) life.record(id)
    expect(life.rungsIn('proposed')).toEqual([1, 2])
    life.decide(2, 'approved')
    life.record('f')
    life.record('g')
    expect(life.rungsIn('proposed')).toEqual([1, 6])
  })

  test('silent rung jump: five known at once propose the highest, and the lower ones show as skipped', () => {
    const life = new Life(ladder([1, 2, 3]))
    for (const id of ['a', 'b', 'c']) life.put(id)
    const verdict = life.look('2025-09-01')
    expect(verdict).toMatchObject({ count: 3, reached: { rung: 3 } })
    expect(verdict!.acts).toEqual([{ do: 'propose', rung: 3, on: ['a', 'b', 'c'] }])
  })

  test('double firing after delete and re-add: the step of before stands again, no second one is made', () => {
    const life = new Life(ladder([3]))
    for (const id of ['a', 'b', 'c']) life.record(id)
    life.withdraw('b')
    expect(life.rungsIn('lapsed')).toEqual([1])
    life.record('d')
    expect(life.rungsIn('proposed')).toEqual([1])
    expect(life.born).toHaveLength(1)
  })

  test('double firing after a letter: withdrawn and recorded anew, the rung stays taken', () => {
    const life = new Life(ladder([3]))
    for (const id of ['a', 'b', 'c']) life.record(id)
    life.decide(1, 'approved')
    life.withdraw('b')
    life.record('d')
    expect(life.stepsOn('2025-09-01').map(({ state }) => state)).toEqual(['basis-gone'])
    expect(life.born).toHaveLength(1)
  })

  test('a corrected pupil is not still labelled: without its basis an undecided step lapses', () => {
    const life = new Life(ladder([1]))
    life.record('a')
    life.withdraw('a')
    expect(life.rungsIn('lapsed')).toEqual([1])
  })

  test('a decision without its basis comes back to the director, and stands again when the basis does', () => {
    const life = new Life(ladder([1]))
    life.record('a')
    life.decide(1, 'approved')
    life.withdraw('a')
    expect(life.rungsIn('basis-gone')).toEqual([1])
    life.reinstate('a')
    expect(life.rungsIn('approved')).toEqual([1])
  })

  test('a decision upheld without its basis is not asked about again', () => {
    const life = new Life(ladder([1]))
    life.record('a')
    life.decide(1, 'approved')
    life.withdraw('a')
    life.decide(1, 'approved')
    life.look('2025-09-01')
    expect(life.rungsIn('approved')).toEqual([1])
  })

  test('a waived step asks nothing when its offence is withdrawn', () => {
    const life = new Life(ladder([1]))
    life.record('a')
    life.decide(1, 'waived')
    expect(life.withdraw('a')!.acts).toEqual([])
  })

  test('a proposal whose offence is withdrawn rests on the next one that counts', () => {
    const life = new Life(ladder([1, 3]))
    life.record('a')
    life.record('b')
    const verdict = life.withdraw('a')!
    expect(verdict.acts).toMatchObject([{ do: 'rest', on: ['b'] }])
  })
})

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
    ladder(
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
        expect(standing(live(new Life(rules), events))).toEqual(standing(live(new Life(rules), events)))
      }),
      runs
    )
  })

  test('2. one more offence never lowers the rung, and raises it by at most one', () => {
    fc.assert(
      fc.property(ladders, happenings, day, (rules, events, on) => {
        const life = live(new Life(rules), events)
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
          const life = new Life(rules)
          for (const one of recorded) life.record(one)
          for (const one of withdrawn) life.withdraw(one)
          const never = new Life(rules)
          for (const one of recorded) if (!withdrawn.includes(one)) never.record(one)
          expect(life.rungsIn('proposed')).toEqual(never.rungsIn('proposed'))
          expect(life.look('2025-09-01')!.count).toBe(never.look('2025-09-01')!.count)
          for (const step of life.stepsOn('2025-09-01').filter(({ state }) => state === 'proposed'))
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
        const alone = live(new Life(rules), inOne)
        const together = live(new Life(rules), [...inOther, ...inOne])
        const first = (life: Life) => life.look('2025-09-01')!.count
        expect(first(together)).toBe(first(alone))
        expect(together.stepsOn('2025-09-01').map(({ rung, state }) => [rung, state])).toEqual(
          alone.stepsOn('2025-09-01').map(({ rung, state }) => [rung, state])
        )
      }),
      runs
    )
  })

  test('5. there is at most one step per rung and window, and so at most one letter', () => {
    fc.assert(
      fc.property(ladders, happenings, (rules, events) => {
        const { born } = live(new Life(rules), events)
        expect(new Set(born).size).toBe(born.length)
      }),
      runs
    )
  })

  test('6. a permission means no offence: what it covers changes nothing', () => {
    fc.assert(
      fc.property(ladders, happenings, day, (rules, events, on) => {
        const life = live(new Life(rules), events)
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
          const life = live(new Life(rules), events)
          life.look(on)
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
        const alone = live(new Life(rules), before)
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
          const life = new Life(rules)
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
        const life = live(new Life(rules), events)
        life.look(on)
        expect(life.look(on)!.acts).toEqual([])
      }),
      runs
    )
  })

  test('what waits always rests on as many counted offences as its rung asks', () => {
    fc.assert(
      fc.property(ladders, happenings, (rules, events) => {
        const life = live(new Life(rules), events)
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
