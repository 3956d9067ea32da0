import { expect, test } from 'vitest'
import type { Ladder, Rehearsed, Rung, TrackCode } from '../../contract/ladder'
import { inForce, rungPairs } from './outcome'

const rung = (at: number): Rung => ({
  at,
  title: `Stap bij ${at}`,
  measures: ['talk'],
  menu: [],
  decider: 'mentor',
  needs: [],
  letter: null,
  stay: 'none',
  clause: ''
})
const plan = (ats: number[]): Ladder => ({
  name: 'Stappenplan',
  source: '',
  window: { kind: 'school-year' },
  rungs: ats.map(rung),
  afterLast: { kind: 'every', each: 1 },
  refusal: null,
  stepDown: null
})
const rehearsed = (...lines: [TrackCode, number, number][]): Rehearsed => ({
  steps: 0,
  letters: 0,
  pupils: 0,
  forDirector: 0,
  perRung: lines.map(([track, rung, steps]) => ({ track, rung, title: `${track} ${rung}`, steps }))
})

test('each rung of either ladder has one line, with nothing where the other has none', () => {
  const pairs = rungPairs(
    { ladders: [plan([1, 2])], rehearsed: rehearsed(['main', 1, 5], ['main', 2, 3]) },
    { ladders: [plan([2])], rehearsed: rehearsed(['main', 1, 4]) }
  )
  expect(pairs.map(({ rung, present, draft }) => [rung, present, draft])).toEqual([
    [1, 5, 4],
    [2, 3, 0]
  ])
})

test('all that follows the last rung is one line, though the one ladder ends sooner than the other', () => {
  const pairs = rungPairs(
    { ladders: [plan([1, 2])], rehearsed: rehearsed(['main', 2, 3], ['main', 3, 2], ['main', 4, 1]) },
    { ladders: [plan([1, 2, 3])], rehearsed: rehearsed(['main', 3, 2], ['main', 4, 6]) }
  )
  expect(pairs.map(({ rung, present, draft }) => [rung, present, draft])).toEqual([
    [2, 3, 0],
    [3, 0, 2],
    [null, 3, 6]
  ])
})

test('refusing and what goes straight to the director follow the rungs, each with lines of its own', () => {
  const branch = { ...plan([1]), refusal: { ...plan([1]), onMain: true } }
  const pairs = rungPairs(
    { ladders: [plan([1])], rehearsed: rehearsed(['direct', 1, 2], ['main', 1, 9]) },
    { ladders: [branch], rehearsed: rehearsed(['refusal', 1, 4], ['main', 1, 7], ['direct', 1, 2]) }
  )
  expect(pairs.map(({ track, rung, present, draft }) => [track, rung, present, draft])).toEqual([
    ['main', 1, 9, 7],
    ['refusal', 1, 0, 4],
    ['direct', 1, 2, 2]
  ])
})

test.each([
  ['2026-01-01', '2026-06-30', ['2025-08-01', '2026-02-01']],
  ['2024-08-01', '2025-07-31', ['2024-08-01']],
  ['2026-02-01', '2026-07-31', ['2026-02-01']],
  ['2023-08-01', '2024-07-31', []]
])('from %s to %s the ladders in force were those of %j', (from, until, expected) => {
  const versions = ['2026-02-01', '2024-08-01', '2025-08-01'].map((effectiveFrom) => ({
    ...plan([1]),
    effectiveFrom
  }))
  expect(inForce(versions, from, until).map(({ effectiveFrom }) => effectiveFrom)).toEqual(expected)
})
