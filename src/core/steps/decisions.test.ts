import { describe, expect, test } from 'vitest'
import type { Measure } from '../../contract/ladder'
import { chosenBy, deciderOf, letterWith, whyNotDecide, type Decidable, type Decision } from './decisions'

const step: Decidable & { letter: 'repeated'; hasLetters: boolean } = {
  pupilId: 'pupil',
  mentorId: 'mentor',
  state: 'proposed',
  decider: 'mentor',
  measures: ['talk', 'keep-end-of-day'],
  menu: ['call-guardians', 'guardian-collects'],
  letter: 'repeated',
  needs: [],
  contested: 0,
  heard: true,
  hasLetters: false,
  chosen: ['talk', 'keep-end-of-day']
}
const mentor = { id: 'mentor', role: 'mentor' } as const
const stranger = { id: 'other', role: 'mentor' } as const
const director = { id: 'director', role: 'director' } as const
const approve: Decision = { decision: 'approve', measures: [], reason: '' }
const waive: Decision = { decision: 'waive', measures: [], reason: 'Misverstand' }
const other = (...measures: Measure[]): Decision => ({
  decision: 'other',
  measures,
  reason: 'Past beter bij deze leerling'
})

describe('who may decide', () => {
  test.each([
    ['the pupil’s mentor below the director’s rungs', step, mentor, undefined],
    ['the director always', step, director, undefined],
    ['another mentor never', step, stranger, 'not-your-pupil'],
    ['a mentor not at the director’s rung', { ...step, decider: 'director' }, mentor, 'not-yours-to-decide'],
    ['nobody what is approved', { ...step, state: 'approved' }, director, 'already-decided'],
    ['nobody what is waived', { ...step, state: 'waived' }, director, 'already-decided'],
    ['nobody what has lapsed', { ...step, state: 'lapsed' }, director, 'already-decided'],
    [
      'not the mentor what was decided and lost its basis (E7-3)',
      { ...step, state: 'basis-gone' },
      mentor,
      'not-yours-to-decide'
    ]
  ] as const)('%s', (_who, about, actor, why) => {
    expect(whyNotDecide(about as Decidable, approve, actor)).toBe(why)
  })
})

describe('what may be decided', () => {
  const proposesCollecting = { ...step, measures: ['guardian-collects'] satisfies Measure[] }
  test.each([
    ['what is proposed', step, approve, mentor, undefined],
    ['another measure of the menu, with a reason', step, other('call-guardians'), mentor, undefined],
    ['a part of what is proposed', step, other('talk'), mentor, undefined],
    ['nothing at all, with a reason', step, waive, mentor, undefined],
    ['not a measure that is not on the menu', step, other('network-off'), director, 'measure-not-on-menu'],
    ['not another measure without naming one', step, other(), director, 'measure-not-on-menu'],
    [
      'a measure past the school day by the director only (E5)',
      step,
      other('guardian-collects'),
      mentor,
      'director-only'
    ],
    ['by her it is fine, with a reason', step, other('guardian-collects'), director, undefined],
    [
      'even when the rung proposes it she says why (E7-9)',
      proposesCollecting,
      approve,
      director,
      'reason-needed'
    ],
    ['another measure without a reason', step, { ...other('talk'), reason: ' . ' }, mentor, 'reason-needed'],
    ['waiving without a reason', step, { ...waive, reason: '' }, mentor, 'reason-needed'],
    [
      'upholding without the basis takes a reason',
      { ...step, state: 'basis-gone' },
      approve,
      director,
      'reason-needed'
    ],
    [
      'and with one it stands',
      { ...step, state: 'basis-gone' },
      { ...approve, reason: 'Gezien op camera' },
      director,
      undefined
    ]
  ] as const)('%s', (_what, about, wish, actor, why) => {
    expect(whyNotDecide(about as Decidable, wish, actor)).toBe(why)
  })
})

test('approving takes what was proposed, whatever else was ticked; a measure is chosen once', () => {
  expect(chosenBy(step, { ...approve, measures: ['warning'] })).toEqual(step.measures)
  expect(chosenBy(step, other('talk', 'talk'))).toEqual(['talk'])
  expect(chosenBy(step, waive)).toEqual([])
})

test('a letter goes with a decision once: not when waived, not again when an earlier decision is upheld', () => {
  expect(letterWith(step, approve)).toBe('repeated')
  expect(letterWith(step, waive)).toBeNull()
  expect(letterWith({ ...step, state: 'basis-gone' }, approve)).toBeNull()
})

test('a decision that lost its basis waits for the director, whoever took it', () => {
  expect(deciderOf(step)).toBe('mentor')
  expect(deciderOf({ ...step, state: 'basis-gone' })).toBe('director')
})
