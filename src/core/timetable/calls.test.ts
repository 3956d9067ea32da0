import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { FeedRead } from '../../contract/timetable'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'
import { calendarOf, fileOf, type Line } from './feeds.fixture'

let school: TestSchool
let h3a: TestClass
let h3b: TestClass
beforeEach(async () => {
  school = await testSchool()
  h3a = await school.addClass('H3a', 3)
  h3b = await school.addClass('H3b', 3)
})
afterEach(() => school.close())

interface Mine {
  source: string
  system: string | null
  from: string | null
  until: string | null
  lessons: number
  problem: string | null
  groups: { name: string; how: string; lessons: number; className: string | null }[]
}
interface Today {
  hour: number | null
  now: { className: string; hour: number; lastHour: number } | null
  lessons: {
    className: string
    hour: number
    lastHour: number
    starts: string
    subject: string
    room: string
  }[]
}
/** Wednesday, the day of the test school; Thursday and Friday after it. */
const [wed, thu, fri] = ['2026-01-21', '2026-01-22', '2026-01-23']
const mine = (who: 'teacher' | 'teacher2' = 'teacher') => school.as(who).get<Mine>('timetable.mine')
const today = (who: 'teacher' | 'teacher2' = 'teacher') => school.as(who).get<Today>('calendar.today')
const read = (...lines: readonly Line[]) =>
  school.as('teacher').get<FeedRead>('timetable.readFile', fileOf(calendarOf(...lines)))
const hoursToday = async () =>
  (await today()).lessons.map(({ className, hour, lastHour }) => `${className} ${hour}-${lastHour}`)

describe('a timetable from a file', () => {
  test('tells what was read, and Vandaag shows the right class at the right hour', async () => {
    expect(await mine()).toMatchObject({ source: 'none', lessons: 0, groups: [] })
    const told = await read(
      [wed, '10:30', '11:20', 'ne - SMT - H3a', '101'],
      [thu, '08:30', '10:10', 'ne - SMT - h 3 B', '102'],
      [fri, '08:30', '09:20', 'ne - SMT - h3.ne9', '102'],
      [fri, '19:00', '21:00', 'Ouderavond'],
      [fri, '10:30', '11:20', 'Vervallen: ne - SMT - H3a', '101']
    )
    expect(told).toEqual({ lessons: 3, outside: 2, from: wed, until: fri, unknown: ['h3.ne9'] })
    expect(await mine()).toEqual({
      source: 'file',
      system: null,
      readAt: '2026-01-21T09:20:00.000Z',
      from: wed,
      until: fri,
      lessons: 3,
      problem: null,
      groups: [
        { name: 'H3a', lessons: 1, how: 'name', classId: h3a.id, className: 'H3a' },
        { name: 'h 3 B', lessons: 1, how: 'name', classId: h3b.id, className: 'H3b' },
        { name: 'h3.ne9', lessons: 1, how: 'unknown', classId: null, className: null }
      ]
    })
    const { now, lessons } = await today()
    expect(now).toMatchObject({ className: 'H3a', hour: 3, lastHour: 3 })
    expect(lessons).toEqual([
      {
        classId: h3a.id,
        className: 'H3a',
        hour: 3,
        lastHour: 3,
        starts: '10:30',
        ends: '11:20',
        subject: 'ne',
        room: '101',
        standIn: false
      }
    ])
  })

  test('a block over a break is one lesson, parallel groups of a class are one, evenings are none', async () => {
    await read(
      [wed, '09:20', '11:20', 'H3a'],
      [wed, '09:20', '10:10', 'H3a, H3b'],
      [wed, '16:00', '17:00', 'H3a']
    )
    expect(await hoursToday()).toEqual(['H3a 2-3', 'H3b 2-2'])
  })

  test('on a shortened day, and after a new bell table, the hours follow without reading again', async () => {
    await read([wed, '10:05', '10:45', 'H3a'])
    expect(await hoursToday()).toEqual(['H3a 3-3'])
    await school.db.insertInto('bell_table').values({ id: 'short', name: 'verkort' }).execute()
    await school.db
      .insertInto('bell_hour')
      .values([
        { bell_id: 'short', weekday: 0, hour: 2, label: '2e uur', starts: '09:25', ends: '10:05' },
        { bell_id: 'short', weekday: 0, hour: 4, label: '4e uur', starts: '10:05', ends: '10:45' }
      ])
      .execute()
    await school.db.insertInto('other_day').values({ day: wed, bell_id: 'short', ends: null }).execute()
    expect(await hoursToday()).toEqual(['H3a 4-4'])
    expect((await today()).now).toMatchObject({ hour: 4 })
  })

  test('read again it replaces everything, and leaves a colleague alone', async () => {
    await school.as('teacher2').get('timetable.readFile', fileOf(calendarOf([wed, '10:30', '11:20', 'H3b'])))
    await read([wed, '10:30', '11:20', 'H3a'], [thu, '10:30', '11:20', 'H3a'])
    await read([wed, '11:20', '12:10', 'H3b'])
    expect(await hoursToday()).toEqual(['H3b 4-4'])
    expect(await mine()).toMatchObject({ lessons: 1, from: wed, until: wed })
    expect(await mine('teacher2')).toMatchObject({ lessons: 1 })
  })

  test('only what lies between Monday of this week and ten weeks ahead is read', async () => {
    const told = await read(
      ['2026-01-18', '10:30', '11:20', 'H3a'],
      ['2026-01-19', '10:30', '11:20', 'H3a'],
      ['2026-04-01', '10:30', '11:20', 'H3a'],
      ['2026-04-02', '10:30', '11:20', 'H3a']
    )
    expect(told).toMatchObject({ lessons: 2, from: '2026-01-19', until: '2026-04-01' })
  })

  test('an hour is the same hour on both sides of the change of the clock', async () => {
    await read(['2026-03-27', '08:30', '09:20', 'H3a'], ['2026-03-30', '08:30', '09:20', 'H3a'])
    for (const day of ['2026-03-27', '2026-03-30']) {
      const lessons = await school.as('teacher2').get('timetable.ofColleague', { staffId: 'teacher', day })
      expect(lessons).toMatchObject([{ className: 'H3a', hour: 1, starts: '08:30' }])
    }
  })

  test('past its last week, and of who has none, the weekly timetable holds', async () => {
    await school.db
      .insertInto('timetable')
      .values([
        { class_id: h3b.id, weekday: 3, hour: 3, subject: 'ne', room: '1', staff_id: 'teacher' },
        { class_id: h3b.id, weekday: 3, hour: 4, subject: 'ne', room: '1', staff_id: 'teacher' }
      ])
      .execute()
    expect(await hoursToday()).toEqual(['H3b 3-3', 'H3b 4-4'])
    expect(await mine()).toMatchObject({ source: 'weekly', lessons: 2, groups: [] })
    await read([wed, '08:30', '09:20', 'H3a'])
    expect(await hoursToday()).toEqual(['H3a 1-1'])
    school.now = new Date('2026-01-28T09:20:00Z')
    expect(await hoursToday()).toEqual(['H3b 3-3', 'H3b 4-4'])
  })

  test.each([
    ['a list', 'Stamnummer,Naam\r\n1,Bas', 'not-a-calendar'],
    ['a page', '<!doctype html><title>Inloggen</title>', 'not-a-calendar'],
    [
      'a calendar that breaks off',
      calendarOf([wed, '10:30', '11:20', 'H3a']).slice(0, -20),
      'not-a-calendar'
    ],
    ['a calendar without appointments', calendarOf(), 'empty']
  ])('%s is refused, and what there was stays', async (_what, text, why) => {
    await read([wed, '10:30', '11:20', 'H3a'])
    expect(await school.as('teacher').ask('timetable.readFile', fileOf(text))).toMatchObject({ why })
    expect(await hoursToday()).toEqual(['H3a 3-3'])
  })

  test('a calendar of other things gives no lessons, and the day is as without a timetable', async () => {
    const told = await read([wed, '10:30', '11:20', 'Tandarts'], [thu, '10:30', '11:20', 'Gesprek'])
    expect(told).toEqual({ lessons: 0, outside: 2, from: null, until: null, unknown: [] })
    expect(await hoursToday()).toEqual([])
    const kept = JSON.stringify(await school.db.selectFrom('lesson').selectAll().execute())
    expect(kept).toBe('[]')
  })

  test('what groups and rooms are called stays out of the audit trail', async () => {
    await read([wed, '10:30', '11:20', 'lokaal 9 - h3.geheim - SMT', 'lokaal 9'])
    const trail = JSON.stringify(await school.db.selectFrom('audit').selectAll().execute())
    expect(trail).toContain('timetable.readFile')
    expect(trail).not.toMatch(/geheim|lokaal/)
  })

  test('forgotten, nothing of it is left, and there is nothing to forget twice', async () => {
    await read([wed, '10:30', '11:20', 'H3a'])
    await school.as('teacher').get('timetable.forget')
    expect(await mine()).toMatchObject({ source: 'none', lessons: 0, groups: [] })
    expect(await school.db.selectFrom('lesson').selectAll().execute()).toEqual([])
    expect(await school.as('teacher').ask('timetable.forget')).toMatchObject({ why: 'no-timetable' })
  })
})

describe('what a group is called in a timetable', () => {
  beforeEach(() => read([wed, '10:30', '11:20', 'ne - SMT - h3.ne9']))
  const howOf = async () => (await mine()).groups.map(({ name, how, className }) => [name, how, className])

  test('is coupled once, for everyone, however it is written', async () => {
    expect(await hoursToday()).toEqual([])
    await school.as('mentor').get('timetable.couple', { name: 'H3-NE9', classId: h3b.id })
    expect(await howOf()).toEqual([['h3.ne9', 'chosen', 'H3b']])
    expect(await hoursToday()).toEqual(['H3b 3-3'])
    await school.as('teacher').get('timetable.couple', { name: 'h3.ne9', classId: h3a.id })
    expect(await hoursToday()).toEqual(['H3a 3-3'])
  })

  test('may be no class of ours, and is no lesson then', async () => {
    await school.as('teacher').get('timetable.couple', { name: 'h3.ne9', classId: null })
    expect(await howOf()).toEqual([['h3.ne9', 'ignored', null]])
    expect(await hoursToday()).toEqual([])
  })

  test('is of no class that is not there, of another year, a trip, or a group that is no more', async () => {
    const classes = [
      { id: 'last-year', name: 'H3a', school_year: '2024-2025', mentor_id: null },
      { id: 'trip', name: 'Kamp', school_year: '2025-2026', mentor_id: null, kind: 'trip' },
      { id: 'no-more', name: 'h3.ne9', school_year: '2025-2026', mentor_id: null, kind: 'group' }
    ]
    for (const one of classes) await school.db.insertInto('school_class').values(one).execute()
    for (const classId of ['last-year', 'trip', 'no-more', 'nobody'])
      expect(await school.as('teacher').ask('timetable.couple', { name: 'h3.ne9', classId })).toMatchObject({
        why: 'class-unknown'
      })
    expect(await howOf()).toEqual([['h3.ne9', 'unknown', null]])
  })
})
