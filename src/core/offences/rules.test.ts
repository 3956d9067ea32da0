import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Known } from '../steps/rules'
import { attachments, sameOccurrence, whyNotRecord, type Here } from './rules'

const known = (id: string, more: Partial<Known> = {}): Known => ({
  id,
  kindId: 'phone-used',
  counts: 'counts',
  day: '2026-01-21',
  hour: 3,
  place: 'lesson',
  sameAs: null,
  coveredBy: null,
  turned: null,
  ...more
})
const withdrawn = { turned: { kind: 'withdrawn', id: 'z' } } as const

describe('why an offence may not be recorded', () => {
  const here = (more: Partial<Here> = {}): Here => ({
    id: 'amira',
    classIds: ['h3b'],
    absent: false,
    mark: null,
    ...more
  })
  const wish = { pupilIds: ['amira'], day: '2026-01-21', place: 'lesson', note: '' } as const
  test.each([
    ['seen today', {}, 'counts', [here()], undefined],
    ['seen on an earlier day', { day: '2025-09-01' }, 'counts', [here()], undefined],
    ['on a day to come', { day: '2026-01-22' }, 'counts', [here()], 'day-to-come'],
    ['of a kind that is not offered', {}, undefined, [here()], 'kind-unknown'],
    [
      'of somebody who was not at school',
      { pupilIds: ['amira', 'bas'] },
      'counts',
      [here()],
      'pupil-unknown'
    ],
    ['of one pupil named twice', { pupilIds: ['amira', 'amira'] }, 'counts', [here()], undefined],
    ['outside school without a why', { place: 'outside' }, 'counts', [here()], 'reason-needed'],
    ['outside school, and why', { place: 'outside', note: 'Pesten' }, 'counts', [here()], undefined],
    ['of who was absent', {}, 'counts', [here({ absent: true })], 'pupil-absent'],
    ['of who is exempt: that is asked later', {}, 'counts', [here({ mark: 'exempt' })], undefined]
  ] as const)('%s', (_what, more, counts, pupils, whyNot) => {
    expect(
      whyNotRecord(
        { ...wish, ...more, pupilIds: [...((more as typeof wish).pupilIds ?? wish.pupilIds)] },
        counts,
        pupils,
        '2026-01-21'
      )
    ).toBe(whyNot)
  })
})

describe('the same occurrence (E7-1)', () => {
  const seen = { kindId: 'phone-used', day: '2026-01-21', hour: 3, place: 'lesson' }
  const outside = { hour: -1, place: 'break' }
  test.each([
    ['same lesson and kind', known('a'), seen, true],
    ['seen from another place in the same lesson', known('a'), { ...seen, place: 'grounds' }, true],
    ['another kind', known('a'), { ...seen, kindId: 'phone-visible' }, false],
    ['another lesson', known('a'), { ...seen, hour: 4 }, false],
    ['another day', known('a'), { ...seen, day: '2026-01-20' }, false],
    ['outside lessons at the same place', known('a', outside), { ...seen, ...outside }, true],
    ['outside lessons somewhere else', known('a', outside), { ...seen, hour: -1, place: 'trip' }, false],
    ['one that was withdrawn', known('a', withdrawn), seen, false],
    ['one that is contested', known('a', { turned: { kind: 'contested', id: 'z' } }), seen, true]
  ] as const)('%s', (_what, one, seen, is) => {
    expect(sameOccurrence([one], seen)?.id).toBe(is ? 'a' : undefined)
  })

  test('a third report is attached to the first, not to the second', () => {
    expect(sameOccurrence([known('b', { sameAs: 'a' }), known('a')], seen)?.id).toBe('a')
  })

  test('a second report takes the place of a first that was withdrawn', () => {
    const all = [known('a', withdrawn), known('b', { sameAs: 'a' }), known('c', { sameAs: 'a' })]
    expect(attachments(all, seen)).toEqual([
      { id: 'b', sameAs: null },
      { id: 'c', sameAs: 'b' }
    ])
  })

  test('a first that comes back is attached to the report that took its place', () => {
    expect(attachments([known('a'), known('b')], seen)).toEqual([{ id: 'b', sameAs: 'a' }])
  })

  test('however reports come, go and come back: while one stands exactly one counts, and never a withdrawn one', () => {
    const acts = fc.array(fc.tuple(fc.constantFrom('report', 'withdraw', 'reinstate'), fc.nat(4)), {
      maxLength: 14
    })
    fc.assert(
      fc.property(acts, (all) => {
        let reports: Known[] = []
        for (const [act, at] of all) {
          const [one] = reports.slice(at % Math.max(1, reports.length))
          if (act === 'report') {
            const id = String(reports.length).padStart(2, '0')
            reports.push(known(id, { sameAs: sameOccurrence(reports, seen)?.id ?? null }))
          } else if (one) {
            const turned = { kind: act === 'withdraw' ? 'withdrawn' : 'reinstated', id: 'z' } as const
            reports = reports.map((each) => (each === one ? { ...each, turned } : each))
            const right = new Map(attachments(reports, seen).map((each) => [each.id, each.sameAs]))
            reports = reports.map((each) =>
              right.has(each.id) ? { ...each, sameAs: right.get(each.id)! } : each
            )
          }
          const standing = reports.filter(({ turned }) => turned?.kind !== 'withdrawn')
          const counting = standing.filter(({ sameAs }) => sameAs === null)
          expect(counting).toHaveLength(standing.length > 0 ? 1 : 0)
          for (const { sameAs } of standing) if (sameAs !== null) expect(sameAs).toBe(counting[0]!.id)
        }
      }),
      { numRuns: 5000 }
    )
  })
})
