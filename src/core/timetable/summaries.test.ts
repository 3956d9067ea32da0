import { describe, expect, test } from 'vitest'
import { groupKey } from '../calendar/group-names'
import { whatIsSaid } from './summaries'

const here = new Set(['H3a', 'H3b', 'V2c', 'Groep 5/6', '7A', 'h3.wi2'].map(groupKey))
const isKnown = (name: string): boolean => here.has(groupKey(name))
const read = (summary: string, location = '') => whatIsSaid({ summary, location }, isKnown)
const lesson = (groups: string[], subject = '', room = '') => ({ groups, subject, room })

describe('what a feed writes over a lesson is read as the system means it', () => {
  test.each([
    ['101 - H3a - SMT', '101', lesson(['H3a'], '', '101')],
    ['101 - h3.wi9 - SMT', '101', lesson(['h3.wi9'], '', '101')],
    ['gym 2 - rood - SMT', 'Gym 2', lesson(['rood'], '', 'Gym 2')],
    ['101 - H3a, H3b - SMT', '101', lesson(['H3a', 'H3b'], '', '101')],
    // A room that is called as a class is the room.
    ['7A - H3a - SMT', '7A', lesson(['H3a'], '', '7A')],
    ['101 - h3x - SMT', '', lesson(['h3x'], '', '101')]
  ])('Somtoday: %s in %s', (summary, location, expected) => {
    expect(read(summary, location)).toEqual(expected)
  })

  test.each([
    ['ne - SMT - H3a', '101', lesson(['H3a'], 'ne', '101')],
    ['Aardrijkskunde - SMT - VX3la_2', '101', lesson(['VX3la_2'], 'Aardrijkskunde', '101')],
    ['ne - SMT - H3a', '', lesson(['H3a'], 'ne', '')],
    ['wi - JAN2 - h3.wi2', 'l105', lesson(['h3.wi2'], 'wi', 'l105')]
  ])('Magister: %s in %s', (summary, location, expected) => {
    expect(read(summary, location)).toEqual(expected)
  })

  test.each([
    ['l105 wi h3.wi2 SMT', '', lesson(['h3.wi2'], 'wi', 'l105')],
    ['[>] l105 ne H3a', '', lesson(['H3a'], 'ne', 'l105')],
    ['[!] [toets] A1.05 ne h3a.ne1', '', lesson(['h3a.ne1'], 'ne', 'A1.05')],
    ['[o] ne H3a', 'A1.05', lesson(['H3a'], 'ne', 'A1.05')]
  ])('Zermelo: %s in %s', (summary, location, expected) => {
    expect(read(summary, location)).toEqual(expected)
  })

  test.each([
    ['H3a', lesson(['H3a'])],
    ['Wiskunde h 3 A', lesson(['h 3 A'], 'Wiskunde')],
    ['Groep 5/6', lesson(['Groep 5/6'])],
    ['rekenen (groep 5-6)', lesson(['groep 5-6'], 'rekenen')],
    ['H3a/H3b - gym', lesson(['H3a', 'H3b'])],
    ['H3A + ouders', lesson(['H3A'])],
    ['h3.wi2', lesson(['h3.wi2'])]
  ])('any other: %s, by the name that is known here', (summary, expected) => {
    expect(read(summary)).toEqual(expected)
  })
})

test.each([
  ['[x] l105 ne H3a'],
  ['[!] [X] l105 ne H3a'],
  ['Vervallen: ne - SMT - H3a'],
  ['UITVAL H3a'],
  ['Tandarts'],
  ['Gesprek - mevrouw Jansen - over Bas'],
  ['Sectievergadering - lokaal - iedereen'],
  ['Overleg A1.05'],
  [''],
  [' -  - '],
  ['[o]']
])('“%s” is no lesson', (summary) => {
  expect(read(summary)).toBeNull()
})

test('a summary without end is no lesson either', () => {
  expect(read('x'.repeat(100_000))).toBeNull()
})

test('what is kept of a lesson is short, however much a feed writes', () => {
  const words = read(`${'a'.repeat(200)} - H3a - ${'b'.repeat(200)}`, 'c'.repeat(300))
  expect(words?.subject).toBe('')
  expect(words?.room).toHaveLength(40)
})
