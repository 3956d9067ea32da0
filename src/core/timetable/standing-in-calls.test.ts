import { afterEach, beforeEach, expect, test } from 'vitest'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'
import { calendarOf, fileOf } from './feeds.fixture'

let school: TestSchool
let h3a: TestClass
let h3b: TestClass
const [tue, wed, thu] = ['2026-01-20', '2026-01-21', '2026-01-22']
type Who = 'teacher' | 'teacher2' | 'mentor'

/** The teacher has H3a in a block of the third and fourth hour; nobody has H3b. */
beforeEach(async () => {
  school = await testSchool()
  h3a = await school.addClass('H3a', 1)
  h3b = await school.addClass('H3b', 1)
  await school
    .as('teacher')
    .get('timetable.readFile', fileOf(calendarOf([wed, '10:30', '12:10', 'ne - SMT - H3a', '101'])))
})
afterEach(() => school.close())

interface Lesson {
  className: string
  hour: number
  lastHour: number
  room: string
  standIn: boolean
}
const short = ({ className, hour, lastHour, room, standIn }: Lesson) =>
  [className, `${hour}-${lastHour}`, room, standIn ? 'stands in' : 'own'].join(' ')
const today = async (who: Who) => {
  const { lessons } = await school.as(who).get<{ lessons: Lesson[] }>('calendar.today')
  return lessons.map(short)
}
const ofTeacher = async (day = wed) =>
  (await school.as('teacher2').get<Lesson[]>('timetable.ofColleague', { staffId: 'teacher', day })).map(short)
const lesson = (hour = 3, classId = h3a.id, day = wed) => ({ day, classId, hour })
const standIn = (who: Who, key = lesson()) => school.as(who).ask('timetable.standIn', key)
const end = (who: Who, key = lesson()) => school.as(who).ask('timetable.endStandIn', key)

test('who stands in has the lesson on Vandaag, whole, and its own teacher no more', async () => {
  expect(await ofTeacher()).toEqual(['H3a 3-4 101 own'])
  expect(await standIn('teacher2')).toMatchObject({ ok: true })
  expect(await today('teacher2')).toEqual(['H3a 3-4 101 stands in'])
  expect(await today('teacher')).toEqual([])
  const { now } = await school.as('teacher2').get<{ now: Lesson }>('calendar.today')
  expect(short(now)).toBe('H3a 3-4 101 stands in')
})

test('it is one lesson, whichever hour of the block is named', async () => {
  await standIn('teacher2', lesson(4))
  expect(await today('teacher2')).toEqual(['H3a 3-4 101 stands in'])
  expect(await standIn('teacher2', lesson(3))).toMatchObject({ why: 'already-so' })
  expect(await end('teacher2', lesson(3))).toMatchObject({ ok: true })
  expect(await today('teacher')).toEqual(['H3a 3-4 101 own'])
})

test('the last who says it gives the lesson; its own teacher may take it back', async () => {
  await standIn('teacher2')
  await standIn('mentor')
  expect(await today('teacher2')).toEqual([])
  expect(await today('mentor')).toEqual(['H3a 3-4 101 stands in'])
  await standIn('teacher')
  expect(await today('mentor')).toEqual([])
  expect(await today('teacher')).toEqual(['H3a 3-4 101 own'])
})

test('it ends once, by who stands in, and then all is as the timetable says', async () => {
  expect(await end('teacher2')).toMatchObject({ why: 'not-standing-in' })
  await standIn('teacher2')
  expect(await end('mentor')).toMatchObject({ why: 'not-standing-in' })
  expect(await end('teacher2')).toMatchObject({ ok: true })
  expect(await end('teacher2')).toMatchObject({ why: 'not-standing-in' })
  expect(await today('teacher2')).toEqual([])
  expect(await today('teacher')).toEqual(['H3a 3-4 101 own'])
  expect(await standIn('teacher2')).toMatchObject({ ok: true })
})

test('of a class without a timetable the hour is enough', async () => {
  await standIn('teacher2', lesson(2, h3b.id))
  expect(await today('teacher2')).toEqual(['H3b 2-2  stands in'])
  expect(await today('teacher')).toEqual(['H3a 3-4 101 own'])
})

test('a lesson of one’s own, one of yesterday, and one that is not there cannot be stood in for', async () => {
  const trip = { id: 'trip', name: 'Kamp', school_year: '2025-2026', mentor_id: null, kind: 'trip' }
  await school.db.insertInto('school_class').values(trip).execute()
  await school.db
    .insertInto('free_days')
    .values({ id: 'free', name: 'Studiedag', first_day: thu, last_day: thu, kind: 'own' })
    .execute()
  expect(await standIn('teacher')).toMatchObject({ why: 'already-so' })
  expect(await standIn('teacher2', lesson(3, h3a.id, tue))).toMatchObject({ why: 'day-past' })
  expect(await standIn('teacher2', lesson(3, 'nobody'))).toMatchObject({ why: 'class-unknown' })
  expect(await standIn('teacher2', lesson(3, 'trip'))).toMatchObject({ why: 'class-unknown' })
  expect(await standIn('teacher2', lesson(9))).toMatchObject({ why: 'no-such-hour' })
  expect(await standIn('teacher2', lesson(3, h3a.id, thu))).toMatchObject({ why: 'no-such-hour' })
  expect(await standIn('teacher2', lesson(3, h3a.id, '2026-01-24'))).toMatchObject({ why: 'no-such-hour' })
  expect(await school.db.selectFrom('stand_in').selectAll().execute()).toEqual([])
})

test('a colleague’s day is empty when there is no school, and nobody has a day who is not there', async () => {
  await school.db
    .insertInto('free_days')
    .values({ id: 'free', name: 'Studiedag', first_day: wed, last_day: wed, kind: 'own' })
    .execute()
  expect(await ofTeacher()).toEqual([])
  const nobody = school.as('teacher2').ask('timetable.ofColleague', { staffId: 'nobody', day: wed })
  expect(await nobody).toMatchObject({ why: 'staff-unknown' })
})
