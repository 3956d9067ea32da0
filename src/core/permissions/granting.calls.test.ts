import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Granters } from '../../contract/settings'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'

let school: TestSchool
let h3b: TestClass
let h3c: TestClass
beforeEach(async () => {
  school = await testSchool()
  h3b = await school.addClass('H3b', 2)
  h3c = await school.addClass('H3c', 2)
})
afterEach(async () => {
  expect(school.faults).toEqual([])
  await school.close()
})

type Person = 'teacher' | 'teacher2' | 'mentor' | 'director' | 'administrator'
const set = (rules: { permitBy?: Granters; permitRecordingBy?: Granters }, who: Person = 'director') =>
  school.as(who).ask('settings.change', rules)
const leads = (...classIds: (string | null)[]) =>
  school.as('director').get('accounts.setDuties', {
    staffId: 'teacher',
    duties: classIds.map((classId) => ({ duty: 'team-leader', classId }))
  })
const grant = (who: Person, more: object = {}) =>
  school.as(who).ask('permissions.grant', {
    classId: h3b.id,
    pupilIds: [],
    day: '2026-01-21',
    hour: 5,
    span: null,
    purpose: 'Quiz',
    allowedUse: '',
    ...more
  })
const refused = (about: object) => ({ ok: false, reason: 'refused', why: 'may-not-grant', about })
const granting = (who: Person, whom: object = {}) =>
  school.as(who).get('permissions.granting', { classId: h3b.id, pupilIds: [], ...whom })

describe('who may permit a phone (S2-15, S1-3)', () => {
  test('is everyone who teaches, until the school says otherwise', async () => {
    expect(await grant('teacher')).toMatchObject({ ok: true })
    expect(await granting('mentor')).toEqual({
      plain: { may: true, by: 'teachers', who: [] },
      recording: { may: true, by: 'teachers', who: [] }
    })
  })

  test('may be the director alone: a teacher is told who that is, before and after', async () => {
    await set({ permitBy: 'directors' })
    const who = 'D. de Jonge-director'
    expect(await granting('teacher')).toMatchObject({ plain: { may: false, by: 'directors', who: [who] } })
    expect(await grant('teacher')).toEqual(refused({ by: 'directors', who }))
    expect(await grant('director')).toMatchObject({ ok: true })
  })

  test('may be the team leader of the class: of another class it is not theirs', async () => {
    await set({ permitBy: 'team-leaders' })
    await leads(h3b.id)
    expect(await grant('teacher')).toMatchObject({ ok: true })
    const elsewhere = await grant('teacher', { classId: h3c.id })
    expect(elsewhere).toEqual(refused({ by: 'team-leaders', who: 'D. de Jonge-director' }))
    expect(await grant('mentor')).toEqual(
      refused({ by: 'team-leaders', who: 'D. de Jonge-director, T. de Jonge-teacher' })
    )
  })

  test('for pupils of two classes is the team leader of both, or of the whole school', async () => {
    await set({ permitBy: 'team-leaders' })
    await leads(h3b.id)
    const both = { classId: null, pupilIds: [h3b.pupils[0]!.id, h3c.pupils[0]!.id] }
    expect(await grant('teacher', both)).toMatchObject({ why: 'may-not-grant' })
    await leads(h3b.id, h3c.id)
    expect(await grant('teacher', both)).toMatchObject({ ok: true })
    await leads(null)
    expect(await grant('teacher', both)).toMatchObject({ ok: true })
  })

  test('for a teaching group is the team leader of all its classes', async () => {
    const pupilIds = [h3b.pupils[0]!.id, h3c.pupils[0]!.id]
    const group = { id: null, name: 'wisA', trip: null, pupilIds }
    const { id } = await school.as('director').get<{ id: string }>('roster.saveGroup', group)
    await set({ permitBy: 'team-leaders' })
    await leads(h3b.id)
    expect(await grant('teacher', { classId: id })).toMatchObject({ why: 'may-not-grant' })
    await leads(h3b.id, h3c.id)
    expect(await grant('teacher', { classId: id })).toMatchObject({ ok: true })
  })

  test('with pictures or sound may be fewer, and never more', async () => {
    await set({ permitRecordingBy: 'directors' })
    expect(await grant('teacher')).toMatchObject({ ok: true })
    expect(await grant('teacher', { recording: true })).toEqual(
      refused({ by: 'directors', who: 'D. de Jonge-director', recording: 'yes' })
    )
    await set({ permitBy: 'directors', permitRecordingBy: 'teachers' })
    expect(await grant('teacher', { recording: true })).toEqual(
      refused({ by: 'directors', who: 'D. de Jonge-director' })
    )
  })

  test('before anybody is named is said for whoever leads some class', async () => {
    await set({ permitBy: 'team-leaders' })
    expect(await granting('teacher', { classId: null })).toMatchObject({ plain: { may: false } })
    await leads(h3c.id)
    expect(await granting('teacher', { classId: null })).toMatchObject({ plain: { may: true } })
  })

  test('is set by director or administrator; what was granted stays in force', async () => {
    await grant('teacher')
    expect(await set({ permitBy: 'directors' }, 'teacher')).toMatchObject({ reason: 'forbidden' })
    expect(await set({ permitBy: 'directors' }, 'administrator')).toMatchObject({ ok: true })
    expect(await set({ permitBy: 'nobody' as Granters })).toMatchObject({ reason: 'invalid' })
    const list = await school.as('teacher').get<unknown[]>('permissions.list', { from: '2026-01-21' })
    expect(list).toMatchObject([{ withdrawnAt: null }])
  })
})

describe('what the board shows', () => {
  const board = (id: string) => school.as('teacher2').get('permissions.board', { permissionId: id })

  test('is what, until when and whether pictures may be taken: no name and no number of pupils', async () => {
    const [one] = h3b.pupils
    const { id } = await school.as('teacher').get<{ id: string }>('permissions.grant', {
      classId: h3b.id,
      pupilIds: [one!.id],
      day: '2026-01-21',
      hour: null,
      span: { starts: '10:30', ends: '10:45' },
      purpose: 'Kahoot',
      allowedUse: 'Alleen kahoot.it',
      devices: ['tablet', 'phone', 'tablet']
    })
    const shown = await board(id)
    expect(shown).toEqual({
      purpose: 'Kahoot',
      allowedUse: 'Alleen kahoot.it',
      devices: ['tablet', 'phone'],
      recording: false,
      starts: '10:30',
      ends: '10:45',
      some: true,
      withdrawn: false,
      startsIn: 600,
      endsIn: 1500
    })
    expect(JSON.stringify(shown)).not.toContain(one!.name)
    school.now = new Date('2026-01-21T09:46:30Z')
    expect(await board(id)).toMatchObject({ startsIn: -990, endsIn: -90 })
  })

  test('ends at once when the permission is withdrawn; of none there is nothing to show', async () => {
    const reply = await grant('teacher')
    const { id } = (reply as { value: { id: string } }).value
    await school.as('teacher').get('permissions.withdraw', { permissionId: id, reason: 'Gaat niet door' })
    expect(await board(id)).toMatchObject({ withdrawn: true })
    expect(await school.as('teacher').ask('permissions.board', { permissionId: 'none' })).toMatchObject({
      why: 'permission-unknown'
    })
  })
})
