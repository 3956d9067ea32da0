import { describe, expect, test } from 'vitest'
import { ladderAt, newLife, trackAt } from './a-life.fixture'

describe('refusing to hand over as a branch of its own', () => {
  const branched = (onMain: boolean) =>
    ladderAt([2], { kind: 'none' }, { refusal: { ...trackAt([1, 2]), onMain } })
  const refused = { counts: 'refusal' } as const

  test('it climbs its own rungs, and the main ladder only where the school says so', () => {
    const apart = newLife(branched(false))
    const both = newLife(branched(true))
    for (const life of [apart, both]) for (const id of ['a', 'b']) life.record(id, refused)
    expect(apart.born).toEqual(['2025-2026 refusal 1', '2025-2026 refusal 2'])
    expect(both.born).toEqual(['2025-2026 refusal 1', '2025-2026 main 1', '2025-2026 refusal 2'])
  })

  test('what is no refusal never climbs it', () => {
    const life = newLife(branched(true))
    for (const id of ['a', 'b', 'c']) life.record(id)
    expect(life.born).toEqual(['2025-2026 main 1'])
  })
})

describe('a possibly criminal act', () => {
  test('goes to the director at once, each by itself, and leaves the ladder alone (S1-8)', () => {
    const life = newLife(ladderAt([1]))
    life.record('a', { counts: 'criminal' })
    life.record('b', { counts: 'criminal' })
    expect(life.born).toEqual(['direct/a direct 1', 'direct/b direct 1'])
    life.withdraw('a')
    expect([...life.steps.values()].map(({ state }) => state)).toEqual(['lapsed', 'proposed'])
  })
})

describe('a rolling window', () => {
  const rolling = ladderAt([3, 6], { kind: 'none' }, { window: { kind: 'rolling', weeks: 4 } })
  const on = (life: ReturnType<typeof newLife>, ...days: string[]) => {
    for (const day of days) life.record(day, { day })
  }

  test('three within four weeks reach the rung; three over five weeks do not', () => {
    const close = newLife(rolling)
    on(close, '2025-09-01', '2025-09-08', '2025-09-26')
    expect(close.born).toEqual(['4w/2025-09-26 main 1'])
    const far = newLife(rolling)
    on(far, '2025-09-01', '2025-09-08', '2025-10-03')
    expect(far.born).toEqual([])
  })

  test('a holiday makes it longer, not emptier', () => {
    const life = newLife(rolling)
    life.close({ firstDay: '2025-09-13', lastDay: '2025-09-28' })
    on(life, '2025-09-01', '2025-09-08', '2025-10-03')
    expect(life.born).toEqual(['4w/2025-10-03 main 1'])
  })

  test('no offence brings the same rung about twice: only three new ones propose it anew', () => {
    const life = newLife(rolling)
    on(life, '2025-09-01', '2025-09-02', '2025-09-03')
    life.decide(1, 'approved', '2025-09-03')
    on(life, '2025-09-04', '2025-09-22')
    expect(life.born).toHaveLength(1)
    on(life, '2025-10-01', '2025-10-02', '2025-10-13')
    expect(life.born).toEqual(['4w/2025-09-03 main 1', '4w/2025-10-02 main 1'])
  })

  test('what is entered late counts in the windows it falls in, and its withdrawal takes the step with it', () => {
    const life = newLife(rolling)
    on(life, '2025-09-01', '2025-09-10', '2025-09-05')
    expect(life.born).toEqual(['4w/2025-09-10 main 1'])
    life.withdraw('2025-09-05')
    expect([...life.steps.values()].map(({ state }) => state)).toEqual(['lapsed'])
    life.reinstate('2025-09-05')
    expect([...life.steps.values()].map(({ state }) => state)).toEqual(['proposed'])
  })

  test('when the step of one window lapses, another window may have its own', () => {
    const life = newLife(rolling)
    on(life, '2025-09-01', '2025-09-02', '2025-09-03', '2025-09-23')
    life.withdraw('2025-09-03')
    expect([...life.steps.values()].map(({ windowKey, state }) => [windowKey, state])).toEqual([
      ['4w/2025-09-03', 'lapsed'],
      ['4w/2025-09-23', 'proposed']
    ])
  })
})

describe('a count that goes on', () => {
  const terms = ladderAt([3, 5], { kind: 'none' })

  test('what was taken along brings no step by itself, and the next one does (47)', () => {
    const life = newLife(terms)
    for (const id of ['a', 'b', 'c', 'd']) life.record(id, { day: '2025-10-01' })
    life.carry('carry-over', '2026-08-01')
    expect(life.countIn('2026-08-01').verdict.count).toBe(4)
    expect(life.born).toEqual(['2025-2026 main 1'])
    life.record('e', { day: '2026-09-01' })
    expect(life.born).toEqual(['2025-2026 main 1', '2026-2027 main 2'])
  })

  test('withdrawing what was taken along repairs both windows', () => {
    const life = newLife(terms)
    for (const id of ['a', 'b', 'c', 'd']) life.record(id, { day: '2025-10-01' })
    life.carry('carry-over', '2026-08-01')
    life.record('e', { day: '2026-09-01' })
    for (const id of ['a', 'b']) life.withdraw(id)
    expect(life.rungsIn('lapsed', '2025-10-01')).toEqual([1])
    expect(life.rungsIn('lapsed', '2026-09-01')).toEqual([2])
    expect(life.rungsIn('proposed', '2026-09-01')).toEqual([1])
  })

  test('after a step down the rung can be reached anew, once (E7-6)', () => {
    const life = newLife(terms)
    for (const id of ['a', 'b', 'c']) life.record(id, { day: '2025-09-01' })
    life.decide(1, 'approved')
    life.carry('step-down', '2025-12-01', 0)
    expect(life.countIn('2025-12-02').verdict.count).toBe(0)
    for (const id of ['d', 'e', 'f', 'g']) life.record(id, { day: '2025-12-02' })
    expect(life.born).toEqual(['2025-2026 main 1', '2025-2026~2025-12-01 main 1'])
    expect(life.rungsIn('approved', '2025-09-01')).toEqual([1])
  })
})
