import { describe, expect, test } from 'vitest'
import type { Mark } from '../../contract/custody'
import {
  isTakenIn,
  markWithout,
  stageOf,
  nextPocket,
  whatGoesBack,
  whatRestDoes,
  whyNotCorrect,
  whyNotGiveBack,
  whyNotLetIn,
  whyNotMark,
  type Kept,
  type Marking,
  type Seat,
  type Stage
} from './rules'

const lesson: Kept = { mode: 'lesson', late: false }
const bag: Kept = { mode: 'bag', late: false }
const late: Kept = { mode: 'lesson', late: true }
const seat = (mark: Mark | null, more: Partial<Seat> = {}): Seat => ({
  pupilId: 'amira',
  mark,
  devices: ['phone'],
  held: mark === 'handed-in' ? ['phone'] : [],
  elsewhere: new Map(),
  exempt: false,
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
  const elsewhere = { elsewhere: new Map([['phone', 'de receptie']]) }
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
      seat('handed-in', { held: [] }),
      'handed-in',
      'hand-in',
      bag,
      'already-so'
    ],
    [
      'handed in again after it was given back',
      seat('handed-in', { held: [] }),
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
    expect(whyNotMark(seat, { pupilId: 'amira', mark }, stage, kept)).toBe(expected)
  })
})

test('the rest hands in: covered pupils keep their phone, and what lies elsewhere cannot be handed in', () => {
  const seats = [
    seat(null, { pupilId: 'a' }),
    seat('absent', { pupilId: 'b' }),
    seat(null, { pupilId: 'c' }),
    seat(null, { pupilId: 'e', exempt: true }),
    seat(null, { pupilId: 'd', elsewhere: new Map([['phone', 'de receptie']]) })
  ]
  const covered = (pupilId: string) => pupilId === 'c'
  expect(whatRestDoes(seats, covered, lesson)).toEqual([
    { pupilId: 'a', mark: 'handed-in' },
    { pupilId: 'c', mark: 'permitted' },
    { pupilId: 'e', mark: 'exempt' },
    { pupilId: 'd', mark: 'no-device' }
  ])
  expect(whatRestDoes(seats, covered, late).at(-1)).toEqual({ pupilId: 'd', mark: 'handed-in' })
})

test('devices go back after Afronden, and only what is held', () => {
  expect(whyNotGiveBack('hand-in', 3)).toBe('not-concluded')
  expect(whyNotGiveBack('concluded', 0)).toBe('nothing-held')
  expect(whyNotGiveBack('concluded', 3)).toBeUndefined()
})

describe('a pupil with a phone and a watch', () => {
  const both = { devices: ['phone', 'smartwatch'] }
  const inHand = (...held: string[]) => seat('handed-in', { ...both, held })
  const handIn = (...devices: string[]): Marking =>
    devices.length > 0
      ? { pupilId: 'amira', mark: 'handed-in', devices }
      : { pupilId: 'amira', mark: 'handed-in' }
  test.each<[string, Seat, Marking, Stage, string | undefined]>([
    ['hands in both as always', seat(null, both), handIn(), 'hand-in', undefined],
    ['does not hand in both twice', inHand('phone', 'smartwatch'), handIn(), 'hand-in', 'already-so'],
    ['hands in the phone alone today', inHand('phone', 'smartwatch'), handIn('phone'), 'hand-in', undefined],
    [
      'adds the watch to the phone after Afronden',
      seat('handed-in'),
      handIn('phone', 'smartwatch'),
      'concluded',
      undefined
    ],
    [
      'takes nothing out by marking after Afronden',
      inHand('phone', 'smartwatch'),
      handIn('phone'),
      'concluded',
      'round-closed'
    ],
    ['hands in again what went back', inHand('phone'), handIn(), 'concluded', undefined],
    [
      'hands in the phone while the watch lies at the desk',
      seat(null, { ...both, elsewhere: new Map([['smartwatch', 'kluis']]) }),
      handIn(),
      'hand-in',
      undefined
    ],
    [
      'cannot hand in a watch that lies at the desk',
      seat(null, { ...both, elsewhere: new Map([['smartwatch', 'kluis']]) }),
      handIn('smartwatch'),
      'hand-in',
      'device-elsewhere'
    ]
  ])('%s', (_name, seat, marking, stage, expected) => {
    expect(whyNotMark(seat, marking, stage, lesson)).toBe(expected)
  })

  test('gets back everything but what stays, device by device', () => {
    const seats = [inHand('phone', 'smartwatch'), seat('handed-in', { pupilId: 'bas' })]
    expect(whatGoesBack(seats, [])).toHaveLength(3)
    expect(whatGoesBack(seats, [{ pupilId: 'amira', device: 'smartwatch' }])).toEqual([
      { pupilId: 'amira', device: 'phone' },
      { pupilId: 'bas', device: 'phone' }
    ])
    expect(whatGoesBack(seats, [{ pupilId: 'amira', device: null }])).toEqual([
      { pupilId: 'bas', device: 'phone' }
    ])
  })
})

describe('two teachers at one class', () => {
  test.each<[string, Mark | null, Mark, Mark | null, string | undefined]>([
    ['what the tile said still holds', null, 'absent', null, undefined],
    ['a colleague said the same', 'absent', 'absent', null, 'already-so'],
    ['a colleague said something else', 'handed-in', 'absent', null, 'marked-meanwhile'],
    ['a colleague took the mark back', null, 'absent', 'handed-in', 'marked-meanwhile']
  ])('%s', (_name, now, asked, seen, expected) => {
    const marking = { pupilId: 'amira', mark: asked, seen }
    expect(whyNotMark(seat(now), marking, 'hand-in', lesson)).toBe(expected)
  })
})

describe('after Afronden', () => {
  test.each<[string, Seat | undefined, Mark, Stage, string | undefined]>([
    ['a mark can be corrected', seat('no-device'), 'absent', 'closed', undefined],
    ['nothing is corrected before it', seat('no-device'), 'absent', 'hand-in', 'not-concluded'],
    ['a correction says something else', seat('absent'), 'absent', 'closed', 'already-so'],
    [
      'a device that is here goes by giving it back',
      seat('handed-in'),
      'absent',
      'concluded',
      'device-still-here'
    ],
    [
      'a breach found later is recorded as an offence',
      seat('absent'),
      'refused',
      'closed',
      'record-an-offence'
    ],
    ['nobody of another class is corrected', undefined, 'absent', 'closed', 'pupil-not-in-class']
  ])('%s', (_name, seat, mark, stage, expected) => {
    expect(whyNotCorrect(seat, mark, stage)).toBe(expected)
  })
})

test('a guest is a pupil of the school without a seat, while the round is open', () => {
  const here = { isAtSchool: true, hasSeat: false }
  expect(whyNotLetIn(here, 'hand-in')).toBeUndefined()
  expect(whyNotLetIn(here, 'concluded')).toBeUndefined()
  expect(whyNotLetIn(here, 'closed')).toBe('round-closed')
  expect(whyNotLetIn({ ...here, hasSeat: true }, 'hand-in')).toBe('already-so')
  expect(whyNotLetIn({ ...here, isAtSchool: false }, 'hand-in')).toBe('pupil-unknown')
})

test.each([
  [[], 1],
  [[1, 2, 3], 4],
  [[1, 4, 9], 10]
])('with the pockets %j the next is %i: gaps stay gaps', (pockets, next) => {
  expect(nextPocket(pockets)).toBe(next)
})
