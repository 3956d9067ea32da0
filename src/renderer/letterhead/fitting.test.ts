import { describe, expect, test } from 'vitest'
import { fitted, isClear, written, type Pixels } from './fitting'

/** A drawing of signs: `#` ink, `.` paper, `-` nothing. */
function drawing(...lines: string[]): Pixels {
  const paint = new Map([
    ['#', [20, 20, 60, 255]],
    ['.', [250, 250, 245, 255]]
  ])
  const pixels = lines
    .join('')
    .split('')
    .map((sign) => paint.get(sign) ?? [0, 0, 0, 0])
  const height = lines.length
  return { data: Uint8ClampedArray.from(pixels.flat()), width: pixels.length / height, height }
}

describe('a picture for a letter', () => {
  test.each([
    [2000, 1000, { width: 640, height: 320 }],
    [1000, 4000, { width: 160, height: 640 }],
    [300, 200, { width: 300, height: 200 }],
    [10000, 2, { width: 640, height: 1 }]
  ])('of %i by %i is made to fit and never larger', (width, height, size) => {
    expect(fitted(width, height, 640)).toEqual(size)
  })

  test('of a signature is cut to where the ink is', () => {
    expect(written(drawing('.....', '..##.', '.#...', '.....'))).toEqual({ x: 1, y: 1, width: 3, height: 2 })
    expect(written(drawing('----', '--#-'))).toEqual({ x: 2, y: 1, width: 1, height: 1 })
  })

  test('stays whole when nothing is written on it', () => {
    expect(written(drawing('...', '...'))).toEqual({ x: 0, y: 0, width: 3, height: 2 })
  })

  test('is known to be seen through', () => {
    expect(isClear(drawing('##', '.-'))).toBe(true)
    expect(isClear(drawing('##', '..'))).toBe(false)
  })
})
