import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { measures as facts, type Measure, type Rung } from '../../contract/ladder'
import { draftRung, type DraftTrack } from './draft'
import { decidedBy, moved, nextRung, offering, proposing, putBack, without, withRung } from './draft-rungs'
import { isDirectors, isForRungs, staying } from './measure-facts'

const rung = (at: number, more: Partial<Rung> = {}): Rung => ({
  at,
  title: `Stap bij ${at}`,
  measures: ['talk'],
  menu: [],
  decider: 'mentor',
  needs: [],
  letter: null,
  stay: 'none',
  clause: '',
  ...more
})
const track = (ats: readonly number[]): DraftTrack => ({
  rungs: ats.map((at) => draftRung(rung(at))),
  after: 'director',
  each: '1'
})
const countsOf = ({ rungs }: DraftTrack) => rungs.map(({ at }) => Number(at))
const titlesOf = ({ rungs }: DraftTrack) => rungs.map(({ title }) => title)
const rising = fc
  .uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 9 })
  .map((ats) => ats.toSorted((a, b) => a - b))

describe('a rung that is added', () => {
  test.each([
    [[], 1],
    [[1], 2],
    [[3], 6],
    [[3, 6], 9],
    [[1, 2, 4], 6],
    [[99], 99]
  ])('after %j comes at %i', (ats, at) => expect(nextRung(track(ats)).at).toBe(String(at)))

  test('is decided by whoever decides the last one, and says nothing yet', () => {
    const last = { ...track([1]), rungs: [draftRung(rung(1, { decider: 'director' }))] }
    expect(nextRung(last)).toMatchObject({ decider: 'director', title: '', measures: [], letter: null })
  })
})

describe('a rung that is moved', () => {
  test('takes everything with it but the count', () => {
    const three = track([1, 3, 6])
    const up = moved(three, three.rungs[2].key, -1)
    expect(countsOf(up)).toEqual([1, 3, 6])
    expect(titlesOf(up)).toEqual(['Stap bij 1', 'Stap bij 6', 'Stap bij 3'])
  })
  test('goes no further than the ends', () => {
    const two = track([1, 3])
    expect(moved(two, two.rungs[0].key, -1)).toBe(two)
    expect(moved(two, two.rungs[1].key, 1)).toBe(two)
  })
  test('wherever it goes, counts rise as they did and no rung is lost; back again is as it was', () => {
    fc.assert(
      fc.property(rising, fc.nat(8), fc.constantFrom(-1 as const, 1 as const), (ats, at, step) => {
        const before = track(ats)
        const { key } = before.rungs[at % ats.length]
        const after = moved(before, key, step)
        expect(countsOf(after)).toEqual(ats)
        expect(titlesOf(after).toSorted()).toEqual(titlesOf(before).toSorted())
        if (after !== before) expect(moved(after, key, step === 1 ? -1 : 1)).toEqual(before)
      })
    )
  })
})

describe('a rung that is taken out', () => {
  test('leaves the counts of the others, and comes back where it was', () => {
    fc.assert(
      fc.property(rising, fc.nat(8), (ats, at) => {
        const before = track(ats)
        const gone = before.rungs[at % ats.length]
        const after = without(before, gone.key)
        expect(countsOf(after)).toEqual(ats.filter((count) => count !== Number(gone.at)))
        expect(putBack(after, gone)).toEqual(before)
      })
    )
  })
  test('also comes back after others were changed or taken out', () => {
    const [first, second, third] = track([1, 3, 6]).rungs
    const left = withRung(without(track([]), 0), 0, {})
    expect(countsOf(putBack(putBack(putBack(left, third), first), second))).toEqual([1, 3, 6])
  })
})

describe('a measure more', () => {
  const one = draftRung(rung(1, { menu: ['long-day', 'guardian-collects'] }))
  test('that is proposed is no longer a choice', () => {
    expect(proposing(one, 'long-day')).toEqual({
      measures: ['talk', 'long-day'],
      menu: ['guardian-collects'],
      stay: 'none'
    })
  })
  test('lets the device stay as long as it asks, and never shorter than it did', () => {
    expect(offering(one, 'keep-end-of-day')).toMatchObject({ stay: 'day' })
    expect(offering({ ...one, stay: 'longer' }, 'keep-end-of-lesson')).toMatchObject({ stay: 'longer' })
  })
  test('that only the director can choose lets it stay longer once she decides (E5)', () => {
    const mentors = { ...one, ...offering(one, 'keep-end-of-lesson') }
    expect(mentors.stay).toBe('lesson')
    expect(decidedBy(mentors, 'director')).toEqual({ decider: 'director', stay: 'longer' })
    expect(decidedBy({ ...mentors, menu: [] }, 'director')).toMatchObject({ stay: 'lesson' })
  })
})

test('the screen knows of each measure what the contract says: who decides, whether it is for rungs, how long it keeps', () => {
  for (const [measure, { decider, ...more }] of Object.entries(facts) as [
    Measure,
    { decider: string; apart?: true; stays?: 'lesson' | 'day' | 'longer' }
  ][]) {
    expect([measure, isDirectors(measure)]).toEqual([measure, decider === 'director'])
    expect([measure, isForRungs(measure)]).toEqual([measure, more.apart !== true])
    expect([measure, staying(measure, 'none')]).toEqual([measure, more.stays ?? 'none'])
  }
})
