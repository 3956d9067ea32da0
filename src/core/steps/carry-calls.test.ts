import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Why } from '../../contract/steps'
import { testSchool, type TestSchool } from '../../../tests/support/school'
import { ladder, rung } from '../ladder/draft.fixture'
import { schoolLife } from './school-life.fixture'

let school: TestSchool
let life: ReturnType<typeof schoolLife>
let pupilId: string

const byTerm = ladder([rung(1), rung(2), rung(4)], {
  window: { kind: 'term' },
  refusal: { rungs: [rung(1), rung(3)], afterLast: { kind: 'none' }, onMain: false }
})

beforeEach(async () => {
  school = await testSchool({ now: '2026-02-02T09:00:00.000Z', custodyMode: 'bag' })
  life = schoolLife(school)
  await life.keep(byTerm, '2025-08-01')
  await school.db.deleteFrom('term').execute()
  for (const [name, firstDay] of [
    ['Periode 1', '2025-08-25'],
    ['Periode 2', '2026-01-26']
  ] as const)
    await school.db.insertInto('term').values({ id: name, name, first_day: firstDay }).execute()
  pupilId = (await school.addClass('H3b', 1)).pupils[0]!.id
})
afterEach(async () => {
  expect(school.faults).toEqual([])
  await school.close()
})

const director = () => school.as('director')
const carryOver = (reason = 'Al gemeld bij de leerplichtambtenaar') =>
  director().ask('steps.carryOver', { pupilId, reason })
const end = (reason = 'Het gaat weer goed') => director().ask('steps.endCarryOver', { pupilId, reason })
const standing = (track = 'main') => director().get<Why>('steps.standing', { pupilId, track })
const inPresentTerm = async () => (await life.steps(pupilId)).filter(({ key }) => key === '2025-2026/2')

describe('the count of the term before', () => {
  beforeEach(() => life.lived(pupilId, '2025-11-03', '2025-11-04'))

  test('goes on for one pupil, says so, and brings no step by itself', async () => {
    life.today('2026-02-02')
    expect(await standing()).toMatchObject({ count: 0 })
    expect(await carryOver()).toMatchObject({ ok: true, value: { count: 2 } })
    expect(await standing()).toMatchObject({ count: 2, next: { at: 4 } })
    expect((await standing()).offences.map(({ carried, whyNot }) => [carried, whyNot])).toEqual([
      [true, null],
      [true, null]
    ])
    expect(await inPresentTerm()).toEqual([])
    expect(await life.waiting()).toEqual([])
  })

  test('lets what comes on top reach the next rung, and no rung that was had before', async () => {
    life.today('2026-02-02')
    await carryOver()
    expect(await life.record(pupilId, '2026-02-02')).toMatchObject({ count: 3, rung: 2, stepId: null })
    expect(await life.record(pupilId, '2026-02-02', { hour: 3 })).toMatchObject({ count: 4, rung: 3 })
    expect((await inPresentTerm()).map((step) => step.rung)).toEqual([3])
  })

  test('is taken along at once into what was recorded in this term already', async () => {
    life.today('2026-02-02')
    await life.record(pupilId, '2026-01-27')
    await life.record(pupilId, '2026-01-28')
    await life.approveAll()
    await carryOver()
    expect(await life.waiting()).toMatchObject([{ rung: 3, count: 4, state: 'proposed' }])
    await end()
    expect(await life.waiting()).toEqual([])
    expect((await inPresentTerm()).map(({ rung, state }) => [rung, state])).toEqual([
      [1, 'approved'],
      [2, 'approved'],
      [3, 'lapsed']
    ])
  })

  test('can be left behind again: a decision stays, a proposal lapses, and it may be taken along anew', async () => {
    life.today('2026-02-02')
    await carryOver()
    for (const hour of [1, 2]) await life.record(pupilId, '2026-02-02', { hour })
    expect(await end()).toMatchObject({ ok: true })
    expect(await standing()).toMatchObject({ count: 2 })
    expect((await inPresentTerm()).map(({ rung, state }) => [rung, state])).toEqual([
      [3, 'lapsed'],
      [2, 'proposed']
    ])
    expect(await end()).toMatchObject({ why: 'not-carried' })
    expect(await carryOver('Toch wel')).toMatchObject({ ok: true })
    expect(await standing()).toMatchObject({ count: 4 })
    const carries = await school.db
      .selectFrom('carry')
      .select(['ended_why', 'reason'])
      .orderBy('id')
      .execute()
    expect(carries.map(({ ended_why }) => ended_why)).toEqual(['Het gaat weer goed', null])
  })

  test('is repaired when one of its offences is withdrawn afterwards', async () => {
    life.today('2026-02-02')
    const old = await life.record(pupilId, '2025-11-05')
    await carryOver()
    await life.record(pupilId, '2026-02-02')
    expect((await inPresentTerm()).map(({ rung, state }) => [rung, state])).toEqual([[3, 'proposed']])
    await life.withdraw(old.offenceId)
    expect((await inPresentTerm()).map(({ rung, state }) => [rung, state])).toEqual([[3, 'lapsed']])
  })

  test('takes the branch for refusing along as well', async () => {
    life.today('2025-12-01')
    await life.record(pupilId, '2025-12-01', { kindId: 'refused-to-hand-in' })
    life.today('2026-02-02')
    expect(await carryOver()).toMatchObject({ value: { count: 3 } })
    expect(await standing('refusal')).toMatchObject({ count: 1 })
    expect(await standing('main')).toMatchObject({ count: 2 })
  })

  test('was taken along by a director, once, with a reason on the trail', async () => {
    life.today('2026-02-02')
    const ask = { pupilId, reason: 'Al gemeld' }
    expect(await school.as('mentor').ask('steps.carryOver', ask)).toMatchObject({ reason: 'forbidden' })
    expect(await school.as('mentor').ask('steps.endCarryOver', ask)).toMatchObject({ reason: 'forbidden' })
    expect(await carryOver('x')).toMatchObject({ reason: 'invalid' })
    expect(await director().ask('steps.carryOver', { ...ask, pupilId: 'nobody' })).toMatchObject({
      why: 'pupil-unknown'
    })
    expect(await director().ask('steps.endCarryOver', { ...ask, pupilId: 'nobody' })).toMatchObject({
      why: 'pupil-unknown'
    })
    await carryOver()
    expect(await carryOver()).toMatchObject({ why: 'already-carried' })
    const lines = await school.db
      .selectFrom('audit')
      .select(['actor_id', 'subjects'])
      .where('call', '=', 'steps.carryOver')
      .execute()
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({ actor_id: 'director' })
    expect(lines[0]!.subjects).toContain(pupilId)
  })
})

describe('there is nothing to go on with', () => {
  test('when nothing counted in the term before', async () => {
    await life.lived(pupilId, '2026-01-27')
    const { offenceId } = await life.record(pupilId, '2025-11-03')
    await life.withdraw(offenceId)
    expect(await carryOver()).toMatchObject({ why: 'nothing-to-carry' })
  })

  test('under a rolling ladder, or before the first', async () => {
    await life.keep(ladder([rung(1)], { window: { kind: 'rolling', weeks: 6 } }), '2026-01-30')
    expect(await carryOver()).toMatchObject({ why: 'window-has-no-before' })
    await school.db.deleteFrom('ladder_version').execute()
    expect(await carryOver()).toMatchObject({ why: 'no-ladder' })
    expect(await end()).toMatchObject({ why: 'not-carried' })
    await life.keep(byTerm, '2026-01-30')
    expect(await carryOver()).toMatchObject({ why: 'window-has-no-before' })
  })

  test('but the count of a ladder that was followed halfway goes on in the next', async () => {
    await life.lived(pupilId, '2026-01-27', '2026-01-28', '2026-01-29')
    await life.keep(ladder([rung(2), rung(4)]), '2026-01-30')
    life.today('2026-02-02')
    expect(await carryOver()).toMatchObject({ value: { count: 3 } })
    expect(await standing()).toMatchObject({ count: 3, window: { from: '2026-01-30' } })
    expect(await life.record(pupilId, '2026-02-02')).toMatchObject({ count: 4, rung: 2 })
  })

  test('and what was taken into the term before is taken along from it', async () => {
    await school.db
      .insertInto('term')
      .values({ id: 'Periode 3', name: 'Periode 3', first_day: '2026-04-06' })
      .execute()
    await life.lived(pupilId, '2025-11-03')
    life.today('2026-02-02')
    await carryOver()
    await life.lived(pupilId, '2026-02-03')
    life.today('2026-04-07')
    expect(await carryOver()).toMatchObject({ value: { count: 2 } })
    expect(await standing()).toMatchObject({ count: 2 })
  })
})
