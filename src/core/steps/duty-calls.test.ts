import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Round } from '../../contract/custody'
import type { DutyDays } from '../../contract/duty'
import { openDesk, type Desk } from './handling.fixture'

let desk: Desk
let pupil: string
beforeEach(async () => {
  desk = await openDesk({ custodyMode: 'lesson' })
  pupil = desk.own.pupils[0]!.id
})
afterEach(async () => {
  expect(desk.school.faults).toEqual([])
  await desk.close()
})

const today = '2026-01-21'
const no = (why: string) => ({ ok: false, reason: 'refused', why })
const daily = () => desk.heavy(['hand-in-daily'])
const set = (stepId: string, more: object = {}) =>
  desk.ask('director', 'setDuty', { stepId, from: today, schoolDays: 5, ...more })
const duty = async (stepId: string, who: 'mentor' | 'director' = 'director') =>
  (await desk.get<{ duty: DutyDays | null }>(who, 'duty', { stepId })).duty
const tile = async (day = today, hour = 4) => {
  const key = { classId: desk.own.id, day, hour }
  const round = await desk.school.as('teacher').get<Round>('custody.round', key)
  return round.tiles.find(({ pupilId }) => pupilId === pupil)!
}
const permit = () =>
  desk.school.as('teacher').get('permissions.grant', {
    classId: desk.own.id,
    pupilIds: [],
    day: today,
    hour: 4,
    span: null,
    purpose: 'Quiz',
    allowedUse: ''
  })

describe('a decision to hand in every day gets its days (feature 87)', () => {
  test('by the school calendar: five school days from a Wednesday end on the Tuesday after', async () => {
    const stepId = await daily()
    expect(await duty(stepId)).toBeNull()
    expect(await set(stepId)).toMatchObject({ ok: true })
    expect(await duty(stepId, 'mentor')).toMatchObject({
      from: today,
      until: '2026-01-27',
      running: true,
      story: []
    })
  })

  test('until then it cannot be said to be carried out, and the desk says what is missing', async () => {
    const stepId = await daily()
    expect((await desk.handling(stepId)).open).toContain('daily-days')
    expect(await desk.ask('director', 'carryOut', { stepId, note: '' })).toMatchObject(no('something-open'))
    await set(stepId)
    expect((await desk.handling(stepId)).open).not.toContain('daily-days')
    expect(await desk.ask('director', 'carryOut', { stepId, note: '' })).toMatchObject({ ok: true })
  })

  test('over a holiday they go on after it', async () => {
    await desk.school.as('director').get('calendar.addFreeDays', {
      days: [{ name: 'Studiedagen', firstDay: '2026-01-22', lastDay: '2026-01-26' }]
    })
    const stepId = await daily()
    await set(stepId)
    expect(await duty(stepId)).toMatchObject({ until: '2026-01-30' })
  })

  test('extended, and ended early, each with a reason that stays readable', async () => {
    const stepId = await daily()
    await set(stepId)
    await desk.get('director', 'extendDuty', { stepId, schoolDays: 3, reason: 'Twee keer vergeten' })
    expect(await duty(stepId)).toMatchObject({ until: '2026-01-30' })
    await desk.get('director', 'endDuty', { stepId, lastDay: '2026-01-22', reason: 'Het gaat goed' })
    expect(await duty(stepId)).toMatchObject({
      until: '2026-01-22',
      story: [
        { what: 'extended', until: '2026-01-30', reason: 'Twee keer vergeten', by: 'D. de Jonge-director' },
        { what: 'ended', until: '2026-01-22', reason: 'Het gaat goed' }
      ]
    })
    desk.school.now = new Date('2026-01-23T09:20:00Z')
    expect(await duty(stepId)).toMatchObject({ running: false })
    expect(await desk.ask('director', 'extendDuty', { stepId, schoolDays: 1, reason: 'Toch' })).toMatchObject(
      no('no-duty')
    )
  })

  test.each([
    ['day-past', { from: '2026-01-20' }],
    ['no-school-then', { from: '2031-01-20' }],
    ['step-unknown', { stepId: 'not-there' }]
  ])('it is refused: %s', async (why, more) => {
    const stepId = await daily()
    if (why === 'no-school-then')
      await desk.school.db
        .insertInto('free_days')
        .values({ id: 'ever', name: 'Dicht', first_day: '2031-01-01', last_day: '2040-01-01' })
        .execute()
    expect(await set(stepId, more)).toMatchObject(no(why))
    expect(await duty(stepId)).toBeNull()
  })

  test('not of another measure, not before the decision, and not twice', async () => {
    const other = await desk.heavy(['long-day'])
    expect(await set(other)).toMatchObject(no('measure-not-decided'))
    const second = desk.own.pupils[1]!.id
    const { stepIds } = await desk.record([second])
    expect(await set(stepIds[0]!)).toMatchObject(no('not-decided'))
    const stepId = await desk.heavy(['hand-in-daily'], desk.own.pupils[2]!.id)
    await set(stepId)
    expect(await set(stepId)).toMatchObject(no('duty-set'))
  })

  test.each([{ schoolDays: 0 }, { schoolDays: 61 }, { schoolDays: 2.5 }, { from: 'morgen' }])(
    'what is no number of days is not understood: %o',
    async (more) => {
      expect(await set(await daily(), more)).toMatchObject({ reason: 'invalid' })
    }
  )

  test('a mentor reads the days of their own pupils and sets none; a teacher neither', async () => {
    const stepId = await daily()
    expect(await desk.ask('mentor', 'setDuty', { stepId, from: today, schoolDays: 5 })).toMatchObject({
      reason: 'forbidden'
    })
    expect(await desk.ask('teacher', 'duty', { stepId })).toMatchObject({ reason: 'forbidden' })
  })
})

describe('the round knows who hands in every day', () => {
  test('until it ends by itself; the tile looks like any other', async () => {
    const stepId = await daily()
    await set(stepId)
    expect(await tile()).toMatchObject({ covered: false, daily: { until: '2026-01-27', permitted: false } })
    desk.school.now = new Date('2026-01-28T09:20:00Z')
    expect((await tile('2026-01-28')).daily).toBeNull()
  })

  test('a permission for the class does not make it in order unseen, and the teacher may still say so', async () => {
    const stepId = await daily()
    await set(stepId)
    await permit()
    expect(await tile()).toMatchObject({ covered: false, daily: { permitted: true } })
    const round = { classId: desk.own.id, day: today, hour: 4 }
    await desk.school.as('teacher').get('custody.restHandedIn', { round })
    expect((await tile()).mark).toBe('handed-in')
    await desk.school
      .as('teacher')
      .get('custody.mark', { round, marks: [{ pupilId: pupil, mark: 'permitted' }] })
    expect((await tile()).mark).toBe('permitted')
  })

  test('who grants it is told beforehand whom it does not reach by itself', async () => {
    const stepId = await daily()
    await set(stepId)
    const asked = (more: object) =>
      desk.school.as('teacher').get('permissions.conflicts', {
        classId: desk.own.id,
        pupilIds: [],
        days: [today],
        ...more
      })
    expect(await asked({})).toEqual({
      daily: [{ pupilId: pupil, name: 'Amira Bakker', until: '2026-01-27' }]
    })
    expect(await asked({ pupilIds: [desk.own.pupils[1]!.id] })).toEqual({ daily: [] })
    expect(await asked({ classId: desk.other.id })).toEqual({ daily: [] })
    expect(await asked({ days: ['2026-01-28'] })).toEqual({ daily: [] })
    // Of a series one day is enough.
    expect(await asked({ days: ['2026-01-27', '2026-02-03'] })).toMatchObject({ daily: [{ pupilId: pupil }] })
    expect(await asked({ days: ['2026-01-28', '2026-02-04'] })).toEqual({ daily: [] })
  })

  test('a decision that is taken back binds nobody any more', async () => {
    const stepId = await daily()
    await set(stepId)
    const offences = await desk.school.db.selectFrom('offence').select('id').orderBy('id').execute()
    await desk.school
      .as('director')
      .get('offences.withdraw', { offenceId: offences.at(-1)!.id, reason: 'Een andere leerling' })
    await desk.school
      .as('director')
      .get('review.decide', { stepId, decision: 'retract', measures: [], reason: 'Grond vervallen' })
    expect((await tile()).daily).toBeNull()
    expect(await duty(stepId)).toMatchObject({ running: false })
  })

  test('every teacher reads until when; who did not ask gets no more than that', async () => {
    const stepId = await daily()
    await set(stepId)
    const read = await desk.school.as('teacher').get<unknown[]>('exemptions.dutyOf', { pupilId: pupil })
    expect(read).toMatchObject([{ from: today, until: '2026-01-27' }])
    expect(Object.keys(read[0] as object)).toEqual(['id', 'from', 'until'])
  })
})
