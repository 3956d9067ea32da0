import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Fact } from '../../contract/fact'
import { exempting, secret, type Exempting } from '../exemptions/exempting.fixture'
import { acts, idOf } from '../custody/taking.fixture'
import { desk, type Who } from './desk.fixture'

let e: Exempting
let at: ReturnType<typeof desk>
const today = '2026-01-21'
const pupilId = () => e.pupil(0)
beforeEach(async () => {
  e = await exempting()
  at = desk(e.school)
})
afterEach(async () => {
  expect(e.school.faults).toEqual([])
  await e.school.close()
})

const factsOf = async (kind: Fact['kind'], who: Who = 'director', pupil = pupilId()) =>
  (await at.file(who, pupil)).facts.filter((fact) => fact.kind === kind)
const round = (hour = 3) => ({ classId: e.h3b.id, day: today, hour })
const grant = (who: Who, more: object) =>
  e.school.as(who).get('permissions.grant', {
    classId: null,
    pupilIds: [],
    day: today,
    hour: 4,
    span: null,
    purpose: 'Filmpje voor Nederlands',
    allowedUse: 'camera',
    ...more
  })

describe('a device in the file', () => {
  it('has a line for each thing that happened to it, on the day it happened', async () => {
    const { take, handOn, handBack } = acts(() => e.school)
    const custodyId = await idOf(take('teacher', pupilId(), { note: 'Barst' }))
    await handOn('teacher2', custodyId, { holder: 'Dhr. Bos', place: 'de kluis' })
    expect(await at.file('director', pupilId())).toMatchObject({
      held: [{ id: custodyId, device: 'phone', where: 'de kluis · Dhr. Bos' }]
    })
    e.school.now = new Date('2026-01-22T14:00:00Z')
    await handBack('mentor', custodyId, { to: 'guardian', identity: 'Ken ik' })
    expect(await factsOf('custody')).toMatchObject([
      { state: 'to-guardian', day: '2026-01-22', by: 'M. de Jonge-mentor' },
      { state: 'handed-on', day: today, detail: 'de kluis · Dhr. Bos' },
      { state: 'taken', day: today, detail: 'de receptie · Mw. Smit', reason: 'Barst', what: 'phone' }
    ])
    expect(await at.file('director', pupilId())).toMatchObject({ held: [] })
  })

  it('shows a colleague what they did with it themselves', async () => {
    const { take, handOn } = acts(() => e.school)
    const custodyId = await idOf(take('teacher', pupilId()))
    await handOn('teacher2', custodyId, { holder: 'Dhr. Bos', place: 'de kluis' })
    expect((await factsOf('custody', 'teacher')).map(({ state }) => state)).toEqual(['taken'])
    expect((await factsOf('custody', 'teacher2')).map(({ state }) => state)).toEqual(['handed-on'])
  })

  it('whose taking was withdrawn says so, with the reason', async () => {
    const { take, ask } = acts(() => e.school)
    const custodyId = await idOf(take('teacher', pupilId()))
    await ask('teacher', 'withdrawTaking', { custodyId, reason: 'Verkeerde leerling' })
    expect((await factsOf('custody'))[0]).toMatchObject({ state: 'not-taken', reason: 'Verkeerde leerling' })
  })
})

describe('a round in the file', () => {
  const mark = (mark: string) =>
    e.school.as('teacher').get('custody.mark', { round: round(), marks: [{ pupilId: pupilId(), mark }] })

  it('is there for what was not handed in or was refused, and for nothing else', async () => {
    await mark('handed-in')
    expect(await factsOf('round')).toEqual([])
    await mark('refused')
    // The lesson still runs, and nobody has read its exceptions.
    expect(await factsOf('round')).toEqual([])
    e.school.now = new Date('2026-01-22T09:20:00Z')
    expect(await factsOf('round')).toMatchObject([
      { what: 'refused', day: today, hour: 3, detail: 'H3b', state: 'noted', by: 'T. de Jonge-teacher' }
    ])
    expect(await factsOf('round', 'teacher')).toHaveLength(1)
    expect(await factsOf('round', 'teacher2')).toEqual([])
    expect(await factsOf('round', 'director', e.pupil(1))).toEqual([])
  })

  it('is left out once an offence of that lesson says it', async () => {
    await mark('not-handed-in')
    await at.offence(pupilId(), 3)
    e.school.now = new Date('2026-01-22T09:20:00Z')
    expect(await factsOf('round')).toEqual([])
    expect(await factsOf('offence')).toHaveLength(1)
  })
})

describe('a permission in the file', () => {
  it('is there for who it names, also when it was withdrawn', async () => {
    const { id } = (await grant('teacher', { pupilIds: [pupilId(), e.pupil(1)] })) as { id: string }
    const said = { what: 'Filmpje voor Nederlands', detail: 'camera', hour: 4, others: [] }
    expect(await factsOf('permission')).toMatchObject([{ ...said, state: 'granted' }])
    await e.school.as('teacher').get('permissions.withdraw', { permissionId: id, reason: 'Gaat niet door' })
    expect(await factsOf('permission', 'teacher')).toMatchObject([
      { ...said, state: 'withdrawn', reason: 'Gaat niet door' }
    ])
    expect(await factsOf('permission', 'teacher2')).toEqual([])
    expect(await factsOf('permission', 'director', e.pupil(2))).toEqual([])
  })

  it('for no lesson hour says from when until when', async () => {
    await grant('teacher', { pupilIds: [pupilId()], hour: null, span: { starts: '15:00', ends: '15:30' } })
    expect(await factsOf('permission')).toMatchObject([{ hour: null, detail: '15:00–15:30 · camera' }])
  })

  it('of a whole class is there once a day, for who kept the phone by it', async () => {
    await grant('teacher', { classId: e.h3b.id })
    await grant('teacher', { classId: e.h3b.id, hour: 5 })
    expect(await factsOf('permission')).toEqual([])
    for (const [hour, now] of [
      [4, '2026-01-21T10:15:00Z'],
      [5, '2026-01-21T11:40:00Z']
    ] as const) {
      e.school.now = new Date(now)
      await e.school.as('teacher').get('custody.restHandedIn', { round: round(hour) })
    }
    expect(await factsOf('permission')).toMatchObject([{ hour: 4, detail: 'H3b · camera' }])
  })
})

describe('what holds for a while', () => {
  it('is an exemption everyone who teaches goes by; why is in nobody’s file', async () => {
    const id = await e.grant({ stays: ['phone', 'smartwatch'] })
    for (const who of ['teacher', 'mentor', 'director'] as const) {
      const { facts } = await at.file(who, pupilId())
      expect(facts).toMatchObject([
        {
          id,
          kind: 'exemption',
          what: 'phone smartwatch',
          day: '2026-01-12',
          until: '2026-03-31',
          state: 'now'
        }
      ])
      for (const said of Object.values(secret))
        expect(JSON.stringify(facts).includes(`"${said}"`), `${who}: ${said}`).toBe(false)
    }
  })

  it('stays in the whole file once it is over, and is no business of a teacher any more', async () => {
    await e.grant()
    e.school.now = new Date('2026-04-15T09:00:00Z')
    expect(await factsOf('exemption', 'mentor')).toMatchObject([{ state: 'ended' }])
    expect(await factsOf('exemption', 'teacher')).toEqual([])
  })
})

it('each answer about pictures is in the file of who handles it', async () => {
  await e.school.as('mentor').get('consents.record', {
    pupilId: pupilId(),
    answer: 'no',
    givenBy: 'guardian',
    givenOn: '2026-01-20',
    note: 'Per telefoon'
  })
  expect(await factsOf('consent', 'mentor')).toMatchObject([
    { what: 'guardian', state: 'no', day: '2026-01-20', detail: 'Per telefoon' }
  ])
  expect(await factsOf('consent', 'teacher')).toEqual([])
})

it('a step stands at the moment it was decided, with the reason, however it went on', async () => {
  const { stepId } = await at.offence(pupilId())
  expect(await factsOf('step')).toMatchObject([{ state: 'proposed' }])
  e.school.now = new Date('2026-01-22T09:20:00Z')
  await at.approve(stepId)
  e.school.now = new Date('2026-01-23T09:20:00Z')
  const carried = await e.school.as('director').ask('steps.carryOut', { stepId })
  expect(await factsOf('step')).toMatchObject([
    { day: '2026-01-22', by: 'D. de Jonge-director', state: carried.ok ? 'carried-out' : 'approved' }
  ])
})

it('knows when this school year began', async () => {
  expect(await at.file('director', pupilId())).toMatchObject({ yearFrom: '2025-08-01' })
})
