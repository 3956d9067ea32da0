import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Bell, Hour } from '../../contract/calendar'
import { testSchool, type Asker, type TestSchool } from '../../../tests/support/school'
import { short, weekday } from './bells.fixture'

const wed = '2026-01-21'
const thu = '2026-01-22'
const nextWed = '2026-01-28'

let school: TestSchool
let director: Asker
beforeEach(async () => {
  school = await testSchool()
  director = school.as('director')
})
afterEach(() => school.close())

const bells = () => director.get<Bell[]>('calendar.bells')
const save = async (bell: object) => (await director.get<{ id: string }>('calendar.saveBell', bell)).id
const setDay = (day: string, bellId: string | null, ends: string | null = null) =>
  director.ask('calendar.setDay', { day, bellId, ends })
const timesOn = async (day: string) => {
  const hours = await director.get<Hour[]>('calendar.hours', { day })
  return hours.map(({ hour, starts, ends }) => `${hour} ${starts}-${ends}`)
}
const theUsual = async () => {
  const found = (await bells()).find(({ id }) => id === 'usual')
  if (!found) throw new Error('no usual bell table')
  return found
}

describe('a bell table', () => {
  test('comes back as it was put in, after those that are usual', async () => {
    const weekdays = [weekday(0, ['1 08:30-09:10']), weekday(3, ['1 08:30-09:00', '2 09:00-09:30'], '12:00')]
    const id = await save({ ...short, weekdays })
    expect(await bells()).toMatchObject([
      { id: 'usual', name: '', fromDay: '0001-01-01' },
      { id, name: short.name, fromDay: null, weekdays }
    ])
  })

  test('is for those who set the school up', async () => {
    for (const who of ['teacher', 'mentor'] as const)
      expect(await school.as(who).ask('calendar.saveBell', short)).toMatchObject({
        ok: false,
        reason: 'forbidden'
      })
    expect(await bells()).toHaveLength(1)
  })

  test('is refused whole when one hour is wrong, and the screen hears which', async () => {
    const usual = await theUsual()
    const weekdays = [...usual.weekdays.slice(1), weekday(1, ['1 08:30-09:20', '2 09:15-10:00'])]
    expect(await director.ask('calendar.saveBell', { ...usual, weekdays })).toMatchObject({
      why: 'hours-overlap',
      about: { hour: '2' }
    })
    expect(await theUsual()).toEqual(usual)
  })

  test.each([
    ['a number out of reach', { weekdays: [weekday(1, ['21 08:30-09:20'])] }],
    ['a clock time there is not', { weekdays: [weekday(1, ['1 08:30-24:30'])] }],
    ['an eighth weekday', { weekdays: [weekday(8, ['1 08:30-09:20'])] }],
    ['a day there is not', { fromDay: '2026-02-30' }],
    ['more than it has', { weekdays: [{ ...weekday(1, ['1 08:30-09:20']), extra: 1 }] }]
  ])('with %s is not understood', async (_case, change) => {
    expect(await director.ask('calendar.saveBell', { ...short, ...change })).toMatchObject({
      ok: false,
      reason: 'invalid'
    })
  })

  test('that is gone cannot be changed or removed', async () => {
    expect(await director.ask('calendar.saveBell', { ...short, id: 'gone' })).toMatchObject({
      why: 'bell-unknown'
    })
    expect(await director.ask('calendar.removeBell', { id: 'gone' })).toMatchObject({ why: 'bell-unknown' })
  })

  test('that is usual from a day on holds from then, and the one before it until then', async () => {
    const before = await timesOn(wed)
    const id = await save({ ...short, name: '40 minuten', fromDay: nextWed })
    expect(await timesOn('2026-01-27')).toHaveLength(7)
    expect(await timesOn(wed)).toEqual(before)
    expect(await timesOn(nextWed)).toEqual([
      '1 08:30-09:10',
      '2 09:10-09:50',
      '3 10:10-10:50',
      '4 10:50-11:30'
    ])
    expect(await director.ask('calendar.saveBell', { ...short, fromDay: nextWed })).toMatchObject({
      why: 'from-taken'
    })
    await director.get('calendar.removeBell', { id })
    expect(await timesOn(nextWed)).toEqual(before)
  })

  test('that is usual since ever stays: the past must have its hours', async () => {
    const usual = await theUsual()
    await save({ ...short, fromDay: nextWed })
    expect(await director.ask('calendar.removeBell', { id: 'usual' })).toMatchObject({ why: 'usual-needed' })
    expect(await director.ask('calendar.saveBell', { ...usual, fromDay: wed })).toMatchObject({
      why: 'usual-needed'
    })
    expect(await theUsual()).toEqual(usual)
  })

  test('cannot go while a day names it', async () => {
    const id = await save(short)
    await setDay(wed, id)
    expect(await director.ask('calendar.removeBell', { id })).toMatchObject({ why: 'bell-in-use' })
    await setDay(wed, null)
    await director.get('calendar.removeBell', { id })
    expect(await bells()).toHaveLength(1)
  })

  test('may lose an hour: a round that was held in it opens as before', async () => {
    const h3a = await school.addClass('H3a', 3)
    const round = { classId: h3a.id, day: wed, hour: 3 }
    await school.as('teacher').get('custody.restHandedIn', { round })
    const before = await school.as('teacher').get('custody.round', round)
    const usual = await theUsual()
    await save({
      ...usual,
      weekdays: usual.weekdays.map((one) => ({ ...one, hours: one.hours.slice(0, 2) }))
    })
    expect(await timesOn(wed)).toHaveLength(2)
    expect(await school.as('teacher').get('custody.round', round)).toEqual(before)
  })
})

describe('a day that is not as usual', () => {
  test('goes by another bell table, that day only', async () => {
    const usual = await timesOn(wed)
    expect(await setDay(wed, await save(short))).toMatchObject({ ok: true })
    expect(await timesOn(wed)).toEqual(['1 08:30-09:10', '2 09:10-09:50', '3 10:10-10:50', '4 10:50-11:30'])
    expect(await timesOn(nextWed)).toEqual(usual)
    await setDay(wed, null)
    expect(await timesOn(wed)).toEqual(usual)
  })

  test('ends early: later hours do not take place, the one that runs is cut off', async () => {
    await setDay(thu, null, '11:00')
    expect(await timesOn(thu)).toEqual(['1 08:30-09:20', '2 09:20-10:10', '3 10:30-11:00'])
    await setDay(thu, null, '10:30')
    expect(await timesOn(thu)).toEqual(['1 08:30-09:20', '2 09:20-10:10'])
  })

  test.each([
    ['a Saturday', '2026-01-24', null, '12:00', 'not-a-school-day'],
    ['a holiday', '2026-02-18', null, '12:00', 'not-a-school-day'],
    ['a bell table that is gone', wed, 'gone', null, 'bell-unknown'],
    ['an end before the first hour', wed, null, '08:30', 'day-ends-too-early']
  ])('is refused for %s', async (_case, day, bellId, ends, why) => {
    expect(await setDay(day, bellId, ends)).toMatchObject({ why })
  })

  test('needs hours in the other bell table on that weekday', async () => {
    const mondays = await save({ ...short, weekdays: [weekday(1, ['1 08:30-09:10'])] })
    expect(await setDay(wed, mondays)).toMatchObject({ why: 'not-a-school-day' })
  })

  test('can be put back although the day became free since', async () => {
    await setDay(wed, null, '12:00')
    await director.get('calendar.saveFree', { id: null, name: 'Studiedag', firstDay: wed, lastDay: wed })
    expect(await setDay(wed, null)).toMatchObject({ ok: true })
  })
})
