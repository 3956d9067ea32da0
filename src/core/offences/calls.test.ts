import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Outcome } from '../../contract/offences'
import { newId } from '../../contract/id'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'

let school: TestSchool
let h3b: TestClass
const today = '2026-01-21'

beforeEach(async () => {
  school = await testSchool()
  h3b = await school.addClass('H3b', 6)
})
afterEach(async () => {
  expect(school.faults).toEqual([])
  await school.close()
})

const pupil = (at: number) => h3b.pupils[at]!.id
const seen = (more: object = {}) => ({
  pupilIds: [pupil(0)],
  kindId: 'phone-used',
  day: today,
  hour: 3,
  place: 'lesson',
  note: '',
  ownWords: '',
  anyway: null,
  ...more
})
const record = async (more: object = {}, who: 'teacher' | 'teacher2' | 'director' = 'teacher') =>
  (await school.as(who).get<{ outcomes: Outcome[] }>('offences.record', seen(more))).outcomes
const no = (why: string) => ({ ok: false, reason: 'refused', why })

describe('recording an offence', () => {
  test('proposes the first rung and says so', async () => {
    const [outcome] = await record()
    expect(outcome).toMatchObject({ attached: false, count: 1, rung: 1 })
    expect(outcome!.stepId).not.toBeNull()
  })

  test('names nobody in its reply or on the audit trail', async () => {
    await record({ note: 'In de gang' })
    const lines = await school.db.selectFrom('audit').selectAll().execute()
    expect(JSON.stringify(lines)).not.toMatch(new RegExp(h3b.pupils[0]!.name))
    expect(lines.find(({ call }) => call === 'offences.record')!.subjects).toContain(pupil(0))
  })

  test('climbs: the second in the window reaches the second rung', async () => {
    await record()
    expect((await record({ hour: 4 }))[0]).toMatchObject({ count: 2, rung: 2 })
  })

  test('several pupils are one incident, each with an offence of their own', async () => {
    expect(await record({ pupilIds: [pupil(0), pupil(1), pupil(0)] })).toHaveLength(2)
    const rows = await school.db.selectFrom('offence').select('incident_id').execute()
    expect(new Set(rows.map(({ incident_id }) => incident_id)).size).toBe(1)
  })

  test('E7-1: a second report of the same pupil, lesson and kind is attached and does not count', async () => {
    await record()
    expect((await record({}, 'teacher2'))[0]).toMatchObject({ attached: true, count: 1, stepId: null })
    expect((await record({ kindId: 'social-media-in-class' }))[0]).toMatchObject({
      attached: false,
      count: 2
    })
  })

  test('a report after the first was withdrawn is a new one', async () => {
    const [first] = await record()
    await school
      .as('teacher')
      .get('offences.withdraw', { offenceId: first!.offenceId, reason: 'Verkeerde leerling' })
    expect((await record())[0]).toMatchObject({ attached: false, count: 1 })
  })

  test('the same act sent twice is one offence with one answer', async () => {
    const event = newId()
    const once = await school.as('teacher').get('offences.record', seen(), event)
    const again = await school.as('teacher').get('offences.record', seen(), event)
    expect(again).toEqual(once)
    expect(await school.db.selectFrom('offence').selectAll().execute()).toHaveLength(1)
  })

  test('an earlier day is fine, a day to come is not', async () => {
    expect((await record({ day: '2026-01-19' }))[0]).toMatchObject({ count: 1 })
    expect(await school.as('teacher').ask('offences.record', seen({ day: '2026-01-22' }))).toMatchObject(
      no('day-to-come')
    )
  })

  test('an earlier school year has its own count', async () => {
    await record()
    expect((await record({ day: '2025-06-02' }))[0]).toMatchObject({ count: 1, rung: 1 })
  })

  test('before the first ladder nothing counts', async () => {
    expect((await record({ day: '2024-06-03' }))[0]).toMatchObject({ count: 0, rung: null, stepId: null })
  })

  test('S3-8: outside school it says why it is the school’s concern', async () => {
    const outside = { place: 'outside', hour: null }
    expect(await school.as('teacher').ask('offences.record', seen(outside))).toMatchObject(
      no('reason-needed')
    )
    expect(await record({ ...outside, note: 'Filmpje uit de klas verspreid' })).toHaveLength(1)
  })

  test('S2-2: a signal is noted and never counted', async () => {
    expect((await record({ kindId: 'in-doubt' }))[0]).toMatchObject({ count: 0, stepId: null })
  })

  test('S1-8: what may be a crime goes to the director and stays off the ladder', async () => {
    expect((await record({ kindId: 'threat-or-stalking' }))[0]).toMatchObject({ count: 0, stepId: null })
  })

  test('an unknown pupil or kind is refused, and nothing is kept', async () => {
    const ask = (more: object) => school.as('teacher').ask('offences.record', seen(more))
    expect(await ask({ pupilIds: [pupil(0), 'nobody-here'] })).toMatchObject(no('pupil-unknown'))
    expect(await ask({ kindId: 'unknown-kind' })).toMatchObject(no('kind-unknown'))
    await school.db
      .updateTable('offence_kind')
      .set({ retired_at: today })
      .where('id', '=', 'phone-used')
      .execute()
    expect(await ask({})).toMatchObject(no('kind-unknown'))
    expect(await school.db.selectFrom('offence').selectAll().execute()).toEqual([])
  })

  test('an administrator cannot record one', async () => {
    expect(await school.as('administrator').ask('offences.record', seen())).toMatchObject({
      reason: 'forbidden'
    })
  })

  test('quality 7.3-7: who was absent in that lesson did nothing', async () => {
    const round = { classId: h3b.id, day: today, hour: 3 }
    await school.as('teacher').get('custody.mark', { round, marks: [{ pupilId: pupil(0), mark: 'absent' }] })
    expect(await school.as('teacher').ask('offences.record', seen())).toMatchObject(no('pupil-absent'))
    expect(await record({ hour: 2 })).toHaveLength(1)
    await school.as('teacher').get('custody.mark', { round, marks: [{ pupilId: pupil(0), mark: 'late' }] })
    expect(await record()).toHaveLength(1)
  })
})

describe('a permission means no offence (S0-13, feature 84)', () => {
  const grant = (more: object = {}) =>
    school.as('director').get('permissions.grant', {
      classId: h3b.id,
      pupilIds: [],
      day: today,
      hour: 4,
      span: null,
      purpose: 'Quiz over hoofdstuk 4',
      allowedUse: '',
      ...more
    })

  test('it is stopped and explained', async () => {
    await grant()
    expect(await school.as('teacher').ask('offences.record', seen({ hour: 4 }))).toEqual({
      ok: false,
      reason: 'refused',
      why: 'covered',
      about: {
        purpose: 'Quiz over hoofdstuk 4',
        until: '12:10',
        grantedBy: 'D. de Jonge-director',
        pupilId: pupil(0)
      }
    })
  })

  test('recording it anyway takes a reason, and does not count', async () => {
    await grant()
    const [outcome] = await record({ hour: 4, anyway: 'Filmde een klasgenoot' })
    expect(outcome).toMatchObject({ count: 0, rung: null })
    expect(
      await school.db.selectFrom('offence').select(['covered_why']).executeTakeFirstOrThrow()
    ).toMatchObject({
      covered_why: 'Filmde een klasgenoot'
    })
  })

  test('another lesson, another pupil or a withdrawn permission does not cover', async () => {
    const { id } = await grant({ pupilIds: [pupil(1)], classId: null })
    expect(await record({ hour: 4 })).toHaveLength(1)
    expect(await record({ hour: 3, pupilIds: [pupil(1)] })).toHaveLength(1)
    await school.as('director').get('permissions.withdraw', { permissionId: id, reason: 'Gaat niet door' })
    expect(await record({ hour: 4, pupilIds: [pupil(1)] })).toHaveLength(1)
  })

  test('outside a lesson it covers by the clock of this minute', async () => {
    await grant({ hour: null, span: { starts: '12:00', ends: '13:00' } })
    expect(await record({ hour: null, place: 'break' })).toHaveLength(1)
    school.now = new Date('2026-01-21T11:30:00.000Z')
    const inBreak = seen({ hour: null, place: 'break', pupilIds: [pupil(1)] })
    expect(await school.as('teacher').ask('offences.record', inBreak)).toMatchObject(no('covered'))
  })
})

test('the catalogue comes in its own order and without what is retired', async () => {
  await school.db
    .updateTable('offence_kind')
    .set({ retired_at: today })
    .where('id', '=', 'ai-image')
    .execute()
  const kinds = await school.as('teacher').get<{ id: string }[]>('offences.kinds')
  expect(kinds.slice(0, 4).map(({ id }) => id)).toEqual([
    'phone-used',
    'phone-visible',
    'not-handed-in',
    'refused-to-hand-in'
  ])
  expect(kinds.map(({ id }) => id)).not.toContain('ai-image')
})
