import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DeviceKind } from '../../contract/devices'
import { testSchool, type TestSchool } from '../../../tests/support/school'

let school: TestSchool
beforeAll(async () => {
  school = await testSchool()
})
afterAll(() => school.close())

const kinds = () => school.as('teacher').get<DeviceKind[]>('custody.deviceKinds')
const save = (wish: object) => school.as('administrator').get<{ id: string }>('custody.saveDeviceKind', wish)
const refused = (wish: object) => school.as('director').ask('custody.saveDeviceKind', wish)
const named = async (id: string) => (await kinds()).find((kind) => kind.id === id)

test('a school begins with four kinds without a name of its own, "other" last', async () => {
  expect(await kinds()).toEqual(
    ['phone', 'smartwatch', 'tablet', 'other'].map((id) => ({ id, label: '', retired: false }))
  )
})

test('an added kind stands before "other", under its own id', async () => {
  const { id } = await save({ id: null, label: 'Koptelefoon', retired: false })
  expect((await kinds()).map((kind) => kind.id)).toEqual(['phone', 'smartwatch', 'tablet', id, 'other'])
  expect(await named(id)).toEqual({ id, label: 'Koptelefoon', retired: false })
})

test('a kind is renamed, and one of the first four gets its usual name back', async () => {
  await save({ id: 'smartwatch', label: ' Horloge ', retired: false })
  expect(await named('smartwatch')).toMatchObject({ label: 'Horloge' })
  await save({ id: 'smartwatch', label: '', retired: false })
  expect(await named('smartwatch')).toMatchObject({ label: '' })
})

test('a retired kind stays in the list and comes back; retired twice it keeps its first day', async () => {
  const retiredAt = () =>
    school.db
      .selectFrom('device_kind')
      .select('retired_at')
      .where('id', '=', 'tablet')
      .executeTakeFirstOrThrow()
  const before = school.now
  await save({ id: 'tablet', label: '', retired: true })
  school.now = new Date('2026-01-22T09:20:00.000Z')
  await save({ id: 'tablet', label: 'iPad', retired: true })
  expect(await retiredAt()).toEqual({ retired_at: before.toISOString() })
  expect(await named('tablet')).toEqual({ id: 'tablet', label: 'iPad', retired: true })
  await save({ id: 'tablet', label: 'iPad', retired: false })
  expect(await named('tablet')).toEqual({ id: 'tablet', label: 'iPad', retired: false })
  school.now = before
})

test.each([
  ['device-unknown', { id: 'no-such-kind', label: 'Drone', retired: false }],
  ['name-needed', { id: null, label: '   ', retired: false }],
  ['phone-stays', { id: 'phone', label: '', retired: true }],
  ['name-taken', { id: null, label: 'koptelefoon', retired: false }],
  ['name-taken', { id: 'other', label: 'KOPTELEFOON', retired: false }]
])('it is refused and nothing is changed: %s', async (why, wish) => {
  const before = await kinds()
  expect(await refused(wish)).toMatchObject({ ok: false, why })
  expect(await kinds()).toEqual(before)
})

test('a kind may keep its own name', async () => {
  const own = (await kinds()).find((kind) => kind.label === 'Koptelefoon')
  expect(await refused({ ...own, label: 'koptelefoon' })).toMatchObject({ ok: true })
})

test('a teacher sees the kinds and changes none', async () => {
  expect(
    await school.as('teacher').ask('custody.saveDeviceKind', { id: null, label: 'Drone', retired: false })
  ).toEqual({ ok: false, reason: 'forbidden' })
})
