import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../contract/id'
import type { RegisterLine } from '../../contract/taken'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'
import { acts, idOf, onTrip } from './taking.fixture'

let school: TestSchool
let h3b: TestClass
let made = 0
beforeAll(async () => {
  school = await testSchool()
})
afterAll(() => school.close())
beforeEach(async () => {
  school.now = new Date('2026-01-21T09:20:00Z')
  h3b = await school.addClass(`H3b${++made}`, 3)
})

const { take, register } = acts(() => school)
const pupil = (pocket = 1) => h3b.pupils[pocket - 1]!.id
const line = async (id: string): Promise<RegisterLine | undefined> =>
  (await register()).find((one) => one.id === id)

describe('taking a device', () => {
  test('keeps it until the end of the school day, with a keeper, a place and its condition', async () => {
    const reply = await take('teacher', pupil(), { note: 'Barst in het glas.' })
    expect(reply).toMatchObject({ value: { due: '2026-01-21T12:30:00.000Z' } })
    const { id } = (reply as unknown as { value: { id: string } }).value
    expect(await line(id)).toMatchObject({
      pupilName: 'Amira Bakker',
      className: h3b.name,
      holder: 'Mw. Smit',
      place: 'de receptie',
      note: 'Barst in het glas.',
      since: '2026-01-21T09:20:00.000Z',
      due: '2026-01-21T12:30:00.000Z',
      dueState: 'today',
      dueReason: '',
      takenBy: 'T. de Jonge-teacher',
      returnedAt: null,
      facts: [{ kind: 'taken', by: 'T. de Jonge-teacher', place: 'de receptie', note: 'Barst in het glas.' }]
    })
  })

  test('asked twice by one act happens once', async () => {
    const event = newId()
    expect(await take('teacher', pupil(), {}, event)).toEqual(await take('teacher', pupil(), {}, event))
    expect((await register()).filter((one) => one.pupilId === pupil())).toHaveLength(1)
  })

  test('several devices of one pupil are kept apart', async () => {
    await idOf(take('teacher', pupil()))
    await idOf(take('teacher', pupil(), { device: 'smartwatch' }))
    expect(await take('teacher', pupil(), { device: 'smartwatch' })).toMatchObject({
      why: 'device-elsewhere'
    })
  })

  const friday = { day: '2026-01-23', hour: null }
  test.each<[string, 'teacher' | 'director', object]>([
    ['pupil-unknown', 'teacher', { pupilId: 'nobody-here' }],
    ['device-unknown', 'teacher', { device: 'typewriter' }],
    ['staff-unknown', 'teacher', { holderId: 'nobody-here' }],
    ['director-decides', 'teacher', { until: friday, reason: 'Ouders komen het ophalen.' }],
    ['reason-needed', 'director', { until: friday }],
    ['not-a-school-day', 'director', { until: { day: '2026-01-24', hour: null }, reason: 'Ouders komen.' }],
    ['not-a-school-day', 'director', { until: { day: '2036-01-21', hour: null }, reason: 'Ouders komen.' }],
    ['no-such-hour', 'teacher', { until: { day: '2026-01-21', hour: 7 } }],
    ['due-past', 'teacher', { until: { day: '2026-01-21', hour: 1 } }],
    ['due-past', 'director', { until: { day: '2026-01-20', hour: null }, reason: 'Ouders komen.' }]
  ])('is refused: %s', async (why, who, more) => {
    const before = await register()
    expect(await take(who, pupil(), more)).toMatchObject({ ok: false, reason: 'refused', why })
    expect(await register()).toEqual(before)
  })

  test.each([
    ['a place of one letter', { place: 'x' }],
    ['no keeper', { holder: '  ' }],
    ['a day that is none', { until: { day: '21-01-2026', hour: null } }],
    ['half an hour', { until: { day: '2026-01-21', hour: 2.5 } }],
    ['a note without end', { note: 'x'.repeat(501) }],
    ['something else besides', { also: 'this' }]
  ])('is not understood with %s', async (_what, more) => {
    expect(await take('teacher', pupil(), more)).toMatchObject({ ok: false, reason: 'invalid' })
  })

  test('is not for the administrator', async () => {
    expect(await school.as('administrator').ask('custody.take', {})).toMatchObject({ reason: 'forbidden' })
  })

  test('past the school day is the director, who says why', async () => {
    const reason = 'De ouders komen het vrijdag ophalen.'
    const id = await idOf(take('director', pupil(), { until: friday, reason }))
    expect(await line(id)).toMatchObject({
      due: '2026-01-23T13:20:00.000Z',
      dueReason: reason,
      dueState: 'later'
    })
    const today = await idOf(take('director', pupil(2), { reason: 'Zomaar' }))
    expect(await line(today)).toMatchObject({ dueReason: '' })
  })

  test('after the school day is refused, but for a director with a later day', async () => {
    school.now = new Date('2026-01-21T12:30:00Z')
    expect(await take('teacher', pupil())).toMatchObject({ why: 'school-day-over' })
    expect(await take('director', pupil())).toMatchObject({ why: 'school-day-over' })
    const reason = 'Gevonden in de fietsenstalling.'
    expect(await take('director', pupil(), { until: friday, reason })).toMatchObject({ ok: true })
  })

  test('on a trip keeps it until the trip is back, in the evening and the weekend too (S0-21)', async () => {
    await onTrip(school, [pupil()], { firstDay: '2026-01-21', lastDay: '2026-01-24' })
    school.now = new Date('2026-01-22T20:40:00Z')
    expect(await take('teacher', pupil())).toMatchObject({ value: { due: '2026-01-24T15:00:00.000Z' } })
    expect(await take('teacher', pupil(2))).toMatchObject({ why: 'school-day-over' })
  })

  test('the due moments to choose from are this hour, today and five school days', async () => {
    school.now = new Date('2026-01-23T09:40:00Z')
    expect(await school.as('teacher').get('custody.dueMoments')).toMatchObject([
      { until: { day: '2026-01-23', hour: 3 }, due: '2026-01-23T10:20:00.000Z', past: [] },
      { until: { day: '2026-01-23', hour: null }, due: '2026-01-23T13:20:00.000Z', past: [] },
      { until: { day: '2026-01-26', hour: null }, past: ['past-the-day', 'over-weekend'] },
      { until: { day: '2026-01-27' } },
      { until: { day: '2026-01-28' } },
      { until: { day: '2026-01-29' } },
      { until: { day: '2026-01-30' } }
    ])
  })

  test('of a pupil on a trip its end is offered first and is the usual one, on a Saturday too', async () => {
    await onTrip(school, [pupil()], { firstDay: '2026-01-21', lastDay: '2026-01-25' })
    school.now = new Date('2026-01-24T09:40:00Z')
    const offers = (pupilId: string) =>
      school.as('teacher').get<{ due: string; usual: boolean }[]>('custody.dueMoments', { pupilId })
    expect((await offers(pupil()))[0]).toMatchObject({
      due: '2026-01-25T15:00:00.000Z',
      past: [],
      usual: true
    })
    expect((await offers(pupil(2))).some(({ usual }) => usual)).toBe(false)
  })
})
