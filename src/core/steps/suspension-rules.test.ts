import { describe, expect, test } from 'vitest'
import type { StepState } from '../../contract/step'
import {
  endsOn,
  whetherToSuspend,
  whyNotEnd,
  whyNotTick,
  whyNotYetSuspend,
  type Suspended
} from './suspension-rules'
import { calendar } from './school-days.fixture'

const inSpring = (day: string): boolean => day >= '2026-02-16' && day <= '2026-02-20'
const days = calendar('2025-10-01', '2026-07-31', inSpring)
const wish = (firstDay: string, lastDay: string, whyAgain = '') => ({
  stepId: 'step',
  firstDay,
  lastDay,
  whyAgain
})
const had = (firstDay: string, lastDay: string, over: Partial<Suspended> = {}): Suspended => ({
  stepId: 'earlier',
  firstDay,
  lastDay,
  endedOn: null,
  ...over
})

describe('whether a step can come to a suspension', () => {
  const span = { firstDay: '2026-01-22', lastDay: '2026-01-23' }
  const known = { isHeard: true, today: '2026-01-21' }
  const step = { state: 'approved' as StepState, chosen: ['suspension'] as const }
  test.each([
    ['decided so, after a hearing', step, span, known, undefined],
    ['not before it is decided', { ...step, state: 'proposed' as StepState }, span, known, 'not-decided'],
    [
      'not when it was carried out',
      { ...step, state: 'carried-out' as StepState },
      span,
      known,
      'not-decided'
    ],
    [
      'not when something else was decided',
      { ...step, chosen: ['warning'] as const },
      span,
      known,
      'measure-not-decided'
    ],
    ['not before the hearing', step, span, { ...known, isHeard: false }, 'hear-first'],
    ['not from today back', step, { firstDay: '2026-01-20', lastDay: '2026-01-23' }, known, 'day-past'],
    ['from today on', step, { firstDay: '2026-01-21', lastDay: '2026-01-21' }, known, undefined],
    [
      'not the wrong way round',
      step,
      { firstDay: '2026-01-23', lastDay: '2026-01-22' },
      known,
      'ends-before-start'
    ]
  ])('%s', (_name, given, days, all, whyNot) => {
    expect(whyNotYetSuspend(given, days, all)).toBe(whyNot)
  })
})

describe('at most five school days (WPO 40c, WVO 2020)', () => {
  test.each([
    ['one day', wish('2026-01-22', '2026-01-22'), 1],
    ['a whole week', wish('2026-01-26', '2026-01-30'), 5],
    ['over a weekend, which does not count', wish('2026-01-22', '2026-01-28'), 5],
    ['over a holiday, which does not count', wish('2026-02-12', '2026-02-25'), 5],
    ['over the night the clock goes forward', wish('2026-03-27', '2026-04-02'), 5],
    ['over the night the clock goes back', wish('2025-10-24', '2025-10-30'), 5]
  ])('%s', (_name, given, schoolDays) => {
    expect(whetherToSuspend(given, days, [])).toEqual({ schoolDays })
  })

  test.each([
    ['six days', wish('2026-01-22', '2026-01-29'), { whyNot: 'more-than-five-days', about: { days: '6' } }],
    [
      'six days around a holiday',
      wish('2026-02-12', '2026-02-26'),
      { whyNot: 'more-than-five-days', about: { days: '6' } }
    ],
    ['for ever', wish('2026-01-22', '9999-12-31'), { whyNot: 'more-than-five-days' }],
    ['a weekend only', wish('2026-01-24', '2026-01-25'), { whyNot: 'no-school-days' }],
    ['a holiday only', wish('2026-02-14', '2026-02-22'), { whyNot: 'no-school-days' }]
  ])('not %s', (_name, given, refused) => {
    expect(whetherToSuspend(given, days, [])).toEqual(refused)
  })
})

describe('one at a time, and not in a row', () => {
  test.each([
    ['over days of another', had('2026-01-28', '2026-02-02')],
    ['over one day of another', had('2026-01-19', '2026-01-26')],
    ['on a step with one that goes on', had('2025-12-01', '2025-12-02', { stepId: 'step' })]
  ])('not %s', (_name, earlier) => {
    const answer = whetherToSuspend(wish('2026-01-26', '2026-01-28', 'Nieuw voorval'), days, [earlier])
    expect(answer).toEqual({ whyNot: 'already-suspended' })
  })

  test.each([
    ['the day after', had('2026-01-22', '2026-01-23'), wish('2026-01-26', '2026-01-27'), '2026-01-23'],
    [
      'after a weekend that was named too',
      had('2026-01-22', '2026-01-25'),
      wish('2026-01-26', '2026-01-27'),
      '2026-01-25'
    ],
    ['over a holiday', had('2026-02-12', '2026-02-13'), wish('2026-02-23', '2026-02-24'), '2026-02-13'],
    [
      'where the other was cut short',
      had('2026-01-20', '2026-01-28', { endedOn: '2026-01-22' }),
      wish('2026-01-23', '2026-01-23'),
      '2026-01-22'
    ],
    [
      'right before one that is planned',
      had('2026-01-28', '2026-01-29'),
      wish('2026-01-26', '2026-01-27'),
      '2026-01-29'
    ]
  ])('%s it asks why again', (_name, earlier, given, lastDay) => {
    expect(whetherToSuspend(given, days, [earlier])).toEqual({ whyNot: 'joins-earlier', about: { lastDay } })
    expect(whetherToSuspend({ ...given, whyAgain: ' x ' }, days, [earlier])).toMatchObject({
      whyNot: 'joins-earlier'
    })
    expect(whetherToSuspend({ ...given, whyAgain: 'Nieuw voorval' }, days, [earlier])).toHaveProperty(
      'schoolDays'
    )
  })

  test.each([
    ['with a school day between', had('2026-01-21', '2026-01-22')],
    ['beside one that was called off', had('2026-01-23', '2026-01-27', { endedOn: '2026-01-22' })],
    ['long after another', had('2025-01-20', '2025-01-24')]
  ])('%s it does not', (_name, earlier) => {
    expect(whetherToSuspend(wish('2026-01-26', '2026-01-26'), days, [earlier])).toEqual({ schoolDays: 1 })
  })

  test('what was held of the same decision counts along', () => {
    const before = had('2026-01-19', '2026-01-23', { stepId: 'step', endedOn: '2026-01-20' })
    expect(whetherToSuspend(wish('2026-01-26', '2026-01-28'), days, [before])).toEqual({ schoolDays: 3 })
    expect(whetherToSuspend(wish('2026-01-26', '2026-01-29'), days, [before])).toEqual({
      whyNot: 'more-than-five-days',
      about: { days: '6' }
    })
  })
})

describe('ending early', () => {
  const week = { firstDay: '2026-01-19', lastDay: '2026-01-23', endedOn: null }
  test.each([
    ['after its first day', week, '2026-01-19', undefined],
    ['not on its last day', week, '2026-01-23', 'not-earlier'],
    ['not later', week, '2026-01-26', 'not-earlier'],
    ['not before it began', week, '2026-01-18', 'ends-before-start'],
    ['not twice', { ...week, endedOn: '2026-01-20' }, '2026-01-19', 'already-ended'],
    ['calling off what is left', week, null, undefined],
    ['not calling off what is over', { ...week, lastDay: '2026-01-20' }, null, 'already-ended']
  ])('%s', (_name, given, ends, whyNot) => {
    expect(whyNotEnd(given, ends, '2026-01-21')).toBe(whyNot)
  })
  test.each([
    ['the day that was named', '2026-01-20', '2026-01-21', '2026-01-20'],
    ['called off beforehand: nothing was held', null, '2026-01-15', '2026-01-18'],
    ['called off on the first morning: nothing was held', null, '2026-01-19', '2026-01-18'],
    ['called off half-way: what was held remains', null, '2026-01-21', '2026-01-20']
  ])('%s', (_name, ends, today, day) => {
    expect(endsOn(week, ends, today)).toBe(day)
  })
})

test.each([
  ['a check of it', 'approved', 'schoolwork', { schoolDays: 2, calledOff: false }, undefined],
  [
    'the inspectorate above one day',
    'carried-out',
    'inspectorate',
    { schoolDays: 2, calledOff: false },
    undefined
  ],
  [
    'not the inspectorate for one day',
    'approved',
    'inspectorate',
    { schoolDays: 1, calledOff: false },
    'task-not-here'
  ],
  ['nothing without a suspension', 'approved', 'schoolwork', null, 'task-not-here'],
  [
    'nothing when it was called off',
    'approved',
    'schoolwork',
    { schoolDays: 2, calledOff: true },
    'task-not-here'
  ],
  ['nothing on a closed step', 'closed', 'schoolwork', { schoolDays: 2, calledOff: false }, 'step-closed']
] as const)('ticking: %s', (_name, state, task, suspension, whyNot) => {
  expect(whyNotTick({ state }, task, suspension)).toBe(whyNot)
})
