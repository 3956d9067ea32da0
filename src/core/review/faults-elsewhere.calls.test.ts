import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'
import { contract } from '../../contract'
import type { Ladder } from '../../contract/ladder'
import type { Repeated } from '../../contract/repeated'
import type { Why } from '../../contract/steps'
import { addDays } from '../calendar/days'
import { presets } from '../ladder/presets'
import { desk } from './desk.fixture'

// What goes wrong in other systems (E1, E2), each shown not to happen here, through the real calls.

let school: TestSchool
let h3b: TestClass
let at: ReturnType<typeof desk>
const pupilId = () => h3b.pupils[0]!.id
beforeEach(async () => {
  school = await testSchool({ preset: 'in-the-bag' })
  h3b = await school.addClass('H3b', 3)
  at = desk(school)
})
afterEach(async () => {
  expect(school.faults).toEqual([])
  await school.close()
})

const standing = () => school.as('director').get<Why>('steps.standing', { pupilId: pupilId(), track: 'main' })
const lettersOf = async (stepId: string) =>
  (await at.letters()).filter((letter) => letter.stepId === stepId && letter.retractedBy === null)

describe('letter flood after the last rung', () => {
  test('every further offence waits for the director, and no letter goes home of itself', async () => {
    for (const hour of [1, 2, 3]) await at.offence(pupilId(), hour)
    for (const { id } of await at.waiting('director'))
      await at.decide('director', id, { reason: 'Besproken' })
    const sent = (await at.letters()).length
    for (const hour of [4, 5, 6, 7]) await at.offence(pupilId(), hour)
    const waiting = await at.waiting('director')
    expect(waiting).toMatchObject([{ letter: null, decider: 'director' }])
    expect(await at.letters()).toHaveLength(sent)
  })
})

describe('silent rung jump', () => {
  test('each rung that is reached has a step of its own, and what would have been skipped is told', async () => {
    await school.as('director').get('ladder.save', {
      effectiveFrom: '2026-01-21',
      ladder: { ...presets['three-notes'].ladder, refusal: null, window: { kind: 'school-year' } }
    })
    for (let hour = 1; hour <= 5; hour++) await at.offence(pupilId(), hour)
    const [third] = await at.waiting('director')
    expect(third).toMatchObject({ rung: 1, count: 3 })
    await at.offence(pupilId(), 6)
    const sixth = (await at.waiting('director')).find(({ rung }) => rung === 2)!
    const why = await school.as('director').get<Why>('steps.why', { stepId: sixth.id })
    expect(why).toMatchObject({ count: 6, skipped: [] })
    expect(why.offences).toHaveLength(6)
  })
})

describe('double firing after delete and re-add', () => {
  test('withdrawn and recorded anew, the rung has its one step and each parent one letter', async () => {
    const first = await at.offence(pupilId(), 1)
    await at.approve(first.stepId)
    for (let turn = 2; turn <= 5; turn++) {
      const again = await at.offence(pupilId(), turn)
      await at.withdraw(again.offenceId)
    }
    await at.withdraw(first.offenceId)
    await at.offence(pupilId(), 6)
    expect(await lettersOf(first.stepId)).toHaveLength(2)
    const rungs = await school.db.selectFrom('step').select('rung').execute()
    expect(rungs.filter(({ rung }) => rung === 1)).toHaveLength(1)
  })
})

describe('hard delete', () => {
  test('no call takes an offence, a step or a letter away: what is withdrawn stays readable with its reason', async () => {
    const calls = Object.entries(contract).flatMap(([feature, calls]) =>
      Object.keys(calls).map((name) => `${feature}.${name}`)
    )
    // One's own signature is no letter: those that carry it keep it.
    expect(calls.filter((call) => /^(offences|steps|letters)\.(delete|remove|erase)/i.test(call))).toEqual([
      'letters.removeSignature'
    ])
    const { offenceId } = await at.offence(pupilId())
    await at.withdraw(offenceId)
    const { facts } = await at.file('director', pupilId())
    expect(facts.find(({ id }) => id === offenceId)).toMatchObject({
      state: 'withdrawn',
      reason: 'Verkeerde leerling'
    })
    expect((await standing()).offences).toMatchObject([{ offenceId, whyNot: 'withdrawn' }])
  })

  test('an offence that brought a step is withdrawn by the same rules, and its step is repaired, not orphaned', async () => {
    const { offenceId, stepId } = await at.offence(pupilId())
    await at.withdraw(offenceId)
    const events = await school.db
      .selectFrom('step_event')
      .select('kind')
      .where('step_id', '=', stepId)
      .orderBy('id')
      .execute()
    expect(events.map(({ kind }) => kind)).toEqual(['proposed', 'lapsed'])
    expect(await at.waiting('director')).toEqual([])
  })
})

describe('misordered thresholds', () => {
  const { ladder } = presets['phone-card']
  const ladderAt = (ats: readonly number[]): Ladder => ({
    ...ladder,
    rungs: ladder.rungs.map((rung, index) => ({ ...rung, at: ats[index]! }))
  })
  test.each([[[6, 3, 9, 12]], [[1, 1, 2, 3]], [[4, 3, 2, 1]]])('a ladder at %j is not kept', async (ats) => {
    const reply = await school
      .as('director')
      .ask('ladder.save', { ladder: ladderAt(ats), effectiveFrom: '2026-01-21' })
    expect(reply).toMatchObject({ ok: false, why: 'rungs-not-rising' })
    expect(await school.db.selectFrom('ladder_version').select('id').execute()).toHaveLength(1)
  })
})

describe('counting above a list limit', () => {
  test('a hundred and twenty offences of one pupil are a hundred and twenty, wherever they are counted', async () => {
    const teacher = school.as('teacher')
    for (let n = 0; n < 120; n++)
      await teacher.get('offences.record', {
        pupilIds: [pupilId()],
        kindId: 'phone-used',
        day: addDays('2025-09-01', n),
        hour: 2,
        place: 'lesson',
        note: '',
        ownWords: '',
        anyway: null
      })
    const { count, offences } = await standing()
    expect([count, offences.length]).toEqual([120, 120])
    const { rows } = await school.as('director').get<{ rows: Repeated[] }>('review.repeated')
    expect(rows[0]).toMatchObject({ count: 120 })
    const { facts } = await at.file('director', pupilId())
    expect(facts.filter(({ kind }) => kind === 'offence')).toHaveLength(120)
    expect((await at.waiting('director'))[0]).toMatchObject({ rung: 1 })
  })
})
