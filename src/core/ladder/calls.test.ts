import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Finding, Ladder, LadderVersion } from '../../contract/ladder'
import { testSchool, type TestSchool } from '../../../tests/support/school'
import { ladder, rung } from './draft.fixture'
import { presets } from './presets'
import type { KeptVersion } from './version-rules'

let school: TestSchool
beforeEach(async () => {
  school = await testSchool({ preset: 'in-custody' })
})
afterEach(async () => {
  expect(school.faults).toEqual([])
  await school.close()
})
const director = () => school.as('director')
const adopt = (effectiveFrom: string) =>
  director().ask('ladder.adopt', { preset: 'per-lesson', effectiveFrom })
const save = (draft: Ladder, effectiveFrom: string) =>
  director().ask('ladder.save', { ladder: draft, effectiveFrom })
const current = () => school.as('teacher').get<LadderVersion>('ladder.current')
const states = async () =>
  (await school.as('teacher').get<KeptVersion[]>('ladder.versions')).map(({ name, state }) => [name, state])
const old = 'Basisschool: telefoon in bewaring'

test('the eight ladders are there before anybody has signed in, with how each school keeps phones', async () => {
  const shown = await school.as('visitor').get<{ code: string; custodyMode: string }[]>('ladder.presets')
  expect(shown.map(({ code, custodyMode }) => [code, custodyMode])).toEqual([
    ['in-the-bag', 'bag'],
    ['in-custody', 'day'],
    ['per-lesson', 'lesson'],
    ['by-seriousness', 'bag'],
    ['foundation', 'bag'],
    ['phone-card', 'bag'],
    ['three-notes', 'day'],
    ['empty', 'lesson']
  ])
})

test('the current ladder is the version of today; one that begins later is not in force yet', async () => {
  expect(await adopt('2026-03-02')).toMatchObject({ ok: true })
  expect(await current()).toMatchObject({ name: old, effectiveFrom: '2024-08-01' })
  school.now = new Date('2026-03-02T09:00:00.000Z')
  expect(await current()).toMatchObject({
    name: 'Praktijkschool: inleveren per les',
    effectiveFrom: '2026-03-02'
  })
})

test('E7-7: a ladder is never adopted or kept for a day gone by', async () => {
  expect(await adopt('2026-01-20')).toMatchObject({ ok: false, why: 'day-past' })
  expect(await save(ladder([rung(1)]), '2026-01-20')).toMatchObject({ ok: false, why: 'day-past' })
  expect(await adopt('2026-01-21')).toMatchObject({ ok: true })
})

test('only a director adopts, keeps, takes back or puts back; everybody on the staff may look', async () => {
  const draft = ladder([rung(1)])
  for (const who of ['teacher', 'mentor', 'administrator'] as const) {
    const asks = [
      ['ladder.adopt', { preset: 'per-lesson', effectiveFrom: '2026-03-02' }],
      ['ladder.save', { ladder: draft, effectiveFrom: '2026-03-02' }],
      ['ladder.takeBack', { versionId: 'some-version' }],
      ['ladder.putBack', { versionId: 'some-version' }]
    ] as const
    for (const [path, input] of asks)
      expect(await school.as(who).ask(path, input)).toMatchObject({ reason: 'forbidden' })
    expect(await school.as(who).ask('ladder.versions')).toMatchObject({ ok: true })
    expect(await school.as(who).ask('ladder.check', { ladder: draft })).toMatchObject({ ok: true, value: [] })
  }
  expect(await school.as('visitor').ask('ladder.versions')).toMatchObject({ ok: false })
})

test('what a school keeps is what governs, with its branch for refusing and its step down', async () => {
  const draft = ladder([rung(2, { letter: 'informed' }), rung(4, { decider: 'director', stay: 'day' })], {
    window: { kind: 'rolling', weeks: 6 },
    refusal: { onMain: true, afterLast: { kind: 'every', each: 2 }, rungs: [rung(1)] },
    stepDown: { weeks: 4 }
  })
  expect(await save(draft, '2026-01-21')).toMatchObject({ ok: true })
  expect(await current()).toEqual({ ...draft, id: expect.any(String), effectiveFrom: '2026-01-21' })
})

test('a school may keep an empty ladder: then nothing is proposed', async () => {
  expect(
    await director().ask('ladder.adopt', { preset: 'empty', effectiveFrom: '2026-01-21' })
  ).toMatchObject({
    ok: true
  })
  expect(await current()).toMatchObject({ rungs: [] })
})

test.each<[string, Ladder]>([
  ['rungs-not-rising', ladder([rung(6), rung(3, { letter: 'informed' })])],
  ['director-only-measure', ladder([rung(1, { measures: ['warning'] })])],
  ['measure-apart', ladder([rung(1, { measures: ['suspension'], decider: 'director' })])],
  ['measure-twice', ladder([rung(1, { menu: ['talk'] })])],
  ['stay-too-short', ladder([rung(1, { measures: ['keep-end-of-day'] })])],
  ['stay-past-day', ladder([rung(1, { stay: 'longer' })])]
])('a ladder with %s is not kept, and checking it says so', async (why, draft) => {
  expect(await save(draft, '2026-03-02')).toMatchObject({ ok: false, reason: 'refused', why })
  const found = await director().get<Finding[]>('ladder.check', { ladder: draft })
  expect(found[0]).toMatchObject({ what: why, fault: true })
  expect(await states()).toEqual([[old, 'in-force']])
})

test('what a school probably did not mean stands in the way of nothing', async () => {
  const draft = ladder([rung(1), rung(2)], { afterLast: { kind: 'none' } })
  expect(await director().get<Finding[]>('ladder.check', { ladder: draft })).toEqual([
    { track: 'main', rung: 2, what: 'same-as-before', fault: false },
    { track: 'main', rung: null, what: 'nothing-after-last', fault: false }
  ])
  expect(await save(draft, '2026-03-02')).toMatchObject({ ok: true })
})

test('E1: of the rungs of any ladder that comes with the app only one order is kept', async () => {
  const known = Object.values(presets).flatMap((preset) =>
    preset.ladder.rungs.length > 0 ? [preset.ladder] : []
  )
  const anyOrder = fc.constantFrom(...known).chain((one) =>
    fc.shuffledSubarray(one.rungs, { minLength: one.rungs.length }).map((rungs) => ({
      draft: { ...one, rungs },
      rises: rungs.every((each, at) => each === one.rungs[at])
    }))
  )
  await fc.assert(
    fc.asyncProperty(anyOrder, async ({ draft, rises }) => {
      const reply = await save(draft, '2026-03-02')
      expect(reply).toMatchObject(rises ? { ok: true } : { ok: false, why: 'rungs-not-rising' })
    }),
    { numRuns: 25 }
  )
})

test.each<[string, unknown]>([
  ['a rung nobody can reach, at 0', ladder([rung(0)])],
  ['a rung without a measure', ladder([rung(1, { measures: [] })])],
  ['a measure nobody knows', ladder([rung(1, { measures: ['whip' as 'talk'] })])],
  ['a letter that comes by itself', ladder([rung(1, { letter: 'retraction' as 'informed' })])],
  ['ten rungs', ladder([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((at) => rung(at)))],
  ['a window of no weeks', ladder([rung(1)], { window: { kind: 'rolling', weeks: 0 } })],
  ['a name of one letter', ladder([rung(1)], { name: ' x ' })],
  ['nothing', null]
])('%s is no ladder', async (_what, draft) => {
  expect(await save(draft as Ladder, '2026-03-02')).toMatchObject({ ok: false, reason: 'invalid' })
  expect(await director().ask('ladder.check', { ladder: draft })).toMatchObject({ reason: 'invalid' })
})
