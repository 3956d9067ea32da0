import { expect, test } from 'vitest'
import { emptyDraft, isAnswered, type Draft } from './draft'

const director = {
  code: 'vrj',
  givenName: '',
  prefix: 'de',
  familyName: 'Vries',
  password: 'paard nietje',
  pin: ''
}
const full: Draft = {
  ...emptyDraft('nl'),
  schoolName: 'Het Fictief',
  custodyMode: 'day',
  preset: 'phone-card',
  director
}

test('a new school has no way of keeping phones, no ladder and no director by itself', () => {
  const empty = emptyDraft('nl')
  expect(
    (['school', 'custody', 'ladder', 'director'] as const).filter((question) => isAnswered(question, empty))
  ).toEqual([])
})

test.each([
  ['a PIN is not needed', { pin: '' }, true],
  ['a PIN of six digits will do', { pin: '481516' }, true],
  ['half a PIN will not', { pin: '4815' }, false],
  ['a password of seven characters will not', { password: 'zevenaa' }, false],
  ['a blank surname will not', { familyName: '  ' }, false],
  ['a login code of one letter will not', { code: 'v' }, false]
])('for the director %s', (_, change, answered) => {
  expect(isAnswered('director', { ...full, director: { ...director, ...change } })).toBe(answered)
})
