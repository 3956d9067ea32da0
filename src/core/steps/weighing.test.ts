import { describe, expect, test } from 'vitest'
import type { StepState } from '../../contract/step'
import { trackAt } from './a-life.fixture'
import {
  inOrderOfLessons,
  isContested,
  isStanding,
  whatToDo,
  whyNotCounted,
  type Counting,
  type Taken,
  type Weighed
} from './rules'

const offence = (id: string, more: Partial<Weighed> = {}): Weighed => ({
  id,
  day: '2025-09-01',
  hour: 1,
  counts: 'counts',
  sameAs: null,
  coveredBy: null,
  turned: null,
  ...more
})
const step = (rung: number, state: StepState, basis: string[], more: Partial<Taken> = {}): Taken => ({
  id: `step ${rung} ${state}`,
  rung,
  state,
  lastEvent: '5',
  basis,
  ...more
})
const counting = (ats: number[], more: Partial<Counting> = {}): Counting => ({
  window: { key: '2025-2026', label: '', from: '2025-08-01', until: '2026-07-31' },
  branch: { track: 'main', refusal: null },
  track: trackAt(ats, { kind: 'none' }),
  steps: [],
  elsewhere: [],
  ...more
})
const gone = (id: string, at = '9') => offence(id, { turned: { kind: 'withdrawn', id: at } })

describe('the order of lessons', () => {
  test.each([
    ['the day first', { day: '2025-09-02', hour: 1, id: 'a' }, { day: '2025-09-01', hour: 9, id: 'b' }],
    ['then the hour', { hour: 3, id: 'a' }, { hour: 2, id: 'b' }],
    ['outside a lesson before its hours', { hour: 1, id: 'a' }, { hour: -1, id: 'b' }],
    ['then what was recorded first', { id: 'b' }, { id: 'a' }]
  ] as const)('%s', (_rule, later, earlier) => {
    const two = [offence('', later), offence('', earlier)]
    expect(two.sort(inOrderOfLessons).map(({ id }) => id)).toEqual([earlier.id, later.id])
    expect(inOrderOfLessons(offence('', earlier), offence('', later))).toBeLessThan(0)
  })

  test('a step names its offences in that order, whatever the order of entry', () => {
    const { acts } = whatToDo([offence('a', { hour: 4 }), offence('b', { hour: 2 })], counting([2]))
    expect(acts).toEqual([{ do: 'propose', rung: 1, on: ['b', 'a'] }])
  })
})

test.each([
  ['contested', true],
  ['upheld', false],
  ['withdrawn', false],
  ['reinstated', false]
] as const)('an offence that was last %s is contested: %s', (kind, is) => {
  expect(isContested(offence('a', { turned: { kind, id: '1' } }))).toBe(is)
  expect(isContested(offence('a'))).toBe(false)
})

test.each([
  ['proposed', false],
  ['approved', true],
  ['carried-out', true],
  ['closed', true],
  ['waived', false],
  ['lapsed', false],
  ['basis-gone', false],
  ['retracted', false]
] as const)('a step that is %s stands: %s', (state, stands) => {
  expect(isStanding(state)).toBe(stands)
})

describe('after a step down', () => {
  const window = { from: '2025-12-01', until: '2026-07-31', loweredFrom: '2025-08-01' }
  test.each([
    ['2025-07-31', 'outside-window'],
    ['2025-08-01', 'stepped-down'],
    ['2025-11-30', 'stepped-down'],
    ['2025-12-01', undefined],
    ['2026-08-01', 'outside-window']
  ])('an offence of %s: %s', (day, why) => {
    expect(whyNotCounted(offence('a', { day }), window)).toBe(why)
  })
  test('without one nothing has been let go of', () => {
    const { loweredFrom: _, ...plain } = window
    expect(whyNotCounted(offence('a', { day: '2025-11-30' }), plain)).toBe('outside-window')
  })
})

describe('a decision and its basis', () => {
  test.each(['approved', 'carried-out', 'closed'] as const)(
    'one that is %s loses it when an offence is withdrawn after it',
    (state) => {
      const taken = step(1, state, ['a'])
      expect(whatToDo([gone('a')], counting([1], { steps: [taken] })).acts).toEqual([
        { do: 'basis-gone', step: taken }
      ])
    }
  )
  test('it does not lose what was withdrawn before it: that was known', () => {
    const taken = step(1, 'approved', ['a'], { lastEvent: '9' })
    expect(whatToDo([gone('a')], counting([1], { steps: [taken] })).acts).toEqual([])
  })
  test('one of several that was withdrawn after it is enough', () => {
    const taken = step(1, 'approved', ['a', 'b'])
    const acts = whatToDo([gone('a', '4'), gone('b', '6')], counting([2], { steps: [taken] })).acts
    expect(acts).toMatchObject([{ do: 'basis-gone' }])
  })
  test('with as many left as the rung asks it keeps its basis', () => {
    const taken = step(1, 'approved', ['a', 'b'])
    expect(whatToDo([offence('a'), gone('b')], counting([1], { steps: [taken] })).acts).toEqual([])
  })
  test('when the offence is back it stands again, on what it rested on', () => {
    const taken = step(1, 'basis-gone', ['a'])
    const back = offence('a', { turned: { kind: 'reinstated', id: '10' } })
    expect(whatToDo([back], counting([1], { steps: [taken] })).acts).toEqual([
      { do: 'stand-again', step: taken, on: [] }
    ])
  })
})

describe('a proposal', () => {
  test('that is exactly filled by what is left waits on', () => {
    const taken = step(1, 'proposed', ['a'])
    const acts = whatToDo([gone('a'), offence('b')], counting([1], { steps: [taken] })).acts
    expect(acts).toEqual([{ do: 'rest', step: taken, on: ['b'] }])
  })
  test('of an earlier rung does not take in what comes for the next', () => {
    const taken = step(1, 'proposed', ['a'])
    expect(whatToDo([offence('a'), offence('b')], counting([1, 5], { steps: [taken] })).acts).toEqual([])
  })
  test('the last rung is proposed once, also when it was decided before another lapsed', () => {
    const steps = [step(1, 'approved', ['a']), step(2, 'lapsed', ['a', 'b'])]
    const acts = whatToDo([offence('a'), offence('c')], counting([1, 2], { steps })).acts
    expect(acts).toEqual([{ do: 'propose-again', step: steps[1], on: ['c'] }])
  })
})

describe('windows that lie over each other', () => {
  const two = [offence('a'), offence('b')]
  test.each([
    ['an approved one of the same rung', step(1, 'approved', ['a', 'z']), []],
    ['a proposed one of the same rung', step(1, 'proposed', ['b', 'z']), []],
    ['a waived one of the same rung', step(1, 'waived', ['a']), []],
    ['one of a higher rung', step(2, 'approved', ['a']), []],
    ['one that lapsed', step(1, 'lapsed', ['a']), ['propose']],
    ['one that was taken back', step(1, 'retracted', ['a']), ['propose']],
    ['one about other offences', step(1, 'approved', ['y', 'z']), ['propose']]
  ] as const)('%s', (_which, other, does) => {
    const { acts } = whatToDo(two, counting([2, 4, 6], { elsewhere: [other] }))
    expect(acts.map((act) => act.do)).toEqual(does)
  })

  test('a lower rung elsewhere does not keep a higher one from being proposed, unless it waits at the last', () => {
    const lower = step(1, 'approved', ['a'])
    expect(whatToDo(two, counting([1, 2], { elsewhere: [lower] })).acts).toMatchObject([
      { do: 'propose', rung: 2 }
    ])
    const past = { ...counting([1]), track: trackAt([1], { kind: 'every', each: 1 }) }
    const waits = step(1, 'proposed', ['a'])
    expect(whatToDo(two, { ...past, elsewhere: [waits] }).acts).toEqual([])
    const decided = step(1, 'approved', ['a'])
    expect(whatToDo(two, { ...past, elsewhere: [decided] }).acts).toMatchObject([{ do: 'propose', rung: 2 }])
    const lowest = step(1, 'proposed', ['a'])
    expect(whatToDo(two, counting([1, 2, 9], { elsewhere: [lowest] })).acts).toMatchObject([
      { do: 'propose', rung: 2 }
    ])
  })

  test('a proposal is not filled up with an offence that carries the same rung elsewhere', () => {
    const taken = step(1, 'proposed', ['a', 'x'])
    const other = step(1, 'approved', ['b'])
    const all = [offence('a'), offence('b'), gone('x'), offence('c')]
    expect(whatToDo(all, counting([2, 9], { steps: [taken], elsewhere: [other] })).acts).toEqual([
      { do: 'rest', step: taken, on: ['c'] }
    ])
  })
})
