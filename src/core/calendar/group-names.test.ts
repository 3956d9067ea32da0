import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupKey, meaningOf } from './group-names'

const classes = [
  { id: 'a', name: 'H3a' },
  { id: 'b', name: '5/6' },
  { id: 'c', name: '56' },
  { id: 'd', name: 'Groep Été' }
]
const aliases = [
  { name: groupKey('h3.wi2'), classId: 'a' },
  { name: groupKey('lunch'), classId: null },
  { name: groupKey('oud'), classId: 'class-of-last-year' },
  { name: groupKey('H3a'), classId: 'b' }
]
const meant = meaningOf(classes, aliases)

test.each([
  ['H3a', 'name', 'a'],
  ['h 3 A', 'name', 'a'],
  ['H-3a.', 'name', 'a'],
  ['groep ete', 'name', 'd'],
  ['H3.WI2', 'chosen', 'a'],
  ['Lunch', 'ignored', null],
  ['oud', 'unknown', null],
  ['5/6', 'name', 'b'],
  ['56', 'name', 'c'],
  ['5-6', 'unknown', null],
  ['H3ab', 'unknown', null],
  ['', 'unknown', null]
])('the group “%s” means: %s %s', (name, how, id) => {
  expect(meant(name)).toMatchObject({ how, class: id === null ? null : { id } })
})

test('how a name is written makes no difference to its key, and no name is without one', () => {
  const written = fc.array(fc.constantFrom('H', '3', 'a', 'é', '٣'), { minLength: 1 })
  const between = fc.constantFrom('', ' ', '.', '-', '_', '/', '  ')
  fc.assert(
    fc.property(written, between, (letters, gap) => {
      expect(groupKey(letters.join(gap))).toBe(groupKey(letters.join('').toUpperCase()))
    })
  )
  fc.assert(fc.property(fc.string({ minLength: 1 }), (name) => groupKey(name) !== '' || name.trim() === ''))
})
