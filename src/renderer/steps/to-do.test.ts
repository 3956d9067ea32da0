import { describe, expect, test } from 'vitest'
import type { Appointment, Handling, Open } from '../../contract/handled'
import type { Step } from '../../contract/step'
import { handlingOf } from './step.fixture'
import { isBlocked, mayDecide, mayReopen, nextOf, toDosOf } from './to-do'

const appointment: Appointment = {
  id: 'moment',
  measure: 'long-day',
  day: '2026-11-23',
  clock: '14:30',
  place: '',
  outcome: null,
  note: '',
  decided: null,
  by: 'M. de Boer'
}
const asked = (open: Open[], said: Partial<Handling> = {}, step: Partial<Step> = { state: 'approved' }) =>
  toDosOf(handlingOf({ open, ...said }, step), '2026-11-23').map(({ act, asking, to, directors }) => ({
    act,
    asks: asking?.what ?? to,
    directors
  }))

describe('what is to be done about a step', () => {
  test('before a decision only what must come first is asked', () => {
    expect(asked(['hearing', 'guardian-contact', 'contested'], {}, { state: 'proposed' })).toEqual([
      { act: 'hearing', asks: 'contact', directors: false },
      { act: 'contested', asks: 'pupil', directors: false }
    ])
  })

  test.each(['closed', 'waived', 'lapsed', 'retracted', 'basis-gone'] as const)(
    'once it is %s, nothing is',
    (state) => {
      expect(asked(['guardian-contact'], {}, { state })).toEqual([])
    }
  )

  test('who was in it and was not heard yet is heard first', () => {
    const sides = [
      { offenceId: 'a', pupilId: 'amira', pupilName: 'Amira', heard: true, ownWords: '' },
      { offenceId: 'b', pupilId: 'bas', pupilName: 'Bas', heard: false, ownWords: '' }
    ]
    const [first] = toDosOf(handlingOf({ open: ['hearing'], sides }), '2026-11-23')
    expect(first?.asking).toEqual({ what: 'contact', kind: 'hearing', pupilId: 'bas' })
  })

  test('a missed moment is decided about first; what is still to come is waited for', () => {
    const missed: Appointment = { ...appointment, id: 'missed', outcome: 'missed' }
    const handling = handlingOf(
      { open: ['appointment', 'missed'], appointments: [missed, appointment] },
      { state: 'approved' }
    )
    expect(toDosOf(handling, '2026-11-23').map(({ asking }) => asking)).toEqual([
      { what: 'missed', appointment: missed },
      { what: 'settle', appointment }
    ])
    expect(toDosOf(handling, '2026-11-20').map(({ asking }) => asking)).toEqual([
      { what: 'missed', appointment: missed },
      null
    ])
  })

  test('what is the director’s is not offered to a mentor', () => {
    const open: Open[] = ['suspension-days', 'tasks', 'police']
    expect(asked(open, { mayDirect: false }).map(({ directors }) => directors)).toEqual([true, true, true])
    expect(asked(open, { mayDirect: true }).map(({ directors }) => directors)).toEqual([false, false, false])
  })
})

describe('what can be said of a step as a whole', () => {
  const next = (state: Step['state'], open: Open[], said: Partial<Handling> = {}) =>
    nextOf(handlingOf({ open, ...said }, { state }))

  test.each<[Step['state'], Open[], ReturnType<typeof nextOf>]>([
    ['approved', [], 'carryOut'],
    ['approved', ['guardian-contact', 'tasks'], 'carryOut'],
    ['approved', ['appointment'], null],
    ['approved', ['missed', 'guardian-contact'], null],
    ['approved', ['contested'], null],
    ['carried-out', ['guardian-contact'], null],
    ['carried-out', [], 'close'],
    ['proposed', [], null],
    ['closed', [], null]
  ])('%s with %j open: %s', (state, open, act) => {
    expect(next(state, open)).toBe(act)
  })

  test('what the director decides is the director’s to close and to reopen', () => {
    expect(next('carried-out', [], { chosen: ['warning'], mayDirect: false })).toBe(null)
    expect(next('carried-out', [], { mayDirect: false })).toBe('close')
    expect(mayReopen(handlingOf({ mayDirect: false }, { state: 'closed', decider: 'director' }))).toBe(false)
    expect(mayReopen(handlingOf({ mayDirect: true }, { state: 'closed', decider: 'director' }))).toBe(true)
  })

  test('a mentor decides on a proposal of the lower rungs, and not on what lost its basis', () => {
    const mentor = { mayDirect: false }
    expect(mayDecide(handlingOf(mentor, { state: 'proposed', decider: 'mentor' }))).toBe(true)
    expect(mayDecide(handlingOf(mentor, { state: 'proposed', decider: 'director' }))).toBe(false)
    expect(mayDecide(handlingOf(mentor, { state: 'basis-gone', decider: 'mentor' }))).toBe(false)
  })

  test('the hearing comes before every decision, what is contested before a mentor’s', () => {
    const proposed = { state: 'proposed' } as const
    expect(isBlocked(handlingOf({ open: ['hearing'] }, proposed))).toBe(true)
    expect(isBlocked(handlingOf({ open: ['contested'] }, proposed))).toBe(false)
    expect(isBlocked(handlingOf({ open: ['contested'], mayDirect: false }, proposed))).toBe(true)
  })
})
