import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ConsentBy } from '../../contract/consents'
import { addDays, schoolYearOf } from '../calendar/days'
import { asksAgain, isInPicture, standingOf, whoAnswers, whyNotRecord, type Answered } from './rules'

const today = '2026-01-21'
const yes: Answered = { answer: 'yes', givenBy: 'guardian', givenOn: '2025-09-01', schoolYear: '2025-2026' }

test.each<[string | null, string, ConsentBy | null]>([
  ['2010-01-22', today, 'guardian'],
  ['2010-01-21', today, 'pupil'],
  ['2010-02-28', '2026-02-28', 'pupil'],
  ['2012-02-29', '2028-02-28', 'guardian'],
  ['2012-02-29', '2028-02-29', 'pupil'],
  [null, today, null]
])('of who was born on %s, on %s the one to answer is: %s', (bornOn, day, expected) => {
  expect(whoAnswers(bornOn, day)).toBe(expected)
})

describe('how a pupil stands', () => {
  test('is by the last answer of this school year, and from the next on by none', () => {
    const no = { ...yes, answer: 'no' as const }
    expect(standingOf([yes, no], today)).toBe(no)
    expect(standingOf([no, yes], '2026-07-31')).toBe(yes)
    expect(standingOf([no, yes], '2026-08-01')).toBeUndefined()
    expect(standingOf([], today)).toBeUndefined()
  })

  test('only who said yes is in the picture', () => {
    expect(isInPicture(yes)).toBe(true)
    expect(isInPicture({ answer: 'no' })).toBe(false)
    expect(isInPicture({ answer: 'ask' })).toBe(false)
    expect(isInPicture(undefined)).toBe(false)
  })

  test('a pupil who turned sixteen after a parent answered is asked', () => {
    expect(asksAgain(yes, '2010-01-21', today)).toBe(true)
    expect(asksAgain(yes, '2010-01-22', today)).toBe(false)
    expect(asksAgain({ ...yes, givenBy: 'pupil' }, '2010-01-21', today)).toBe(false)
    expect(asksAgain(undefined, '2010-01-21', today)).toBe(false)
    expect(asksAgain(yes, null, today)).toBe(false)
  })

  const day = fc.integer({ min: 0, max: 1500 }).map((n) => addDays('2024-01-01', n))
  const answer = fc.constantFrom('yes' as const, 'no' as const, 'ask' as const)
  test('an answer counts on no day of another school year', () => {
    const answers = fc.array(fc.record({ answer, givenOn: day }), { maxLength: 6 })
    fc.assert(
      fc.property(answers, day, (given, asked) => {
        const all = given.map((one) => ({
          ...one,
          givenBy: 'guardian' as const,
          schoolYear: schoolYearOf(one.givenOn)
        }))
        const standing = standingOf(all, asked)
        const same = all.filter(({ schoolYear }) => schoolYear === schoolYearOf(asked))
        expect(standing).toBe(same.at(-1))
      })
    )
  })
})

test.each<[string, ConsentBy, string, string | null, string | undefined]>([
  ['a parent answers below sixteen', 'guardian', today, '2011-05-05', undefined],
  ['a pupil does not', 'pupil', today, '2011-05-05', 'guardian-answers'],
  ['from sixteen on a pupil answers', 'pupil', today, '2009-05-05', undefined],
  ['and a parent does not', 'guardian', today, '2009-05-05', 'pupil-answers'],
  [
    'what a parent said before that birthday may be put on record',
    'guardian',
    '2025-12-01',
    '2010-01-01',
    undefined
  ],
  ['of who was born nobody knows when, either may', 'pupil', today, null, undefined],
  ['nobody answers tomorrow', 'guardian', '2026-01-22', null, 'day-to-come'],
  ['nor for another school year', 'guardian', '2025-07-31', null, 'other-school-year']
])('%s', (_name, givenBy, givenOn, bornOn, expected) => {
  expect(whyNotRecord({ givenBy, givenOn }, bornOn, today)).toBe(expected)
})
