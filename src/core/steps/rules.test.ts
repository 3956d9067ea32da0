import { describe, expect, test } from 'vitest'
import { ladderAt, newLife, trackAt } from './a-life.fixture'
import { whyNotCounted, type Weighed } from './rules'

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
    ['next school year', { day: '2026-08-01' }, 'outside-window'],
    [
      'contested: it counts until that is settled (S0-6)',
      { turned: { kind: 'contested', id: '3' } },
      undefined
    ],
    ['looked into and upheld', { turned: { kind: 'upheld', id: '4' } }, undefined]
  ] as const)('%s', (_name, more, why) => {
    expect(whyNotCounted({ ...offence, ...more }, window)).toBe(why)
  })
  const refusal = { ...trackAt([1]), onMain: false }
  test.each([
    ['a refusal on a ladder without a branch for it: as any other', 'refusal', 'main', null, undefined],
    ['a refusal on the main ladder beside its own branch', 'refusal', 'main', refusal, 'other-branch'],
    ['a refusal that counts on both', 'refusal', 'main', { ...refusal, onMain: true }, undefined],
    ['a refusal on its own branch', 'refusal', 'refusal', refusal, undefined],
    ['anything else on the branch for refusing', 'counts', 'refusal', refusal, 'other-branch'],
    ['a possibly criminal act by itself', 'criminal', 'direct', null, undefined],
    ['a possibly criminal act on the ladder', 'criminal', 'main', null, 'off-ladder'],
    ['anything else in a possibly criminal act', 'counts', 'direct', null, 'other-branch']
  ] as const)('%s', (_name, counts, track, refusal, why) => {
    expect(whyNotCounted({ ...offence, counts }, window, { track, refusal })).toBe(why)
  })

  test('what was taken along counts, what a step down let go of does not', () => {
    const lowered = {
      from: '2025-12-01',
      until: '2026-07-31',
      carried: new Set(['a']),
      loweredFrom: '2025-08-01'
    }
    expect(whyNotCounted(offence, lowered)).toBeUndefined()
    expect(whyNotCounted({ ...offence, id: 'b' }, lowered)).toBe('stepped-down')
    expect(whyNotCounted({ ...offence, id: 'b', day: '2025-07-31' }, lowered)).toBe('outside-window')
  })

  test('a possibly criminal act is counted with no other', () => {
    const alone = { from: '2025-09-01', until: '2025-09-01', only: 'a' }
    expect(whyNotCounted(offence, alone)).toBeUndefined()
    expect(whyNotCounted({ ...offence, id: 'b' }, alone)).toBe('outside-window')
  })

  test('nothing counts while no ladder is in force', () => {
    expect(whyNotCounted(offence, undefined)).toBe('off-ladder')
  })
})

describe('faults of other systems that this one does not have', () => {
  test('letter flood after the last rung: while the director has not decided, nothing is added; no letter is', () => {
    const life = newLife(ladderAt([1, 2]))
    for (const id of ['a', 'b', 'c', 'd', 'e']) life.record(id)
    expect(life.rungsIn('proposed')).toEqual([1, 2])
    life.decide(2, 'approved')
    life.record('f')
    life.record('g')
    expect(life.rungsIn('proposed')).toEqual([1, 6])
  })

  test('what came while the director had not decided is in her decision: withdrawing a later one asks nothing', () => {
    const life = newLife(ladderAt([1]))
    for (const id of ['a', 'b', 'c']) life.record(id)
    expect(life.stepsOn()[0]!.basis).toEqual(['a', 'b', 'c'])
    life.decide(1, 'approved')
    life.record('d')
    expect(life.rungsIn('proposed')).toEqual([4])
    life.withdraw('d')
    expect([life.rungsIn('proposed'), life.rungsIn('lapsed')]).toEqual([[], [4]])
  })

  test('a new offence after her decision is hers to see, also when an old one in it was withdrawn', () => {
    const life = newLife(ladderAt([1]))
    for (const id of ['a', 'b', 'c']) life.record(id)
    life.decide(1, 'approved')
    life.withdraw('a')
    expect(life.rungsIn('approved')).toEqual([1])
    life.record('d')
    expect(life.rungsIn('proposed')).toEqual([3])
  })

  test('after a jump past the last rung that is withdrawn in part, the rest still waits for her', () => {
    const life = newLife(ladderAt([1]))
    for (const id of ['a', 'b', 'c', 'd']) life.put(id)
    life.look()
    life.withdraw('d')
    expect([life.rungsIn('lapsed'), life.rungsIn('proposed')]).toEqual([[4], [3]])
  })

  test('every third time after the last: a decision that took in six is not asked for again at seven', () => {
    const life = newLife(ladderAt([3], { kind: 'every', each: 3 }))
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) life.record(id)
    life.decide(1, 'approved')
    life.record('g')
    life.record('h')
    expect(life.rungsIn('proposed')).toEqual([])
    life.record('i')
    expect(life.rungsIn('proposed')).toEqual([3])
  })

  test('silent rung jump: five known at once propose the highest, and the lower ones show as skipped', () => {
    const life = newLife(ladderAt([1, 2, 3]))
    for (const id of ['a', 'b', 'c']) life.put(id)
    const { verdict } = life.look()[0]!
    expect(verdict).toMatchObject({ count: 3, reached: { rung: 3 } })
    expect(verdict.acts).toEqual([{ do: 'propose', rung: 3, on: ['a', 'b', 'c'] }])
  })

  test('double firing after delete and re-add: the step of before stands again, no second one is made', () => {
    const life = newLife(ladderAt([3]))
    for (const id of ['a', 'b', 'c']) life.record(id)
    life.withdraw('b')
    expect(life.rungsIn('lapsed')).toEqual([1])
    life.record('d')
    expect(life.rungsIn('proposed')).toEqual([1])
    expect(life.born).toHaveLength(1)
  })

  test('double firing after a letter: withdrawn and recorded anew, the rung stays taken', () => {
    const life = newLife(ladderAt([3]))
    for (const id of ['a', 'b', 'c']) life.record(id)
    life.decide(1, 'approved')
    life.withdraw('b')
    life.record('d')
    expect(life.stepsOn().map(({ state }) => state)).toEqual(['basis-gone'])
    expect(life.born).toHaveLength(1)
  })

  test('a corrected pupil is not still labelled: without its basis an undecided step lapses', () => {
    const life = newLife(ladderAt([1]))
    life.record('a')
    life.withdraw('a')
    expect(life.rungsIn('lapsed')).toEqual([1])
  })

  test('a decision without its basis comes back to the director, and stands again when the basis does', () => {
    const life = newLife(ladderAt([1]))
    life.record('a')
    life.decide(1, 'approved')
    life.withdraw('a')
    expect(life.rungsIn('basis-gone')).toEqual([1])
    life.reinstate('a')
    expect(life.rungsIn('approved')).toEqual([1])
  })

  test('a decision upheld without its basis is not asked about again', () => {
    const life = newLife(ladderAt([1]))
    life.record('a')
    life.decide(1, 'approved')
    life.withdraw('a')
    life.decide(1, 'approved')
    life.look()
    expect(life.rungsIn('approved')).toEqual([1])
  })

  test('a waived step asks nothing when its offence is withdrawn', () => {
    const life = newLife(ladderAt([1]))
    life.record('a')
    life.decide(1, 'waived')
    life.withdraw('a')
    expect(life.rungsIn('waived')).toEqual([1])
  })

  test('a proposal that lost two of its offences at once rests on two others', () => {
    const life = newLife(ladderAt([3, 9]))
    for (const id of ['a', 'b', 'c', 'd', 'e']) life.record(id)
    for (const id of ['a', 'b']) life.put(id, { turned: { kind: 'withdrawn', id: '9' } })
    expect(life.look()[0]!.verdict.acts).toMatchObject([{ do: 'rest', on: ['d', 'e'] }])
  })

  test('a proposal whose offence is withdrawn rests on the next one that counts', () => {
    const life = newLife(ladderAt([1, 3]))
    life.record('a')
    life.record('b')
    life.withdraw('a')
    expect(life.stepsOn()[0]).toMatchObject({ state: 'proposed', basis: ['a', 'b'] })
  })
})

describe('a decision that was taken back (E7-3)', () => {
  test('is proposed again when the rung is reached anew, and its letter may go home again', () => {
    const life = newLife(ladderAt([1, 5]))
    life.record('a')
    life.decide(1, 'approved')
    life.withdraw('a')
    life.decide(1, 'retracted')
    expect(life.rungsIn('retracted')).toEqual([1])
    life.record('b')
    expect(life.rungsIn('proposed')).toEqual([1])
    expect(life.born).toHaveLength(1)
    life.decide(1, 'approved')
    expect(life.letters.map(({ retracted }) => retracted)).toEqual([true, false])
  })
})
