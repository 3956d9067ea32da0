import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Mark, Tile } from '../../contract/custody'
import { marked, rested, returned, revertOf, seated, unseated, type Change, type Marking } from './changes'
import { tile } from './tile.fixture'
import { heldIn } from './tiles'

const lesson = { mode: 'lesson', late: false } as const
const both = ['phone', 'smartwatch']
const as = (pupilId: string, marking: Marking) => marked(lesson, new Map([[pupilId, marking]]))
const only = (tiles: readonly Tile[]) => tiles[0]

describe('what is handed in shows at once', () => {
  test('a phone as a rule', () => {
    expect(only(as('pupil-1', { mark: 'handed-in' })([tile(1)]))).toMatchObject({
      mark: 'handed-in',
      devices: ['phone'],
      held: ['phone']
    })
  })

  test('a watch beside it when it is said, and from then on without saying', () => {
    const before = [tile(1)]
    const now = as('pupil-1', { mark: 'handed-in', devices: ['smartwatch', 'phone'] })(before)
    expect(only(now)).toMatchObject({ devices: both, held: both })
    const empty = as('pupil-1', { mark: 'not-handed-in' })(now)
    expect(only(empty)).toMatchObject({ mark: 'not-handed-in', devices: both, held: [] })
    expect(only(as('pupil-1', { mark: 'handed-in' })(empty))?.held).toEqual(both)
  })

  test.each([
    ['stays in the bag', { mode: 'bag', late: false } as const, []],
    ['was filled in on a later day', { mode: 'lesson', late: true } as const, []],
    ['is kept for a whole trip', { mode: 'trip', late: false } as const, ['phone']]
  ])('what %s', (_, round, held) => {
    expect(only(rested(round)([tile(1)]))?.held).toEqual(held)
  })

  test('the rest leaves whom a colleague marked in the meantime', () => {
    const change = rested(lesson)
    const now = change([tile(1), tile(2, { covered: true }), tile(3, { mark: 'absent' })])
    expect(now.map(({ mark }) => mark)).toEqual(['handed-in', 'permitted', 'absent'])
  })
})

test('the phone goes back and the watch stays', () => {
  const now = returned([{ pupilId: 'pupil-1', device: 'phone' }])([
    tile(1, { held: both }),
    tile(2, { held: both })
  ])
  expect(now.map(({ held }) => held)).toEqual([['smartwatch'], both])
})

test('a guest sits in the first pocket after the last, once, and can leave again', () => {
  const { pocket: _, ...guest } = tile(99, { guest: true })
  const now = seated(guest)([tile(3), tile(8)])
  expect(now.map(({ pocket }) => pocket)).toEqual([3, 8, 9])
  expect(seated(guest)(now)).toBe(now)
  expect(unseated('pupil-99')(now)).toHaveLength(2)
})

describe('taking an act back', () => {
  test('shows each tile as it was, unless it was changed since', () => {
    const before = [tile(1), tile(2, { mark: 'absent' })]
    const act = marked(
      lesson,
      new Map<string, Marking>(before.map((one) => [one.pupilId, { mark: 'handed-in', devices: both }]))
    )
    const revert = revertOf(before, act)
    expect(revert(act(before))).toEqual(before)
    const changed = returned([{ pupilId: 'pupil-1', device: 'phone' }])(act(before))
    expect(revert(changed).map((one) => one.mark)).toEqual(['handed-in', 'absent'])
  })

  test('leaves the guest who came in between', () => {
    const before = [tile(1)]
    const act = as('pupil-1', { mark: 'absent' })
    const { pocket: _, ...guest } = tile(2, { guest: true })
    expect(revertOf(before, act)(seated(guest)(act(before)))).toEqual([tile(1), tile(2, { guest: true })])
  })

  const marks = fc.constantFrom<Mark>('handed-in', 'absent', 'not-handed-in', 'permitted')
  const devices = fc.constantFrom<readonly string[] | undefined>(undefined, ['phone'], both, ['tablet'])
  const change: fc.Arbitrary<Change> = fc.oneof(
    fc
      .array(fc.tuple(fc.integer({ min: 1, max: 4 }), marks, devices))
      .map((all) =>
        marked(lesson, new Map(all.map(([n, mark, some]) => [`pupil-${n}`, { mark, devices: some }])))
      ),
    fc.constant(rested(lesson)),
    fc.boolean().map((some) => (tiles: readonly Tile[]) => returned(heldIn(tiles).slice(some ? 1 : 0))(tiles))
  )
  test('one act after another, the last one first, leads back to the beginning', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 7 }), (acts) => {
        const begin: readonly Tile[] = [1, 2, 3, 4].map((n) => tile(n))
        const reverts: Change[] = []
        let now = begin
        for (const act of acts) {
          reverts.unshift(revertOf(now, act))
          now = act(now)
        }
        for (const revert of reverts) now = revert(now)
        expect(now).toEqual(begin)
      })
    )
  })
})
