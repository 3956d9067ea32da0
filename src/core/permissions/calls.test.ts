import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Permission } from '../../contract/permissions'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'

let school: TestSchool
let h3b: TestClass
beforeAll(async () => {
  school = await testSchool()
  h3b = await school.addClass('H3b', 4)
})
afterAll(() => school.close())

const day = '2026-01-21'
const wish = (more: Record<string, unknown> = {}) => ({
  classId: h3b.id,
  pupilIds: [],
  day,
  hour: 5,
  span: null,
  purpose: 'Quiz',
  allowedUse: 'Alleen de quiz',
  ...more
})
const list = (from = day) => school.as('mentor').get<Permission[]>('permissions.list', { from })

test('a teacher gives a class permission for a later hour, in the clock times of the bell table', async () => {
  const { id } = await school.as('teacher').get<{ id: string }>('permissions.grant', wish())
  const [hours, found] = [
    await school
      .as('teacher')
      .get<{ hour: number; starts: string; ends: string }[]>('calendar.hours', { day }),
    (await list()).find((one) => one.id === id)
  ]
  const fifth = hours.find((one) => one.hour === 5)!
  expect(found).toMatchObject({
    className: 'H3b',
    starts: fifth.starts,
    ends: fifth.ends,
    grantedBy: 'T. de Jonge-teacher',
    afterwards: false,
    withdrawnAt: null,
    mine: false
  })
})

test('a permission for named pupils names them, each once', async () => {
  const [one, two] = h3b.pupils
  const { id } = await school.as('teacher').get<{ id: string }>(
    'permissions.grant',
    wish({
      classId: null,
      pupilIds: [one!.id, two!.id, one!.id],
      hour: null,
      span: { starts: '13:00', ends: '13:20' }
    })
  )
  const found = (await list()).find((permission) => permission.id === id)
  expect(found?.pupils.map((pupil) => pupil.id).sort()).toEqual([one!.id, two!.id].sort())
  expect(found?.hour).toBeNull()
})

test('only a director puts on record what has begun, and it shows as given afterwards', async () => {
  expect(await school.as('teacher').ask('permissions.grant', wish({ hour: 1 }))).toMatchObject({
    ok: false,
    why: 'already-started'
  })
  const { id } = await school.as('director').get<{ id: string }>('permissions.grant', wish({ hour: 1 }))
  expect((await list()).find((one) => one.id === id)?.afterwards).toBe(true)
})

test.each([
  ['nobody-named', { classId: null }],
  ['class-unknown', { classId: 'no-such-class' }],
  ['pupil-unknown', { pupilIds: ['no-such-pupil'] }],
  ['no-such-hour', { hour: 20 }],
  ['no-such-hour', { day: '2026-01-24' }],
  ['no-such-hour', { hour: null }],
  ['day-past', { day: '2026-01-20' }],
  ['ends-before-start', { hour: null, span: { starts: '14:00', ends: '13:00' } }]
])('it is refused: %s', async (why, more) => {
  expect(await school.as('teacher').ask('permissions.grant', wish(more))).toMatchObject({ ok: false, why })
})

test('what runs now is listed as now, until the minute it ends', async () => {
  const { id } = await school
    .as('teacher')
    .get<{ id: string }>('permissions.grant', wish({ hour: null, span: { starts: '12:00', ends: '12:10' } }))
  const ids = async () =>
    (await school.as('teacher2').get<Permission[]>('permissions.now')).map((one) => one.id)
  const before = school.now
  expect(await ids()).not.toContain(id)
  school.now = new Date('2026-01-21T11:00:00Z')
  expect(await ids()).toContain(id)
  school.now = new Date('2026-01-21T11:10:00Z')
  expect(await ids()).not.toContain(id)
  school.now = before
})

test('a permission is withdrawn with a reason by who gave it, once, and stays readable', async () => {
  const { id } = await school.as('teacher').get<{ id: string }>('permissions.grant', wish({ hour: 4 }))
  const withdraw = { permissionId: id, reason: 'De les valt uit' }
  expect(await school.as('teacher2').ask('permissions.withdraw', withdraw)).toMatchObject({
    why: 'not-yours'
  })
  await school.as('teacher').get('permissions.withdraw', withdraw)
  expect((await list()).find((one) => one.id === id)?.withdrawnAt).toBe(school.now.toISOString())
  expect(await school.as('director').ask('permissions.withdraw', withdraw)).toMatchObject({
    why: 'already-withdrawn'
  })
  expect(
    await school
      .as('director')
      .ask('permissions.withdraw', { ...withdraw, permissionId: 'no-such-permission' })
  ).toMatchObject({ why: 'permission-unknown' })
})

test('an administrator neither sees nor gives permissions', async () => {
  expect(await school.as('administrator').ask('permissions.list', { from: day })).toEqual({
    ok: false,
    reason: 'forbidden'
  })
})
