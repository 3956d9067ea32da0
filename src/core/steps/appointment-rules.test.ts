import { describe, expect, test } from 'vitest'
import type { Measure } from '../../contract/ladder'
import type { StepState } from '../../contract/step'
import { whyNotDecideMissed, whyNotOn, whyNotPlan, whyNotSettle, type Moment } from './appointment-rules'

const today = '2026-01-21'
const moment = (over: Partial<Moment> = {}): Moment => ({
  measure: 'long-day',
  day: today,
  outcome: null,
  decided: null,
  ...over
})
const again = { day: '2026-01-22', clock: null, place: '' }

describe('a moment', () => {
  test.each([
    ['is today', { day: today, isSchoolDay: true }, undefined],
    ['is not over', { day: '2026-01-20', isSchoolDay: true }, 'day-past'],
    ['is on a school day', { day: '2026-01-24', isSchoolDay: false }, 'no-school-that-day']
  ])('%s', (_name, day, whyNot) => {
    expect(whyNotOn(day, today)).toBe(whyNot)
  })
})

describe('planning', () => {
  const step = { state: 'approved' as StepState, chosen: ['long-day', 'talk'] as Measure[] }
  test.each([
    ['what was decided', 'long-day', [], undefined],
    ['a talk too', 'talk', [], undefined],
    ['nothing else', 'card', [], 'measure-not-decided'],
    ['one moment at a time', 'long-day', [moment()], 'already-planned'],
    ['not past one that was missed', 'long-day', [moment({ outcome: 'missed' })], 'already-planned'],
    [
      'again when about a missed one was decided',
      'long-day',
      [moment({ outcome: 'missed', decided: 'rest' })],
      undefined
    ],
    [
      'the next of several',
      'long-day',
      [moment({ outcome: 'kept' }), moment({ outcome: 'cancelled' })],
      undefined
    ],
    ['beside a moment of another measure', 'talk', [moment()], undefined]
  ] as const)('%s', (_name, measure, moments, whyNot) => {
    expect(whyNotPlan(step, measure, moments)).toBe(whyNot)
  })
  test.each(['proposed', 'carried-out', 'closed', 'basis-gone', 'retracted', 'waived', 'lapsed'] as const)(
    'not on a step that is %s',
    (state) => {
      expect(whyNotPlan({ ...step, state }, 'long-day', [])).toBe('not-decided')
    }
  )
})

describe('what became of a moment', () => {
  const said = { note: '', again: null }
  const now = { today, state: 'approved' as StepState }
  const tomorrow = moment({ day: '2026-01-22' })
  test.each([
    ['kept', moment(), { ...said, outcome: 'kept' }, undefined],
    ['missed, and the reason need not be known', moment(), { ...said, outcome: 'missed' }, undefined],
    ['not kept before its day', tomorrow, { ...said, outcome: 'kept' }, 'day-to-come'],
    ['not missed before its day', tomorrow, { ...said, outcome: 'missed' }, 'day-to-come'],
    [
      'excused with a reason and another moment, before its day too',
      tomorrow,
      { outcome: 'excused', note: 'Ziek', again },
      undefined
    ],
    ['not excused without a reason', moment(), { outcome: 'excused', note: ' x ', again }, 'reason-needed'],
    [
      'not excused without another moment',
      moment(),
      { outcome: 'excused', note: 'Ziek', again: null },
      'moment-needed'
    ],
    ['cancelled with a reason', tomorrow, { ...said, outcome: 'cancelled', note: 'Vervallen' }, undefined],
    ['not cancelled without', tomorrow, { ...said, outcome: 'cancelled' }, 'reason-needed'],
    ['said once', moment({ outcome: 'kept' }), { ...said, outcome: 'missed' }, 'already-settled']
  ] as const)('%s', (_name, given, wish, whyNot) => {
    expect(whyNotSettle(given, wish, now)).toBe(whyNot)
  })
  test('on a step that was taken back a moment is cancelled, no other is planned', () => {
    const gone = { today, state: 'retracted' as StepState }
    expect(whyNotSettle(moment(), { outcome: 'excused', note: 'Ziek', again }, gone)).toBe('not-decided')
    expect(
      whyNotSettle(moment(), { outcome: 'cancelled', note: 'Ingetrokken', again: null }, gone)
    ).toBeUndefined()
  })
})

describe('a missed measure escalates only by a decision', () => {
  const missed = moment({ outcome: 'missed' })
  const step = {
    state: 'approved' as StepState,
    decider: 'mentor' as 'mentor' | 'director',
    measures: ['long-day'] as Measure[],
    menu: ['long-days', 'hand-in-daily'] as Measure[],
    chosen: ['long-day', 'talk'] as Measure[]
  }
  const wish = { decision: 'heavier', measures: ['long-days'], reason: 'Niet gekomen', again: null } as const

  test.each([
    ['another moment', { decision: 'again', measures: [], reason: '', again }, undefined],
    [
      'another moment, named at once',
      { decision: 'again', measures: [], reason: '', again: null },
      'moment-needed'
    ],
    ['something of the menu', wish, undefined],
    [
      'with what was proposed or chosen already',
      { ...wish, measures: ['long-days', 'long-day', 'talk'] },
      undefined
    ],
    ['nothing outside the menu', { ...wish, measures: ['long-days', 'card'] }, 'measure-not-on-menu'],
    ['not nothing at all', { ...wish, measures: [] }, 'measure-not-on-menu'],
    ['heavier with a reason', { ...wish, reason: '' }, 'reason-needed'],
    ['rest with a reason', { ...wish, decision: 'rest', reason: ' ' }, 'reason-needed'],
    ['let it rest', { ...wish, decision: 'rest', measures: [] }, undefined],
    ['no director’s measure by a mentor', { ...wish, measures: ['hand-in-daily'] }, 'director-only']
  ] as const)('a mentor: %s', (_name, given, whyNot) => {
    expect(whyNotDecideMissed(missed, step, { ...given, measures: [...given.measures] }, false)).toBe(whyNot)
  })

  test('the director may choose what is the director’s', () => {
    expect(whyNotDecideMissed(missed, step, { ...wish, measures: ['hand-in-daily'] }, true)).toBeUndefined()
  })

  test.each([
    ['rung', { ...step, decider: 'director' as const }],
    ['measures', { ...step, chosen: ['hand-in-daily', 'long-day'] as Measure[] }]
  ])('on a director’s %s a mentor plans another moment and decides nothing else', (_name, given) => {
    const plain = { ...wish, measures: [...wish.measures] }
    expect(whyNotDecideMissed(missed, given, { ...plain, decision: 'again', again }, false)).toBeUndefined()
    expect(whyNotDecideMissed(missed, given, plain, false)).toBe('director-only')
    expect(whyNotDecideMissed(missed, given, { ...plain, decision: 'rest' }, false)).toBe('director-only')
    expect(whyNotDecideMissed(missed, given, plain, true)).toBeUndefined()
  })

  test.each([
    ['excused absence never escalates (61)', moment({ outcome: 'excused' }), 'not-missed'],
    ['nor does what was kept', moment({ outcome: 'kept' }), 'not-missed'],
    ['nor what is to come', moment(), 'not-missed'],
    ['it is decided once', moment({ outcome: 'missed', decided: 'rest' }), 'already-decided']
  ] as const)('%s', (_name, given, whyNot) => {
    expect(whyNotDecideMissed(given, step, { ...wish, measures: [...wish.measures] }, true)).toBe(whyNot)
  })

  test('on a step that does not stand it can only rest', () => {
    const gone = { ...step, state: 'retracted' as StepState }
    const plain = { ...wish, measures: [...wish.measures] }
    expect(whyNotDecideMissed(missed, gone, plain, true)).toBe('not-decided')
    expect(whyNotDecideMissed(missed, gone, { ...plain, decision: 'again', again }, true)).toBe('not-decided')
    expect(whyNotDecideMissed(missed, gone, { ...plain, decision: 'rest' }, true)).toBeUndefined()
  })
})
