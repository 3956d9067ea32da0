import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asked, type Asked } from './question-rules'

const known = (kept: Asked[] = []) => ({
  pupilId: (number: string) => (number === '9' ? undefined : `pupil-${number}`),
  pupilOf: (guardianId: string) => (guardianId === 'of-a-leaver' ? undefined : 'pupil-1'),
  kept
})
const left = { leavers: [{ number: '1' }, { number: '2' }], gone: ['moeder'], mentors: ['J. Jansen'] }
const both = { pupils: true, guardians: true }
const kinds = (list: readonly Asked[]) => list.map(({ kind }) => kind)

describe('what an import asks a person', () => {
  test('is who left the list, who is no longer named as a guardian, and mentors nobody knows', () => {
    expect(kinds(asked(left, both, known()))).toEqual(['leaver', 'leaver', 'guardian', 'mentor'])
  })

  test('is nothing about people of whom the files do not tell', () => {
    expect(kinds(asked(left, { pupils: false, guardians: true }, known()))).toEqual(['guardian'])
    expect(kinds(asked(left, { pupils: true, guardians: false }, known()))).toEqual([
      'leaver',
      'leaver',
      'mentor'
    ])
  })

  test('is nothing about guardians of a pupil who left, nor about a number nobody has', () => {
    const odd = { leavers: [{ number: '9' }], gone: ['of-a-leaver'], mentors: [] }
    expect(asked(odd, both, known())).toEqual([])
  })

  test('is not what somebody said stays as it is', () => {
    const first = asked(left, both, known())
    expect(asked(left, both, known([first[0]!, first[3]!]))).toEqual([first[1], first[2]])
  })

  test('is asked once however often the file leaves it open, and never after all was said to stay', () => {
    const numbers = fc.array(fc.constantFrom('1', '2', '3', '9').map((number) => ({ number })))
    const names = fc.array(fc.constantFrom('A', 'B'))
    fc.assert(
      fc.property(numbers, names, names, (leavers, gone, mentors) => {
        const all = asked({ leavers, gone, mentors }, both, known())
        expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(all.length)
        expect(asked({ leavers, gone, mentors }, both, known(all))).toEqual([])
      })
    )
  })
})
