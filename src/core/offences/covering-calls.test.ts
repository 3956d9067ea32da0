import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { no, telling, today, type Telling } from './telling.fixture'

let t: Telling
beforeEach(async () => {
  t = await telling()
})
afterEach(async () => {
  expect(t.school.faults).toEqual([])
  await t.school.close()
})

describe('a permission means no offence (S0-13, feature 84)', () => {
  const grant = (more: object = {}) =>
    t.school.as('director').get('permissions.grant', {
      classId: t.h3b.id,
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
    expect(await t.school.as('teacher').ask('offences.record', t.seen({ hour: 4 }))).toEqual({
      ok: false,
      reason: 'refused',
      why: 'covered',
      about: {
        purpose: 'Quiz over hoofdstuk 4',
        until: '12:10',
        grantedBy: 'D. de Jonge-director',
        pupilId: t.pupil(0)
      }
    })
  })

  test('recording it anyway takes a reason, and does not count', async () => {
    await grant()
    const [outcome] = await t.record({ hour: 4, anyway: 'Filmde een klasgenoot' })
    expect(outcome).toMatchObject({ count: 0, rung: null })
    expect(
      await t.school.db.selectFrom('offence').select(['covered_why']).executeTakeFirstOrThrow()
    ).toMatchObject({
      covered_why: 'Filmde een klasgenoot'
    })
  })

  test('another lesson, another pupil or a withdrawn permission does not cover', async () => {
    const { id } = await grant({ pupilIds: [t.pupil(1)], classId: null })
    expect(await t.record({ hour: 4 })).toHaveLength(1)
    expect(await t.record({ hour: 3, pupilIds: [t.pupil(1)] })).toHaveLength(1)
    await t.school.as('director').get('permissions.withdraw', { permissionId: id, reason: 'Gaat niet door' })
    expect(await t.record({ hour: 4, pupilIds: [t.pupil(1)] })).toHaveLength(1)
  })

  test('outside a lesson it covers by the clock of this minute', async () => {
    await grant({ hour: null, span: { starts: '12:00', ends: '13:00' } })
    expect(await t.record({ hour: null, place: 'break' })).toHaveLength(1)
    t.school.now = new Date('2026-01-21T11:30:00.000Z')
    const inBreak = t.seen({ hour: null, place: 'break', pupilIds: [t.pupil(1)] })
    expect(await t.school.as('teacher').ask('offences.record', inBreak)).toMatchObject(no('covered'))
  })
})

describe('a pupil who might keep it in that lesson (S0-13)', () => {
  const round = () => ({ classId: t.h3b.id, day: today, hour: 3 })
  const mark = (mark: string) =>
    t.school.as('teacher').get('custody.mark', { round: round(), marks: [{ pupilId: t.pupil(0), mark }] })

  test.each(['exempt', 'permitted'])('%s: it is stopped and explained', async (what) => {
    await mark(what)
    expect(await t.school.as('teacher').ask('offences.record', t.seen())).toEqual({
      ok: false,
      reason: 'refused',
      why: 'covered',
      about: { mark: what, pupilId: t.pupil(0) }
    })
    expect(await t.record({ hour: 4 })).toHaveLength(1)
    expect(await t.record({ pupilIds: [t.pupil(1)] })).toHaveLength(1)
  })

  test('recording it anyway takes a reason, and does not count', async () => {
    await mark('exempt')
    expect(await t.record({ anyway: 'Filmde een klasgenoot' })).toMatchObject([{ count: 0, stepId: null }])
    const kept = await t.school.db
      .selectFrom('offence')
      .select(['covered_by', 'covered_mark', 'covered_why'])
      .executeTakeFirstOrThrow()
    expect(kept).toEqual({ covered_by: null, covered_mark: 'exempt', covered_why: 'Filmde een klasgenoot' })
  })

  test('a mark that was put right does not cover any more', async () => {
    await mark('exempt')
    await mark('handed-in')
    expect(await t.record()).toMatchObject([{ count: 1 }])
  })

  test('nothing covers what may be a crime: it goes to the director', async () => {
    await mark('exempt')
    expect(await t.record({ kindId: 'threat-or-stalking' })).toMatchObject([{ track: 'direct', count: 1 }])
  })
})
