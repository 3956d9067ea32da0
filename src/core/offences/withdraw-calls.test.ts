import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Outcome } from '../../contract/offences'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'

let school: TestSchool
let h3b: TestClass

beforeEach(async () => {
  school = await testSchool()
  h3b = await school.addClass('H3b', 6)
})
afterEach(async () => {
  expect(school.faults).toEqual([])
  await school.close()
})

const pupil = (at: number) => h3b.pupils[at]!.id
const seen = (more: object = {}) => ({
  pupilIds: [pupil(0)],
  kindId: 'phone-used',
  day: '2026-01-21',
  hour: 3,
  place: 'lesson',
  note: '',
  ownWords: '',
  anyway: null,
  ...more
})
const record = async (more: object = {}, who: 'teacher' | 'teacher2' | 'director' = 'teacher') =>
  (await school.as(who).get<{ outcomes: Outcome[] }>('offences.record', seen(more))).outcomes
const no = (why: string) => ({ ok: false, reason: 'refused', why })

const withdraw = (who: 'teacher' | 'teacher2' | 'mentor' | 'director', offenceId: string) =>
  school.as(who).ask('offences.withdraw', { offenceId, reason: 'Verkeerde leerling aangetikt' })
const stepStates = () => school.db.selectFrom('step_event').select(['kind']).orderBy('id').execute()

test('keeps the offence, with the reason and by whom, and lets the step lapse', async () => {
  const [outcome] = await record()
  expect(await withdraw('teacher', outcome!.offenceId)).toMatchObject({ ok: true })
  expect(await school.db.selectFrom('offence_event').selectAll().executeTakeFirstOrThrow()).toMatchObject({
    kind: 'withdrawn',
    by: 'teacher',
    reason: 'Verkeerde leerling aangetikt'
  })
  expect((await stepStates()).map(({ kind }) => kind)).toEqual(['proposed', 'lapsed'])
})

test('once is enough', async () => {
  const [outcome] = await record()
  await withdraw('teacher', outcome!.offenceId)
  expect(await withdraw('director', outcome!.offenceId)).toMatchObject(no('already-withdrawn'))
  expect(await withdraw('director', 'no-such-offence')).toMatchObject(no('offence-unknown'))
})

test('a teacher takes back only their own, on the day of entry; mentor and director always can', async () => {
  const [one] = await record()
  const [other] = await record({ hour: 2 })
  expect(await withdraw('teacher2', one!.offenceId)).toMatchObject(no('not-yours'))
  school.now = new Date('2026-01-22T09:00:00.000Z')
  expect(await withdraw('teacher', one!.offenceId)).toMatchObject(no('not-yours'))
  expect(await withdraw('mentor', one!.offenceId)).toMatchObject({ ok: true })
  expect(await withdraw('director', other!.offenceId)).toMatchObject({ ok: true })
})

test('recording it again revives the step: one row, one rung, one letter at most', async () => {
  const [outcome] = await record()
  await withdraw('teacher', outcome!.offenceId)
  const [again] = await record({ hour: 5 })
  expect(again!.stepId).toBe(outcome!.stepId)
  expect((await stepStates()).map(({ kind }) => kind)).toEqual(['proposed', 'lapsed', 'proposed'])
  expect(await school.db.selectFrom('step').selectAll().execute()).toHaveLength(1)
})
