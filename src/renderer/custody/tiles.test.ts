import { describe, expect, test } from 'vitest'
import type { Mark, Tile } from '../../contract/custody'
import { countsOf, fillOf, marked, meant, restOf, returned, revertOf, turned } from './tiles'

const tile = (pocket: number, fullName: string, more: Partial<Tile> = {}): Tile => ({
  pupilId: `pupil-${pocket}`,
  pocket,
  name: fullName.replace(/ .*/, ''),
  fullName,
  mark: null,
  held: false,
  covered: false,
  ...more
})
const lesson = { mode: 'lesson', late: false } as const
const fatimas = [
  tile(1, 'Fatima Benali', { name: 'Fatima B.' }),
  tile(2, 'Fatima Yıldız', { name: 'Fatima Y.' })
]
const tiles = [...fatimas, tile(17, 'Zoë van den Berg'), tile(7, 'Sem de Vries')]

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
  expect(fillOf(tile(1, 'Bo', { mark, covered }))).toBe(fill)
})

test.each<[Mark | null, Mark]>([
  [null, 'not-handed-in'],
  ['handed-in', 'not-handed-in'],
  ['not-handed-in', 'handed-in'],
  ['refused', 'handed-in'],
  ['absent', 'handed-in'],
  ['late', 'handed-in']
])('pressing a tile marked %s makes it %s', (mark, next) => {
  expect(turned(tile(1, 'Bo', { mark }))).toBe(next)
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
  const open = [tile(1, 'A'), tile(2, 'B', { covered: true }), tile(3, 'C', { mark: 'absent' })]
  const rest = restOf(open)
  expect([...rest.values()]).toEqual(['handed-in', 'permitted'])
  expect(marked(lesson, rest)(open).map((one) => one.held)).toEqual([true, false, false])
  expect(marked({ mode: 'bag', late: false }, rest)(open).some((one) => one.held)).toBe(false)
  expect(marked({ mode: 'lesson', late: true }, rest)(open).some((one) => one.held)).toBe(false)
  expect(countsOf(marked(lesson, rest)(open))).toEqual({ open: 0, order: 3, attention: 0 })
})

test('taking an act back shows each tile as it was, unless it was changed since', () => {
  const before = [tile(1, 'A'), tile(2, 'B', { mark: 'absent' })]
  const act = marked(lesson, new Map<string, Mark>(before.map((one) => [one.pupilId, 'handed-in'])))
  const revert = revertOf(before, act)
  expect(revert(act(before))).toEqual(before)
  const changed = returned(new Set(['pupil-1']))(act(before))
  expect(revert(changed).map((one) => one.mark)).toEqual(['handed-in', 'absent'])
})
