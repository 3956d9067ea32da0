import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Reminder } from '../../contract/schedule'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'
import { instantOf } from '../calendar/days'

const wednesday = '2026-01-21'
let school: TestSchool
let h3b: TestClass
const clock = (time: string, day = wednesday) => (school.now = new Date(instantOf(day, time)))
const said = async (who: 'teacher' | 'teacher2' | 'mentor' = 'teacher') =>
  (await school.as(who).get<Reminder[]>('schedule.reminders')).map(({ kind, className, devices }) =>
    [kind, className, devices || ''].filter(Boolean).join(' ')
  )
const round = (hour: number | null = 3) => ({ classId: h3b.id, day: wednesday, hour })

beforeEach(async () => {
  school = await testSchool()
  h3b = await school.addClass('H3b', 4)
  await school.db
    .insertInto('timetable')
    .values({ class_id: h3b.id, weekday: 3, hour: 3, subject: 'ne', room: '104', staff_id: 'teacher' })
    .execute()
})
afterEach(async () => {
  expect(school.faults).toEqual([])
  await school.close()
})

test('a lesson of the timetable speaks from its start until its round is begun, to who gives it', async () => {
  clock('10:29')
  expect(await said()).toEqual([])
  clock('10:30')
  expect(await said()).toEqual(['lesson-starts H3b'])
  expect(await said('teacher2')).toEqual([])
  await school.as('teacher').get('custody.restHandedIn', { round: round() })
  expect(await said()).toEqual([])
})

test('a lesson of a class that is away on a trip speaks to nobody, until one of its pupils stays', async () => {
  const trip = { firstDay: wednesday, lastDay: wednesday, backAt: '16:00', mode: null }
  const all = h3b.pupils.map(({ id }) => id)
  const save = (id: string | null, pupilIds: string[]) =>
    school.as('teacher').get<{ id: string }>('roster.saveGroup', { id, name: 'Museum', trip, pupilIds })
  const { id } = await save(null, all)
  clock('10:31')
  expect(await said()).toEqual([])
  await save(id, all.slice(1))
  expect(await said()).toEqual(['lesson-starts H3b'])
})

test('a hand-in that was undone as a whole is none: the lesson speaks again', async () => {
  clock('10:31')
  await school.as('teacher').get('custody.restHandedIn', { round: round() }, 'the-hand-in')
  await school.as('teacher').get('custody.undo', { round: round(), event: 'the-hand-in' })
  expect(await said()).toEqual(['lesson-starts H3b'])
})

test('three minutes before the end it counts the devices, and is silent when they are back', async () => {
  clock('10:31')
  await school.as('teacher').get('custody.restHandedIn', { round: round() })
  clock('11:17')
  expect(await said()).toEqual(['lesson-ends H3b 4'])
  await school.as('teacher').get('offences.conclude', { round: round(), readings: [] })
  await school.as('teacher').get('custody.giveBack', { round: round(), except: [] })
  expect(await said()).toEqual([])
})

test('what was put away stays away for this person and this occasion, and only what speaks can be', async () => {
  clock('10:31')
  await school.db
    .insertInto('timetable')
    .values({ class_id: h3b.id, weekday: 4, hour: 3, subject: 'ne', room: '104', staff_id: 'teacher' })
    .execute()
  const [reminder] = await school.as('teacher').get<Reminder[]>('schedule.reminders')
  await school.as('teacher').get('schedule.putAway', { id: reminder!.id })
  await school.as('teacher').get('schedule.putAway', { id: reminder!.id })
  await school.as('teacher').get('schedule.putAway', { id: `lesson-starts:${h3b.id}:2026-01-22:3` })
  await school.as('teacher').get('schedule.putAway', { id: 'nothing of the kind' })
  expect(await said()).toEqual([])
  clock('11:00')
  expect(await said()).toEqual([])
  expect(await school.db.selectFrom('reminder_seen').select('staff_id').execute()).toHaveLength(1)
  clock('10:30', '2026-01-22')
  expect(await said()).toEqual(['lesson-starts H3b'])
})

test('where the class hands in for the day, the day speaks and not the lesson', async () => {
  await school.db.updateTable('school_class').set({ custody_mode: 'day' }).where('id', '=', h3b.id).execute()
  clock('10:31')
  const [reminder] = await school.as('teacher').get<Reminder[]>('schedule.reminders')
  expect(reminder?.round).toEqual(round(null))
  await school.as('teacher').get('custody.restHandedIn', { round: round(null) })
  clock('11:18')
  expect(await said()).toEqual([])
  clock('13:20')
  expect(await said()).toEqual(['day-ends 4'])
})

test('a taken device speaks at the end of the day to who took it and to the mentor, and the next school morning', async () => {
  const pupilId = h3b.pupils[0]!.id
  const keeper = { holderId: null, holder: 'receptie', place: 'kluis', note: '' }
  clock('10:31')
  await school.as('teacher').get('schedule.putAway', { id: `lesson-starts:${h3b.id}:${wednesday}:3` })
  await school.as('teacher').get('custody.take', {
    pupilId,
    device: 'phone',
    ...keeper,
    until: null,
    reason: ''
  })
  clock('13:19')
  expect(await said()).toEqual([])
  clock('13:20')
  expect([await said(), await said('mentor'), await said('teacher2')]).toEqual([
    ['day-ends 1'],
    ['day-ends 1'],
    []
  ])
  clock('08:29', '2026-01-22')
  expect(await said()).toEqual([])
  clock('08:30', '2026-01-22')
  expect(await said()).toEqual(['overdue 1'])
})

test('on a free day and in a weekend nothing speaks of lessons or of what is late', async () => {
  await school.db
    .insertInto('free_days')
    .values({ id: 'off', name: 'Studiedag', first_day: wednesday, last_day: wednesday, kind: 'own' })
    .execute()
  clock('10:31')
  expect(await said()).toEqual([])
})

test('bad ids are refused by their form, and an administrator has no reminders to ask for', async () => {
  for (const id of ['', 'x', 'x'.repeat(201), 3])
    expect(await school.as('teacher').ask('schedule.putAway', { id })).toMatchObject({ reason: 'invalid' })
  expect(await school.as('administrator').ask('schedule.reminders')).toMatchObject({ reason: 'forbidden' })
})
