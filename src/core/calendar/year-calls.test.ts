import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { FreeDays, OtherDay } from '../../contract/calendar'
import { testSchool, type Asker, type TestSchool } from '../../../tests/support/school'
import { addDays } from './days'

interface Year {
  firstDay: string
  lastDay: string
  free: FreeDays[]
  terms: { id: string; name: string; firstDay: string }[]
  otherDays: OtherDay[]
  weekdays: number[]
  nationalKnown: boolean
  nationalMissing: number
}

let school: TestSchool
let keeper: Asker
beforeEach(async () => {
  school = await testSchool()
  keeper = school.as('administrator')
})
afterEach(() => school.close())

const year = (schoolYear = '2026-2027') => school.as('teacher').get<Year>('calendar.year', { schoolYear })
const takeOver = (schoolYear = '2026-2027', region = 'midden') =>
  keeper.ask('calendar.takeOverYear', { schoolYear, region })
const empty = async () => {
  await school.db.deleteFrom('free_days').execute()
  await school.db.deleteFrom('term').execute()
}
const saveFree = (name: string, firstDay: string, lastDay = firstDay) =>
  keeper.get<{ id: string }>('calendar.saveFree', { id: null, name, firstDay, lastDay })

describe('a school year', () => {
  test('of a new school has its holidays, public holidays, terms and weekdays', async () => {
    const { free, ...rest } = await year()
    expect(rest).toMatchObject({
      firstDay: '2026-08-01',
      lastDay: '2027-07-31',
      terms: [{ firstDay: '2026-08-01' }, { firstDay: '2026-12-01' }, { firstDay: '2027-03-15' }],
      otherDays: [],
      weekdays: [1, 2, 3, 4, 5],
      nationalKnown: true,
      nationalMissing: 0
    })
    expect(free.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'Zomervakantie holiday',
      'Herfstvakantie holiday',
      'Kerstvakantie holiday',
      'Voorjaarsvakantie holiday',
      'Tweede paasdag public',
      'Meivakantie holiday',
      'Hemelvaart public',
      'Tweede pinksterdag public',
      'Zomervakantie holiday'
    ])
  })

  test('never has a day that is free twice', async () => {
    for (const schoolYear of ['2025-2026', '2026-2027', '2027-2028']) {
      const { free } = await year(schoolYear)
      for (const [at, one] of free.entries())
        expect(free.slice(at + 1).every((later) => one.lastDay < later.firstDay)).toBe(true)
    }
  })

  test('shows the days that are not as usual', async () => {
    await keeper.get('calendar.setDay', { day: '2026-11-25', bellId: null, ends: '12:00' })
    expect((await year()).otherDays).toEqual([{ day: '2026-11-25', bellId: null, ends: '12:00' }])
    expect((await year('2025-2026')).otherDays).toEqual([])
  })

  test('that is in no national table says so', async () => {
    expect(await year('2030-2031')).toMatchObject({ nationalKnown: false, nationalMissing: 0 })
    expect(await takeOver('2030-2031')).toMatchObject({ why: 'year-unknown' })
  })
})

describe('taking over a school year', () => {
  test('fills an empty one, and a second time there is nothing left to add', async () => {
    await empty()
    expect(await year()).toMatchObject({ free: [], terms: [], nationalMissing: 5 })
    // Five holidays, three public holidays outside them, three terms.
    expect(await takeOver()).toMatchObject({ value: { added: 11, kept: 0 } })
    const filled = await year()
    expect(filled).toMatchObject({ nationalMissing: 0 })
    expect(await takeOver()).toMatchObject({ why: 'nothing-new' })
    expect(await year()).toEqual(filled)
  })

  test('leaves the dates the school has chosen itself, and the days of its own', async () => {
    await empty()
    await saveFree('Meivakantie', '2027-05-01', '2027-05-09')
    await saveFree('Studiedag', '2027-02-24')
    expect(await takeOver()).toMatchObject({ value: { added: 9, kept: 2 } })
    const { free, nationalMissing } = await year()
    expect(nationalMissing).toBe(0)
    expect(
      free.filter(({ kind }) => kind === 'own').map(({ firstDay, lastDay }) => [firstDay, lastDay])
    ).toEqual([
      ['2027-02-24', '2027-02-24'],
      ['2027-05-01', '2027-05-09']
    ])
    expect(
      free
        .filter(({ name }) => name === 'Voorjaarsvakantie')
        .map(({ firstDay, lastDay }) => [firstDay, lastDay])
    ).toEqual([
      ['2027-02-20', '2027-02-23'],
      ['2027-02-25', '2027-02-28']
    ])
  })

  test('leaves the terms of a school that has its own', async () => {
    await empty()
    await keeper.get('calendar.saveTerm', { id: null, name: 'Halfjaar 1', firstDay: '2026-08-31' })
    expect(await takeOver()).toMatchObject({ value: { added: 8 } })
    expect((await year()).terms).toMatchObject([{ name: 'Halfjaar 1', firstDay: '2026-08-31' }])
  })

  test('is of one region', async () => {
    await empty()
    await takeOver('2026-2027', 'noord')
    expect((await year()).free.find(({ name }) => name === 'Herfstvakantie')?.firstDay).toBe('2026-10-10')
  })

  test('is for those who set the school up', async () => {
    expect(
      await school.as('teacher').ask('calendar.takeOverYear', { schoolYear: '2026-2027', region: 'midden' })
    ).toMatchObject({
      reason: 'forbidden'
    })
    expect(await takeOver('2026')).toMatchObject({ reason: 'invalid' })
  })
})

describe('a term', () => {
  const save = (term: object) =>
    keeper.ask('calendar.saveTerm', { id: null, name: 'Periode 4', firstDay: '2027-05-10', ...term })

  test('begins on a day of its own and can be moved', async () => {
    const { value } = (await save({})) as { value: { id: string } }
    expect(await save({ name: 'Periode 5' })).toMatchObject({ why: 'from-taken' })
    expect(await save({ id: value.id, firstDay: '2027-05-17' })).toMatchObject({ ok: true })
    expect((await year()).terms.at(-1)).toEqual({ id: value.id, name: 'Periode 4', firstDay: '2027-05-17' })
  })

  test('that is gone cannot be changed or removed, and the last one stays', async () => {
    expect(await save({ id: 'gone' })).toMatchObject({ why: 'term-unknown' })
    expect(await keeper.ask('calendar.removeTerm', { id: 'gone' })).toMatchObject({ why: 'term-unknown' })
    await school.db.deleteFrom('term').where('first_day', '>', '2025-08-01').execute()
    const [last] = (await year('2025-2026')).terms
    expect(await keeper.ask('calendar.removeTerm', { id: last?.id })).toMatchObject({ why: 'last-term' })
    await save({})
    expect(await keeper.ask('calendar.removeTerm', { id: last?.id })).toMatchObject({ ok: true })
  })
})

test('a new school has two school years and more ahead of it, whatever day it begins on', async () => {
  const next = addDays('2027-07-31', 30)
  expect((await year('2027-2028')).terms).toHaveLength(3)
  expect((await year('2027-2028')).free.some(({ firstDay }) => firstDay > next)).toBe(true)
})
