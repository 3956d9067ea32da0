import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type PersonName,
  compareByName,
  compareText,
  formalName,
  fullName,
  listName,
  matchesName,
  plain,
  salutation,
  shortNames
} from './names'

const name = (givenName: string, prefix: string, familyName: string, initials?: string): PersonName =>
  initials === undefined ? { givenName, prefix, familyName } : { givenName, prefix, familyName, initials }

const anyName = fc.record({
  givenName: fc.string({ minLength: 1 }),
  prefix: fc.constantFrom('', 'van', 'van den', "d'", "'t", 'El'),
  familyName: fc.string({ minLength: 1 })
})
const schoolName = fc.record({
  givenName: fc.constantFrom('Fatima', 'Daan', 'José', 'Jose'),
  prefix: fc.constantFrom('', 'van', 'de'),
  familyName: fc.constantFrom('Berg', 'Bergsma', 'Bos', 'Özkan', 'Yilmaz', 'IJsbrandt', 'Idema', 'El Amrani')
})

test.each([
  [name('Sanne', 'van den', 'Berg'), 'Sanne van den Berg', 'Berg, Sanne van den', 'Van den Berg'],
  [name('Jan', 'de', 'Vries'), 'Jan de Vries', 'Vries, Jan de', 'De Vries'],
  [name('', 'de', 'Vries', 'J.'), 'J. de Vries', 'Vries, J. de', 'De Vries'],
  [name('', 'de', 'Vries'), 'De Vries', 'Vries, de', 'De Vries'],
  [name('', '', 'Vries'), 'Vries', 'Vries', 'Vries'],
  [name('Mees', "in 't", 'Veld'), "Mees in 't Veld", "Veld, Mees in 't", "In 't Veld"],
  [name('Maarten', "'t", 'Hart'), "Maarten 't Hart", "Hart, Maarten 't", "'t Hart"],
  [name('Hedy', "d'", 'Ancona'), "Hedy d'Ancona", "Ancona, Hedy d'", "d'Ancona"],
  [
    name('Anne', '', 'Jongsma-van der Sluis'),
    'Anne Jongsma-van der Sluis',
    'Jongsma-van der Sluis, Anne',
    'Jongsma-van der Sluis'
  ],
  [name('Youssef', 'El', 'Hamdaoui'), 'Youssef El Hamdaoui', 'Hamdaoui, Youssef El', 'El Hamdaoui'],
  [name('Sem', '', 'van Dijk'), 'Sem van Dijk', 'van Dijk, Sem', 'Van Dijk']
])('%o is written in full, in a list and without a first name as Dutch asks', (who, full, list, formal) => {
  expect([fullName(who), listName(who), formalName(who)]).toEqual([full, list, formal])
})

test('a letter begins with the initials, or with the surname after heer or mevrouw', () => {
  expect(salutation(name('Joost', 'de', 'Vries', 'J.M.'))).toEqual({
    withInitials: 'J.M. de Vries',
    withTitle: 'De Vries'
  })
  expect(salutation(name('Joost', '', 'Bos'))).toEqual({ withInitials: 'Joost Bos', withTitle: 'Bos' })
  expect(salutation(name('', 'van den', 'Berg'))).toEqual({
    withInitials: 'Van den Berg',
    withTitle: 'Van den Berg'
  })
})

describe('a class list', () => {
  test('sorts on the surname, not on its prefix, its accents or its IJ', () => {
    const people = ['Vries', 'Özkan', 'Yilmaz', 'IJsbrandt', 'Berg', 'Hamdaoui', 'Veld', 'Ancona'].map(
      (family) => name('A', family === 'Ancona' ? "d'" : 'van', family)
    )
    expect(people.sort(compareByName).map(({ familyName }) => familyName)).toEqual([
      'Ancona',
      'Berg',
      'Hamdaoui',
      'IJsbrandt',
      'Özkan',
      'Veld',
      'Vries',
      'Yilmaz'
    ])
  })

  test('sorts namesakes on first name, then prefix, then pupil number', () => {
    const people = [
      { ...name('Sanne', 'van', 'Berg'), number: '10' },
      { ...name('Sanne', 'van', 'Berg'), number: '9' },
      { ...name('Sanne', 'van den', 'Berg'), number: '1' },
      { ...name('Daan', 'van', 'Berg'), number: '99' }
    ]
    expect(people.sort(compareByName).map(({ number }) => number)).toEqual(['99', '9', '10', '1'])
  })

  test('puts H3 before H10', () => {
    expect(['H10a', 'H3b', '2HE', 'H3a'].sort(compareText)).toEqual(['2HE', 'H3a', 'H3b', 'H10a'])
  })

  test('comes in the same order whichever way two people are compared', () => {
    fc.assert(
      fc.property(anyName, anyName, (a, b) => {
        expect(Math.sign(compareByName(a, b)) + Math.sign(compareByName(b, a))).toBe(0)
      })
    )
  })
})

describe('searching', () => {
  test.each([
    ['berg', true],
    ['van den', true],
    ['sanne b', true],
    ['berg sanne', true],
    ['BERG, Sanne', true],
    ['vandenberg', true],
    ['van berg', true],
    ['', true],
    ['erg', false],
    ['sanne v x', false],
    ['van de berg s x', false]
  ])('%o finds Sanne van den Berg: %o', (query, found) => {
    expect(matchesName(name('Sanne', 'van den', 'Berg'), query)).toBe(found)
  })

  test.each([
    [name('Zoë', '', 'Özkan'), 'zoe oz'],
    [name('Łukasz', '', 'Wiśniewski'), 'lukasz wisn'],
    [name('Dilara', '', 'Yıldız'), 'yildiz'],
    [name('Hedy', "d'", 'Ancona'), 'ancona'],
    [name('Hedy', "d'", 'Ancona'), 'd’ancona'],
    [name('Mees', "in 't", 'Veld'), 'in t veld'],
    [name('Anne', '', 'Jongsma-van der Sluis'), 'sluis'],
    [name('', 'de', 'Vries', 'J.M.'), 'j vries']
  ])('%o is found by %o', (who, query) => {
    expect(matchesName(who, query)).toBe(true)
  })

  test('finds everyone by their full name, their list name and their surname', () => {
    fc.assert(
      fc.property(anyName, (who) => {
        for (const query of [fullName(who), listName(who), who.familyName, plain(fullName(who))])
          expect(matchesName(who, query)).toBe(true)
      })
    )
  })

  test('reads plain text once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(plain(plain(text))).toBe(plain(text))
      })
    )
  })
})

describe('the tiles of a round', () => {
  test.each([
    [
      ['Sanne Bos', 'Daan Vos'],
      ['Sanne', 'Daan']
    ],
    [
      ['Fatima Benali', 'Fatima Yilmaz'],
      ['Fatima B.', 'Fatima Y.']
    ],
    [
      ['Fatima Bakker', 'Fatima Boer', 'Fatima Yilmaz'],
      ['Fatima Ba.', 'Fatima Bo.', 'Fatima Y.']
    ],
    [
      ['Daan Berg', 'Daan Bergsma'],
      ['Daan Berg', 'Daan Bergs.']
    ],
    [
      ['Daan IJzer', 'Daan Yilmaz', 'Daan Idema'],
      ['Daan IJ.', 'Daan Y.', 'Daan I.']
    ],
    [
      ['José Bos', 'Jose Vos'],
      ['José B.', 'Jose V.']
    ],
    [
      ['Daan Bos', 'Daan Bos'],
      ['Daan Bos', 'Daan Bos']
    ]
  ])('%o show as %o', (people, shown) => {
    const list = people.map((person) => name(person.split(' ')[0] ?? '', '', person.split(' ')[1] ?? ''))
    expect(shortNames(list)).toEqual(shown)
  })

  test('use the full name when only the prefix differs', () => {
    expect(shortNames([name('Daan', 'de', 'Berg'), name('Daan', 'van', 'Berg')])).toEqual([
      'Daan de Berg',
      'Daan van Berg'
    ])
  })

  test('tell everyone with a different name apart, and start with the first name', () => {
    fc.assert(
      fc.property(fc.array(schoolName, { maxLength: 30 }), (list) => {
        const shown = shortNames(list)
        list.forEach((one, at) => {
          expect(shown[at]?.startsWith(one.givenName)).toBe(true)
          const alike = list.filter((_, there) => shown[there] === shown[at])
          expect(new Set(alike.map((other) => plain(fullName(other)))).size).toBe(1)
        })
      })
    )
  })
})
