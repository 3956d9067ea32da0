import { describe, expect, test } from 'vitest'
import type { Ladder, Rung } from '../../contract/ladder'
import { draftOf, gapsOf, isSame, ladderOf, rungFound } from './draft'

const rung = (at: number, more: Partial<Rung> = {}): Rung => ({
  at,
  title: `Stap bij ${at}`,
  measures: ['talk'],
  menu: ['note-in-file'],
  decider: 'mentor',
  needs: ['conversation'],
  letter: null,
  stay: 'none',
  clause: 'B.5',
  ...more
})
const plan = (more: Partial<Ladder> = {}): Ladder => ({
  name: 'Stappenplan',
  source: 'Protocol',
  window: { kind: 'school-year' },
  rungs: [rung(1), rung(3)],
  afterLast: { kind: 'director' },
  refusal: null,
  stepDown: null,
  ...more
})

describe('a ladder that is opened and not changed', () => {
  test.each<[string, Ladder]>([
    ['as most are', plan()],
    ['over rolling weeks', plan({ window: { kind: 'rolling', weeks: 6 } })],
    [
      'with a branch for refusing',
      plan({ refusal: { rungs: [rung(1)], afterLast: { kind: 'none' }, onMain: false } })
    ],
    ['with a step down', plan({ stepDown: { weeks: 12 } })],
    ['again after every third', plan({ afterLast: { kind: 'every', each: 3 } })],
    ['without rungs', plan({ rungs: [] })]
  ])('says what it said: %s', (_what, ladder) => {
    const draft = draftOf(ladder)
    expect(ladderOf(draft)).toEqual(ladder)
    expect(gapsOf(draft)).toEqual([])
    expect(isSame(draft, draftOf(ladder))).toBe(true)
  })
})

test('a draft is another one as soon as one word, count or measure is', () => {
  const draft = draftOf(plan())
  const [first, ...rest] = draft.main.rungs
  expect(isSame(draft, { ...draft, name: 'Anders' })).toBe(false)
  for (const change of [{ at: '2' }, { title: 'x' }, { measures: [] }, { stay: 'day' as const }])
    expect(
      isSame(draft, { ...draft, main: { ...draft.main, rungs: [{ ...first, ...change }, ...rest] } })
    ).toBe(false)
})

test('what is switched off keeps its fields, says nothing, and is no change', () => {
  const branch = { rungs: [rung(1)], afterLast: { kind: 'none' as const }, onMain: true }
  const draft = draftOf(plan({ refusal: branch, stepDown: { weeks: 8 } }))
  const off = {
    ...draft,
    refusal: { ...draft.refusal, on: false },
    stepDown: { ...draft.stepDown, on: false }
  }
  expect(ladderOf(off)).toEqual(plan())
  expect(isSame(off, draftOf(plan()))).toBe(true)
  expect(ladderOf({ ...off, refusal: { ...off.refusal, on: true } })?.refusal).toEqual(branch)
})

describe('what has to be filled in first', () => {
  const draft = draftOf(plan({ refusal: { rungs: [rung(1)], afterLast: { kind: 'none' }, onMain: true } }))
  const [first] = draft.main.rungs
  const withFirst = (change: object) => ({
    ...draft,
    main: { ...draft.main, rungs: [{ ...first, ...change }] }
  })

  test.each([
    ['no name', { ...draft, name: ' ' }, 'name'],
    ['no number of weeks', { ...draft, window: 'rolling' as const, weeks: '41' }, 'window'],
    ['no number of clean weeks', { ...draft, stepDown: { on: true, weeks: 'tien' } }, 'step-down'],
    [
      'no number after the last',
      { ...draft, main: { ...draft.main, after: 'every' as const, each: '0' } },
      'each'
    ],
    ['no count', withFirst({ at: '' }), 'at'],
    ['half a count', withFirst({ at: '1,5' }), 'at'],
    ['a count past ninety-nine', withFirst({ at: '100' }), 'at'],
    ['no title', withFirst({ title: 'x ' }), 'title'],
    ['no measure', withFirst({ measures: [] }), 'measures']
  ])('%s', (_what, wrong, field) => {
    expect(gapsOf(wrong).map((gap) => gap.field)).toEqual([field])
    expect(ladderOf(wrong)).toBeNull()
  })

  test('it is said at the rung it is about, on either track', () => {
    const [refused] = draft.refusal.rungs
    const wrong = { ...draft, refusal: { ...draft.refusal, rungs: [{ ...refused, title: '' }] } }
    expect(gapsOf(wrong)).toEqual([{ track: 'refusal', key: refused.key, field: 'title' }])
    expect(gapsOf({ ...wrong, refusal: { ...wrong.refusal, on: false } })).toEqual([])
  })
})

test('a finding stands at its rung, and at the ladder when the rung has gone', () => {
  const draft = draftOf(plan())
  const found = { track: 'main', what: 'no-clause', fault: false } as const
  expect(rungFound(draft, { ...found, rung: 2 })).toBe(draft.main.rungs[1].key)
  expect(rungFound(draft, { ...found, rung: 3 })).toBeNull()
  expect(rungFound(draft, { ...found, rung: null })).toBeNull()
})
