import { describe, expect, test } from 'vitest'
import { compare, inForceIn, mostChanged, tally, yearToReplay } from './rehearsal-rules'
import { mild, offence, strict, year } from './replayed.fixture'
import { asOf, replay, type Made } from './replay-rules'

describe('what a year comes to', () => {
  const history = new Map([
    ['anna', ['2025-09-01', '2025-09-02', '2025-09-03'].map((day) => offence(day))],
    ['bas', [offence('2025-09-01')]],
    ['cem', [offence('2025-09-01', { counts: 'signal' })]]
  ])
  const pupils = compare(history, { present: year(strict), draft: year(mild) })
  const present = tally(
    pupils.map(({ present }) => present),
    [strict]
  )

  test('is told in steps, letters, pupils, what the director decides, and per rung', () => {
    expect(present).toEqual({
      steps: 4,
      // The third step is past the last rung: no letter goes with it of itself.
      letters: 3,
      pupils: 2,
      forDirector: 2,
      perRung: [
        { track: 'main', rung: 1, title: 'Bij 1', steps: 2 },
        { track: 'main', rung: 2, title: 'Bij 2', steps: 1 },
        { track: 'main', rung: 3, title: 'Bij 2', steps: 1 }
      ]
    })
    expect(
      tally(
        pupils.map(({ draft }) => draft),
        [mild]
      )
    ).toEqual({
      steps: 1,
      letters: 1,
      pupils: 1,
      forDirector: 0,
      perRung: [
        { track: 'main', rung: 1, title: 'Bij 3', steps: 1 },
        { track: 'main', rung: 2, title: 'Bij 6', steps: 0 }
      ]
    })
  })

  test('is about those who broke a rule only', () => {
    expect(pupils.map(({ pupilId, offences }) => [pupilId, offences])).toEqual([
      ['anna', 3],
      ['bas', 1]
    ])
  })

  test('names those for whom it differs, most first, and nobody for whom it does not', () => {
    const steps = (count: number): Made[] =>
      Array.from({ length: count }, () => replay([offence('2025-09-01')], year(strict))[0]!)
    const who = (pupilId: string, offences: number, present: number, draft: number) => ({
      pupilId,
      offences,
      present: steps(present),
      draft: steps(draft)
    })
    const some = [
      who('a', 3, 1, 1),
      who('b', 3, 1, 2),
      who('c', 5, 2, 1),
      who('d', 3, 0, 3),
      who('e', 3, 2, 1)
    ]
    expect(mostChanged(some, 50).map(({ pupilId }) => pupilId)).toEqual(['d', 'c', 'b', 'e'])
    expect(mostChanged(some, 2).map(({ pupilId }) => pupilId)).toEqual(['d', 'c'])
  })
})

describe('the year that is replayed', () => {
  test.each<[string, string[], object | undefined]>([
    [
      'the year before, when it has any',
      ['2023-2024', '2024-2025', '2025-2026'],
      { from: '2024-08-01', until: '2025-07-31' }
    ],
    [
      'this year until today, when the year before has none',
      ['2025-2026'],
      { from: '2025-08-01', until: '2026-01-21' }
    ],
    [
      'an earlier one, when neither has any',
      ['2021-2022', '2022-2023'],
      { from: '2022-08-01', until: '2023-07-31' }
    ],
    ['none, when nothing ever happened', [], undefined]
  ])('is %s', (_which, years, expected) => {
    expect(yearToReplay(new Set(years), '2026-01-21')).toEqual(expected)
  })

  test('goes by the ladders that governed a day of it', () => {
    const versions = ['2023-08-01', '2024-08-01', '2025-01-06', '2025-01-06', '2025-08-01'].map(
      (day, at) => ({
        ...asOf(strict, day),
        id: String(at)
      })
    )
    expect(inForceIn(versions, '2024-08-01', '2025-07-31').map(({ id }) => id)).toEqual(['1', '3'])
    expect(inForceIn(versions, '2025-09-01', '2025-09-30').map(({ id }) => id)).toEqual(['4'])
  })
})
