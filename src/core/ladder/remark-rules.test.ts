import { describe, expect, test } from 'vitest'
import type { Finding, Ladder } from '../../contract/ladder'
import { ladder, rung } from './draft.fixture'
import { findingsOf } from './findings'

const first = rung(1)
const said = (draft: Ladder) => findingsOf(draft).map(({ rung: on, what }) => [on, what])

describe('what a school probably did not mean', () => {
  const rolling = (weeks: number) => ({ window: { kind: 'rolling' as const, weeks } })
  const heard = rung(1, { decider: 'director', measures: ['talk', 'warning'], needs: ['guardian-contact'] })

  test.each<[string, Ladder, [number | null, string][]]>([
    ['nothing', ladder([first, rung(2, { measures: ['talk', 'note-in-file'] })]), []],
    [
      'a rung that proposes what the one before does',
      ladder([first, rung(2, { title: 'Nog eens' })]),
      [[2, 'same-as-before']]
    ],
    [
      'the same in another order',
      ladder([rung(1, { measures: ['talk', 'card'] }), rung(2, { measures: ['card', 'talk'] })]),
      [[2, 'same-as-before']]
    ],
    [
      'the same with more to choose from is still the same proposal',
      ladder([first, rung(2, { menu: ['card'] })]),
      [[2, 'same-as-before']]
    ],
    ['the same, for the director', ladder([first, rung(2, { decider: 'director' })]), []],
    ['the same, with a letter', ladder([first, rung(2, { letter: 'informed' })]), []],
    ['the same, after a conversation', ladder([first, rung(2, { needs: ['conversation'] })]), []],
    [
      'part of what the one before proposes',
      ladder([rung(1, { measures: ['talk', 'card'] }), rung(2)]),
      [[2, 'milder-than-before']]
    ],
    [
      'back from the director to the mentor',
      ladder([heard, rung(2, { measures: ['card'] })]),
      [[2, 'milder-than-before']]
    ],
    [
      'other measures of the same person',
      ladder([rung(1, { measures: ['talk', 'card'] }), rung(2, { measures: ['long-day'] })]),
      []
    ],
    ['five a week at most: ten in two weeks', ladder([rung(10)], rolling(2)), []],
    ['eleven in two weeks', ladder([rung(11)], rolling(2)), [[1, 'unreachable']]],
    ['ninety-nine in twenty weeks', ladder([rung(99)], rolling(20)), []],
    ['ninety-nine in a school year', ladder([rung(99)]), []],
    [
      'ninety-nine in a term, as long as the school makes it',
      ladder([rung(99)], { window: { kind: 'term' } }),
      []
    ],
    [
      'a letter of the director before anybody spoke with the parents',
      ladder([rung(1, { letter: 'director' })]),
      [[1, 'letter-without-contact']]
    ],
    [
      'a letter to collect the phone before that',
      ladder([rung(1, { letter: 'collect' })]),
      [[1, 'letter-without-contact']]
    ],
    [
      'a warning before that',
      ladder([rung(1, { letter: 'warning', needs: ['conversation'] })]),
      [[1, 'letter-without-contact']]
    ],
    ['a warning after it', ladder([rung(1, { letter: 'warning', needs: ['guardian-contact'] })]), []],
    [
      'a letter that only informs',
      ladder([rung(1, { letter: 'informed' }), rung(2, { letter: 'repeated' })]),
      []
    ],
    [
      'nothing after the last rung',
      ladder([first], { afterLast: { kind: 'none' } }),
      [[null, 'nothing-after-last']]
    ],
    ['again and again after it', ladder([first], { afterLast: { kind: 'every', each: 1 } }), []],
    ['a rung without its place in the protocol', ladder([rung(1, { clause: ' ' })]), [[1, 'no-clause']]],
    [
      'a step down from a window that moves along by itself',
      ladder([first], { ...rolling(6), stepDown: { weeks: 4 } }),
      [[null, 'step-down-needs-fixed-window']]
    ],
    ['a step down in a school year', ladder([first], { stepDown: { weeks: 4 } }), []],
    ['no rungs', ladder([]), [[null, 'no-rungs']]],
    ['no rungs and nothing after them', ladder([], { afterLast: { kind: 'none' } }), [[null, 'no-rungs']]]
  ])('%s', (_what, draft, expected) => {
    expect(said(draft)).toEqual(expected)
    expect(findingsOf(draft).some(({ fault }) => fault)).toBe(false)
  })

  test('the branch for refusing gets remarks of its own', () => {
    const refusal = { onMain: true, afterLast: { kind: 'none' as const }, rungs: [rung(11), rung(12)] }
    const draft = ladder([first], { ...rolling(2), refusal })
    expect(findingsOf(draft)).toEqual<Finding[]>([
      { track: 'refusal', rung: 1, what: 'unreachable', fault: false },
      { track: 'refusal', rung: 2, what: 'same-as-before', fault: false },
      { track: 'refusal', rung: 2, what: 'unreachable', fault: false },
      { track: 'refusal', rung: null, what: 'nothing-after-last', fault: false }
    ])
    expect(findingsOf(ladder([first], { refusal: { ...refusal, rungs: [] } }))).toMatchObject([
      { track: 'refusal', what: 'no-rungs' }
    ])
  })
})
