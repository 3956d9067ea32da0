import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Ladder } from '../../contract/ladder'
import { addDays } from '../calendar/days'
import { ladder, rung } from '../ladder/draft.fixture'
import { rungReached } from '../ladder/rules'
import type { Known } from '../steps/rules'
import { free, mild, offence, strict, terms, year } from './replayed.fixture'
import { asOf, replay, under } from './replay-rules'

const rungsOf = (offences: readonly Known[], one: Ladder) =>
  replay(offences, year(one)).map(({ track, rung }) => (track === 'main' ? rung : `${track} ${rung}`))

describe('a year replayed', () => {
  const days = ['2025-09-01', '2025-09-08', '2025-09-15', '2025-11-03', '2026-02-02', '2026-02-03']
  const offences = days.map((day) => offence(day))

  test.each<[string, Ladder, (number | string)[]]>([
    ['a strict ladder, the director going on after the last rung', strict, [1, 2, 3, 4, 5, 6]],
    ['a strict ladder that says nothing after the last', { ...strict, afterLast: { kind: 'none' } }, [1, 2]],
    [
      'a strict ladder, again at every third',
      { ...strict, afterLast: { kind: 'every', each: 3 } },
      [1, 2, 3]
    ],
    ['a mild ladder', mild, [1, 2]],
    ['by the term', { ...strict, window: { kind: 'term' }, afterLast: { kind: 'none' } }, [1, 2, 1, 2]],
    ['the last two school weeks', { ...mild, window: { kind: 'rolling', weeks: 2 } }, []],
    ['the last three school weeks', { ...mild, window: { kind: 'rolling', weeks: 3 } }, [1]],
    ['with a step down after six weeks', { ...mild, stepDown: { weeks: 6 } }, [1]],
    ['no rungs at all', ladder([]), []]
  ])('under %s', (_which, one, expected) => {
    expect(rungsOf(offences, one)).toEqual(expected)
  })

  test('under a ladder with a step down, a rung can be reached anew', () => {
    const again = ['2025-09-01', '2025-09-02', '2025-09-03', '2025-12-01', '2025-12-02', '2025-12-03']
    const down = { ...mild, stepDown: { weeks: 6 } }
    expect(
      rungsOf(
        again.map((day) => offence(day)),
        down
      )
    ).toEqual([1, 1])
    expect(
      rungsOf(
        again.map((day) => offence(day)),
        mild
      )
    ).toEqual([1, 2])
  })

  test('counts as little as on record what was withdrawn, covered, told twice or only noted', () => {
    const off: Partial<Known>[] = [
      { turned: { kind: 'withdrawn', id: 'x' } },
      { coveredBy: 'x' },
      { sameAs: 'x' },
      { counts: 'signal' }
    ]
    expect(
      rungsOf(
        off.map((more, at) => offence(addDays('2025-09-01', at), more)),
        strict
      )
    ).toEqual([])
    expect(rungsOf([offence('2025-09-01', { turned: { kind: 'reinstated', id: 'x' } })], strict)).toEqual([1])
    expect(rungsOf([offence('2025-09-01', { turned: { kind: 'contested', id: 'x' } })], strict)).toEqual([1])
  })

  test('knows the branch for refusing, and that a possibly criminal act goes straight to the director', () => {
    const mixed = [
      offence('2025-09-01', { counts: 'refusal' }),
      offence('2025-09-02', { counts: 'criminal' }),
      offence('2025-09-03')
    ]
    const branch = { rungs: [rung(1)], afterLast: { kind: 'none' } as const, onMain: false }
    expect(rungsOf(mixed, { ...strict, refusal: branch })).toEqual(['refusal 1', 'direct 1', 1])
    expect(rungsOf(mixed, { ...strict, refusal: { ...branch, onMain: true } })).toEqual([
      1,
      'refusal 1',
      'direct 1',
      2
    ])
    expect(rungsOf(mixed, strict)).toEqual([1, 'direct 1', 2])
  })

  test('takes each offence to the ladder of its day, and counts nothing before the first', () => {
    const versions = [asOf(strict, '2025-09-08'), { ...asOf(mild, '2025-10-01'), id: 'second' }]
    const made = replay(
      [...offences, offence('2025-09-02', { counts: 'criminal' })],
      under(versions, { terms, free })
    )
    expect(made.map(({ track, rung }) => [track, rung])).toEqual([
      ['main', 1],
      ['main', 2],
      ['main', 1],
      ['direct', 1]
    ])
    expect(replay(offences, under([], { terms, free }))).toEqual([])
  })

  test.each<[string, Ladder['window']]>([
    ['by the school year', { kind: 'school-year' }],
    ['by rolling school weeks', { kind: 'rolling', weeks: 3 }]
  ])('comes to nothing more because of what was only noted, %s', (_how, window) => {
    const one = ladder([rung(1), rung(2), rung(4)], { window })
    const days = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 8 })
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 80 }), (some, day) => {
        const all = some.sort((a, b) => a - b).map((at, hour) => offence(addDays('2025-09-01', at), { hour }))
        const signal = offence(addDays('2025-09-01', day), { counts: 'signal', hour: 99 })
        expect(rungsOf([...all, signal], one)).toEqual(rungsOf(all, one))
      }),
      { numRuns: 5000 }
    )
  })

  test('comes to a step for each rung reached, once, whatever the ladder and however many offences', () => {
    const ats = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 5 })
    const after = fc.constantFrom<Ladder['afterLast']>(
      { kind: 'none' },
      { kind: 'director' },
      { kind: 'every', each: 3 }
    )
    fc.assert(
      fc.property(ats, after, fc.integer({ min: 0, max: 25 }), (ats, afterLast, count) => {
        const one = ladder(
          ats.sort((a, b) => a - b).map((at) => rung(at)),
          { afterLast }
        )
        const all = Array.from({ length: count }, (_, at) => offence(addDays('2025-09-01', at)))
        const reached = all
          .map((_, at) => rungReached(at + 1, one)?.rung)
          .filter((rung) => rung !== undefined)
        expect(rungsOf(all, one)).toEqual([...new Set(reached)])
      }),
      { numRuns: 5000 }
    )
  })
})
