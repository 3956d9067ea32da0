import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { exempting, type Exempting } from '../exemptions/exempting.fixture'

let e: Exempting
beforeEach(async () => {
  e = await exempting()
})
afterEach(async () => {
  expect(e.school.faults).toEqual([])
  await e.school.close()
})

const day = '2026-01-21'
const seen = (more: object = {}) => ({
  pupilIds: [e.pupil(0)],
  kindId: 'phone-used',
  day,
  hour: 3,
  place: 'lesson',
  note: '',
  ownWords: '',
  anyway: null,
  ...more
})
const record = (more?: object) => e.school.as('teacher').ask('offences.record', seen(more))
const covered = {
  ok: false,
  reason: 'refused',
  why: 'covered',
  about: { mark: 'exempt', stays: 'phone', until: '2026-03-31' }
}

describe('an exemption means no offence (S0-13, feature 84)', () => {
  test('it is stopped and explained: what stays and until when, and nothing of why', async () => {
    await e.grant()
    expect(await record()).toEqual({ ...covered, about: { ...covered.about, pupilId: e.pupil(0) } })
    expect(await record({ pupilIds: [e.pupil(1)] })).toMatchObject({ ok: true })
  })

  test('recording it anyway takes a reason, and does not count', async () => {
    await e.grant()
    expect(await record({ anyway: 'Filmde een klasgenoot' })).toMatchObject({
      ok: true,
      value: { outcomes: [{ count: 0, stepId: null }] }
    })
    const kept = await e.school.db
      .selectFrom('offence')
      .select(['covered_by', 'covered_mark', 'covered_why'])
      .executeTakeFirstOrThrow()
    expect(kept).toEqual({ covered_by: null, covered_mark: 'exempt', covered_why: 'Filmde een klasgenoot' })
  })

  test.each([
    ['in the break', { hour: null, place: 'break' }],
    ['on the grounds', { hour: null, place: 'grounds' }]
  ])('it covers %s where it says so', async (_name, where) => {
    await e.grant()
    expect(await record(where)).toMatchObject(covered)
  })

  test.each([
    ['in the break when it is for lessons', { places: ['lessons'] }, { hour: null, place: 'break' }],
    ['outside school', {}, { hour: null, place: 'outside', note: 'Bij de bushalte' }],
    ['on a day before it began', {}, { day: '2026-01-09' }],
    ['the phone of who may keep a watch', { stays: ['smartwatch'] }, {}]
  ])('it does not cover %s', async (_name, more, where) => {
    await e.grant(more)
    expect(await record(where)).toMatchObject({ ok: true, value: { outcomes: [{ count: 1 }] } })
  })

  test('of an earlier day it covers as it stood on that day', async () => {
    const exemptionId = await e.grant()
    const lastDay = '2026-01-20'
    await e.school
      .as('director')
      .get('exemptions.endEarly', { exemptionId, lastDay, reason: 'Niet meer nodig' })
    expect(await record({ day: '2026-01-20' })).toMatchObject({ why: 'covered' })
    expect(await record()).toMatchObject({ ok: true })
  })

  test('nothing covers what may be a crime', async () => {
    await e.grant()
    expect(await record({ kindId: 'threat-or-stalking' })).toMatchObject({ ok: true })
  })

  test('at Afronden an exempt pupil’s empty pocket is not read as an offence', async () => {
    await e.grant()
    const round = { classId: e.h3b.id, day, hour: 3 }
    const teacher = e.school.as('teacher')
    await teacher.get('custody.mark', { round, marks: [{ pupilId: e.pupil(0), mark: 'not-handed-in' }] })
    await teacher.get('custody.restHandedIn', { round })
    const reading = { pupilId: e.pupil(0), reading: 'offence', kindId: null, note: '' }
    expect(await teacher.ask('offences.conclude', { round, readings: [reading] })).toMatchObject(covered)
    const permitted = { ...reading, reading: 'permitted' }
    expect(await teacher.ask('offences.conclude', { round, readings: [permitted] })).toMatchObject({
      ok: true
    })
  })
})
