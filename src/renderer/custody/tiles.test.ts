import { describe, expect, test } from 'vitest'
import type { Mark, Tile } from '../../contract/custody'
import { tile } from './tile.fixture'
import {
  countsOf,
  devicesSaid,
  fillOf,
  heldIn,
  meant,
  nameOf,
  restOf,
  staysOf,
  toggled,
  turned,
  worthSaying
} from './tiles'

const fatimas = [
  tile(1, { fullName: 'Fatima Benali', name: 'Fatima B.' }),
  tile(2, { fullName: 'Fatima Yıldız', name: 'Fatima Y.' })
]
const tiles = [...fatimas, tile(17, { fullName: 'Zoë van den Berg' }), tile(7, { fullName: 'Sem de Vries' })]

test.each<[Mark | null, boolean, string]>([
  [null, false, 'open'],
  [null, true, 'order'],
  ['handed-in', false, 'order'],
  ['permitted', false, 'order'],
  ['absent', false, 'order'],
  ['late', false, 'order'],
  ['not-handed-in', true, 'attention'],
  ['refused', false, 'attention']
])('a tile marked %s (covered: %s) looks %s', (mark, covered, fill) => {
  expect(fillOf(tile(1, { mark, covered }))).toBe(fill)
})

test.each<[Mark | null, Mark]>([
  [null, 'not-handed-in'],
  ['handed-in', 'not-handed-in'],
  ['not-handed-in', 'handed-in'],
  ['refused', 'handed-in'],
  ['absent', 'handed-in'],
  ['late', 'handed-in']
])('pressing a tile marked %s makes it %s', (mark, next) => {
  expect(turned(tile(1, { mark }))).toBe(next)
})

describe('what is typed means', () => {
  test.each([
    ['7', [7]],
    ['07', [7]],
    ['1', [1]],
    ['zoe', [17]],
    ['berg', [17]],
    ['van den b', [17]],
    ['fatima', [1, 2]],
    ['fatima y', [2]],
    ['Fatima Y.', [2]],
    ['99', []],
    ['', []],
    ['em', []]
  ])('“%s”', (typed, pockets) => {
    expect(meant(tiles, typed).map((one) => one.pocket)).toEqual(pockets)
  })
})

test('the rest hands in, and who is covered keeps the phone', () => {
  const open = [tile(1), tile(2, { covered: true }), tile(3, { mark: 'absent' })]
  expect([...restOf(open).values()].map(({ mark }) => mark)).toEqual(['handed-in', 'permitted'])
  expect(countsOf(open)).toEqual({ open: 1, order: 2, attention: 0 })
})

describe('the devices of a pupil', () => {
  const both = ['phone', 'smartwatch']
  test.each<[string, Partial<Tile>, readonly string[]]>([
    ['a single phone goes without saying', { mark: 'handed-in' }, []],
    ['a watch beside the phone is waited for', { devices: both }, both],
    ['and said once it is in', { mark: 'handed-in', devices: both }, both],
    ['a watch alone is said', { mark: 'handed-in', devices: ['smartwatch'] }, ['smartwatch']],
    ['nothing is waited for of who is absent', { mark: 'absent', devices: both }, []],
    ['nor of who may keep it, which shows nowhere', { covered: true, devices: both }, []]
  ])('%s', (_, more, said) => {
    expect(devicesSaid(tile(1, more))).toEqual(said)
  })

  test('one press adds a kind, one press takes it away, and at least one is left', () => {
    expect(toggled(['phone'], 'smartwatch')).toEqual(both)
    expect(toggled(both, 'smartwatch')).toEqual(['phone'])
    expect(toggled(['phone'], 'phone')).toEqual(['phone'])
    expect(worthSaying(['phone'])).toEqual([])
  })

  test('what is held is named device by device', () => {
    const here = [tile(1, { held: both }), tile(2, { held: ['phone'] }), tile(3, { held: both }), tile(4)]
    expect(heldIn(here)).toHaveLength(5)
  })

  test('of one tile a watch can stay while the phone goes', () => {
    const staying = new Set([nameOf({ pupilId: 'pupil-1', device: 'smartwatch' })])
    expect(staysOf(tile(1, { held: both }), staying)).toEqual(['smartwatch'])
    expect(staysOf(tile(2, { held: both }), staying)).toEqual([])
  })
})
