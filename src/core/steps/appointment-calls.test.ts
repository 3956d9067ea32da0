import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../contract/id'
import { openDesk, type Desk } from './handling.fixture'

let desk: Desk
let stepId: string
beforeEach(async () => {
  desk = await openDesk()
  stepId = await desk.light()
})
afterEach(() => desk.close())

/** Wednesday is today; Saturday has no school. */
const today = '2026-01-21'
const moment = (over: object = {}) => ({ day: today, clock: '15:00', place: 'Lokaal 12', ...over })
const plan = (over: object = {}) =>
  desk.get('mentor', 'plan', { stepId, measure: 'long-day', ...moment(), ...over })
const settle = (appointmentId: string, outcome: string, over: object = {}) => ({
  appointmentId,
  outcome,
  note: '',
  again: null,
  ...over
})
const wish = (appointmentId: string, decision: string, over: object = {}) => ({
  appointmentId,
  decision,
  measures: [],
  reason: 'Niet verschenen',
  again: null,
  ...over
})
const appointments = async () => (await desk.handling(stepId)).appointments

describe('planning a measure', () => {
  test('gives it a day, a time and a place, and it is open until it is said what became of it', async () => {
    const { id } = await plan()
    expect(await desk.handling(stepId)).toMatchObject({
      open: ['conversation', 'appointment'],
      appointments: [
        { id, measure: 'long-day', ...moment(), outcome: null, decided: null, by: 'M. de Jonge-mentor' }
      ]
    })
    expect(await desk.ask('mentor', 'carryOut', { stepId, note: '' })).toMatchObject({
      about: { open: 'appointment' }
    })
    await desk.get('mentor', 'settle', settle(id, 'kept'))
    await desk.get('mentor', 'carryOut', { stepId, note: '' })
  })

  test('is on a school day to come, of what was decided', async () => {
    const refused = [
      [{ day: '2026-01-24' }, 'no-school-that-day'],
      [{ day: '2026-02-18' }, 'no-school-that-day'],
      [{ day: '2026-01-20' }, 'day-past'],
      [{ measure: 'talk' }, 'measure-not-decided']
    ] as const
    for (const [over, why] of refused) {
      const input = { stepId, measure: 'long-day', ...moment(), ...over }
      expect(await desk.ask('mentor', 'plan', input)).toMatchObject({ why })
    }
    expect(await desk.rows('appointment')).toBe(0)
  })

  test('one moment at a time per measure, and only on what was decided', async () => {
    await plan()
    expect(await desk.ask('director', 'plan', { stepId, measure: 'long-day', ...moment() })).toMatchObject({
      why: 'already-planned'
    })
    await plan({ measure: 'card' })
    const { stepIds } = await desk.record([desk.own.pupils[1]!.id])
    expect(
      await desk.ask('mentor', 'plan', { stepId: stepIds[0]!, measure: 'long-day', ...moment() })
    ).toMatchObject({
      why: 'not-decided'
    })
  })

  test('happens once when the answer was lost', async () => {
    const event = newId()
    const input = { stepId, measure: 'long-day', ...moment() }
    const first = await desk.ask('mentor', 'plan', input, event)
    expect(await desk.ask('mentor', 'plan', input, event)).toEqual(first)
    expect(await desk.rows('appointment')).toBe(1)
  })
})

describe('what became of it', () => {
  test('excused absence gets another moment at once and never escalates (61)', async () => {
    const { id } = await plan()
    const excused = settle(id, 'excused', { note: 'Ziek gemeld', again: moment({ day: '2026-01-23' }) })
    const { againId } = await desk.get<{ againId: string }>('mentor', 'settle', excused)
    expect(await appointments()).toMatchObject([
      { id, outcome: 'excused', note: 'Ziek gemeld' },
      { id: againId, outcome: null, day: '2026-01-23', measure: 'long-day' }
    ])
    expect(await desk.ask('director', 'decideMissed', wish(id, 'rest'))).toMatchObject({ why: 'not-missed' })
    expect((await desk.handling(stepId)).open).toEqual(['conversation', 'appointment'])
  })

  test('what is refused leaves nothing of itself', async () => {
    const { id } = await plan()
    const refused = [
      ['excused', { again: moment() }, 'reason-needed'],
      ['excused', { note: 'Ziek' }, 'moment-needed'],
      ['excused', { note: 'Ziek', again: moment({ day: '2026-01-24' }) }, 'no-school-that-day'],
      ['excused', { note: 'Ziek', again: moment({ day: '2026-01-20' }) }, 'day-past'],
      ['cancelled', {}, 'reason-needed']
    ] as const
    for (const [outcome, over, why] of refused) {
      expect(await desk.ask('mentor', 'settle', settle(id, outcome, over))).toMatchObject({ why })
      expect(await appointments()).toMatchObject([{ id, outcome: null, note: '' }])
    }
  })

  test('nothing is kept or missed before its day', async () => {
    const { id } = await plan({ day: '2026-01-22' })
    expect(await desk.ask('mentor', 'settle', settle(id, 'kept'))).toMatchObject({ why: 'day-to-come' })
    expect(await desk.ask('mentor', 'settle', settle(id, 'missed'))).toMatchObject({ why: 'day-to-come' })
    desk.school.now = new Date('2026-01-22T09:00:00Z')
    const said = await desk.ask('mentor', 'settle', settle(id, 'missed'))
    expect(said).toMatchObject({ ok: true, value: { againId: null } })
  })

  test('it is said once, by who handles the step, of what is there', async () => {
    const { id } = await plan()
    const event = newId()
    const first = await desk.ask('mentor', 'settle', settle(id, 'kept'), event)
    expect(await desk.ask('mentor', 'settle', settle(id, 'kept'), event)).toEqual(first)
    expect(await desk.ask('mentor', 'settle', settle(id, 'missed'))).toMatchObject({ why: 'already-settled' })
    expect(await desk.ask('mentor', 'settle', settle('none', 'kept'))).toMatchObject({
      why: 'appointment-unknown'
    })
    expect(await desk.ask('teacher', 'settle', settle(id, 'kept'))).toMatchObject({ reason: 'forbidden' })
  })

  test('another mentor has nothing to say about it', async () => {
    const other = await desk.light(desk.other.pupils[0]!.id)
    const { id } = await desk.get('director', 'plan', { stepId: other, measure: 'card', ...moment() })
    expect(await desk.ask('mentor', 'settle', settle(id, 'kept'))).toMatchObject({ why: 'not-your-pupil' })
    await desk.get('director', 'settle', settle(id, 'missed'))
    expect(await desk.ask('mentor', 'decideMissed', wish(id, 'rest'))).toMatchObject({
      why: 'not-your-pupil'
    })
  })

  test('excused twice with one answer lost makes one other moment', async () => {
    const { id } = await plan()
    const event = newId()
    const input = settle(id, 'excused', { note: 'Ziek', again: moment({ day: '2026-01-23' }) })
    const first = await desk.ask('mentor', 'settle', input, event)
    expect(await desk.ask('mentor', 'settle', input, event)).toEqual(first)
    expect(await desk.rows('appointment')).toBe(2)
  })
})
