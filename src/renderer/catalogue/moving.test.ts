import fc from 'fast-check'
import { expect, test } from 'vitest'
import { movedBy } from './moving'

const letters = ['a', 'b', 'c', 'd']
test.each([
  ['up', 2, -1, 'acbd'],
  ['down', 0, 1, 'bacd'],
  ['to the end', 0, 3, 'bcda'],
  ['not past the first', 0, -1, 'abcd'],
  ['not past the last', 3, 2, 'abcd']
])('a kind moves %s', (_what, from, by, then) => {
  expect(movedBy(letters, from, by).join('')).toBe(then)
})

test('nothing is lost, and moving it back is as it was', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(), { minLength: 1, maxLength: 9 }),
      fc.nat(),
      fc.nat(),
      (list, a, b) => {
        const [from, to] = [a % list.length, b % list.length]
        const moved = movedBy(list, from, to - from)
        expect(moved[to]).toBe(list[from])
        expect(movedBy(moved, to, from - to)).toEqual(list)
      }
    )
  )
})
