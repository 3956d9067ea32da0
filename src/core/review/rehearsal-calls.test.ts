import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import type { Ladder } from '../../contract/ladder'
import type { review } from '../../contract/review'
import { testSchool, type TestSchool } from '../../../tests/support/school'
import { addDays } from '../calendar/days'
import { ladder, rung } from '../ladder/draft.fixture'
import { schoolLife } from '../steps/school-life.fixture'

type Rehearsal = z.output<(typeof review)['rehearse']['output']>

let school: TestSchool
let life: ReturnType<typeof schoolLife>

beforeEach(async () => {
  // A new school year has begun: the one before is over.
  school = await testSchool({ now: '2026-09-10T09:00:00.000Z', custodyMode: 'bag' })
  life = schoolLife(school)
})
afterEach(async () => {
  expect(school.faults).toEqual([])
  await school.close()
})

const rehearse = (draft: Ladder, over: 'history' | 'generated' = 'history') =>
  school.as('director').get<Rehearsal>('review.rehearse', { ladder: draft, over })
const strict = ladder([rung(1, { letter: 'informed' }), rung(2, { decider: 'director' })])
const mild = ladder([rung(3, { letter: 'informed' })], { afterLast: { kind: 'none' } })

describe('a draft replayed over last year', () => {
  test('tells steps, letters and for whom it differs, beside the ladder that was in force', async () => {
    await life.keep(strict, '2025-08-01')
    const { pupils } = await school.addClass('H3b', 3)
    const [anna, bas, cem] = pupils.map(({ id }) => id) as [string, string, string]
    for (const day of ['2026-01-12', '2026-01-13', '2026-01-14']) await life.record(anna, day)
    await life.record(bas, '2026-01-12')
    await life.record(bas, '2026-01-12', { note: 'Nog eens gemeld' })
    await life.record(cem, '2026-01-12', { kindId: 'in-doubt' })
    await life.withdraw((await life.record(cem, '2026-01-13')).offenceId)
    // This year is not over, and what happened in it is not replayed.
    await life.record(cem, '2026-09-09')

    const { who, ...told } = await rehearse(mild)
    expect(told).toEqual({
      from: '2025-08-01',
      until: '2026-07-31',
      offences: 4,
      pupils: 2,
      present: {
        steps: 4,
        letters: 2,
        pupils: 2,
        forDirector: 2,
        perRung: [
          { track: 'main', rung: 1, title: 'Bij 1', steps: 2 },
          { track: 'main', rung: 2, title: 'Bij 2', steps: 1 },
          { track: 'main', rung: 3, title: 'Bij 2', steps: 1 }
        ]
      },
      draft: {
        steps: 1,
        letters: 1,
        pupils: 1,
        forDirector: 0,
        perRung: [{ track: 'main', rung: 1, title: 'Bij 3', steps: 1 }]
      }
    })
    expect(who).toEqual([
      {
        pupilId: anna,
        name: expect.stringContaining(pupils[0]!.name),
        className: 'H3b',
        offences: 3,
        present: 3,
        draft: 1
      },
      {
        pupilId: bas,
        name: expect.stringContaining(pupils[1]!.name),
        className: 'H3b',
        offences: 1,
        present: 1,
        draft: 0
      }
    ])
  })

  test('names at most fifty pupils', async () => {
    await life.keep(strict, '2025-08-01')
    const { pupils } = await school.addClass('H3b', 60, { guardians: false })
    const ids = pupils.map(({ id }) => id)
    await school.as('teacher').get('offences.record', {
      pupilIds: ids,
      kindId: 'phone-used',
      day: '2026-01-12',
      hour: 2,
      place: 'lesson',
      note: '',
      ownWords: '',
      anyway: null
    })
    const told = await rehearse(mild)
    expect([told.who.length, told.pupils, told.present.steps, told.draft.steps]).toEqual([50, 60, 60, 0])
  })

  test('goes by this year when it is the school’s first with the app', async () => {
    await life.keep(strict, '2025-08-01')
    const pupilId = (await school.addClass('H3b', 1)).pupils[0]!.id
    await life.record(pupilId, '2026-09-01')
    expect(await rehearse(mild)).toMatchObject({
      from: '2026-08-01',
      until: '2026-09-10',
      offences: 1,
      pupils: 1
    })
  })
})

describe('a rehearsal', () => {
  test('keeps nothing', async () => {
    await life.keep(strict, '2025-08-01')
    await life.record((await school.addClass('H3b', 1)).pupils[0]!.id, '2026-01-12')
    const before = await life.rows()
    await rehearse(mild)
    await rehearse(mild, 'generated')
    expect(await life.rows()).toEqual(before)
  })

  test('is the director’s, of a ladder whose rungs rise', async () => {
    const ask = { ladder: ladder([rung(3), rung(3)]), over: 'generated' }
    expect(await school.as('director').ask('review.rehearse', ask)).toMatchObject({ why: 'rungs-not-rising' })
    for (const who of ['mentor', 'teacher', 'administrator'] as const)
      expect(await school.as(who).ask('review.rehearse', ask)).toMatchObject({ reason: 'forbidden' })
    const branch = { rungs: [rung(2), rung(1)], afterLast: { kind: 'none' }, onMain: false }
    expect(
      await school.as('director').ask('review.rehearse', { ...ask, ladder: { ...strict, refusal: branch } })
    ).toMatchObject({ why: 'rungs-not-rising' })
    expect(await school.as('director').ask('review.rehearse', { ...ask, ladder: {} })).toMatchObject({
      reason: 'invalid'
    })
  })

  test('of a draft with another fault is given all the same: it is a draft', async () => {
    const twice = ladder([rung(1, { measures: ['talk', 'talk'] })])
    expect(await rehearse(twice, 'generated')).toMatchObject({ draft: { steps: expect.any(Number) } })
  })

  test('has nothing to replay in a school where nothing happened yet', async () => {
    const { pupils } = await school.addClass('H3b', 1)
    const ask = { ladder: strict, over: 'history' }
    expect(await school.as('director').ask('review.rehearse', ask)).toMatchObject({ why: 'no-history' })
    await life.record(pupils[0]!.id, '2026-01-12', { kindId: 'in-doubt' })
    await life.withdraw((await life.record(pupils[0]!.id, '2026-01-12')).offenceId)
    expect(await school.as('director').ask('review.rehearse', ask)).toMatchObject({ why: 'no-history' })
  })
})

describe('a made-up year', () => {
  test('is of a school of this size, the same each time, and names nobody', async () => {
    await life.keep(strict, '2025-08-01')
    const small = await rehearse(mild, 'generated')
    expect(small).toMatchObject({ from: '2026-08-01', until: '2027-07-31' })
    expect(small.pupils).toBeGreaterThan(15)
    expect(small.present.steps).toBeGreaterThan(small.draft.steps)
    expect(small.who.length).toBeGreaterThan(0)
    expect(small.who.every((one) => one.pupilId === null && one.name === '' && one.className === null)).toBe(
      true
    )
    expect(await rehearse(mild, 'generated')).toEqual(small)
    for (const name of ['H1a', 'H1b', 'H1c', 'H1d', 'H1e'])
      await school.addClass(name, 30, { guardians: false })
    expect((await rehearse(mild, 'generated')).pupils).toBeGreaterThan(small.pupils)
  })

  test('comes to the same under a draft that is the ladder in force', async () => {
    await life.keep(strict, '2025-08-01')
    const { draft, present, who } = await rehearse(strict, 'generated')
    expect(draft).toEqual(present)
    expect(who).toEqual([])
  })

  test('is replayed before the school has a ladder too', async () => {
    await school.db.deleteFrom('ladder_version').execute()
    const { draft, present } = await rehearse(strict, 'generated')
    expect(draft.steps).toBeGreaterThan(0)
    expect(present).toEqual({ steps: 0, letters: 0, pupils: 0, forDirector: 0, perRung: [] })
  })
})

describe('a year in which every proposal was approved', () => {
  const branch = { rungs: [rung(1), rung(2)], afterLast: { kind: 'every', each: 2 } as const, onMain: true }
  const kinds = ['phone-used', 'phone-used', 'refused-to-hand-in', 'in-doubt', 'threat-or-stalking']
  const lives = fc.array(
    fc.record({
      day: fc.integer({ min: 0, max: 220 }).map((days) => addDays('2025-09-01', days)),
      hour: fc.integer({ min: 1, max: 3 }),
      kindId: fc.constantFrom(...kinds),
      withdrawn: fc.integer({ min: 0, max: 9 }).map((chance) => chance === 0)
    }),
    { minLength: 1, maxLength: 8 }
  )

  test.each<[string, Ladder]>([
    ['the school year', ladder([rung(1), rung(3)], { afterLast: { kind: 'every', each: 2 } })],
    [
      'the term, with a branch for refusing',
      ladder([rung(2), rung(3)], { window: { kind: 'term' }, refusal: branch })
    ],
    [
      'rolling school weeks',
      ladder([rung(1), rung(2), rung(4)], { window: { kind: 'rolling', weeks: 6 }, refusal: branch })
    ]
  ])('comes to exactly the steps on record, by %s', async (_which, kept) => {
    await life.keep(kept, '2025-08-01')
    const all = fc.sample(lives, { seed: 4, numRuns: 8 })
    const { pupils } = await school.addClass('H3b', all.length, { guardians: false })
    for (const [at, events] of all.entries())
      for (const { day, withdrawn, ...more } of events) {
        const { offenceId } = await life.record(pupils[at]!.id, day, more)
        if (withdrawn) await life.withdraw(offenceId)
        await life.approveAll()
      }
    const onRecord = (await Promise.all(pupils.map(({ id }) => life.steps(id)))).flat()
    const stood = onRecord.filter(({ state }) => state === 'approved' || state === 'proposed')
    const { present, draft, who } = await rehearse(kept)
    expect(present.steps).toBeGreaterThan(10)
    const perRung = Map.groupBy(stood, ({ track, rung }) => `${track} ${rung}`)
    const rehearsed = present.perRung.filter(({ steps }) => steps > 0)
    expect(new Map(rehearsed.map(({ track, rung, steps }) => [`${track} ${rung}`, steps]))).toEqual(
      new Map([...perRung].map(([key, steps]) => [key, steps.length]))
    )
    expect(draft).toEqual(present)
    expect(who).toEqual([])
  })
})
