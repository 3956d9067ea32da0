import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Permission } from '../../contract/permissions'
import { newId } from '../../contract/id'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'

/** Wednesday 10.20: the second hour has begun. */
const today = '2026-01-21'
let school: TestSchool
let h3b: TestClass
beforeEach(async () => {
  school = await testSchool()
  h3b = await school.addClass('H3b', 4)
})
afterEach(async () => {
  expect(school.faults).toEqual([])
  await school.close()
})

const when = (more: Record<string, unknown> = {}) => ({
  day: today,
  hour: 5,
  span: null,
  series: { weekdays: [3, 4], until: '2026-03-11' },
  ...more
})
const wish = (more: Record<string, unknown> = {}) => ({
  classId: h3b.id,
  pupilIds: [],
  purpose: 'Quiz',
  allowedUse: '',
  ...when(),
  ...more
})
const preview = (more?: Record<string, unknown>, who: 'teacher' | 'director' = 'teacher') =>
  school
    .as(who)
    .get<{ days: string[]; free: { name: string }[]; without: string[]; begun: boolean }>(
      'permissions.seriesDays',
      when(more)
    )
const grant = (more?: Record<string, unknown>, who: 'teacher' | 'director' = 'teacher') =>
  school.as(who).get<{ id: string; days: number }>('permissions.grant', wish(more))
const list = () => school.as('mentor').get<Permission[]>('permissions.list', { from: today })
const no = (why: string) => ({ ok: false, reason: 'refused', why })

describe('a series (feature 82)', () => {
  test('becomes one permission on each day it has that lesson, and the form said which before', async () => {
    const shown = await preview()
    expect(shown.days[0]).toBe(today)
    expect(shown.days).not.toContain('2026-02-18')
    expect(shown.free).toContainEqual({ name: 'Voorjaarsvakantie', kind: 'holiday' })
    const { days } = await grant()
    expect(days).toBe(shown.days.length)
    const found = await list()
    expect(found.map(({ day }) => day)).toEqual(shown.days)
    expect(new Set(found.map(({ seriesId }) => seriesId)).size).toBe(1)
    expect(found[0]).toMatchObject({ hour: 5, className: 'H3b', classKind: 'class', afterwards: false })
    expect(found[0]!.seriesId).not.toBeNull()
  })

  test('goes on until the school year ends where no last day is set', async () => {
    const { days } = await preview({ series: { weekdays: [3], until: null } })
    expect(days.at(-1)! <= '2026-07-31').toBe(true)
    expect(days.length).toBeGreaterThan(15)
  })

  test('skips a day of the school itself and a shortened day without that hour, and keeps the clock of each', async () => {
    const keeper = school.as('administrator')
    await keeper.get('calendar.saveFree', {
      id: null,
      name: 'Studiedag',
      firstDay: '2026-01-28',
      lastDay: '2026-01-28'
    })
    await keeper.get('calendar.setDay', { day: '2026-01-29', bellId: null, ends: '10:50' })
    const { days, free, without } = await preview()
    expect(days.slice(0, 3)).toEqual([today, '2026-01-22', '2026-02-04'])
    expect(free.map(({ name }) => name)).toContain('Studiedag')
    expect(without).toEqual(['2026-01-29'])
  })

  test('for some pupils names them on every day, and each day is known to the round', async () => {
    const [one] = h3b.pupils
    await grant({ pupilIds: [one!.id, one!.id], day: '2026-01-22' })
    const found = await list()
    expect(found.every(({ pupils }) => pupils.map(({ id }) => id).join() === one!.id)).toBe(true)
    school.now = new Date('2026-01-29T11:00:00Z')
    const round = await school.as('teacher').get<{ tiles: { covered: boolean }[] }>('custody.round', {
      classId: h3b.id,
      day: '2026-01-29',
      hour: 5
    })
    expect(round.tiles.map(({ covered }) => covered)).toEqual([true, false, false, false])
    const told = { kindId: 'phone-used', day: '2026-01-29', hour: 5, place: 'lesson', note: '' }
    const seen = { ...told, pupilIds: [one!.id], ownWords: '', anyway: null }
    expect(await school.as('teacher').ask('offences.record', seen)).toMatchObject({ ok: false })
  })

  test('of a span of the clock holds on days with lessons', async () => {
    const span = { hour: null, span: { starts: '12:45', ends: '13:05' } }
    const { days } = await preview(span)
    expect(days).toContain('2026-01-22')
    await grant(span)
    expect((await list())[0]).toMatchObject({ hour: null, starts: '12:45', ends: '13:05' })
  })

  test('that begins in a lesson that runs leaves that lesson out for a teacher, and says so', async () => {
    const shown = await preview({ hour: 2 })
    expect(shown.begun).toBe(true)
    expect(shown.days).not.toContain(today)
    await grant({ hour: 2 })
    expect((await list()).map(({ day }) => day)).not.toContain(today)
    const director = await preview({ hour: 2 }, 'director')
    expect(director).toMatchObject({ begun: false })
    await grant({ hour: 2 }, 'director')
    const [first, second] = (await list()).filter(({ grantedBy }) => grantedBy.startsWith('D.'))
    expect(first).toMatchObject({ day: today, afterwards: true })
    expect(second).toMatchObject({ afterwards: false })
  })

  test.each([
    ['day-past', { day: '2026-01-20' }],
    ['ends-before-start', { series: { weekdays: [3], until: '2026-01-20' } }],
    ['ends-before-start', { hour: null, span: { starts: '14:00', ends: '13:00' } }],
    ['past-school-year', { series: { weekdays: [3], until: '2026-08-01' } }],
    ['no-such-hour', { hour: null }],
    ['no-days', { hour: 20 }],
    ['no-days', { series: { weekdays: [7], until: null } }]
  ])('is refused and nothing is kept: %s', async (why, more) => {
    expect(await school.as('teacher').ask('permissions.grant', wish(more))).toMatchObject(no(why))
    expect(await list()).toEqual([])
  })

  test('without any weekday, or with one there is not, is no series', async () => {
    for (const weekdays of [[], [0], [8], [1.5]])
      expect(
        await school.as('teacher').ask('permissions.grant', wish({ series: { weekdays, until: null } }))
      ).toMatchObject({ reason: 'invalid' })
  })

  test('granted twice under one event is granted once', async () => {
    const event = newId()
    const first = await school.as('teacher').get('permissions.grant', wish(), event)
    expect(await school.as('teacher').get('permissions.grant', wish(), event)).toEqual(first)
    expect(new Set((await list()).map(({ seriesId }) => seriesId)).size).toBe(1)
  })
})

describe('a series is withdrawn', () => {
  const withdraw = (more: object, who: 'teacher' | 'teacher2' | 'director' = 'teacher') =>
    school.as(who).ask('permissions.withdraw', { reason: 'Gaat niet door', ...more })
  const standing = async () => (await list()).filter(({ withdrawnAt }) => withdrawnAt === null)

  test('one lesson of it, with trace and reason', async () => {
    await grant()
    const [, second, ...rest] = await list()
    await withdraw({ permissionId: second!.id })
    expect(await standing()).toHaveLength(rest.length + 1)
    expect((await list())[1]).toMatchObject({
      withdrawnAt: school.now.toISOString(),
      withdrawnBy: 'T. de Jonge-teacher',
      withdrawnWhy: 'Gaat niet door'
    })
  })

  test('from one lesson on, and what was withdrawn before keeps its own reason', async () => {
    await grant()
    const [first, second, third, fourth] = await list()
    await withdraw({ permissionId: fourth!.id, reason: 'Toets' })
    await withdraw({ permissionId: second!.id, following: true })
    expect((await standing()).map(({ id }) => id)).toEqual([first!.id])
    const after = await list()
    expect(after.find(({ id }) => id === third!.id)?.withdrawnWhy).toBe('Gaat niet door')
    expect(after.find(({ id }) => id === fourth!.id)?.withdrawnWhy).toBe('Toets')
    expect(await withdraw({ permissionId: third!.id, following: true })).toMatchObject(
      no('already-withdrawn')
    )
  })

  test('by who granted it or a director, and no other series with it', async () => {
    const { id } = await grant()
    await grant({ hour: 4 })
    expect(await withdraw({ permissionId: id, following: true }, 'teacher2')).toMatchObject(no('not-yours'))
    expect(await withdraw({ permissionId: id, following: true }, 'director')).toMatchObject({
      ok: true
    })
    expect((await standing()).every(({ hour }) => hour === 4)).toBe(true)
    expect(await standing()).not.toEqual([])
  })

  test('of a permission that is no series only itself', async () => {
    const { id } = await grant({ series: null, hour: 5 })
    await grant({ series: null, hour: 4 })
    await withdraw({ permissionId: id, following: true })
    expect((await standing()).map(({ hour }) => hour)).toEqual([4])
  })
})

describe('a teaching group', () => {
  test('gets a series by its own name, and its round and offences know it', async () => {
    const group = { name: 'V3 wiskunde', trip: null, pupilIds: [h3b.pupils[0]!.id, h3b.pupils[1]!.id] }
    const { id } = await school.as('teacher').get<{ id: string }>('roster.saveGroup', { id: null, ...group })
    await grant({ classId: id })
    expect((await list())[0]).toMatchObject({ className: 'V3 wiskunde', classKind: 'group' })
    school.now = new Date('2026-01-22T11:00:00Z')
    const round = await school
      .as('teacher')
      .get<{ tiles: { covered: boolean }[] }>('custody.round', { classId: id, day: '2026-01-22', hour: 5 })
    expect(round.tiles.map(({ covered }) => covered)).toEqual([true, true])
    const ofClass = await school.as('teacher').get<{ tiles: { covered: boolean }[] }>('custody.round', {
      classId: h3b.id,
      day: '2026-01-22',
      hour: 5
    })
    expect(ofClass.tiles.map(({ covered }) => covered)).toEqual([true, true, false, false])
  })
})
