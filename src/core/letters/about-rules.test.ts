import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { whetherToInvite, whetherToRemind, whetherToTellSuspension, whetherToTellTaken } from './about-rules'

const at = (clock: string) => `2026-01-21T${clock}:00.000Z`
const ready = { issued: false, approvedAt: at('09:00') }
const sent = { issued: true, approvedAt: at('09:00') }
const talk = {
  measure: 'talk-with-guardians',
  day: '2026-01-28',
  outcome: null,
  state: 'approved'
} as const
const none = { here: [], elsewhere: [], today: '2026-01-21' }

describe('an invitation', () => {
  test.each([
    ['is written to a talk to come', talk, none, { next: 'write' }],
    ['is written on the day itself', { ...talk, day: '2026-01-21' }, none, { next: 'write' }],
    ['is not for a day that is over', { ...talk, day: '2026-01-20' }, none, { whyNot: 'day-past' }],
    ['is not for a card', { ...talk, measure: 'card' }, none, { whyNot: 'no-invitation-here' }],
    ['is not before the decision', { ...talk, state: 'proposed' }, none, { whyNot: 'not-decided' }],
    ['is not after it was taken back', { ...talk, state: 'retracted' }, none, { whyNot: 'not-decided' }],
    ['is written once', talk, { ...none, here: [ready] }, { whyNot: 'already-written' }],
    ['takes the place of one that was sent', talk, { ...none, elsewhere: [sent] }, { next: 'replace' }],
    ['takes no place of one that never left', talk, { ...none, elsewhere: [ready] }, { next: 'write' }],
    [
      'is taken back when it was called off',
      { ...talk, outcome: 'cancelled' },
      { ...none, here: [sent] },
      { next: 'retract' }
    ],
    ['that never left needs no word', { ...talk, outcome: 'cancelled' }, none, { whyNot: 'already-settled' }],
    [
      'is not for what was kept',
      { ...talk, outcome: 'kept' },
      { ...none, here: [sent] },
      { whyNot: 'already-settled' }
    ],
    [
      'is not for what was moved',
      { ...talk, outcome: 'excused' },
      { ...none, here: [sent] },
      { whyNot: 'already-settled' }
    ]
  ] as const)('%s', (_name, moment, letters, verdict) => {
    expect(whetherToInvite(moment, letters)).toEqual(verdict)
  })
})

describe('the letter of a suspension', () => {
  const whole = { firstDay: '2026-01-22', endedOn: null, endedAt: null }
  const shorter = { firstDay: '2026-01-22', endedOn: '2026-01-22', endedAt: at('10:00') }
  const off = { firstDay: '2026-01-22', endedOn: '2026-01-21', endedAt: at('10:00') }
  const director = { state: 'approved', standing: [], isDirector: true } as const
  test.each([
    ['is the director’s', whole, { ...director, isDirector: false }, { whyNot: 'director-only' }],
    ['is written', whole, director, { next: 'write' }],
    [
      'is written of a step that was carried out',
      whole,
      { ...director, state: 'carried-out' },
      { next: 'write' }
    ],
    ['is written once', whole, { ...director, standing: [sent] }, { whyNot: 'already-written' }],
    [
      'is written anew when it ended earlier',
      shorter,
      { ...director, standing: [sent] },
      { next: 'replace' }
    ],
    [
      'is written anew once',
      shorter,
      { ...director, standing: [{ issued: true, approvedAt: at('10:30') }] },
      { whyNot: 'already-written' }
    ],
    ['is taken back when it was called off', off, { ...director, standing: [sent] }, { next: 'retract' }],
    ['of what was called off untold is none', off, director, { whyNot: 'already-ended' }],
    [
      'is none of a decision that was taken back',
      whole,
      { ...director, state: 'retracted' },
      { whyNot: 'not-decided' }
    ]
  ] as const)('%s', (_name, suspension, letters, verdict) => {
    expect(whetherToTellSuspension(suspension, letters)).toEqual(verdict)
  })
})

describe('the letter of a device', () => {
  const here = { why: 'taken', returnedTo: null, missing: false, changedAt: null } as const
  test.each([
    ['is written of what was taken', here, [], { next: 'write' }],
    ['is none of what was left behind', { ...here, why: 'left-behind' }, [], { whyNot: 'left-behind' }],
    ['is none of what went back', { ...here, returnedTo: 'pupil' }, [sent], { whyNot: 'already-returned' }],
    ['is taken back when it was a mistake', { ...here, returnedTo: 'mistake' }, [sent], { next: 'retract' }],
    [
      'needs no word when nobody was told',
      { ...here, returnedTo: 'mistake' },
      [],
      { whyNot: 'already-returned' }
    ],
    ['is none of what is missing', { ...here, missing: true }, [], { whyNot: 'device-missing' }],
    [
      'is written anew when it lies elsewhere',
      { ...here, changedAt: at('10:00') },
      [sent],
      { next: 'replace' }
    ],
    ['is written once', { ...here, changedAt: at('08:00') }, [sent], { whyNot: 'already-written' }]
  ] as const)('%s', (_name, kept, letters, verdict) => {
    expect(whetherToTellTaken(kept, letters)).toEqual(verdict)
  })
})

test('a reminder is written while an answer is awaited and none lies ready', () => {
  expect(whetherToRemind(undefined, [])).toEqual({ next: 'write' })
  expect(whetherToRemind(undefined, [sent])).toEqual({ next: 'write' })
  expect(whetherToRemind(undefined, [sent, ready])).toEqual({ whyNot: 'already-written' })
  expect(whetherToRemind('no-reply-awaited', [])).toEqual({ whyNot: 'no-reply-awaited' })
})

test('no letter is written beside one that stands and tells the same', () => {
  const written = fc.array(
    fc.record({ issued: fc.boolean(), approvedAt: fc.constantFrom(at('09:00'), at('11:00')) }),
    { minLength: 1 }
  )
  const changed = fc.option(fc.constantFrom(at('08:00'), at('10:00')))
  fc.assert(
    fc.property(written, changed, (standing, changedAt) => {
      const kept = { why: 'taken', returnedTo: null, missing: false, changedAt } as const
      const verdict = whetherToTellTaken(kept, standing)
      const allOld = standing.every(
        ({ issued, approvedAt }) => issued && changedAt !== null && approvedAt < changedAt
      )
      return 'next' in verdict ? verdict.next === 'replace' && allOld : !allOld
    })
  )
})
