import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Turn } from '../../contract/offences'
import { mayNow, mayRead, whyNotCorrect, type Correction, type OnRecord } from './correcting-rules'

const offence: OnRecord = {
  turned: null,
  recordedBy: 'vries',
  recordedOn: '2026-01-21',
  mentorIds: ['mentor-of-h3b']
}
const people = {
  recorder: { id: 'vries', role: 'teacher' },
  colleague: { id: 'bakker', role: 'teacher' },
  mentor: { id: 'mentor-of-h3b', role: 'mentor' },
  'mentor of another class': { id: 'mentor-of-v2c', role: 'mentor' },
  director: { id: 'bohemen', role: 'director' }
} as const
const [today, tomorrow] = ['2026-01-21', '2026-01-22']

describe('who may do what about an offence', () => {
  test.each([
    ['recorder', today, ['withdraw', 'add-words', 'add-evidence']],
    ['recorder', tomorrow, ['add-words', 'add-evidence']],
    ['colleague', today, []],
    ['mentor', tomorrow, ['withdraw', 'contest', 'add-words', 'add-evidence']],
    ['mentor of another class', today, []],
    ['director', tomorrow, ['withdraw', 'contest', 'add-words', 'add-evidence']]
  ] as const)('the %s on %s', (who, day, may) => {
    expect(mayNow(offence, people[who], day)).toEqual(may)
  })

  test('a mentor who recorded it of another class judges it no more than any colleague', () => {
    const own = { ...offence, recordedBy: 'mentor-of-v2c' }
    expect(mayNow(own, people['mentor of another class'], today)).toEqual([
      'withdraw',
      'add-words',
      'add-evidence'
    ])
  })

  test('who recorded it reads it, and so do the mentor and the director; nobody else', () => {
    const reads = Object.entries(people).filter(([, who]) => mayRead(offence, who))
    expect(reads.map(([who]) => who)).toEqual(['recorder', 'mentor', 'director'])
  })
})

describe('what may be done in which state (S0-6)', () => {
  const all = ['withdraw', 'reinstate', 'contest', 'uphold'] as const
  test.each([
    [null, [undefined, 'not-withdrawn', undefined, 'not-contested']],
    ['contested', [undefined, 'not-withdrawn', 'already-contested', undefined]],
    ['upheld', [undefined, 'not-withdrawn', undefined, 'not-contested']],
    ['withdrawn', ['already-withdrawn', undefined, 'already-withdrawn', 'not-contested']],
    ['reinstated', [undefined, 'not-withdrawn', undefined, 'not-contested']]
  ] as const)('%s', (turned, whyNots) => {
    const said = all.map((one) => whyNotCorrect(one, { ...offence, turned }, people.director, today))
    expect(said).toEqual(whyNots)
  })

  test('what it says or what shows it may be added to whatever became of it', () => {
    for (const turned of [null, 'contested', 'upheld', 'withdrawn', 'reinstated'] as const)
      for (const adds of ['add-words', 'add-evidence'] as const)
        expect(whyNotCorrect(adds, { ...offence, turned }, people.recorder, tomorrow)).toBeUndefined()
  })

  test('whatever is done: it can always be withdrawn or reinstated, and settled once it is contested', () => {
    const done: Record<string, Turn> = {
      withdraw: 'withdrawn',
      reinstate: 'reinstated',
      contest: 'contested',
      uphold: 'upheld'
    }
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...all), { maxLength: 12 }), (corrections) => {
        let now = offence
        for (const correction of corrections) {
          if (whyNotCorrect(correction, now, people.director, today)) continue
          now = { ...now, turned: done[correction]! }
        }
        const may: readonly Correction[] = mayNow(now, people.director, today)
        expect(may.includes('withdraw')).toBe(now.turned !== 'withdrawn')
        expect(may.includes('reinstate')).toBe(now.turned === 'withdrawn')
        expect(may.includes('uphold')).toBe(now.turned === 'contested')
        expect(may.includes('contest') && may.includes('uphold')).toBe(false)
      }),
      { numRuns: 5000 }
    )
  })
})
