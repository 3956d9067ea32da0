import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'
import type { z } from 'zod'
import type { patterns } from '../../contract/patterns'
import { newId } from '../../contract/id'

type Overview = z.output<typeof patterns.overview.output>
type Registered = z.output<typeof patterns.registered.output>

let school: TestSchool
let h3b: TestClass
let h3c: TestClass
beforeEach(async () => {
  school = await testSchool()
  h3b = await school.addClass('H3b', 6)
  h3c = await school.addClass('H3c', 2, { mentor: false })
})
afterEach(() => school.close())

const director = () => school.as('director')
const overview = (wish: object = {}) => director().get<Overview>('patterns.overview', wish)
const registered = (wish: object = {}) => director().get<Registered>('patterns.registered', wish)
const offence = async (pupilId: string, more: object = {}) => {
  const { outcomes } = await school
    .as('teacher')
    .get<{ outcomes: { offenceId: string }[] }>('offences.record', {
      pupilIds: [pupilId],
      kindId: 'phone-used',
      day: '2026-01-21',
      hour: 3,
      place: 'lesson',
      note: '',
      ownWords: '',
      anyway: null,
      ...more
    })
  return outcomes[0]!.offenceId
}
const keep = (classId: string, day: string, hour: number, who: 'teacher' | 'teacher2' = 'teacher') =>
  school.as(who).get('custody.restHandedIn', { round: { classId, day, hour } })

describe('the overview', () => {
  it('begins with what the school has on record, and says so when there is nothing', async () => {
    expect(await overview()).toMatchObject({ since: null, schoolDays: 0, total: 0, hours: [], cells: [] })
    expect((await overview()).classes).toMatchObject([
      { className: 'H3b', count: 0, of: 6, rate: 0 },
      { className: 'H3c', count: 0, of: 2, rate: null }
    ])
  })

  it('counts what counts, by hour, weekday, place, kind and class, from the first day on record until today', async () => {
    await offence(h3b.pupils[0]!.id)
    await offence(h3b.pupils[1]!.id, { hour: null, place: 'break', day: '2026-01-14' })
    const { since, from, until, schoolDays, total, ...figures } = await overview()
    expect({ since, from, until, schoolDays, total }).toEqual({
      since: '2026-01-14',
      from: '2025-08-01',
      until: '2026-01-21',
      schoolDays: 6,
      total: 2
    })
    expect(figures.hours.find(({ hour }) => hour === 3)).toEqual({ hour: 3, count: 1, of: 6, rate: 1.7 })
    expect(figures.hours.at(-1)).toMatchObject({ hour: null, count: 1, of: 6 })
    expect(figures.weekdays.find(({ weekday }) => weekday === 3)).toMatchObject({
      count: 2,
      of: 2,
      rate: null
    })
    expect(figures.places).toEqual([
      { place: 'lesson', count: 1 },
      { place: 'break', count: 1 }
    ])
    expect(figures.kinds).toMatchObject([{ kindId: 'phone-used', count: 2 }])
    expect(figures.classes[0]).toMatchObject({ className: 'H3b', count: 2, of: 6, rate: 33.3 })
  })

  it('leaves out what was withdrawn, is a second report of the same, or is only a signal', async () => {
    const offenceId = await offence(h3b.pupils[0]!.id)
    await offence(h3b.pupils[1]!.id, { kindId: 'not-handed-in' })
    await offence(h3b.pupils[1]!.id, { kindId: 'not-handed-in' })
    expect((await overview()).total).toBe(2)
    await director().get('offences.withdraw', { offenceId, reason: 'Verkeerde leerling' })
    expect((await overview()).total).toBe(1)
    await school.db.updateTable('offence').set({ counts: 'signal' }).execute()
    expect((await overview()).total).toBe(0)
  })

  it('looks over other days, at one class and at one kind', async () => {
    await offence(h3b.pupils[0]!.id)
    await offence(h3c.pupils[0]!.id, { kindId: 'not-handed-in' })
    const total = async (wish: object) => (await overview(wish)).total
    expect(await total({ classId: h3c.id })).toBe(1)
    expect(await total({ kindId: 'phone-used' })).toBe(1)
    expect(await total({ classId: h3c.id, kindId: 'phone-used' })).toBe(0)
    expect(await total({ span: { kind: 'last-year' } })).toBe(0)
    expect(await total({ span: { kind: 'weeks', weeks: 2 } })).toBe(2)
    expect(await total({ span: { kind: 'days', from: '2026-01-21', until: '2026-01-21' } })).toBe(2)
    expect(await total({ span: { kind: 'days', from: '2026-02-01', until: '2026-02-28' } })).toBe(0)
  })

  it('names nobody: no pupil, and no colleague who recorded it or kept a round', async () => {
    await offence(h3b.pupils[0]!.id)
    await keep(h3b.id, '2026-01-20', 2)
    const told = JSON.stringify([await overview(), await registered()])
    expect(told).not.toMatch(/teacher|Jonge/)
    for (const { id, name } of h3b.pupils) expect(told).not.toMatch(new RegExp(`${id}|${name}`))
  })

  it('is the director’s, and refuses days that end before they begin', async () => {
    for (const who of ['teacher', 'mentor', 'administrator'] as const)
      for (const path of ['patterns.overview', 'patterns.registered'])
        expect(await school.as(who).ask(path, {})).toMatchObject({ reason: 'forbidden' })
    const span = { kind: 'days', from: '2026-01-21', until: '2026-01-20' }
    for (const path of ['patterns.overview', 'patterns.registered'])
      expect(await director().ask(path, { span })).toMatchObject({ why: 'ends-before-start' })
    expect(await director().ask('patterns.overview', { kindId: 7 })).toMatchObject({ reason: 'invalid' })
  })

  it('says nothing before there is a ladder that says what counts', async () => {
    await offence(h3b.pupils[0]!.id)
    await school.db.updateTable('ladder_version').set({ effective_from: '2027-01-01' }).execute()
    expect(await overview()).toMatchObject({ total: 0, from: '2026-01-21', until: '2026-01-21' })
  })
})

describe('lessons that were never registered', () => {
  const teaches = (classId: string, ...hours: number[]) =>
    school.db
      .insertInto('timetable')
      .values(
        hours.map((hour) => ({
          class_id: classId,
          weekday: 2,
          hour,
          subject: 'ne',
          room: '1',
          staff_id: 'teacher'
        }))
      )
      .execute()

  it('are expected from the school’s first round until yesterday, on school days', async () => {
    await teaches(h3b.id, 1, 2)
    expect(await registered()).toMatchObject({
      since: null,
      all: { count: 0, of: 0 },
      unknown: ['H3c']
    })
    await keep(h3b.id, '2025-12-16', 1)
    await keep(h3b.id, '2026-01-20', 1)
    // Tuesdays 16 December, 6, 13 and 20 January: the two of the holiday ask for nothing, nor do those to come.
    expect(await registered()).toMatchObject({
      since: '2025-12-16',
      until: '2026-01-20',
      all: { count: 2, of: 8, rate: 25 },
      weekdays: [{ weekday: 2 }],
      classes: [{ className: 'H3b', basis: 'timetable' }],
      unknown: ['H3c']
    })
    school.now = new Date('2026-01-20T18:00:00.000Z')
    expect(await registered()).toMatchObject({ until: '2026-01-19', all: { of: 6 } })
  })

  it('follow the timetables that are read in now, also over weeks that went by', async () => {
    await school.db
      .insertInto('timetable_feed')
      .values({ staff_id: 'teacher', from_day: '2026-01-19', until_day: '2026-03-29' })
      .execute()
    const lesson = { staff_id: 'teacher', starts: '08:30', ends: '09:20', subject: 'ne', room: '1' }
    await school.db
      .insertInto('lesson')
      .values({ id: newId(), ...lesson, day: '2026-01-20', group_name: 'H3b' })
      .execute()
    await keep(h3c.id, '2026-01-06', 1)
    const { classes } = await registered()
    expect(classes).toMatchObject([
      { className: 'H3b', basis: 'timetable', count: 0, of: 3 },
      { className: 'H3c', basis: 'rounds', count: 1, of: 1 }
    ])
  })

  it('are the school days of a class that hands in by day, and none of one that hands in nothing', async () => {
    await school.db
      .updateTable('school_class')
      .set({ custody_mode: 'day' })
      .where('id', '=', h3b.id)
      .execute()
    await school.db
      .updateTable('school_class')
      .set({ custody_mode: 'bag' })
      .where('id', '=', h3c.id)
      .execute()
    await school.as('teacher').get('custody.restHandedIn', {
      round: { classId: h3b.id, day: '2026-01-13', hour: null }
    })
    expect(await registered()).toMatchObject({
      all: { count: 1, of: 6, rate: 16.7 },
      hours: [{ hour: null }],
      classes: [{ className: 'H3b', basis: 'days' }],
      noHandIn: 1
    })
  })

  it('are looked at for one class', async () => {
    for (const day of ['2026-01-13', '2026-01-20']) {
      await keep(h3b.id, day, 1)
      await keep(h3c.id, day, 2)
    }
    expect((await registered({ classId: h3c.id })).hours).toMatchObject([
      { hour: 1, count: 0, of: 0 },
      { hour: 2, count: 2, of: 2 }
    ])
  })
})
