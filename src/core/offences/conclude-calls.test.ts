import { afterEach, beforeEach, expect, test } from 'vitest'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'

let school: TestSchool
let h3b: TestClass
const today = '2026-01-21'
const no = (why: string) => ({ ok: false, reason: 'refused', why })
const pupil = (at: number) => h3b.pupils[at]!.id

const round = { classId: '', day: today, hour: 3 }
const conclude = (readings: object[]) => school.as('teacher').ask('offences.conclude', { round, readings })
const read = (at: number, reading: string, kindId: string | null = null) => ({
  pupilId: pupil(at),
  reading,
  kindId,
  note: ''
})
const mark = (at: number, mark: string) =>
  school.as('teacher').get('custody.mark', { round, marks: [{ pupilId: pupil(at), mark }] })
const rest = () => school.as('teacher').get('custody.restHandedIn', { round })
const markOf = async (at: number) =>
  (
    await school.db
      .selectFrom('mark')
      .select('mark')
      .where('pupil_id', '=', pupil(at))
      .where('replaced_in', 'is', null)
      .executeTakeFirst()
  )?.mark

beforeEach(async () => {
  school = await testSchool()
  h3b = await school.addClass('H3b', 6)
  round.classId = h3b.id
})
afterEach(async () => {
  expect(school.faults).toEqual([])
  await school.close()
})

test('is refused while somebody is open', async () => {
  await mark(0, 'not-handed-in')
  expect(await conclude([read(0, 'no-device')])).toMatchObject(no('still-open'))
})

test('reads every exception, and only exceptions', async () => {
  await mark(0, 'not-handed-in')
  await mark(1, 'refused')
  await rest()
  expect(await conclude([read(0, 'no-device')])).toMatchObject(no('not-all-read'))
  expect(await conclude([read(0, 'no-device'), read(0, 'absent')])).toMatchObject(no('not-all-read'))
  expect(await conclude([read(0, 'no-device'), read(1, 'absent'), read(2, 'absent')])).toMatchObject(
    no('not-an-exception')
  )
})

test('makes an offence only of what is read as one, of the kind that fits the mark', async () => {
  for (const [at, what] of (['not-handed-in', 'refused', 'not-handed-in', 'refused'] as const).entries())
    await mark(at, what)
  await rest()
  const readings = [read(0, 'no-device'), read(1, 'offence'), read(2, 'offence'), read(3, 'absent')]
  const reply = await conclude(readings)
  expect(reply).toMatchObject({ ok: true, value: { held: 2, closed: false } })
  const rows = await school.db.selectFrom('offence').select(['pupil_id', 'kind_id']).orderBy('id').execute()
  expect(rows).toEqual([
    { pupil_id: pupil(1), kind_id: 'refused-to-hand-in' },
    { pupil_id: pupil(2), kind_id: 'not-handed-in' }
  ])
  expect([await markOf(0), await markOf(1), await markOf(3)]).toEqual(['no-device', 'refused', 'absent'])
})

test('takes in a phone that was handed in after all', async () => {
  await mark(0, 'not-handed-in')
  await rest()
  expect(await conclude([read(0, 'handed-in-after-all')])).toMatchObject({ value: { held: 6 } })
  expect(await markOf(0)).toBe('handed-in')
})

test('says which kind of breach it was when the teacher chose one', async () => {
  await mark(0, 'refused')
  await rest()
  expect(await conclude([read(0, 'offence', 'unknown-kind')])).toMatchObject(no('kind-unknown'))
  await conclude([read(0, 'offence', 'second-device')])
  expect(await school.db.selectFrom('offence').select('kind_id').executeTakeFirstOrThrow()).toEqual({
    kind_id: 'second-device'
  })
})

test('does not make an offence of a covered pupil', async () => {
  await school.as('director').get('permissions.grant', {
    classId: h3b.id,
    pupilIds: [pupil(0)],
    day: today,
    hour: 4,
    span: null,
    purpose: 'Vertaalapp',
    allowedUse: ''
  })
  const later = { ...round, hour: 4 }
  await school
    .as('teacher')
    .get('custody.mark', { round: later, marks: [{ pupilId: pupil(0), mark: 'not-handed-in' }] })
  await school.as('teacher').get('custody.restHandedIn', { round: later })
  const reply = await school
    .as('teacher')
    .ask('offences.conclude', { round: later, readings: [read(0, 'offence')] })
  expect(reply).toMatchObject(no('covered'))
  expect(
    await school.as('teacher').ask('offences.conclude', { round: later, readings: [read(0, 'permitted')] })
  ).toMatchObject({ ok: true })
})

test('happens once, and closes by itself when nothing is held', async () => {
  for (let at = 0; at < 6; at++) await mark(at, 'no-device')
  expect(await conclude([])).toMatchObject({ value: { outcomes: [], held: 0, closed: true } })
  expect(await conclude([])).toMatchObject(no('already-concluded'))
})

test('all of it or nothing: a refused reading leaves the round as it was', async () => {
  await mark(0, 'not-handed-in')
  await mark(1, 'refused')
  await rest()
  expect(await conclude([read(0, 'no-device'), read(1, 'offence', 'unknown-kind')])).toMatchObject(
    no('kind-unknown')
  )
  expect(await markOf(0)).toBe('not-handed-in')
})
