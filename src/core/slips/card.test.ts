import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cardName, pocketsOf, type Seated } from './card'
import type { School } from '../../contract/settings'

const seated = (pocket: number, givenName = `P${pocket}`, familyName = 'Bakker'): Seated => ({
  pocket,
  number: `10${pocket}`,
  givenName,
  prefix: '',
  familyName
})
const none = new Set<string>()
const named = (list: readonly Seated[], strange: ReadonlySet<string> = none) =>
  pocketsOf(list, strange)
    .pockets.filter(({ name }) => name !== '')
    .map(({ number, name }) => [number, name])

test('who left leaves an empty pocket: nobody moves', () => {
  expect(named([seated(1), seated(2), seated(5)])).toEqual([
    ['1', 'P1'],
    ['2', 'P2'],
    ['5', 'P5']
  ])
})

test('namesakes are told apart as on the tiles of the round', () => {
  expect(named([seated(1, 'Fatima', 'Bakker'), seated(2, 'Fatima', 'Yilmaz')])).toEqual([
    ['1', 'Fatima B.'],
    ['2', 'Fatima Y.']
  ])
})

test('signs that no font draws are left out, and without any other the number of the pupil stands there', () => {
  const strange = new Set(['😀', 'م', 'ح', 'د'])
  expect(named([seated(1, 'Sanne 😀'), seated(2, 'محمد')], strange)).toEqual([
    ['1', 'Sanne'],
    ['2', '102']
  ])
})

describe('a bag', () => {
  test.each([
    [22, 5, 30],
    [26, 5, 30],
    [30, 5, 35],
    [36, 5, 40],
    [37, 6, 42],
    [50, 6, 54]
  ])('for pockets up to %i is %i wide and has %i', (last, columns, count) => {
    const bag = pocketsOf([seated(last)], none)
    expect([bag.columns, bag.pockets.length]).toEqual([columns, count])
  })

  test('has a pocket for everyone, four to spare after the last, and whole rows', () => {
    const lists = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(lists, (numbers) => {
        const { columns, pockets } = pocketsOf(
          numbers.map((pocket) => seated(pocket)),
          none
        )
        const taken = pockets.filter(({ name }) => name !== '').map(({ number }) => Number(number))
        expect(taken).toEqual(numbers.toSorted((a, b) => a - b))
        expect(pockets.map(({ number }) => Number(number))).toEqual(pockets.map((_, at) => at + 1))
        expect(pockets.length - Math.max(...numbers)).toBeGreaterThanOrEqual(4)
        expect(pockets.length % columns).toBe(0)
      })
    )
  })
})

test('a file is named after a class as far as a file name can be, and not after a group', () => {
  const school = { language: 'nl' } as School
  expect(cardName(school, 'H3b', '2026-01-21')).toBe('vakkenkaart-H3b-2026-01-21.pdf')
  expect(cardName(school, '../5/6 é', '2026-01-21')).toBe('vakkenkaart-5-6-2026-01-21.pdf')
  expect(cardName(school, null, '2026-01-21')).toBe('vakkenkaart-2026-01-21.pdf')
})
