import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'
import type { CustodyMode } from '../../contract/settings'
import { roundsBegun } from './had-last'

let school: TestSchool
let h3a: TestClass
let h3b: TestClass
const begin = async (custodyMode: CustodyMode = 'lesson') => {
  school = await testSchool({ custodyMode })
  h3a = await school.addClass('H3a', 1)
  h3b = await school.addClass('H3b', 1)
}
beforeEach(() => begin())
afterEach(() => school.close())

/** Wednesdays: of the test school, and before it. */
const [wed, weekBefore, twoBefore] = ['2026-01-21', '2026-01-14', '2026-01-07']
const [third, fourth] = ['09:40', '10:40']

/** Begins a round as someone in front of the class did then. */
async function held(
  day: string,
  hour: number | null,
  classId: string,
  who: 'teacher' | 'teacher2' = 'teacher'
) {
  const now = school.now
  school.now = new Date(`${day}T${hour === 4 ? fourth : third}:00Z`)
  await school.as(who).get('custody.restHandedIn', { round: { classId, day, hour } })
  school.now = now
}
async function nowAt(clock: string, who: 'teacher' | 'teacher2' | 'administrator' = 'teacher') {
  school.now = new Date(`${wed}T${clock}:00Z`)
  const { now } = await school
    .as(who)
    .get<{ now: { className: string; hour: number } | null }>('calendar.today')
  return now && `${now.className} ${now.hour}`
}

describe('without a timetable Vandaag proposes the class this teacher had last at this hour', () => {
  test('in the hour and from ten minutes before it, and not in the break', async () => {
    await held(weekBefore, 3, h3a.id)
    expect(await nowAt('09:15')).toBeNull()
    expect(await nowAt('09:20')).toBe('H3a 3')
    expect(await nowAt('10:19')).toBe('H3a 3')
    expect(await nowAt('10:20')).toBeNull()
    const today = await school.as('teacher').get('calendar.today')
    expect(today).toMatchObject({ hour: 4, lessons: [] })
  })

  test('with an empty subject and room, since nobody said them', async () => {
    await held(weekBefore, 3, h3a.id)
    await nowAt('09:40')
    expect(await school.as('teacher').get('calendar.today')).toMatchObject({
      now: {
        classId: h3a.id,
        lastHour: 3,
        starts: '10:30',
        ends: '11:20',
        subject: '',
        room: '',
        standIn: false
      }
    })
  })

  test('the latest of the last eight weeks counts, and only of this weekday, hour and teacher', async () => {
    await held('2025-11-19', 3, h3a.id)
    expect(await nowAt('09:40')).toBeNull()
    await held(twoBefore, 3, h3a.id)
    await held(weekBefore, 4, h3b.id)
    await held('2026-01-20', 3, h3b.id)
    await held(weekBefore, 3, h3b.id, 'teacher2')
    expect(await nowAt('09:40')).toBe('H3a 3')
    expect(await nowAt('09:40', 'teacher2')).toBe('H3b 3')
    expect(await nowAt('10:40')).toBe('H3b 4')
    expect(await nowAt('09:40', 'administrator')).toBeNull()
  })

  test('in the last minutes of an hour the class of the next comes in; if none does, this one is still here', async () => {
    await held(weekBefore, 3, h3a.id)
    expect(await nowAt('10:15')).toBe('H3a 3')
    await held(weekBefore, 4, h3b.id)
    expect(await nowAt('10:15')).toBe('H3b 4')
  })

  test('not while a colleague stands in for it, nor on a day off', async () => {
    await held(weekBefore, 3, h3a.id)
    await school.as('teacher2').get('timetable.standIn', { day: wed, classId: h3a.id, hour: 3 })
    expect(await nowAt('09:40')).toBeNull()
    expect(await nowAt('09:40', 'teacher2')).toBe('H3a 3')
    await school.as('teacher2').get('timetable.endStandIn', { day: wed, classId: h3a.id, hour: 3 })
    expect(await nowAt('09:40')).toBe('H3a 3')
    await school.db
      .insertInto('free_days')
      .values({ id: 'f', name: 'Studiedag', first_day: wed, last_day: wed, kind: 'own' })
      .execute()
    expect(await nowAt('09:40')).toBeNull()
  })

  test('who has a timetable and no lesson now is free', async () => {
    await held(weekBefore, 3, h3a.id)
    await school.db
      .insertInto('timetable')
      .values({ class_id: h3b.id, weekday: 1, hour: 1, subject: 'ne', room: '1', staff_id: 'teacher' })
      .execute()
    expect(await nowAt('09:40')).toBeNull()
  })

  test('a class that keeps phones for the whole day is proposed at every hour of it', async () => {
    await school.close()
    await begin('day')
    await held(weekBefore, null, h3a.id)
    expect(await nowAt('09:40')).toBe('H3a 3')
    expect(await nowAt('07:40')).toBe('H3a 1')
    await school.db.updateTable('school_class').set({ custody_mode: 'lesson' }).execute()
    expect(await nowAt('09:40')).toBeNull()
  })
})

test('a year of rounds is never gone through: each class, day and hour is one look in the index', async () => {
  const query = roundsBegun(
    school.db,
    'teacher',
    [h3a.id, h3b.id],
    [weekBefore, twoBefore],
    [3, -1]
  ).compile()
  if (process.env['DATABASE'] === 'postgres') {
    await sql`set enable_seqscan = off`.execute(school.db)
    const plan = JSON.stringify((await sql`explain ${sql.raw(literal(query))}`.execute(school.db)).rows)
    await sql`set enable_seqscan = on`.execute(school.db)
    expect(plan).toMatch(/one_round_per_lesson/)
    return
  }
  const plan = await sql<{ detail: string }>`explain query plan ${sql.raw(literal(query))}`.execute(school.db)
  const steps = plan.rows.map(({ detail }) => detail)
  expect(steps[0]).toMatch(
    /SEARCH round USING (COVERING )?INDEX one_round_per_lesson \(class_id=\? AND day=\? AND hour=\?\)/
  )
  expect(steps[1]).toMatch(/SEARCH audit USING INDEX .*\(event_id=\?\)/)
})

/** The statement with its values in it: a plan cannot be asked with them beside it on both databases. */
const literal = ({ sql: text, parameters }: { sql: string; parameters: readonly unknown[] }): string => {
  const values = parameters.map((value) => (typeof value === 'number' ? String(value) : `'${String(value)}'`))
  let at = 0
  return text.replaceAll(/\?|\$\d+/g, () => values[at++] ?? '')
}
