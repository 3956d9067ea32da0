import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Consent } from '../../contract/consents'
import type { Permission } from '../../contract/permissions'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'

let school: TestSchool
let h3b: TestClass
let other: TestClass
beforeEach(async () => {
  school = await testSchool()
  h3b = await school.addClass('H3b', 4)
  other = await school.addClass('H3c', 2, { mentor: false })
})
afterEach(async () => {
  expect(school.faults).toEqual([])
  await school.close()
})

const today = '2026-01-21'
const pupil = (at: number) => h3b.pupils[at]!.id
const no = (why: string) => ({ ok: false, reason: 'refused', why })
const answer = (more: object = {}) => ({
  pupilId: pupil(0),
  answer: 'yes',
  givenBy: 'guardian',
  givenOn: today,
  note: '',
  ...more
})
const record = (more?: object, who: 'mentor' | 'director' = 'mentor') =>
  school.as(who).ask('consents.record', answer(more))
const ofPupil = (at = 0, who: 'teacher' | 'mentor' = 'mentor') =>
  school
    .as(who)
    .get<{ answer: string | null; history: Consent[]; askAgain: boolean; mayRecord: boolean }>(
      'consents.ofPupil',
      { pupilId: pupil(at) }
    )
const meant = (more: object = {}) => ({ classId: h3b.id, pupilIds: [], day: today, ...more })
const count = (more?: object) => school.as('teacher').get('consents.count', meant(more))

describe('consent for pictures and sound (feature 86, S4-3)', () => {
  test('is changed any time, and every answer stays readable', async () => {
    await record()
    await record({ answer: 'no', note: 'Belde de mentor' })
    expect(await ofPupil()).toMatchObject({
      answer: 'no',
      mayRecord: true,
      history: [
        {
          answer: 'no',
          note: 'Belde de mentor',
          by: 'M. de Jonge-mentor',
          source: 'hand',
          schoolYear: '2025-2026'
        },
        { answer: 'yes' }
      ]
    })
  })

  test('is asked anew every school year', async () => {
    await record()
    school.now = new Date('2026-09-01T09:20:00Z')
    expect(await ofPupil()).toMatchObject({ answer: null, history: [{ answer: 'yes' }] })
  })

  test('of who turned sixteen stands and is asked of the pupil', async () => {
    await record()
    await school.db.updateTable('pupil').set({ born_on: '2010-01-21' }).where('id', '=', pupil(0)).execute()
    expect(await ofPupil()).toMatchObject({ answer: 'yes', askAgain: true, mayAnswer: 'pupil' })
  })

  test.each([
    ['pupil-unknown', { pupilId: 'nobody' }],
    ['guardian-answers', { givenBy: 'pupil' }],
    ['day-to-come', { givenOn: '2026-01-22' }],
    ['other-school-year', { givenOn: '2025-07-01' }]
  ])('is refused: %s', async (why, more) => {
    expect(await record(more)).toMatchObject(no(why))
    expect((await ofPupil()).history).toEqual([])
  })

  test('is recorded by the mentor of the pupil or a director, and by nobody else', async () => {
    const elsewhere = { pupilId: other.pupils[0]!.id }
    expect(await record(elsewhere)).toMatchObject(no('not-your-pupil'))
    expect(await record(elsewhere, 'director')).toMatchObject({ ok: true })
    expect(await school.as('teacher').ask('consents.record', answer())).toMatchObject({ reason: 'forbidden' })
  })

  test('a teacher reads the answer and no history', async () => {
    await record({ note: 'Belde de mentor' })
    expect(await ofPupil(0, 'teacher')).toMatchObject({ answer: 'yes', mayRecord: false, history: [] })
  })
})

describe('a class', () => {
  test('is read by its mentor and a director, and that is noted', async () => {
    await record({ answer: 'ask' })
    const list = await school.as('mentor').get<unknown[]>('consents.ofClass', { classId: h3b.id })
    expect(list).toHaveLength(4)
    expect(list).toContainEqual({
      pupilId: pupil(0),
      name: 'Amira Bakker',
      answer: 'ask',
      givenBy: 'guardian',
      givenOn: today,
      askAgain: false
    })
    expect(await school.as('mentor').ask('consents.ofClass', { classId: other.id })).toMatchObject(
      no('not-your-pupil')
    )
    expect(await school.as('director').ask('consents.ofClass', { classId: 'none' })).toMatchObject(
      no('class-unknown')
    )
    const lines = await school.db.selectFrom('audit').select(['call', 'subjects']).execute()
    expect(lines).toContainEqual({ call: 'consents.ofClass', subjects: h3b.id })
  })

  test('only who said yes is in the picture: the screen gets a number, the names are asked for and noted', async () => {
    await record()
    await record({ pupilId: pupil(1), answer: 'no' })
    expect(await count()).toEqual({ pupils: 4, notInPicture: 3 })
    expect(await count({ pupilIds: [pupil(0)] })).toEqual({ pupils: 1, notInPicture: 0 })
    expect(await count({ day: '2026-09-01' })).toMatchObject({ notInPicture: 4 })
    const before = await school.db.selectFrom('audit').selectAll().execute()
    const names = await school.as('teacher').get<unknown[]>('consents.notInPicture', meant())
    expect(names).toHaveLength(3)
    expect(names).toContainEqual({ pupilId: pupil(1), name: 'Bas Vries', answer: 'no' })
    const [line] = (await school.db.selectFrom('audit').selectAll().orderBy('seq').execute()).slice(
      before.length
    )
    expect(line).toMatchObject({ call: 'consents.notInPicture', actor_id: 'teacher', answer: '' })
    expect(line!.subjects).toContain(pupil(1))
    expect(JSON.stringify(line)).not.toMatch(/Bas|Vries/)
  })
})

test('a permission says whether there is recording, and one of before did not', async () => {
  const grant = (more: object) =>
    school.as('teacher').get<{ id: string }>('permissions.grant', {
      classId: h3b.id,
      pupilIds: [],
      day: today,
      hour: 5,
      span: null,
      purpose: 'Film',
      allowedUse: '',
      ...more
    })
  const { id: plain } = await grant({})
  const { id: film } = await grant({ recording: true })
  const list = await school.as('mentor').get<Permission[]>('permissions.list', { from: today })
  expect(list.find(({ id }) => id === film)?.recording).toBe(true)
  expect(list.find(({ id }) => id === plain)?.recording).toBe(false)
  await school.db
    .insertInto('permission')
    .values({
      id: 'of-before',
      class_id: h3b.id,
      day: today,
      starts: '13:00',
      ends: '14:00',
      hour: null,
      purpose: 'Quiz',
      allowed_use: '',
      granted_by: 'teacher',
      granted_at: school.now.toISOString(),
      afterwards: 'no'
    })
    .execute()
  const again = await school.as('mentor').get<Permission[]>('permissions.list', { from: today })
  expect(again.find(({ id }) => id === 'of-before')?.recording).toBe(false)
})
