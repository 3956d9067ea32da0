import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Hearer } from '../review/news-rules'
import {
  careReach,
  closing,
  holdsCare,
  isWithin,
  overviewReach,
  ownReach,
  whyNotDecide,
  whyNotRecord,
  whyNotSettle,
  whyNotTakeOff
} from './care-rules'

const someone = (over: Partial<Hearer> = {}): Hearer => ({
  id: 'x',
  role: 'teacher',
  mentorOf: [],
  duties: [],
  ...over
})
const leads = (classId: string | null) => ({ duty: 'team-leader' as const, classId })
const safety = (classId: string | null) => ({ duty: 'safety' as const, classId })

describe('whose care is whose', () => {
  test.each<[string, Hearer, string[] | null, string[] | null, string[] | null, boolean]>([
    ['a teacher', someone(), [], [], [], false],
    ['a mentor', someone({ role: 'mentor', mentorOf: ['a'] }), ['a'], ['a'], ['a'], false],
    ['a team leader', someone({ duties: [leads('b')] }), ['b'], ['b'], [], true],
    [
      'a team leader who is mentor',
      someone({ mentorOf: ['a'], duties: [leads('b')] }),
      ['a', 'b'],
      ['a', 'b'],
      ['a'],
      true
    ],
    ['a coordinator of social safety', someone({ duties: [safety(null)] }), null, [], [], true],
    ['a coordinator of one class', someone({ duties: [safety('b')] }), ['b'], [], [], true],
    ['the director', someone({ role: 'director' }), null, null, null, true]
  ])('%s', (_who, hearer, care, overview, own, holds) => {
    expect(careReach(hearer)).toEqual(care)
    expect(overviewReach(hearer)).toEqual(overview)
    expect(ownReach(hearer)).toEqual(own)
    expect(holdsCare(hearer)).toBe(holds)
  })

  test('an overview never shows more pupils than the agenda', () => {
    const classes = fc.subarray(['a', 'b', 'c'])
    const duty = fc.record({
      duty: fc.constantFrom('team-leader' as const, 'safety' as const),
      classId: fc.constantFrom('a', 'b', 'c', null)
    })
    const role = fc.constantFrom('teacher' as const, 'mentor' as const, 'director' as const)
    fc.assert(
      fc.property(role, classes, fc.array(duty), classes, (role, mentorOf, duties, pupilIn) => {
        const hearer = someone({ role, mentorOf, duties })
        const seen = (reach: readonly string[] | null) => isWithin(reach, pupilIn)
        if (seen(ownReach(hearer))) expect(seen(overviewReach(hearer))).toBe(true)
        if (seen(overviewReach(hearer))) expect(seen(careReach(hearer))).toBe(true)
      })
    )
  })
})

describe('what may be put on record', () => {
  const open = { meetingId: null, offAt: null }
  test.each([
    ['while the consultation is open', open, { closedAt: null }, undefined],
    ['not in one that is closed', open, { closedAt: '2026-01-21T09:00:00.000Z' }, 'meeting-closed'],
    ['not in one that is none', open, undefined, 'meeting-unknown'],
    ['not of a pupil that was treated', { ...open, meetingId: 'm' }, { closedAt: null }, 'item-settled'],
    ['not of a pupil that was taken off', { ...open, offAt: 'then' }, { closedAt: null }, 'item-settled']
  ])('%s', (_when, item, meeting, why) => expect(whyNotRecord(item, meeting)).toBe(why))

  test('a pupil is taken off until something was said', () => {
    expect(whyNotTakeOff({ ...open, spokenOf: false })).toBeUndefined()
    expect(whyNotTakeOff({ ...open, spokenOf: true })).toBe('item-spoken-of')
    expect(whyNotTakeOff({ ...open, meetingId: 'm', spokenOf: false })).toBe('item-settled')
  })

  const wish = { kind: 'care-team' as const, words: '', doerId: null, until: null }
  test.each([
    ['an advice needs no day', wish, undefined],
    ['nothing to do is nobody’s', { ...wish, kind: 'none' as const, doerId: 'x' }, 'nothing-to-do'],
    ['nothing to do has no day', { ...wish, kind: 'none' as const, until: '2026-02-01' }, 'nothing-to-do'],
    ['nothing to do is a decision', { ...wish, kind: 'none' as const }, undefined],
    ['something else has words', { ...wish, kind: 'other' as const, words: 'x' }, 'words-needed'],
    ['who is followed is followed until a day', { ...wish, kind: 'follow' as const }, 'day-needed'],
    ['today is soon enough', { ...wish, until: '2026-01-21' }, undefined],
    ['yesterday is over', { ...wish, until: '2026-01-20' }, 'day-past']
  ])('%s', (_rule, said, why) => expect(whyNotDecide(said, '2026-01-21')).toBe(why))

  test('what waits is done once', () => {
    expect(whyNotSettle({ until: null, settled: null })).toBe('nothing-agreed')
    expect(whyNotSettle({ until: '2026-02-01', settled: null })).toBeUndefined()
    expect(whyNotSettle({ until: '2026-02-01', settled: {} })).toBe('agreement-settled')
  })

  test('closing settles or moves every pupil, and moves nobody about whom something was decided', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ decisions: fc.array(fc.constant({}), { maxLength: 2 }) })),
        (items) => {
          const { settled, moved } = closing(items)
          expect(settled + moved.length).toBe(items.length)
          expect(moved.every(({ decisions }) => decisions.length === 0)).toBe(true)
        }
      )
    )
  })
})
