import { describe, expect, test } from 'vitest'
import type { Repeated } from '../../contract/repeated'
import { choiceOf, isSameView, narrowed, spanOf, tellsRungs, told, wholeList } from './view'

const row = (more: Partial<Repeated>): Repeated => ({
  pupilId: 'a',
  name: 'Bo Berg',
  sortName: 'Berg, Bo',
  className: 'H3b',
  mentor: 'J. de Vries',
  count: 2,
  weeks: [],
  rung: 2,
  toNext: 1,
  last: '2026-01-20',
  waiting: null,
  ...more
})
const now = { from: '2025-08-01', until: '2026-07-31' }

describe('a view of the list of repeated offences', () => {
  test('shows all when nothing is chosen', () => {
    const rows = [row({}), row({ className: null, mentor: null, rung: null })]
    expect(narrowed(rows, wholeList)).toEqual(rows)
  })

  test.each([
    ['a class', { className: 'H3b' }],
    ['a mentor', { mentor: 'J. de Vries' }],
    ['a step', { rung: 2 }]
  ])('narrows to %s', (_name, wish) => {
    const other = row({ className: 'V2c', mentor: 'K. Smit', rung: 3 })
    expect(narrowed([row({}), other], { ...wholeList, ...wish })).toEqual([row({})])
  })

  test('narrows to no step where the list tells of none: over other days, or at one kind', () => {
    const rows = [row({ rung: null })]
    expect(narrowed(rows, { ...wholeList, span: { kind: 'year' }, rung: 2 })).toEqual(rows)
    expect(narrowed(rows, { ...wholeList, kindId: 'late', rung: 2 })).toEqual(rows)
    expect(tellsRungs(wholeList)).toBe(true)
  })

  test.each(['window', 'weeks4', 'weeks8', 'year', 'last-year', 'days'] as const)(
    'the period %s comes back as it was chosen',
    (choice) => {
      expect(choiceOf(spanOf(choice, now))).toBe(choice)
    }
  )

  test('days of one’s own begin as those that are looked over now', () => {
    expect(spanOf('days', now)).toEqual({ kind: 'days', ...now })
  })

  test('is known again, in whatever order it was written down', () => {
    const days = { kind: 'days', from: '2026-01-01', until: '2026-02-01' } as const
    const turned = { until: '2026-02-01', from: '2026-01-01', kind: 'days' } as const
    expect(isSameView({ ...wholeList, span: days }, { ...wholeList, span: turned })).toBe(true)
    expect(isSameView({ ...wholeList, span: days }, wholeList)).toBe(false)
    expect(isSameView({ ...wholeList, rung: 1 }, wholeList)).toBe(false)
  })

  test('offers each class once, in the order people count', () => {
    expect(told(['H10', null, 'H9', 'H10'])).toEqual(['H9', 'H10'])
    expect(told([10, 9, null, 9])).toEqual([9, 10])
  })
})
