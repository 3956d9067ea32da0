import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Letter } from '../../contract/letters'
import type { CleanStreak } from '../../contract/review'
import type { Why } from '../../contract/steps'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'
import { ladder, rung } from '../ladder/draft.fixture'
import { schoolLife } from '../steps/school-life.fixture'

let school: TestSchool
let life: ReturnType<typeof schoolLife>
let h3b: TestClass
let pupilId: string

// A mentor's rung, and the director's above it.
const kept = ladder(
  [
    rung(1),
    rung(2, { letter: 'informed', measures: ['inform-guardians'] }),
    rung(4, { decider: 'director' })
  ],
  { stepDown: { weeks: 4 } }
)

beforeEach(async () => {
  // The director's Monday after New Year: the Christmas holiday is from 20 December until 4 January.
  school = await testSchool({ now: '2026-01-12T09:00:00.000Z', custodyMode: 'bag' })
  life = schoolLife(school)
  await life.keep(kept, '2025-08-01')
  h3b = await school.addClass('H3b', 2)
  pupilId = h3b.pupils[0]!.id
})
afterEach(async () => {
  expect(school.faults).toEqual([])
  await school.close()
})

const streaks = (who: 'mentor' | 'director' = 'mentor') =>
  school.as(who).get<CleanStreak[]>('review.cleanStreaks')
const stepDown = (who: 'mentor' | 'director' = 'mentor', over: object = {}, event?: string) =>
  school
    .as(who)
    .ask('review.stepDown', { pupilId, track: 'main', decision: 'approve', reason: '', ...over }, event)
const standing = () => school.as('director').get<Why>('steps.standing', { pupilId, track: 'main' })
const rungsOf = async () => (await life.steps(pupilId)).map(({ rung, state }) => [rung, state])

describe('a whole life on the ladder', () => {
  test('climbs, keeps to the rules for weeks over a holiday, steps down, and climbs again: once', async () => {
    await life.lived(pupilId, '2025-11-24', '2025-11-25')
    // Four school weeks without the two free ones: 1, 8 and 15 December, 5 January.
    life.today('2026-01-11')
    expect(await streaks()).toEqual([])
    expect(await stepDown()).toMatchObject({ why: 'no-clean-streak' })
    life.today('2026-01-12')
    expect(await streaks()).toEqual([
      {
        pupilId,
        pupilName: expect.any(String),
        className: 'H3b',
        track: 'main',
        weeks: 4,
        since: '2025-11-25',
        count: 2,
        rung: 2,
        toCount: 1,
        toRung: 1,
        stepId: expect.any(String)
      }
    ])
    expect(await stepDown()).toMatchObject({ ok: true })
    expect(await streaks()).toEqual([])
    expect(await standing()).toMatchObject({ count: 1, next: { at: 2 }, window: { from: '2026-01-12' } })
    expect((await standing()).offences.map(({ day, whyNot, carried }) => [day, whyNot, carried])).toEqual([
      ['2025-11-24', 'stepped-down', false],
      ['2025-11-25', null, true]
    ])
    expect(await rungsOf()).toEqual([
      [1, 'approved'],
      [2, 'approved']
    ])

    life.today('2026-01-13')
    const again = await life.record(pupilId, '2026-01-13')
    expect(again).toMatchObject({ count: 2, rung: 2, stepId: expect.any(String) })
    expect(await life.record(pupilId, '2026-01-13', { hour: 3 })).toMatchObject({
      count: 3,
      rung: 2,
      stepId: null
    })
    await life.approveAll()
    await life.withdraw(again.offenceId)
    expect(await life.record(pupilId, '2026-01-13', { hour: 4 })).toMatchObject({ count: 3, rung: 2 })
    expect((await life.steps(pupilId)).map(({ key, rung, state }) => [key, rung, state])).toEqual([
      ['2025-2026', 1, 'approved'],
      ['2025-2026', 2, 'approved'],
      ['2025-2026~2026-01-12', 2, 'basis-gone']
    ])
  })

  test('steps down rung by rung, each after as many weeks more, and then has nothing left', async () => {
    await life.lived(pupilId, '2025-09-01', '2025-09-02')
    life.today('2025-10-06')
    expect(await stepDown()).toMatchObject({ ok: true })
    life.today('2025-11-10')
    expect(await streaks()).toEqual([])
    life.today('2025-11-17')
    expect(await streaks()).toMatchObject([{ rung: 1, toRung: null, toCount: 0, weeks: 9 }])
    expect(await stepDown()).toMatchObject({ ok: true })
    expect(await standing()).toMatchObject({ count: 0 })
    life.today('2026-03-02')
    expect(await streaks()).toEqual([])
    await life.lived(pupilId, '2026-03-02')
    expect((await life.steps(pupilId)).map(({ key, rung }) => [key, rung])).toEqual([
      ['2025-2026', 1],
      ['2025-2026', 2],
      ['2025-2026~2025-11-17', 1]
    ])
  })
})

describe('the good news', () => {
  test('goes home with the step down as a letter to each parent, on the step it steps down from', async () => {
    await life.lived(pupilId, '2025-11-24', '2025-11-25')
    life.today('2026-01-12')
    const [{ stepId } = { stepId: '' }] = await streaks()
    const before = (await school.as('director').get<Letter[]>('letters.list', {})).length
    expect(await stepDown('mentor', { reason: 'Het gaat goed' })).toMatchObject({
      value: { letterIds: [expect.any(String), expect.any(String)] }
    })
    const letters = await school.as('director').get<Letter[]>('letters.list', {})
    expect(letters).toHaveLength(before + 2)
    expect(letters.filter(({ kind }) => kind === 'good-news').map((letter) => letter.stepId)).toEqual([
      stepId,
      stepId
    ])
  })

  test('goes home again after a second clean streak, also when no new step came between', async () => {
    await life.lived(pupilId, '2025-09-01', '2025-09-02')
    for (const day of ['2025-10-06', '2025-11-17']) {
      life.today(day)
      expect(await stepDown()).toMatchObject({
        value: { letterIds: [expect.any(String), expect.any(String)] }
      })
    }
  })

  test('is no news where every step was waived', async () => {
    life.today('2025-09-01')
    const { stepId } = await life.record(pupilId, '2025-09-01')
    await school
      .as('director')
      .get('review.decide', { stepId, decision: 'waive', measures: [], reason: 'Eerste keer' })
    life.today('2025-10-06')
    expect(await stepDown()).toMatchObject({ value: { letterIds: [] } })
    expect(await standing()).toMatchObject({ count: 0 })
  })
})

describe('no step down is given', () => {
  beforeEach(() => life.lived(pupilId, '2025-11-24', '2025-11-25'))

  test('while a decision about the pupil waits', async () => {
    life.today('2026-01-12')
    await life.record(pupilId, '2025-11-26')
    await life.record(pupilId, '2025-11-27')
    expect(await life.waiting()).toMatchObject([{ rung: 3 }])
    expect(await streaks('director')).toEqual([])
    expect(await stepDown('director')).toMatchObject({ why: 'no-clean-streak' })
    await life.approveAll()
    expect(await streaks('director')).toMatchObject([{ rung: 3, toRung: 2 }])
  })

  test('when it is left: it is proposed again after as many weeks more', async () => {
    life.today('2026-01-12')
    expect(await stepDown('mentor', { decision: 'leave', reason: 'Nog even aanzien' })).toMatchObject({
      value: { letterIds: [] }
    })
    expect(await streaks()).toEqual([])
    expect(await standing()).toMatchObject({ count: 2 })
    life.today('2026-02-09')
    expect(await streaks()).toEqual([])
    life.today('2026-02-23')
    expect(await streaks()).toMatchObject([{ weeks: 9, rung: 2 }])
    expect(await school.db.selectFrom('streak_left').select(['since', 'weeks', 'by']).execute()).toEqual([
      { since: '2025-11-25', weeks: 4, by: 'mentor' }
    ])
  })

  test('by a mentor on the director’s rung, or about another mentor’s pupil', async () => {
    await life.lived(pupilId, '2025-11-26', '2025-11-27')
    const other = (await school.addClass('H3c', 1, { mentor: false })).pupils[0]!.id
    await life.lived(other, '2025-11-27')
    life.today('2026-01-12')
    expect(await streaks()).toEqual([])
    expect(new Map((await streaks('director')).map((one) => [one.pupilId, one.rung]))).toEqual(
      new Map([
        [pupilId, 3],
        [other, 1]
      ])
    )
    expect(await stepDown()).toMatchObject({ why: 'not-yours-to-decide' })
    expect(await stepDown('mentor', { pupilId: other })).toMatchObject({ why: 'not-your-pupil' })
    expect(await stepDown('mentor', { pupilId: 'nobody' })).toMatchObject({ why: 'pupil-unknown' })
    expect(await stepDown('mentor', { track: 'direct' })).toMatchObject({ reason: 'invalid' })
    expect(await school.as('teacher').ask('review.cleanStreaks')).toMatchObject({ reason: 'forbidden' })
    expect(await stepDown('director')).toMatchObject({ ok: true })
  })

  test('twice: a retry is the same act, and another finds nothing', async () => {
    life.today('2026-01-12')
    const event = 'the-same-act-twice-abc'
    const first = await stepDown('mentor', {}, event)
    expect(first).toMatchObject({ ok: true })
    expect(await stepDown('mentor', {}, event)).toEqual(first)
    expect(await stepDown()).toMatchObject({ why: 'no-clean-streak' })
    expect(await school.db.selectFrom('carry').select('kind').execute()).toEqual([{ kind: 'step-down' }])
  })

  test('and what came before it is not taken along any more', async () => {
    await school.db.deleteFrom('term').execute()
    for (const firstDay of ['2025-08-01', '2025-11-01'])
      await school.db
        .insertInto('term')
        .values({ id: firstDay, name: 'Periode', first_day: firstDay })
        .execute()
    await life.keep({ ...kept, window: { kind: 'term' } }, '2025-08-01')
    life.today('2025-11-26')
    await life.record(pupilId, '2025-09-01')
    await life.record(pupilId, '2025-11-25', { hour: 5 })
    await life.record(pupilId, '2025-11-25', { hour: 6 })
    await life.approveAll()
    life.today('2026-01-12')
    expect(await stepDown('director')).toMatchObject({ ok: true })
    expect(
      await school.as('director').ask('steps.carryOver', { pupilId, reason: 'Al gemeld' })
    ).toMatchObject({ why: 'nothing-to-carry' })
  })
})
