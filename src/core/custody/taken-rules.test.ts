import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  ageOf,
  compareByDue,
  dueStateOf,
  factsOf,
  isTheirs,
  presentOf,
  whyNotHandBack,
  whyNotHandOn,
  whyNotReport,
  whyNotWithdrawTaking,
  type KeptEvent,
  type KeptRow
} from './taken-rules'

const row: KeptRow = {
  why: 'taken',
  holderId: 'desk',
  holder: 'Mw. Smit',
  place: 'de receptie',
  note: 'Barst in het glas.',
  takenAt: '2026-01-21T09:20:00.000Z',
  takenBy: 'teacher',
  dueAt: '2026-01-21T14:20:00.000Z',
  returnedAt: null,
  returnedTo: null,
  returnedBy: null,
  returnNote: null
}
const event = (id: string, kind: KeptEvent['kind'], more: Partial<KeptEvent> = {}): KeptEvent => ({
  id,
  kind,
  at: '2026-01-21T10:00:00.000Z',
  by: 'teacher2',
  holderId: null,
  holder: null,
  place: null,
  dueAt: null,
  note: '',
  ...more
})
const handedOn = event('B', 'handed-on', { holder: 'Dhr. Bos', place: 'de kluis' })
const extended = event('C', 'extended', { dueAt: '2026-01-22T14:20:00.000Z', note: 'Ouders komen.' })

describe('where a kept device is now', () => {
  test('is where it came in, until something happens', () => {
    expect(presentOf(row, [])).toEqual({
      holderId: 'desk',
      holder: 'Mw. Smit',
      place: 'de receptie',
      due: row.dueAt,
      missing: false,
      damaged: false
    })
  })
  test('is with its last keeper, until the last due moment', () => {
    const back = event('D', 'handed-on', { holderId: 'desk', holder: 'Mw. Smit', place: 'kamer 2' })
    expect(presentOf(row, [handedOn, extended])).toMatchObject({
      holderId: null,
      holder: 'Dhr. Bos',
      place: 'de kluis',
      due: extended.dueAt
    })
    expect(presentOf(row, [back, handedOn])).toMatchObject({ holderId: 'desk', place: 'kamer 2' })
  })
  test('is nowhere known while it is missing, and damage stays damage', () => {
    const events = [event('B', 'missing'), event('C', 'found'), event('D', 'damaged'), event('E', 'missing')]
    const at = (count: number) => presentOf(row, events.slice(0, count))
    expect([1, 2, 3, 4].map((count) => [at(count).missing, at(count).damaged])).toEqual([
      [true, false],
      [false, false],
      [false, true],
      [true, true]
    ])
  })
  test('does not hang on the order in which the facts are read', () => {
    const events = [handedOn, extended, event('D', 'missing'), event('E', 'found'), event('F', 'damaged')]
    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
        expect(presentOf(row, shuffled)).toEqual(presentOf(row, events))
      })
    )
  })
})

test('what happened is told in order, with names, from how it came in to how it went', () => {
  const returned = { returnedAt: '2026-01-21T14:30:00.000Z', returnedBy: 'desk', returnNote: 'Heel terug.' }
  const nameOf = (id: string) => id.toUpperCase()
  const told = factsOf({ ...row, ...returned, returnedTo: 'pupil' }, [extended, handedOn], nameOf)
  expect(told.map(({ kind, by, note }) => [kind, by, note])).toEqual([
    ['taken', 'TEACHER', 'Barst in het glas.'],
    ['handed-on', 'TEACHER2', ''],
    ['extended', 'TEACHER2', 'Ouders komen.'],
    ['returned', 'DESK', 'Heel terug.']
  ])
  expect(factsOf({ ...row, why: 'left-behind' }, [], nameOf)).toMatchObject([{ kind: 'left-behind' }])
})

test.each([
  ['none', null, '2026-01-21T10:00:00.000Z'],
  ['today', '2026-01-21T14:20:00.000Z', '2026-01-21T10:00:00.000Z'],
  ['overdue', '2026-01-21T14:20:00.000Z', '2026-01-21T14:20:00.000Z'],
  ['overdue', '2026-01-21T14:20:00.000Z', '2026-01-21T14:21:00.000Z'],
  ['later', '2026-01-22T14:20:00.000Z', '2026-01-21T10:00:00.000Z'],
  // Half past midnight is the next day at school, and not yet so in UTC.
  ['today', '2026-01-22T14:20:00.000Z', '2026-01-21T23:30:00.000Z']
] as const)('a device is due %s', (state, due, now) => {
  expect(dueStateOf(due, now)).toBe(state)
})

test('the age of a device counts school days: a weekend adds none', () => {
  const days = ['2026-01-22', '2026-01-23', '2026-01-26', '2026-01-27']
  const aged = (since: string, until: string) =>
    ageOf(`${since}T10:00:00.000Z`, `${until}T13:00:00.000Z`, days)
  expect(aged('2026-01-22', '2026-01-22')).toBe(0)
  expect(aged('2026-01-22', '2026-01-23')).toBe(1)
  expect(aged('2026-01-23', '2026-01-25')).toBe(0)
  expect(aged('2026-01-23', '2026-01-26')).toBe(1)
  expect(aged('2026-01-22', '2026-01-27')).toBe(3)
})

test('what is due first stands first, without a due moment last, then by name', () => {
  const line = (due: string | null, pupilName: string) => ({ due, pupilName })
  const lines = [
    line(null, 'Bo'),
    line('2026-01-22', 'Amira'),
    line('2026-01-21', 'Élif'),
    line('2026-01-21', 'Bas')
  ]
  expect(lines.toSorted(compareByDue).map(({ pupilName }) => pupilName)).toEqual([
    'Bas',
    'Élif',
    'Amira',
    'Bo'
  ])
})

const before = '2026-01-21T10:00:00.000Z'
const after = '2026-01-21T14:20:00.000Z'
const asking = (actorId: string, more: object = {}) => ({
  actorId,
  isDirector: actorId === 'director',
  takenBy: 'teacher',
  why: 'taken' as const,
  now: before,
  present: presentOf(row, []),
  ...more
})

test('a device is theirs who took it, keep it, or lead the school', () => {
  expect(['teacher', 'desk', 'director', 'teacher2'].map((id) => isTheirs(asking(id)))).toEqual([
    true,
    true,
    true,
    false
  ])
  // Who kept it before keeps it no longer; a keeper from outside the staff is nobody.
  expect(isTheirs(asking('desk', { present: presentOf(row, [handedOn]) }))).toBe(false)
})

describe('giving back', () => {
  const pupil = { to: 'pupil' as const, identity: '', urgent: false, note: '' }
  const guardian = { ...pupil, to: 'guardian' as const, identity: 'Paspoort gezien' }
  const missing = { present: presentOf(row, [event('B', 'missing')]) }
  test.each([
    ['by who took it, before it is due', asking('teacher'), pupil, undefined],
    ['by its keeper, before it is due', asking('desk'), pupil, undefined],
    ['by a director, before it is due', asking('director'), pupil, undefined],
    ['by a colleague, before it is due, is refused', asking('teacher2'), pupil, 'not-due-yet'],
    ['by a colleague, when it is due', asking('teacher2', { now: after }), pupil, undefined],
    [
      'by a colleague, at once and saying why',
      asking('teacher2'),
      { ...pupil, urgent: true, note: 'Insulinepomp' },
      undefined
    ],
    [
      'at once without saying why is refused',
      asking('director'),
      { ...pupil, urgent: true },
      'reason-needed'
    ],
    ['to a guardian whose identity is said', asking('teacher'), guardian, undefined],
    [
      'to a guardian of whom nothing is said is refused',
      asking('director'),
      { ...guardian, identity: '' },
      'identity-needed'
    ],
    [
      'at once to a guardian of whom nothing is said is refused',
      asking('director'),
      { ...guardian, identity: '', urgent: true, note: 'Insulinepomp' },
      'identity-needed'
    ],
    [
      'of one left behind, by anyone at any time',
      asking('teacher2', { why: 'left-behind' }),
      pupil,
      undefined
    ],
    ['of a missing one is refused', asking('director', missing), pupil, 'device-missing'],
    [
      'of a missing one at once is refused',
      asking('director', missing),
      { ...pupil, urgent: true, note: 'Insulinepomp' },
      'device-missing'
    ]
  ])('%s', (_what, who, how, expected) => {
    expect(whyNotHandBack(who, how)).toBe(expected)
  })
})

test('handing on changes the keeper or the place, of a device that is there', () => {
  const present = presentOf(row, [])
  const same = { holderId: 'desk', holder: 'Mw. Smit', place: 'de receptie' }
  expect(whyNotHandOn(present, same)).toBe('already-so')
  expect(whyNotHandOn(present, { ...same, place: 'de kluis' })).toBeUndefined()
  expect(whyNotHandOn(present, { ...same, holderId: null })).toBeUndefined()
  expect(whyNotHandOn({ ...present, missing: true }, { ...same, place: 'de kluis' })).toBe('device-missing')
})

test.each([
  ['missing', false, undefined],
  ['missing', true, 'already-so'],
  ['found', true, undefined],
  ['found', false, 'not-missing'],
  ['damaged', false, undefined],
  ['damaged', true, undefined]
] as const)('%s can be reported of a device that is missing: %s', (what, missing, expected) => {
  expect(whyNotReport(what, { missing })).toBe(expected)
})

test('a taking is withdrawn by who took it or a director, and what was left behind was never taken', () => {
  expect(['teacher', 'director', 'desk'].map((id) => whyNotWithdrawTaking(asking(id)))).toEqual([
    undefined,
    undefined,
    'not-yours'
  ])
  expect(whyNotWithdrawTaking({ ...asking('director'), why: 'left-behind' })).toBe('left-behind')
})
