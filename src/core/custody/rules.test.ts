import { describe, expect, test } from 'vitest'
import type { Mark } from '../../contract/custody'
import {
  isTakenIn,
  markWithout,
  stageOf,
  whatRestDoes,
  whatUndoDoes,
  whyNotGiveBack,
  whyNotMark,
  whyNotTake,
  whyNotUndo,
  type Kept,
  type Recorded,
  type Seat,
  type Stage
} from './rules'

const lesson: Kept = { mode: 'lesson', late: false }
const bag: Kept = { mode: 'bag', late: false }
const late: Kept = { mode: 'lesson', late: true }
const seat = (mark: Mark | null, more: Partial<Seat> = {}): Seat => ({
  pupilId: 'amira',
  mark,
  held: mark === 'handed-in',
  elsewhere: null,
  ...more
})

test('a round is in hand-in until it is concluded, and closed once nothing is held after that', () => {
  expect(stageOf(false, 0)).toBe('hand-in')
  expect(stageOf(false, 28)).toBe('hand-in')
  expect(stageOf(true, 1)).toBe('concluded')
  expect(stageOf(true, 0)).toBe('closed')
})

test('handing in puts a device in the hands of the school, but not from the bag and not for an earlier day', () => {
  expect([lesson, { mode: 'day', late: false } as const, bag, late].map(isTakenIn)).toEqual([
    true,
    true,
    false,
    false
  ])
  expect(markWithout('lesson')).toBeNull()
  expect(markWithout('bag')).toBe('handed-in')
})

describe('a seat', () => {
  const elsewhere = { elsewhere: 'de receptie' }
  test.each<[string, Seat | undefined, Mark, Stage, Kept, string | undefined]>([
    ['can be marked while it is open', seat(null), 'handed-in', 'hand-in', lesson, undefined],
    ['of nobody in the class cannot be marked', undefined, 'absent', 'hand-in', lesson, 'pupil-not-in-class'],
    ['is not marked the same twice', seat('absent'), 'absent', 'hand-in', lesson, 'already-so'],
    ['is not handed in twice', seat('handed-in'), 'handed-in', 'hand-in', lesson, 'already-so'],
    ['can be corrected', seat('handed-in'), 'not-handed-in', 'hand-in', lesson, undefined],
    [
      'cannot hold a device that lies elsewhere',
      seat(null, elsewhere),
      'handed-in',
      'hand-in',
      lesson,
      'device-elsewhere'
    ],
    ['can be absent with a device elsewhere', seat(null, elsewhere), 'absent', 'hand-in', lesson, undefined],
    ['of an earlier day takes no device', seat(null, elsewhere), 'handed-in', 'hand-in', late, undefined],
    [
      'in order by the bag is so already',
      seat('handed-in', { held: false }),
      'handed-in',
      'hand-in',
      bag,
      'already-so'
    ],
    [
      'handed in again after it was given back',
      seat('handed-in', { held: false }),
      'handed-in',
      'concluded',
      lesson,
      undefined
    ],
    ['of a latecomer can hand in after Afronden', seat('late'), 'handed-in', 'concluded', lesson, undefined],
    [
      'with a kept device is given back, not marked',
      seat('handed-in'),
      'absent',
      'concluded',
      lesson,
      'round-closed'
    ],
    [
      'cannot become an exception after Afronden',
      seat('late'),
      'refused',
      'concluded',
      lesson,
      'round-closed'
    ],
    ['of a closed round stays as it is', seat('late'), 'handed-in', 'closed', lesson, 'round-closed']
  ])('%s', (_name, seat, mark, stage, kept, expected) => {
    expect(whyNotMark(seat, mark, stage, kept)).toBe(expected)
  })
})

test('the rest hands in: covered pupils keep their phone, and what lies elsewhere cannot be handed in', () => {
  const seats = [
    seat(null, { pupilId: 'a' }),
    seat('absent', { pupilId: 'b' }),
    seat(null, { pupilId: 'c' }),
    seat(null, { pupilId: 'd', elsewhere: 'de receptie' })
  ]
  const covered = (pupilId: string) => pupilId === 'c'
  expect(whatRestDoes(seats, covered, lesson)).toEqual([
    { pupilId: 'a', mark: 'handed-in' },
    { pupilId: 'c', mark: 'permitted' },
    { pupilId: 'd', mark: 'no-device' }
  ])
  expect(whatRestDoes(seats, covered, late).at(-1)).toEqual({ pupilId: 'd', mark: 'handed-in' })
})

test('devices go back after Afronden, and only what is held', () => {
  expect(whyNotGiveBack('hand-in', 3)).toBe('not-concluded')
  expect(whyNotGiveBack('concluded', 0)).toBe('nothing-held')
  expect(whyNotGiveBack('concluded', 3)).toBeUndefined()
})

describe('taking an act back', () => {
  const row = (pupilId: string, mark: Mark, eventId: string, more: Partial<Recorded> = {}): Recorded => ({
    pupilId,
    mark,
    eventId,
    replacedIn: null,
    returnedIn: null,
    ...more
  })

  test('opens what the act marked', () => {
    expect(whatUndoDoes([row('a', 'handed-in', 'E')], 'E')).toEqual({
      what: 'marks',
      pupils: ['a'],
      restored: []
    })
  })
  test('records again what the act had replaced', () => {
    const rows = [row('a', 'absent', 'D', { replacedIn: 'E' }), row('a', 'handed-in', 'E')]
    expect(whatUndoDoes(rows, 'E').restored).toEqual([{ pupilId: 'a', mark: 'absent', returned: false }])
  })
  test('leaves alone what was marked again since', () => {
    const rows = [row('a', 'handed-in', 'E', { replacedIn: 'F' }), row('b', 'handed-in', 'E')]
    expect(whatUndoDoes(rows, 'E').pupils).toEqual(['b'])
  })
  test('brings back into the round what the act gave back', () => {
    expect(whatUndoDoes([row('a', 'handed-in', 'D', { returnedIn: 'E' })], 'E')).toEqual({
      what: 'returns',
      pupils: ['a'],
      restored: [{ pupilId: 'a', mark: 'handed-in', returned: false }]
    })
  })
  test('keeps a device out that had gone back before', () => {
    const rows = [
      row('a', 'handed-in', 'D', { replacedIn: 'E', returnedIn: 'R' }),
      row('a', 'handed-in', 'E')
    ]
    expect(whatUndoDoes(rows, 'E').restored).toEqual([{ pupilId: 'a', mark: 'handed-in', returned: true }])
  })
  test('undoes a mark from the bag, which never held a device', () => {
    expect(whatUndoDoes([row('a', 'handed-in', 'E', { returnedIn: 'E' })], 'E').what).toBe('marks')
  })

  const marks = { what: 'marks', pupils: ['amira'], restored: [] } as const
  const returns = {
    what: 'returns',
    pupils: ['amira'],
    restored: [{ pupilId: 'amira', mark: 'handed-in', returned: false }]
  } as const
  test.each([
    [
      'is refused when there is nothing',
      { ...marks, pupils: [] },
      'hand-in',
      seat(null),
      true,
      'nothing-to-undo'
    ],
    ['is allowed before Afronden', marks, 'hand-in', seat(null), true, undefined],
    ['is refused for a hand-in after it', marks, 'concluded', seat(null), true, 'already-concluded'],
    ['is allowed for a return the same day', returns, 'concluded', seat(null), true, undefined],
    ['is refused for a return on a later day', returns, 'concluded', seat(null), false, 'nothing-to-undo'],
    [
      'is refused when the device lies elsewhere',
      returns,
      'concluded',
      seat(null, { elsewhere: 'x' }),
      true,
      'device-elsewhere'
    ]
  ] as const)('%s', (_name, undo, stage, seat, sameDay, expected) => {
    expect(whyNotUndo(undo, stage, [seat], sameDay)).toBe(expected)
  })
})

test.each([
  [
    'before the end of the school day',
    { isSchoolDay: true, time: '10:20', dayEnds: '15:30' },
    null,
    undefined
  ],
  ['not after it', { isSchoolDay: true, time: '15:30', dayEnds: '15:30' }, null, 'school-day-over'],
  ['not on a free day', { isSchoolDay: false, time: '10:20', dayEnds: '15:30' }, null, 'school-day-over'],
  [
    'not on a day without hours',
    { isSchoolDay: true, time: '10:20', dayEnds: undefined },
    null,
    'school-day-over'
  ],
  [
    'not when the school has it',
    { isSchoolDay: true, time: '10:20', dayEnds: '15:30' },
    'H3b',
    'device-elsewhere'
  ]
] as const)('a device is taken %s', (_name, now, elsewhere, expected) => {
  expect(whyNotTake(now, elsewhere)).toBe(expected)
})
