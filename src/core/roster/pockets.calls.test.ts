import { afterEach, beforeEach, expect, test } from 'vitest'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'

let school: TestSchool
let h3b: TestClass
beforeEach(async () => {
  school = await testSchool()
  h3b = await school.addClass('H3b', 5)
})
afterEach(() => school.close())

const teacher = () => school.as('teacher')
const at = (place: number) => h3b.pupils[place]!.id
const list = async () => {
  const rows = await teacher().get<{ number: string; pocket: number }[]>('roster.classList', {
    classId: h3b.id
  })
  return Object.fromEntries(rows.map(({ number, pocket }) => [number.slice(-1), pocket]))
}
const set = (place: number, pocket: number) =>
  teacher().ask('roster.setPocket', { classId: h3b.id, pupilId: at(place), pocket })
const round = () => ({ classId: h3b.id, day: '2026-01-21', hour: 3 })
const handIn = (place: number) =>
  teacher().get('custody.mark', { round: round(), marks: [{ pupilId: at(place), mark: 'handed-in' }] })

test('a free pocket is taken, and leaves a gap; an occupied one is swapped, and swapped back', async () => {
  expect(await set(0, 9)).toMatchObject({ ok: true, value: { swappedWith: null } })
  expect(await list()).toEqual({ 1: 9, 2: 2, 3: 3, 4: 4, 5: 5 })
  expect(await set(1, 4)).toMatchObject({ ok: true, value: { swappedWith: at(3) } })
  expect(await list()).toEqual({ 1: 9, 2: 4, 3: 3, 4: 2, 5: 5 })
  expect(await set(1, 2)).toMatchObject({ ok: true, value: { swappedWith: at(3) } })
  expect(await list()).toEqual({ 1: 9, 2: 2, 3: 3, 4: 4, 5: 5 })
})

test('numbered again goes by surname without gaps, and once is enough', async () => {
  await set(0, 9)
  await set(1, 4)
  expect(await teacher().ask('roster.numberPockets', { classId: h3b.id })).toMatchObject({ ok: true })
  const names = await teacher().get<{ familyName: string; pocket: number }[]>('roster.classList', {
    classId: h3b.id
  })
  // Bakker, Dijk, Jong, Kowalska, Vries: the prefix does not count.
  expect(names.map(({ pocket }) => pocket)).toEqual([1, 2, 3, 4, 5])
  const families = names.map(({ familyName }) => familyName)
  expect(families).toEqual(families.toSorted((a, b) => a.localeCompare(b, 'nl')))
  expect(await teacher().ask('roster.numberPockets', { classId: h3b.id })).toMatchObject({
    why: 'already-so'
  })
})

test('while a device lies in a pocket of the class the numbers stay, and afterwards they change', async () => {
  await set(4, 9)
  await handIn(2)
  const before = await list()
  expect(await set(0, 2)).toMatchObject({ why: 'device-in-pocket' })
  expect(await teacher().ask('roster.numberPockets', { classId: h3b.id })).toMatchObject({
    why: 'device-in-pocket'
  })
  expect(await list()).toEqual(before)
  const rest = [0, 1, 3, 4].map((place) => ({ pupilId: at(place), mark: 'absent' }))
  await teacher().get('custody.mark', { round: round(), marks: rest })
  await teacher().get('offences.conclude', { round: round(), readings: [] })
  await teacher().get('custody.giveBack', { round: round(), except: [] })
  expect(await set(0, 2)).toMatchObject({ ok: true })
})

test('a device in a pocket of another class is no reason to wait', async () => {
  const h3a = await school.addClass('H3a', 1)
  await teacher().get('custody.mark', {
    round: { ...round(), classId: h3a.id },
    marks: [{ pupilId: h3a.pupils[0]!.id, mark: 'handed-in' }]
  })
  expect(await set(0, 2)).toMatchObject({ ok: true })
})

test.each([
  ['a class there is not', { classId: 'geen' }, 'class-unknown'],
  ['a pupil who is not in it', { pupilId: 'niemand' }, 'pupil-not-in-class'],
  ['the pocket the pupil has', { pocket: 1 }, 'already-so']
])('%s is refused', async (_what, wish, why) => {
  const asked = { classId: h3b.id, pupilId: at(0), pocket: 2, ...wish }
  expect(await teacher().ask('roster.setPocket', asked)).toMatchObject({ why })
})

test('a pocket is a whole number from 1', async () => {
  for (const pocket of [0, -1, 1.5, 1000, '2', null])
    expect(
      await teacher().ask('roster.setPocket', { classId: h3b.id, pupilId: at(0), pocket })
    ).toMatchObject({ ok: false, reason: 'invalid' })
  expect(await list()).toEqual({ 1: 1, 2: 2, 3: 3, 4: 4, 5: 5 })
})

test('a keeper of the school says how one class keeps phones, and takes it back; a teacher does not', async () => {
  const modeNow = async () =>
    (await teacher().get<{ custodyMode: string | null }[]>('roster.classes'))[0]?.custodyMode
  const say = (who: 'director' | 'teacher', mode: string | null) =>
    school.as(who).ask('roster.setClassMode', { classId: h3b.id, mode })
  expect(await modeNow()).toBe(null)
  expect(await say('director', 'day')).toMatchObject({ ok: true })
  expect(await modeNow()).toBe('day')
  expect(await say('director', null)).toMatchObject({ ok: true })
  expect(await modeNow()).toBe(null)
  expect(await say('teacher', 'bag')).toMatchObject({ ok: false })
  expect(
    await school.as('director').ask('roster.setClassMode', { classId: 'geen', mode: null })
  ).toMatchObject({ why: 'class-unknown' })
})
