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

  test('S1-8: what may be a crime goes straight to the director and stays off the ladder', async () => {
    const [outcome] = await record({ kindId: 'threat-or-stalking' })
    expect(outcome).toMatchObject({ track: 'direct', count: 1, rung: 1 })
    expect(outcome!.stepId).not.toBeNull()
    expect((await record({ hour: 4 }))[0]).toMatchObject({ track: 'main', count: 1, rung: 1 })
  })

  test('refusing to hand over counts on the main ladder where that has no branch for it', async () => {
    await record()
    expect((await record({ kindId: 'refused-to-hand-in' }))[0]).toMatchObject({ track: 'main', count: 2 })
  })

  test('S0-10: who saw it is kept with the incident, once and only when that was somebody else', async () => {
    await record()
    await record({ pupilIds: [pupil(1), pupil(2)], reporter: ' Mevrouw Jansen, conciërge ' })
    expect(await school.db.selectFrom('incident_report').select('reporter').execute()).toEqual([
      { reporter: 'Mevrouw Jansen, conciërge' }
    ])
  })

  test('S2-20: what shows it is kept as a reference, for each pupil who was in it', async () => {
    const evidence = [{ what: 'Filmpje', holder: 'Conciërge', place: 'Kluis' }]
    await record({ pupilIds: [pupil(0), pupil(1)], evidence })
    expect(await school.db.selectFrom('evidence').select(['what', 'holder', 'place']).execute()).toEqual([
      ...evidence,
      ...evidence
    ])
    const wrong = [{ what: 'Foto', holder: 'Ik', place: '', image: 'data:image/png' }]
    expect(await school.as('teacher').ask('offences.record', seen({ evidence: wrong }))).toMatchObject({
      reason: 'invalid'
    })
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
