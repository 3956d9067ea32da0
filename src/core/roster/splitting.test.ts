import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fullName, listName } from '../../contract/names'
import { splitFullName, splitPrefix, tidyPrefix } from './splitting'

test.each([
  ['Van Dijk', 'van', 'Dijk'],
  ['van den Berg', 'van den', 'Berg'],
  ['VAN DER Meer', 'van der', 'Meer'],
  ["In 't Veld", "in 't", 'Veld'],
  ['in ’t Veld', "in 't", 'Veld'],
  ["'t Hart", "'t", 'Hart'],
  ['‘s Gravesande', "'s", 'Gravesande'],
  ["d'Ancona", "d'", 'Ancona'],
  ["Van 't Hof", "van 't", 'Hof'],
  ['Ter Horst', 'ter', 'Horst'],
  ['van der Sluis-Jongsma', 'van der', 'Sluis-Jongsma'],
  ['de Van Gogh', 'de', 'Van Gogh'],
  ['Jongsma-van der Sluis', '', 'Jongsma-van der Sluis'],
  ['El Hamdaoui', '', 'El Hamdaoui'],
  ['Da Silva', '', 'Da Silva'],
  ['De la Cruz', '', 'De la Cruz'],
  ['De La Cruz', '', 'De La Cruz'],
  ['Le Roy', '', 'Le Roy'],
  ['von Trapp', '', 'von Trapp'],
  ['van', '', 'van'],
  ['van B', '', 'van B'],
  ['van dijk', '', 'van dijk'],
  ["O'Brien", '', "O'Brien"],
  ["'s-Gravesande", '', "'s-Gravesande"],
  ['Vandenberg', '', 'Vandenberg'],
  ['', '', '']
])('the surname %o has prefix %o and is sorted under %o', (surname, prefix, familyName) => {
  expect(splitPrefix(surname)).toEqual({ prefix, familyName })
})

test.each([
  ['Van Den', 'van den'],
  ['In ’t', "in 't"],
  ['El', 'El'],
  ['', '']
])('the prefix %o from a column of its own is kept as %o', (prefix, kept) => {
  expect(tidyPrefix(prefix)).toBe(kept)
})

test.each([
  ['Berg, Sanne van den', 'Sanne', 'van den', 'Berg'],
  ['Berg,Sanne  Van Den', 'Sanne', 'van den', 'Berg'],
  ['Bos, Anna Maria', 'Anna Maria', '', 'Bos'],
  ['Van Dijk, Sem', 'Sem', 'van', 'Dijk'],
  ["Ancona, Hedy d'", 'Hedy', "d'", 'Ancona'],
  ['Silva, Maria da', 'Maria', 'da', 'Silva'],
  ['Nguyen, Thi Le', 'Thi Le', '', 'Nguyen'],
  ['Sanne van den Berg', 'Sanne', 'van den', 'Berg'],
  ['Jan Willem ter Horst', 'Jan Willem', 'ter', 'Horst'],
  ["Hedy d'Ancona", 'Hedy', "d'", 'Ancona'],
  ['Anna Maria Bos', 'Anna Maria', '', 'Bos'],
  ['Anne Jongsma-van der Sluis', 'Anne', '', 'Jongsma-van der Sluis'],
  ['Youssef El Hamdaoui', 'Youssef', '', 'El Hamdaoui'],
  ['J. de Vries', 'J.', 'de', 'Vries']
])('the name %o is %o, %o, %o', (text, givenName, prefix, familyName) => {
  expect(splitFullName(text)).toEqual({ givenName, prefix, familyName })
})

test.each(['', 'Sanne', 'Berg, Sanne, van den', ',', 'Berg,', 'van a '.repeat(40)])(
  'the name %o is not taken apart',
  (text) => {
    expect(splitFullName(text)).toBeNull()
  }
)

test.each([
  ['Sanne Maria Berg', 'Sanne', 'Maria Berg', ''],
  ['Van den Berg', 'Sanne', 'Berg', 'van den'],
  ['Berg, S. van den', 'Sanne', 'Berg', 'van den']
])('%o with %o in a column of its own is %o', (text, givenName, familyName, prefix) => {
  expect(splitFullName(text, givenName)).toEqual({ givenName, prefix, familyName })
})

test('a Dutch name comes back from a sentence and from a list', () => {
  const dutch = fc.record({
    givenName: fc.constantFrom('Sanne', 'Jan Willem', 'Zoë', 'Anne-Fleur'),
    prefix: fc.constantFrom(
      '',
      'van',
      'van den',
      'van der',
      "van 't",
      "in 't",
      'de',
      'ter',
      'op den',
      "'t",
      "d'"
    ),
    familyName: fc.constantFrom('Berg', 'Ancona', 'IJsbrandt', 'Özkan', 'Mol-Bakker')
  })
  fc.assert(
    fc.property(dutch, (who) => {
      expect(splitFullName(fullName(who))).toEqual(who)
      expect(splitFullName(listName(who))).toEqual(who)
    })
  )
})

test('no text is too odd to take apart', () => {
  const text = fc.string({ unit: fc.constantFrom("'", '’', ' ', ',', 'van', 'D', 'd', '-', 'É', '\n') })
  fc.assert(
    fc.property(text, (text) => {
      const { prefix, familyName } = splitPrefix(text)
      expect(prefix === '' ? familyName === text : text.trim().endsWith(familyName)).toBe(true)
      splitFullName(text)
    })
  )
})
