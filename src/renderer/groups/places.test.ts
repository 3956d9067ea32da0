import { expect, test } from 'vitest'
import { placesOf } from './places'

test.each([
  [[], []],
  [
    [2, 1],
    [
      [1, 1],
      [2, 2]
    ]
  ],
  [
    [4],
    [
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4]
    ]
  ],
  [
    [1, 999],
    [
      [1, 1],
      [2, 998],
      [999, 999]
    ]
  ]
])('pockets %j are shown with what is empty between them, many as one line', (taken, lines) => {
  expect(placesOf(taken)).toEqual(lines)
})
