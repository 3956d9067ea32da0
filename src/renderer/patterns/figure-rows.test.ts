import { expect, test } from 'vitest'
import { asParts, lengthsOf } from './figure-rows'

const part = (key: string, count: number) => ({ key, label: key, count })

test('parts are per cent of all, and none of fewer than five', () => {
  expect(asParts([part('a', 4), part('b', 2)]).map(({ rate }) => rate)).toEqual([66.7, 33.3])
  expect(asParts([part('a', 3), part('b', 1)]).map(({ rate }) => rate)).toEqual([null, null])
  expect(asParts([])).toEqual([])
})

test.each([
  [[1, 2, null], undefined, [0.5, 1, null]],
  [[25, 100], 100, [0.25, 1]],
  [[120], 100, [1]],
  [[0, 0], undefined, [null, null]],
  [[], undefined, []]
])('the bars of the rates %j beside %s are %j', (rates, full, lengths) => {
  const rows = rates.map((rate) => ({ count: 7, rate }))
  expect(lengthsOf(rows, full)).toEqual(lengths)
})

test.each([undefined, 100])('where no row has a rate the bars are of the numbers, beside %s', (full) => {
  const rows = [4, 1, 0].map((count) => ({ count, rate: null }))
  expect(lengthsOf(rows, full)).toEqual([1, 0.25, 0])
})
