import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LadderFault, Measure, measures, type Finding, type Rung } from '../../contract/ladder'
import { ladder, rung } from './draft.fixture'
import { faultOf, findingsOf } from './findings'
import { presets } from './presets'

const first = rung(1)
const runs = { numRuns: 5000 }

describe('what is wrong with a ladder', () => {
  test.each<[string, Rung[], [number, LadderFault][]]>([
    ['one rung', [first], []],
    ['rungs at 3, 6, 9', [rung(3), rung(6, { letter: 'informed' }), rung(9, { letter: 'repeated' })], []],
    [
      'the second letter before the first (E1)',
      [rung(6), rung(3, { letter: 'informed' })],
      [[2, 'rungs-not-rising']]
    ],
    ['two rungs at the same count', [first, rung(1, { letter: 'informed' })], [[2, 'rungs-not-rising']]],
    [
      'a measure of the director proposed to a mentor',
      [rung(1, { measures: ['warning'] })],
      [[1, 'director-only-measure']]
    ],
    ['the same in the menu only: the director may choose it there', [rung(1, { menu: ['warning'] })], []],
    [
      'a measure of the director proposed to her',
      [rung(1, { measures: ['warning'], decider: 'director' })],
      []
    ],
    [
      'suspension proposed to the director',
      [rung(1, { measures: ['suspension'], decider: 'director' })],
      [[1, 'measure-apart']]
    ],
    ['suspension proposed to a mentor', [rung(1, { measures: ['suspension'] })], [[1, 'measure-apart']]],
    ['suspension in the menu of a mentor', [rung(1, { menu: ['suspension'] })], [[1, 'measure-apart']]],
    ['suspension in the menu of the director', [rung(1, { menu: ['suspension'], decider: 'director' })], []],
    ['a measure proposed twice', [rung(1, { measures: ['talk', 'talk'] })], [[1, 'measure-twice']]],
    ['a measure proposed and in the menu', [rung(1, { menu: ['talk'] })], [[1, 'measure-twice']]],
    [
      'kept until the end of the day, and it may not stay',
      [rung(1, { measures: ['keep-end-of-day'] })],
      [[1, 'stay-too-short']]
    ],
    [
      'kept until the end of the day, and it may stay the lesson',
      [rung(1, { measures: ['keep-end-of-day'], stay: 'lesson' })],
      [[1, 'stay-too-short']]
    ],
    [
      'kept until the end of the day, as long as it may stay',
      [rung(1, { measures: ['keep-end-of-day'], stay: 'day' })],
      []
    ],
    [
      'kept until the end of the lesson, and it may stay the day',
      [rung(1, { measures: ['keep-end-of-lesson'], stay: 'day' })],
      []
    ],
    [
      'in the menu it is kept longer than it may stay',
      [rung(1, { menu: ['keep-end-of-day'] })],
      [[1, 'stay-too-short']]
    ],
    [
      'the director may let a parent collect it, and it may stay the day',
      [rung(1, { menu: ['guardian-collects'], decider: 'director', stay: 'day' })],
      [[1, 'stay-too-short']]
    ],
    [
      'a parent collecting it, in the menu of a mentor who may not choose it',
      [rung(1, { menu: ['guardian-collects'] })],
      []
    ],
    ['a mentor who lets it stay past the school day', [rung(1, { stay: 'longer' })], [[1, 'stay-past-day']]],
    ['the director who does', [rung(1, { stay: 'longer', decider: 'director' })], []],
    [
      'two things wrong with two rungs',
      [rung(2, { menu: ['talk'] }), rung(1, { stay: 'longer' })],
      [
        [1, 'measure-twice'],
        [2, 'rungs-not-rising'],
        [2, 'stay-past-day']
      ]
    ]
  ])('%s', (_what, rungs, wrong) => {
    const draft = ladder(rungs)
    expect(findingsOf(draft).flatMap(({ rung: on, what, fault }) => (fault ? [[on, what]] : []))).toEqual(
      wrong
    )
    expect(faultOf(draft)).toBe(wrong[0]?.[1])
  })

  test('the branch for refusing is looked at in the same way, after the main ladder', () => {
    const refusal = {
      onMain: false,
      afterLast: { kind: 'director' as const },
      rungs: [rung(2), rung(2, { letter: 'informed' })]
    }
    expect(findingsOf(ladder([rung(1, { menu: ['talk'] })], { refusal }))).toEqual<Finding[]>([
      { track: 'main', rung: 1, what: 'measure-twice', fault: true },
      { track: 'refusal', rung: 2, what: 'rungs-not-rising', fault: true }
    ])
    expect(faultOf(ladder([first], { refusal }))).toBe('rungs-not-rising')
  })
})

describe('of any ladder', () => {
  const some = fc.uniqueArray(fc.constantFrom(...Measure.options), { maxLength: 3 })
  const anyRung = fc.record<Rung>({
    at: fc.integer({ min: 1, max: 99 }),
    title: fc.constant('Trede'),
    measures: some.filter(({ length }) => length > 0),
    menu: some,
    decider: fc.constantFrom('mentor', 'director'),
    needs: fc.uniqueArray(fc.constantFrom('conversation', 'hearing', 'guardian-contact')),
    letter: fc.constantFrom(null, 'informed', 'collect', 'director', 'warning'),
    stay: fc.constantFrom('none', 'lesson', 'day', 'longer'),
    clause: fc.constantFrom('', 'B.5')
  })
  const rungsOf = fc.array(anyRung, { maxLength: 3 })
  const anyLadder = fc
    .record({
      rungs: rungsOf,
      refused: fc.option(rungsOf),
      weeks: fc.option(fc.integer({ min: 1, max: 40 }))
    })
    .map(({ rungs, refused, weeks }) =>
      ladder(rungs, {
        ...(weeks && { window: { kind: 'rolling', weeks }, stepDown: { weeks } }),
        refusal: refused && { rungs: refused, onMain: true, afterLast: { kind: 'none' } }
      })
    )

  test('faults come first, and the ladder has a fault when there is one among the findings', () => {
    fc.assert(
      fc.property(anyLadder, (any) => {
        const found = findingsOf(any)
        const firstRemark = found.findIndex(({ fault }) => !fault)
        if (firstRemark >= 0) expect(found.slice(firstRemark).every(({ fault }) => !fault)).toBe(true)
        const wrong = LadderFault.options as readonly string[]
        for (const { what, fault } of found) expect(wrong.includes(what)).toBe(fault)
        expect(faultOf(any)).toBe(found.find(({ fault }) => fault)?.what)
      }),
      runs
    )
  })

  test('every finding is of a rung that is there, and none is said twice', () => {
    fc.assert(
      fc.property(anyLadder, (any) => {
        const found = findingsOf(any)
        for (const { track, rung: on } of found) {
          const rungs = track === 'main' ? any.rungs : any.refusal!.rungs
          if (on !== null) expect(rungs[on - 1]).toBeDefined()
        }
        expect(new Set(found.map((each) => JSON.stringify(each))).size).toBe(found.length)
      }),
      runs
    )
  })

  test('a ladder without faults rises, and never leaves to a mentor what is the director’s', () => {
    fc.assert(
      fc.property(anyLadder, (any) => {
        fc.pre(faultOf(any) === undefined)
        for (const rungs of [any.rungs, any.refusal?.rungs ?? []]) {
          const ats = rungs.map(({ at }) => at)
          expect(ats).toEqual([...new Set(ats)].sort((a, b) => a - b))
          for (const { decider, measures: proposed, stay } of rungs) {
            expect(proposed).not.toContain('suspension')
            if (decider === 'director') continue
            expect(
              proposed.filter((one) => measures[one].decider === 'director' || measures[one].pastDay)
            ).toEqual([])
            expect(stay).not.toBe('longer')
          }
        }
      }),
      runs
    )
  })

  const shipped = Object.values(presets).map((preset) => preset.ladder)
  const longer = shipped.filter(({ rungs }) => rungs.length > 1)
  test('a ladder that comes with the app has no fault in any order but a wrong one', () => {
    const shuffled = fc
      .constantFrom(...longer)
      .chain((known) =>
        fc
          .shuffledSubarray(known.rungs, { minLength: known.rungs.length })
          .map((rungs) => ({ ...known, rungs }))
      )
    fc.assert(
      fc.property(shuffled, (any) => {
        const rises = any.rungs.every(({ at }, index) => index === 0 || at > any.rungs[index - 1]!.at)
        expect(faultOf(any)).toBe(rises ? undefined : 'rungs-not-rising')
      }),
      runs
    )
  })
})
