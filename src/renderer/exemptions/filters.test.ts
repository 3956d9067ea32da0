import { expect, test } from 'vitest'
import { endsSoon, fits, isAbout, usualReview, yearEnd } from './filters'

const line = {
  state: 'now' as const,
  asks: false,
  until: '2026-03-31',
  pupilName: 'Zoë van den Berg',
  className: 'H3b'
}

test.each([
  ['2026-03-02', false],
  ['2026-03-03', true],
  ['2026-03-31', true]
])('an exemption until 31 March ends soon on %s: %s', (today, expected) => {
  expect(endsSoon(line, today)).toBe(expected)
})

test('one that asks ends soon however long it runs, and one that is over or to come does not', () => {
  expect(fits({ ...line, asks: true, until: '2026-07-31' }, 'soon', '2026-01-21')).toBe(true)
  expect(fits({ ...line, state: 'ended' }, 'soon', '2026-04-01')).toBe(false)
  expect(fits({ ...line, state: 'to-come' }, 'soon', '2026-03-20')).toBe(false)
  expect(fits({ ...line, state: 'ended' }, 'ended', '2026-04-01')).toBe(true)
})

test('a line is found by any part of its name or class, without accents', () => {
  expect(isAbout(line, 'zoe')).toBe(true)
  expect(isAbout(line, 'H3B')).toBe(true)
  expect(isAbout(line, 'Fee')).toBe(false)
})

test('it is looked at two weeks before it ends, and not before it begins', () => {
  expect(usualReview('2026-01-21', '2026-03-31')).toBe('2026-03-17')
  expect(usualReview('2026-03-25', '2026-03-31')).toBe('2026-03-25')
})

test('a school year ends on the last day of July', () => {
  expect(yearEnd('2026-01-21')).toBe('2026-07-31')
  expect(yearEnd('2026-07-31')).toBe('2026-07-31')
  expect(yearEnd('2026-08-01')).toBe('2027-07-31')
})
