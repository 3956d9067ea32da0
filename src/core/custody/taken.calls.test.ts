import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../contract/id'
import type { RegisterLine } from '../../contract/taken'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'
import { acts, desk, idOf } from './taking.fixture'

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

const { ask, take, handBack, handOn, register } = acts(() => school)
const pupil = (pocket = 1) => h3b.pupils[pocket - 1]!.id
const line = async (id: string, since: string | null = null): Promise<RegisterLine | undefined> =>
  (await register(since)).find((one) => one.id === id)

describe('a kept device', () => {
  test('is handed on: to another keeper, or to another place', async () => {
    const id = await idOf(take('teacher', pupil()))
    expect(await handOn('teacher', id)).toMatchObject({ why: 'already-so' })
    expect(await handOn('teacher', id, { holderId: 'nobody-here', holder: 'Iemand' })).toMatchObject({
      why: 'staff-unknown'
    })
    await handOn('teacher', id, { holderId: 'director', holder: 'D. de Jonge', place: 'de kluis' })
    expect(await line(id)).toMatchObject({
      holderId: 'director',
      holder: 'D. de Jonge',
      place: 'de kluis',
      facts: [
        { kind: 'taken', place: 'de receptie' },
        { kind: 'handed-on', place: 'de kluis', due: null }
      ]
    })
    expect(await take('teacher', pupil())).toMatchObject({
      why: 'device-elsewhere',
      about: { place: 'de kluis' }
    })
  })

  test('is kept longer by a director, with a reason, and only longer', async () => {
    const id = await idOf(take('teacher', pupil()))
    const extend = (day: string, more: object = {}, who: 'teacher' | 'director' = 'director') =>
      ask(who, 'extend', {
        custodyId: id,
        until: { day, hour: null },
        reason: 'Ouders komen morgen.',
        ...more
      })
    expect(await extend('2026-01-22', {}, 'teacher')).toMatchObject({ reason: 'forbidden' })
    expect(await extend('2026-01-22', { reason: 'ja' })).toMatchObject({ reason: 'invalid' })
    expect(await extend('2026-01-21')).toMatchObject({ why: 'not-later' })
    expect(await extend('2026-01-20')).toMatchObject({ why: 'due-past' })
    expect(await extend('2026-01-24')).toMatchObject({ why: 'not-a-school-day' })
    expect(await extend('2026-01-22', { until: { day: '2026-01-22', hour: 19 } })).toMatchObject({
      why: 'no-such-hour'
    })
    expect(await extend('2026-01-22')).toMatchObject({ value: { due: '2026-01-22T14:20:00.000Z' } })
    expect(await line(id)).toMatchObject({
      due: '2026-01-22T14:20:00.000Z',
      dueState: 'later',
      facts: [{ due: '2026-01-21T12:30:00.000Z' }, { kind: 'extended', note: 'Ouders komen morgen.' }]
    })
  })

  test('is reported missing, found and damaged, and goes nowhere while it is missing', async () => {
    const id = await idOf(take('teacher', pupil()))
    const report = (what: string, note = 'Gezien bij de balie.') =>
      ask('teacher2', 'report', { custodyId: id, what, note })
    expect(await report('missing', '')).toMatchObject({ reason: 'invalid' })
    expect(await report('found')).toMatchObject({ why: 'not-missing' })
    expect(await report('missing')).toMatchObject({ ok: true })
    expect(await report('missing')).toMatchObject({ why: 'already-so' })
    expect(await handOn('teacher', id, { place: 'de kluis' })).toMatchObject({ why: 'device-missing' })
    expect(await handBack('teacher', id)).toMatchObject({ why: 'device-missing' })
    expect(await line(id)).toMatchObject({ missing: true, damaged: false })
    expect(await report('found')).toMatchObject({ ok: true })
    expect(await report('damaged')).toMatchObject({ ok: true })
    expect(await line(id)).toMatchObject({ missing: false, damaged: true })
    expect(await handBack('teacher', id)).toMatchObject({ ok: true })
  })

  test('goes back early by who took it or keeps it, by others when it is due', async () => {
    const [mine, kept, later] = [
      await idOf(take('teacher', pupil())),
      await idOf(take('teacher', pupil(2))),
      await idOf(take('teacher', pupil(3)))
    ]
    expect(await handBack('teacher2', mine)).toMatchObject({ why: 'not-due-yet' })
    expect(await handBack('teacher', mine)).toMatchObject({ ok: true })
    await handOn('teacher', kept, { holderId: 'teacher2', holder: 'T. de Jonge-teacher2' })
    expect(await handBack('teacher2', kept)).toMatchObject({ ok: true })
    school.now = new Date('2026-01-21T12:30:00Z')
    expect(await line(later)).toMatchObject({ dueState: 'overdue' })
    expect(await handBack('teacher2', later)).toMatchObject({ ok: true })
    expect(await handBack('teacher2', later)).toMatchObject({ why: 'already-returned' })
  })

  test('goes back at once for a medical or safety reason that is said', async () => {
    const id = await idOf(take('teacher', pupil()))
    expect(await handBack('teacher2', id, { urgent: true })).toMatchObject({ why: 'reason-needed' })
    expect(await handBack('teacher2', id, { urgent: true, note: 'Glucosemeter' })).toMatchObject({ ok: true })
    expect(await line(id, '2026-01-21')).toMatchObject({
      urgent: true,
      returnedTo: 'pupil',
      facts: [{}, { note: 'Glucosemeter' }]
    })
  })

  test('goes to a guardian whose identity is said', async () => {
    const id = await idOf(take('teacher', pupil()))
    const identity = 'Rijbewijs gezien'
    expect(await handBack('teacher', id, { to: 'guardian' })).toMatchObject({ why: 'identity-needed' })
    await handBack('teacher', id, { to: 'guardian', identity })
    expect(await line(id)).toBeUndefined()
    expect(await line(id, '2026-01-21')).toMatchObject({ returnedTo: 'guardian', returnedIdentity: identity })
  })

  test('was not taken after all: by who took it or a director, with a reason that stays', async () => {
    const id = await idOf(take('teacher', pupil()))
    const withdraw = (who: 'teacher' | 'teacher2' | 'director', reason = 'Was de telefoon van school.') =>
      ask(who, 'withdrawTaking', { custodyId: id, reason })
    expect(await withdraw('teacher2')).toMatchObject({ why: 'not-yours' })
    expect(await withdraw('teacher', '')).toMatchObject({ reason: 'invalid' })
    expect(await withdraw('director')).toMatchObject({ ok: true })
    expect(await line(id, '2026-01-21')).toMatchObject({
      returnedTo: 'mistake',
      facts: [{}, { kind: 'returned', by: 'D. de Jonge-director' }]
    })
    expect(await withdraw('director')).toMatchObject({ why: 'already-returned' })
    expect(await take('teacher', pupil())).toMatchObject({ ok: true })
  })

  test.each([
    ['withdrawTaking', { reason: 'Was van school.' }],
    ['handOn', { ...desk, note: '' }],
    ['extend', { until: { day: '2026-01-22', hour: null }, reason: 'Ouders komen.' }],
    ['report', { what: 'missing', note: 'Nergens.' }],
    ['handBack', { to: 'pupil', identity: '', urgent: false, note: '' }]
  ])('that went, or was never there, is refused to %s', async (call, input) => {
    const id = await idOf(take('teacher', pupil()))
    await handBack('teacher', id)
    expect(await ask('director', call, { custodyId: id, ...input })).toMatchObject({
      why: 'already-returned'
    })
    expect(await ask('director', call, { custodyId: newId(), ...input })).toMatchObject({
      why: 'custody-unknown'
    })
  })
})
