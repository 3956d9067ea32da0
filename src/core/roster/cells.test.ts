import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { initialsOf, readDate, readEmail, readInitials, readLanguage, readPostcode, readYesNo } from './cells'

test.each([
  ['14-03-2012', '2012-03-14'],
  ['4-3-2012', '2012-03-04'],
  ['14/03/2012', '2012-03-14'],
  ['2012-03-14', '2012-03-14'],
  ['14-03-2012 0:00:00', '2012-03-14'],
  ['2012-03-14T00:00:00', '2012-03-14'],
  ['29-02-2012', '2012-02-29'],
  ['29-02-2013', null],
  ['31-04-2012', null],
  ['03/14/2012', null],
  ['14-03-12', null],
  ['14/03-2012', null],
  ['14.03.2012', null],
  ['2012-3-14', null],
  ['14-03-0012', null],
  ['00-00-2012', null],
  ['14 maart 2012', null],
  ['41000', null]
])('the date %o is %o', (text, date) => {
  expect(readDate(text)).toBe(date)
})

test('every day since 1900 is read from each of the four ways to write it', () => {
  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(day, (day) => {
      const iso = day.toISOString().slice(0, 10)
      const [year, month, date] = iso.split('-')
      const short = `${Number(date)}-${Number(month)}-${year}`
      for (const text of [iso, short, `${date}-${month}-${year}`, `${date}/${month}/${year}`])
        expect(readDate(text)).toBe(iso)
    })
  )
})

test.each([
  ['Ouder@Post.example', 'ouder@post.example'],
  ["o'brien+school@mail.post.example", "o'brien+school@mail.post.example"],
  ['ouder@post', null],
  ['ouder.post.example', null],
  ['a@post.example; b@post.example', null],
  ['a@post.example,b@post.example', null],
  ['ouder@@post.example', null],
  ['ouder@post..example', null],
  ['ouder @post.example', null],
  ['<ouder@post.example>', null]
])('the e-mail address %o is %o', (text, email) => {
  expect(readEmail(text)).toBe(email)
})

test.each([
  ['9999ba', '9999 BA'],
  ['9999 BA', '9999 BA'],
  ['9999  bA', '9999 BA'],
  ['0999 BA', null],
  ['9999', null],
  ['B-2000', null]
])('the postcode %o is %o', (text, postcode) => {
  expect(readPostcode(text)).toBe(postcode)
})

test.each([
  ['Ja', 'yes'],
  ['j', 'yes'],
  ['1', 'yes'],
  ['NEE', 'no'],
  ['geen', 'no'],
  ['0', 'no'],
  ['misschien', null],
  ['ja?', 'yes'],
  ['gedeeld', null]
])('%o as ja or nee is %o', (text, answer) => {
  expect(readYesNo(text)).toBe(answer)
})

test.each([
  ['Nederlands', 'nl'],
  ['NL', 'nl'],
  ['Oekraïens', 'uk'],
  ['turks', 'tr'],
  ['Papiamentu', 'pap'],
  ['Türkçe', 'tr'],
  ['Turkish', 'tr'],
  ['العربية', 'ar'],
  ['Arabisch', 'ar'],
  ['Arabic', 'ar'],
  ['Pools', 'pl'],
  ['polski', 'pl'],
  ['Polish', 'pl'],
  ['українська', 'uk'],
  ['Ukrainian', 'uk'],
  ['UK', 'uk'],
  ['ar', 'ar'],
  ['Klingon', null],
  ['nl-NL', null]
])('the language %o is %o', (text, language) => {
  expect(readLanguage(text)).toBe(language)
})

test.each([
  ['J', 'J.'],
  ['jm', 'J.M.'],
  ['J.M.', 'J.M.'],
  ['J. M.', 'J.M.'],
  ['Th.J.', 'Th.J.'],
  ['Chr', 'Chr.'],
  ['Éa', 'Éa.'],
  ['', '']
])('the initials %o are %o', (text, initials) => {
  expect(readInitials(text)).toBe(initials)
})

test.each([
  ['Mira', 'M.'],
  ['Mira Johanna', 'M.J.'],
  ['Anne-Fleur', 'A.F.'],
  ['J.M.', 'J.M.'],
  ['', '']
])('the first names %o have initials %o', (names, initials) => {
  expect(initialsOf(names)).toBe(initials)
})
