import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { testSchool, type Asker, type TestSchool } from '../../../tests/support/school'
import { short, weekday } from './bells.fixture'
import { addDays } from './days'
import { dayEnds, daysFrom, freeDayName, hoursOf, isSchoolDay, nextSchoolDay } from './store'

const [tue, wed, thu, fri] = ['2026-01-20', '2026-01-21', '2026-01-22', '2026-01-23'] as const
const [sat, mon] = ['2026-01-24', '2026-01-26'] as const

let school: TestSchool
let director: Asker
beforeEach(async () => {
  school = await testSchool()
  director = school.as('director')
})
afterEach(() => school.close())

const numbers = async (day: string) => (await hoursOf(school.db, day)).map(({ hour }) => hour)
const save = async (bell: object) => (await director.get<{ id: string }>('calendar.saveBell', bell)).id
const setDay = (day: string, bellId: string | null, ends: string | null = null) =>
  director.get('calendar.setDay', { day, bellId, ends })

describe('the hours of a day', () => {
  test('are those of its weekday, and none in a weekend', async () => {
    expect([await numbers(wed), await numbers(sat), await numbers('2026-01-25')]).toEqual([
      [1, 2, 3, 4, 5],
      [],
      []
    ])
  })

  test('of every weekday hold from Monday to Friday, where the weekday has none of its own', async () => {
    const id = await save({ ...short, weekdays: [...short.weekdays, weekday(3, ['1 08:30-09:10'])] })
    for (const day of [tue, wed, fri]) await setDay(day, id)
    expect([await numbers(tue), await numbers(wed), await numbers(fri)]).toEqual([
      [1, 2, 3, 4],
      [1],
      [1, 2, 3, 4]
    ])
    await save({ ...short, name: 'van nu af', fromDay: wed })
    expect([await numbers(sat), await numbers(mon)]).toEqual([[], [1, 2, 3, 4]])
  })

  test('are there on a Saturday that has hours of its own', async () => {
    await save({
      ...short,
      name: 'met open dag',
      fromDay: wed,
      weekdays: [...short.weekdays, weekday(6, ['1 10:00-12:00'])]
    })
    expect(await numbers(sat)).toEqual([1])
    expect(await isSchoolDay(school.db, sat)).toBe(true)
  })
})

describe('the school day ends', () => {
  const ends = (day: string) => dayEnds(school.db, day)

  test('with its last hour, and not at all on a day without lessons', async () => {
    expect([await ends(tue), await ends(wed), await ends(sat)]).toEqual(['15:20', '13:30', undefined])
  })

  test('at the end of its weekday, where the bell table has one: hours beyond do not take place', async () => {
    const id = await save({
      ...short,
      weekdays: [
        weekday(0, ['1 08:30-09:20', '2 11:30-12:30', '3 12:40-13:30'], '14:00'),
        weekday(3, [], '12:00')
      ]
    })
    for (const day of [tue, wed]) await setDay(day, id)
    expect([await ends(tue), await numbers(tue)]).toEqual(['14:00', [1, 2, 3]])
    expect([await ends(wed), await numbers(wed)]).toEqual(['12:00', [1, 2]])
    expect((await hoursOf(school.db, wed)).at(-1)?.ends).toBe('12:00')
  })

  test('with its own last hour on a weekday that has its own hours, whatever holds for every weekday', async () => {
    const id = await save({
      ...short,
      weekdays: [weekday(0, ['1 08:30-09:20'], '14:00'), weekday(3, ['1 08:30-09:00'])]
    })
    await setDay(wed, id)
    expect(await ends(wed)).toBe('09:00')
  })

  test('as that very day says, before anything else', async () => {
    const id = await save({ ...short, weekdays: [weekday(0, ['1 08:30-09:20'], '14:00')] })
    await setDay(wed, id, '21:00')
    await setDay(tue, null, '12:00')
    expect([await ends(wed), await ends(tue)]).toEqual(['21:00', '12:00'])
  })

  test('never before the last hour that takes place ends', async () => {
    const early = await save({
      ...short,
      weekdays: [weekday(0, ['1 08:30-09:20', '2 09:20-10:10'], '09:40')]
    })
    await setDay(tue, early)
    await setDay(wed, early, '08:45')
    await setDay(thu, null, '11:21')
    for (const day of [tue, wed, thu, fri]) {
      const last = (await hoursOf(school.db, day)).at(-1)
      expect(last && last.ends <= ((await ends(day)) ?? '')).toBe(true)
    }
  })
})

describe('school days', () => {
  test('are counted over a year as each day says of itself, with holidays, other days and bell tables', async () => {
    await save({
      ...short,
      name: 'alleen maandag',
      fromDay: '2026-03-02',
      weekdays: [weekday(1, ['1 09:00-10:00'])]
    })
    await setDay(wed, await save({ ...short, name: 'kort' }), '12:00')
    const days = await daysFrom(school.db, '2025-10-20', '2026-05-10')
    expect(days[0]?.day).toBe('2025-10-20')
    expect(days.at(-1)?.day).toBe('2026-05-10')
    const each = []
    for (const { day } of days)
      each.push({
        day,
        isSchoolDay: await isSchoolDay(school.db, day),
        free: (await freeDayName(school.db, day)) !== undefined
      })
    expect(days).toEqual(each)
    expect(days.filter(({ isSchoolDay }) => isSchoolDay).length).toBeGreaterThan(50)
  })

  test.each([
    [wed, thu, 'the next day'],
    [fri, mon, 'after a weekend'],
    ['2026-02-13', '2026-02-23', 'after a holiday'],
    ['2026-05-13', '2026-05-18', 'after Ascension and its Friday'],
    ['2025-10-24', '2025-10-27', 'after the night the clock goes back'],
    ['2026-03-27', '2026-03-30', 'after the night the clock goes forward']
  ])('after %s the next one is %s: %s', async (day, next) => {
    expect(await nextSchoolDay(school.db, day)).toBe(next)
  })

  test('have no next one where no bell table has hours', async () => {
    await school.db.deleteFrom('bell_hour').execute()
    expect(await nextSchoolDay(school.db, wed)).toBeUndefined()
    expect(await isSchoolDay(school.db, addDays(wed, 1))).toBe(false)
  })
})
