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
const missed = async () => {
  const { id } = await plan()
  await desk.get('mentor', 'settle', settle(id, 'missed', { note: 'Niet verschenen' }))
  return id
}
const wish = (appointmentId: string, decision: string, over: object = {}) => ({
  appointmentId,
  decision,
  measures: [],
  reason: 'Niet verschenen',
  again: null,
  ...over
})
const appointments = async () => (await desk.handling(stepId)).appointments

describe('missed without excuse', () => {
  test('waits for somebody to decide, and nothing follows of itself', async () => {
    const id = await missed()
    expect((await desk.handling(stepId)).open).toEqual(['conversation', 'missed'])
    expect((await desk.handling(stepId)).story).toHaveLength(2)
    expect(await desk.ask('mentor', 'carryOut', { stepId, note: '' })).toMatchObject({
      about: { open: 'missed' }
    })
    const input = { stepId, measure: 'long-day', ...moment() }
    expect(await desk.ask('mentor', 'plan', input)).toMatchObject({ why: 'already-planned' })
    await desk.get('mentor', 'decideMissed', wish(id, 'rest'))
    expect(await appointments()).toMatchObject([
      { outcome: 'missed', decided: 'rest', decidedWhy: 'Niet verschenen' }
    ])
    await desk.get('mentor', 'carryOut', { stepId, note: '' })
  })

  test('again: another moment', async () => {
    const id = await missed()
    expect(await desk.ask('mentor', 'decideMissed', wish(id, 'again'))).toMatchObject({
      why: 'moment-needed'
    })
    const saturday = wish(id, 'again', { again: moment({ day: '2026-01-24' }) })
    expect(await desk.ask('mentor', 'decideMissed', saturday)).toMatchObject({ why: 'no-school-that-day' })
    const yesterday = wish(id, 'again', { again: moment({ day: '2026-01-20' }) })
    expect(await desk.ask('mentor', 'decideMissed', yesterday)).toMatchObject({ why: 'day-past' })
    expect(await appointments()).toMatchObject([{ decided: null }])
    const event = newId()
    const input = wish(id, 'again', { reason: '', again: moment({ day: '2026-01-22' }) })
    await desk.get('mentor', 'decideMissed', input, event)
    await desk.get('mentor', 'decideMissed', input, event)
    expect(await appointments()).toMatchObject([{ decided: 'again' }, { day: '2026-01-22', outcome: null }])
  })

  test('heavier: a decision of its own in the story of the step, without a letter', async () => {
    const id = await missed()
    const heavier = (over: object = {}) =>
      wish(id, 'heavier', { measures: ['long-days', 'call-guardians'], ...over })
    expect(await desk.ask('mentor', 'decideMissed', heavier({ measures: ['warning'] }))).toMatchObject({
      why: 'measure-not-on-menu'
    })
    expect(await desk.ask('mentor', 'decideMissed', heavier({ reason: '' }))).toMatchObject({
      why: 'reason-needed'
    })
    await desk.get('mentor', 'decideMissed', heavier())
    expect(await desk.handling(stepId)).toMatchObject({
      step: { state: 'approved' },
      chosen: ['long-days', 'call-guardians'],
      letters: [],
      open: ['conversation'],
      story: [
        {},
        {},
        {
          state: 'approved',
          by: 'M. de Jonge-mentor',
          reason: 'Niet verschenen',
          measures: ['long-days', 'call-guardians']
        }
      ]
    })
    expect(await desk.ask('mentor', 'decideMissed', heavier())).toMatchObject({ why: 'already-decided' })
  })

  test('on a director’s step the mentor plans another moment, the rest is the director’s', async () => {
    const heavy = await desk.heavy(undefined, desk.own.pupils[1]!.id)
    const { id } = await desk.get('mentor', 'plan', { stepId: heavy, measure: 'long-day', ...moment() })
    await desk.get('mentor', 'settle', settle(id, 'missed'))
    expect(await desk.ask('mentor', 'decideMissed', wish(id, 'rest'))).toMatchObject({ why: 'director-only' })
    await desk.get('director', 'decideMissed', wish(id, 'heavier', { measures: ['hand-in-daily'] }))
    expect((await desk.handling(heavy)).chosen).toEqual(['hand-in-daily'])
  })

  test('what is not there, or is still to come, is not decided about', async () => {
    const { id } = await plan()
    expect(await desk.ask('mentor', 'decideMissed', wish('none', 'rest'))).toMatchObject({
      why: 'appointment-unknown'
    })
    expect(await desk.ask('mentor', 'decideMissed', wish(id, 'rest'))).toMatchObject({ why: 'not-missed' })
    expect(await desk.ask('administrator', 'decideMissed', wish(id, 'rest'))).toMatchObject({
      reason: 'forbidden'
    })
  })
})

describe('a step that lost its basis', () => {
  test('lets go of its moments and asks for no others', async () => {
    const pupilId = desk.own.pupils[1]!.id
    const { stepIds, offenceIds } = await desk.record([pupilId])
    stepId = stepIds[0]!
    await desk.decide('mentor', stepId)
    const [first, second] = [(await plan()).id, (await plan({ measure: 'card' })).id]
    await desk.get('mentor', 'settle', settle(second, 'missed'))
    await desk.school
      .as('director')
      .get('offences.withdraw', { offenceId: offenceIds[0]!, reason: 'Andere leerling' })
    const again = { again: moment({ day: '2026-01-22' }) }
    expect(
      await desk.ask('mentor', 'settle', settle(first, 'excused', { note: 'Ziek', ...again }))
    ).toMatchObject({
      why: 'not-decided'
    })
    expect(await desk.ask('mentor', 'decideMissed', wish(second, 'again', again))).toMatchObject({
      why: 'not-decided'
    })
    await desk.get('mentor', 'settle', settle(first, 'cancelled', { note: 'Overtreding ingetrokken' }))
    await desk.get('mentor', 'decideMissed', wish(second, 'rest'))
  })
})
