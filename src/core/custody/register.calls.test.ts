import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../contract/id'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'
import { addDays } from '../calendar/days'
import { isSchoolDay } from '../calendar/store'
import { schoolDaysFrom } from './agenda'
import { concludeRound, roundOf } from './rounds'
import { openCustody } from './taken'
import { acts, idOf, onTrip } from './taking.fixture'

let school: TestSchool
let h3b: TestClass
let other: TestClass
let made = 0
beforeAll(async () => {
  school = await testSchool()
})
afterAll(() => school.close())
beforeEach(async () => {
  school.now = new Date('2026-01-21T09:20:00Z')
  h3b = await school.addClass(`R3b${++made}`, 3)
  other = await school.addClass(`V4a${made}`, 3, { mentor: false })
})

const { take, handBack, handOn, held, register } = acts(() => school)
const inMine = () => h3b.pupils[0]?.id ?? ''
const inOther = (pocket = 1) => other.pupils[pocket - 1]?.id ?? ''
const heldIds = async (who: Parameters<typeof held>[0]) => (await held(who)).map(({ id }) => id)

/** The class hands in at the third hour, and one phone stays behind. */
async function leaveBehind(pupilId: string): Promise<string> {
  const round = { classId: other.id, day: '2026-01-21', hour: 3 }
  await school.as('teacher').get('custody.restHandedIn', { round })
  await school.db.transaction().execute(async (db) => {
    const found = await roundOf({ db, today: round.day }, round)
    return concludeRound({ db, event: newId(), newId }, found)
  })
  const keeper = { holderId: 'teacher2', holder: 'T. de Jonge', place: 'kamer 12' }
  const left = { round, pupilId, device: null, ...keeper }
  const { ids } = await school.as('director').get<{ ids: string[] }>('custody.leaveBehind', left)
  return ids[0] ?? ''
}

describe('what concerns someone on a day', () => {
  test('is what they took, what they keep, their mentor pupils, and everything for a director', async () => {
    const mine = await idOf(take('teacher', inMine()))
    const hers = await idOf(take('teacher2', inOther()))
    const all = { teacher: [mine], teacher2: [hers], mentor: [mine], director: [mine, hers] } as const
    for (const [who, ids] of Object.entries(all)) {
      const seen = await heldIds(who as keyof typeof all)
      expect([mine, hers].filter((id) => seen.includes(id))).toEqual(ids)
    }
    await handOn('teacher2', hers, { holderId: 'mentor', holder: 'M. de Jonge', place: 'kamer 3' })
    expect(await heldIds('mentor')).toEqual(expect.arrayContaining([mine, hers]))
    await handBack('teacher', mine)
    expect(await heldIds('director')).not.toContain(mine)
  })

  test('is what stayed behind in a round they began, or was left with them', async () => {
    const id = await leaveBehind(inOther())
    expect(await heldIds('teacher')).toContain(id)
    expect(await heldIds('teacher2')).toContain(id)
    expect(await heldIds('mentor')).not.toContain(id)
    const line = (await held('teacher')).find((one) => one.id === id)
    expect(line).toMatchObject({ why: 'left-behind', mine: false, due: '2026-01-22T07:30:00.000Z' })
    // It was never taken: whoever is there gives it back, whatever the hour.
    expect(await handBack('mentor', id)).toMatchObject({ ok: true })
  })

  test('stands in the order in which it is due', async () => {
    const late = await idOf(take('teacher', inOther()))
    const soon = await idOf(take('teacher', inOther(2), { until: { day: '2026-01-21', hour: 3 } }))
    const seen = await heldIds('teacher')
    expect(seen.indexOf(soon)).toBeLessThan(seen.indexOf(late))
  })
})

describe('the register', () => {
  test('names the own class of a pupil who is in a group and on a trip too', async () => {
    await onTrip(school, [inMine()], { firstDay: '2026-01-21', lastDay: '2026-01-22' })
    const id = await idOf(take('teacher', inMine()))
    const lines = (await register()).filter((one) => one.id === id)
    expect(lines.map(({ className }) => className)).toEqual([h3b.name])
  })

  test('shows what is here, and since a day what was here at any time from then on', async () => {
    const [here, gone] = [await idOf(take('teacher', inMine())), await idOf(take('teacher', inOther()))]
    await handBack('teacher', gone)
    const ids = async (since: string | null) =>
      (await register(since)).map(({ id }) => id).filter((id) => [here, gone].includes(id))
    expect(await ids(null)).toEqual([here])
    expect(await ids('2026-01-21')).toEqual([gone, here])
    expect(await ids('2026-01-22')).toEqual([here])
  })

  test('counts how many school days a device is here, and says when it should have gone', async () => {
    const id = await idOf(take('teacher', inMine()))
    const line = async () => (await register('2026-01-21')).find((one) => one.id === id)
    expect(await line()).toMatchObject({ age: 0, dueState: 'today' })
    school.now = new Date('2026-01-25T10:00:00Z')
    expect(await line()).toMatchObject({ age: 2, dueState: 'overdue' })
    school.now = new Date('2026-01-26T08:00:00Z')
    expect(await line()).toMatchObject({ age: 3, dueState: 'overdue' })
    await handBack('teacher', id)
    school.now = new Date('2026-01-30T08:00:00Z')
    expect(await line()).toMatchObject({ age: 3, dueState: 'none', returnedAt: '2026-01-26T08:00:00.000Z' })
  })
})

test('what is open says enough to be reminded of, and no name', async () => {
  const id = await idOf(take('teacher', inMine()))
  await handOn('teacher', id, { holderId: 'teacher2', holder: 'T. de Jonge', place: 'kamer 12' })
  expect((await openCustody(school.db)).find((one) => one.id === id)).toEqual({
    id,
    holderId: 'teacher2',
    takenBy: 'teacher',
    mentorId: 'mentor',
    due: '2026-01-21T12:30:00.000Z',
    why: 'taken',
    missing: false
  })
  await handBack('teacher', id)
  expect((await openCustody(school.db)).some((one) => one.id === id)).toBe(false)
})

test('a register counts the same school days as the calendar, whatever bell table a day has', async () => {
  await school.db.insertInto('bell_table').values({ id: 'short', name: 'Verkort', from_day: null }).execute()
  const hour = { bell_id: 'short', hour: 1, label: '1e uur', starts: '08:30', ends: '09:00' }
  await school.db
    .insertInto('bell_hour')
    .values([0, 6].map((weekday) => ({ ...hour, weekday })))
    .execute()
  const others = ['2025-12-06', '2025-12-23', '2026-01-14']
  await school.db
    .insertInto('other_day')
    .values(others.map((day) => ({ day, bell_id: 'short', ends: null })))
    .execute()
  const days: string[] = []
  for (let day = '2025-12-01'; day <= '2026-02-28'; day = addDays(day, 1))
    if (await isSchoolDay(school.db, day)) days.push(day)
  expect(days).toContain('2025-12-06')
  expect(days).not.toContain('2025-12-23')
  expect(await schoolDaysFrom(school.db, '2025-12-01', '2026-02-28')).toEqual(days)
})
