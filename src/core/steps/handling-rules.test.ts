import { describe, expect, test } from 'vitest'
import type { StepState } from '../../contract/step'
import {
  needsOf,
  openOn,
  openToCarryOut,
  openToClose,
  stateBefore,
  tasksOf,
  whyNotCarryOut,
  whyNotClose,
  whyNotReopen,
  type Handled,
  type SoFar
} from './handling-rules'

const step = (over: Partial<Handled> = {}): Handled => ({
  state: 'approved',
  track: 'main',
  decider: 'mentor',
  needs: [],
  contested: 0,
  chosen: ['talk'],
  heard: true,
  ...over
})
const soFar = (over: Partial<SoFar> = {}): SoFar => ({
  met: new Set(),
  toCome: 0,
  missed: 0,
  suspension: null,
  ticked: new Set(),
  dutySet: false,
  policeTold: false,
  policeDuty: 'may',
  ofAge: false,
  ...over
})
const week = { schoolDays: 5, calledOff: false }
const everyState: readonly StepState[] = [
  'proposed',
  'approved',
  'waived',
  'lapsed',
  'basis-gone',
  'carried-out',
  'closed',
  'retracted'
]

describe('what a step cannot be closed without', () => {
  test.each([
    ['nothing, when a mentor’s rung asks for nothing', step(), []],
    ['what its rung asks for', step({ needs: ['conversation'] }), ['conversation']],
    [
      'contact with the parents on a director’s rung that forgot it (S0-19)',
      step({ decider: 'director' }),
      ['guardian-contact']
    ],
    [
      'and beside what that rung asks for',
      step({ decider: 'director', needs: ['hearing'] }),
      ['hearing', 'guardian-contact']
    ],
    ['and once', step({ decider: 'director', needs: ['guardian-contact'] }), ['guardian-contact']],
    [
      'a hearing where a suspension was chosen',
      step({ chosen: ['suspension'] }),
      ['guardian-contact', 'hearing']
    ],
    [
      'contact with the parents where a director’s measure was chosen',
      step({ chosen: ['warning'] }),
      ['guardian-contact']
    ]
  ])('%s', (_name, given, asked) => {
    expect(needsOf(given, { ofAge: false })).toEqual(asked)
  })

  test('with a pupil of eighteen it is a conversation with the pupil, not with the parents', () => {
    expect(needsOf(step({ decider: 'director' }), { ofAge: true })).toEqual(['conversation'])
    expect(needsOf(step({ needs: ['conversation', 'guardian-contact'] }), { ofAge: true })).toEqual([
      'conversation'
    ])
    expect(needsOf(step(), { ofAge: true })).toEqual([])
  })
})

describe('what is in the way of carrying out', () => {
  test.each([
    ['nothing', step(), soFar(), []],
    ['a moment to come', step(), soFar({ toCome: 1 }), ['appointment']],
    ['a missed moment about which nobody decided', step(), soFar({ missed: 2 }), ['missed']],
    ['an offence that is contested', step({ contested: 1 }), soFar(), ['contested']],
    ['handing in daily without days', step({ chosen: ['hand-in-daily'] }), soFar(), ['daily-days']],
    ['a suspension without days', step({ chosen: ['suspension'] }), soFar(), ['suspension-days']],
    ['not a suspension with days', step({ chosen: ['suspension'] }), soFar({ suspension: week }), []],
    [
      'not one that was called off',
      step({ chosen: ['suspension'] }),
      soFar({ suspension: { ...week, calledOff: true } }),
      []
    ],
    ['not what is asked before closing', step({ needs: ['conversation'] }), soFar(), []]
  ])('%s', (_name, given, done, open) => {
    expect(openToCarryOut(given, done)).toEqual(open)
    expect(whyNotCarryOut(given, done)).toBe(open.length > 0 ? 'something-open' : undefined)
  })

  test('only what was decided is carried out', () => {
    const may = everyState.filter((state) => whyNotCarryOut(step({ state }), soFar()) === undefined)
    expect(may).toEqual(['approved'])
  })
})

describe('what is in the way of closing', () => {
  const done = step({ state: 'carried-out' })
  const all = tasksOf(week)
  test.each([
    ['nothing', done, soFar(), []],
    [
      'a conversation that did not take place (S0-15)',
      step({ ...done, needs: ['conversation'] }),
      soFar({ met: new Set(['hearing']) }),
      ['conversation']
    ],
    [
      'not one that did',
      step({ ...done, needs: ['conversation'] }),
      soFar({ met: new Set(['conversation']) }),
      []
    ],
    [
      'a hearing of somebody who was in it (S2-19)',
      step({ ...done, needs: ['hearing'], heard: false }),
      soFar({ met: new Set(['hearing']) }),
      ['hearing']
    ],
    [
      'a director’s step without contact with the parents',
      step({ ...done, decider: 'director' }),
      soFar(),
      ['guardian-contact']
    ],
    ['a suspension without its checks', done, soFar({ suspension: week }), ['tasks']],
    [
      'a suspension with one check left',
      done,
      soFar({ suspension: week, ticked: new Set(all.slice(1)) }),
      ['tasks']
    ],
    ['not a suspension with all checks done', done, soFar({ suspension: week, ticked: new Set(all) }), []],
    [
      'not the checks of one that was called off',
      done,
      soFar({ suspension: { ...week, calledOff: true } }),
      []
    ],
    [
      'the police, where the school shall tell them (S3-12)',
      step({ ...done, track: 'direct' }),
      soFar({ policeDuty: 'shall' }),
      ['police']
    ],
    ['not the police, where the school may (S1-16)', step({ ...done, track: 'direct' }), soFar(), []],
    [
      'not the police, when they were told',
      step({ ...done, track: 'direct' }),
      soFar({ policeDuty: 'shall', policeTold: true }),
      []
    ],
    ['not the police for what is not criminal', done, soFar({ policeDuty: 'shall' }), []],
    ['an offence that is contested meanwhile', step({ ...done, contested: 1 }), soFar(), ['contested']]
  ])('%s', (_name, given, done, open) => {
    expect(openToClose(given, done)).toEqual(open)
    expect(whyNotClose(given, done, true)).toBe(open.length > 0 ? 'something-open' : undefined)
  })

  test('only what was carried out is closed', () => {
    const may = everyState.filter((state) => whyNotClose(step({ state }), soFar(), true) === undefined)
    expect(may).toEqual(['carried-out'])
  })

  test('what the director decided the director closes', () => {
    expect(whyNotClose(done, soFar(), false)).toBeUndefined()
    expect(whyNotClose(step({ ...done, decider: 'director' }), soFar(), false)).toBe('director-only')
    expect(whyNotClose(step({ ...done, chosen: ['network-off'] }), soFar(), false)).toBe('director-only')
  })
})

describe('what a step still asks for', () => {
  const asks = { needs: ['hearing', 'conversation'], heard: false, contested: 1 } as const
  const done = soFar({ toCome: 1, missed: 1 })
  test.each([
    ['proposed', ['hearing', 'contested']],
    ['approved', ['conversation', 'hearing', 'appointment', 'missed', 'contested']],
    ['carried-out', ['conversation', 'hearing', 'contested']],
    ['closed', []],
    ['waived', []],
    ['lapsed', []],
    ['retracted', []],
    ['basis-gone', []]
  ] as const)('%s: %j', (state, open) => {
    expect(openOn(step({ ...asks, needs: [...asks.needs], state }), done)).toEqual(open)
  })
  test('a proposal without a hearing asks for none', () => {
    expect(openOn(step({ state: 'proposed', needs: ['conversation'], heard: false }), soFar())).toEqual([])
  })
})

describe('the checks of a suspension', () => {
  test('above one school day the inspectorate is told (WPO 40c)', () => {
    expect(tasksOf({ schoolDays: 2, calledOff: false })).toContain('inspectorate')
    expect(tasksOf({ schoolDays: 1, calledOff: false })).not.toContain('inspectorate')
    expect(tasksOf({ schoolDays: 1, calledOff: false })).toHaveLength(8)
  })
  test('without one, or when it was called off, there are none', () => {
    expect(tasksOf(null)).toEqual([])
    expect(tasksOf({ schoolDays: 3, calledOff: true })).toEqual([])
  })
})

describe('taking back', () => {
  test('goes one back, from carried out and from closed only', () => {
    const may = everyState.filter((state) => whyNotReopen(step({ state }), true) === undefined)
    expect(may.map((state) => [state, stateBefore[state]])).toEqual([
      ['carried-out', 'approved'],
      ['closed', 'carried-out']
    ])
  })
  test('what the director closed the director opens again', () => {
    expect(whyNotReopen(step({ state: 'closed', decider: 'director' }), false)).toBe('director-only')
    expect(whyNotReopen(step({ state: 'carried-out', decider: 'director' }), false)).toBeUndefined()
    expect(whyNotReopen(step({ state: 'closed' }), false)).toBeUndefined()
  })
})
