import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { FreeDays } from '../../contract/calendar'
import { testSchool, type Asker, type TestSchool } from '../../../tests/support/school'
import { calendar, event } from './ics.fixture'

let school: TestSchool
let keeper: Asker
beforeEach(async () => {
  school = await testSchool()
  keeper = school.as('director')
})
afterEach(() => school.close())

const days = async () => {
  const { free } = await keeper.get<{ free: FreeDays[] }>('calendar.year', { schoolYear: '2025-2026' })
  return free
}
const own = async () =>
  (await days()).filter(({ kind }) => kind === 'own').map(({ name, firstDay }) => `${name} ${firstDay}`)
const save = (change: object) =>
  keeper.ask('calendar.saveFree', {
    id: null,
    name: 'Studiedag',
    firstDay: '2026-03-09',
    lastDay: '2026-03-10',
    ...change
  })

describe('free days', () => {
  test('of the school are put in, moved, named otherwise and removed', async () => {
    const { value } = (await save({})) as { value: { id: string } }
    await save({ id: value.id, firstDay: '2026-03-10', lastDay: '2026-03-11' })
    await save({ id: value.id, name: 'Tweedaagse', firstDay: '2026-03-10', lastDay: '2026-03-11' })
    expect(await own()).toEqual(['Tweedaagse 2026-03-10'])
    await keeper.get('calendar.removeFree', { id: value.id })
    expect(await own()).toEqual([])
  })

  test('of the national table keep their kind when a school moves them', async () => {
    const holiday = (await days()).find(({ name }) => name === 'Voorjaarsvakantie')
    await save({ ...holiday, kind: undefined, firstDay: '2026-02-21', lastDay: '2026-03-01' })
    expect((await days()).find(({ id }) => id === holiday?.id)).toMatchObject({
      kind: 'holiday',
      firstDay: '2026-02-21'
    })
  })

  test.each([
    ['end before they begin', { lastDay: '2026-03-08' }, 'ends-before-start'],
    ['take longer than any holiday', { lastDay: '2026-06-01' }, 'too-long'],
    ['are free already', { firstDay: '2026-02-20' }, 'overlaps'],
    ['are gone', { id: 'gone' }, 'free-unknown']
  ])('are refused when they %s', async (_case, change, why) => {
    const before = await days()
    expect(await save(change)).toMatchObject({ why })
    expect(await days()).toEqual(before)
  })

  test('may have another name although they lie over others of before', async () => {
    await school.db
      .insertInto('free_days')
      .values({
        id: 'over',
        name: 'Carnaval',
        kind: 'holiday',
        first_day: '2026-02-16',
        last_day: '2026-02-17'
      })
      .execute()
    const carnival = { id: 'over', firstDay: '2026-02-16', lastDay: '2026-02-17' }
    expect(await save({ ...carnival, name: 'Vastenavond' })).toMatchObject({ ok: true })
    expect(await save({ ...carnival, lastDay: '2026-02-18' })).toMatchObject({ why: 'overlaps' })
  })

  test('need a name, and someone who may', async () => {
    expect(await save({ name: ' x ' })).toMatchObject({ reason: 'invalid' })
    expect(await school.as('mentor').ask('calendar.removeFree', { id: 'any' })).toMatchObject({
      reason: 'forbidden'
    })
    expect(await keeper.ask('calendar.removeFree', { id: 'gone' })).toMatchObject({ why: 'free-unknown' })
  })
})

describe('several free days at once', () => {
  const add = (...firstDays: string[]) =>
    keeper.ask('calendar.addFreeDays', {
      days: firstDays.map((firstDay) => ({ name: 'Studiedag', firstDay, lastDay: firstDay }))
    })

  test('come in together', async () => {
    expect(await add('2026-03-09', '2026-03-18')).toMatchObject({ value: { added: 2 } })
    expect(await own()).toEqual(['Studiedag 2026-03-09', 'Studiedag 2026-03-18'])
  })

  test('come in all or none', async () => {
    expect(await add('2026-03-09', '2026-02-18')).toMatchObject({ why: 'overlaps' })
    expect(await add('2026-03-09', '2026-03-09')).toMatchObject({ why: 'overlaps' })
    expect(await add()).toMatchObject({ reason: 'invalid' })
    expect(await own()).toEqual([])
  })
})

describe('the school\u2019s own calendar file', () => {
  const ask = (bytes: Uint8Array) =>
    keeper.ask('calendar.readFreeDays', {
      file: { name: 'jaar.ics', base64: Buffer.from(bytes).toString('base64') }
    })

  test('shows its whole days and which of them are free already, and stores nothing', async () => {
    const file = calendar(
      ...event('SUMMARY:Studiedag', 'DTSTART;VALUE=DATE:20260309', 'DTEND;VALUE=DATE:20260311'),
      ...event('SUMMARY:Voorjaarsvakantie', 'DTSTART;VALUE=DATE:20260214', 'DTEND;VALUE=DATE:20260223'),
      ...event('SUMMARY:Ouderavond', 'DTSTART:20260310T190000Z'),
      ...event('SUMMARY:Vorig jaar', 'DTSTART;VALUE=DATE:20250310')
    )
    expect(await ask(file)).toMatchObject({
      value: {
        days: [
          { name: 'Voorjaarsvakantie', firstDay: '2026-02-14', lastDay: '2026-02-22', known: true },
          { name: 'Studiedag', firstDay: '2026-03-09', lastDay: '2026-03-10', known: false }
        ],
        skipped: 1
      }
    })
    expect(await own()).toEqual([])
  })

  test.each([
    ['a list of pupils', new TextEncoder().encode('Naam;Klas\r\nAmira;H3a\r\n'), 'not-a-calendar'],
    ['nothing at all', new Uint8Array(), 'not-a-calendar'],
    ['a calendar without events', calendar('X-WR-CALNAME:Jaar'), 'empty'],
    ['more than 5 MB', calendar(`X-NOTE:${'a'.repeat(5_242_880)}`), 'too-large']
  ])('is refused when it is %s', async (_case, bytes, why) => {
    expect(await ask(bytes)).toMatchObject({ why })
    expect(school.faults).toEqual([])
  })
})
