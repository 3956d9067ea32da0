import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../contract/id'
import { openDesk, type Desk } from './handling.fixture'

let desk: Desk
beforeEach(async () => {
  desk = await openDesk()
})
afterEach(() => desk.close())

const note = 'Gedaan'
const states = async (stepId: string) => (await desk.handling(stepId)).story.map(({ state }) => state)

describe('from decided to closed', () => {
  test('a step is carried out and closed, each with who, when, note and what was decided', async () => {
    const stepId = await desk.light()
    await desk.logged(stepId, 'conversation')
    await desk.get('mentor', 'carryOut', { stepId, note: 'Nagebleven ' })
    await desk.get('mentor', 'close', { stepId, note })
    const { story, chosen, open, step } = await desk.handling(stepId)
    const decided = { measures: ['long-day', 'card'] }
    expect(story).toMatchObject([
      { state: 'proposed', measures: [] },
      { state: 'approved', by: 'D. de Jonge-director', ...decided },
      { state: 'carried-out', by: 'M. de Jonge-mentor', reason: 'Nagebleven', ...decided },
      { state: 'closed', by: 'M. de Jonge-mentor', reason: note, at: '2026-01-21T09:20:00.000Z', ...decided }
    ])
    expect([step.state, open, chosen]).toEqual(['closed', [], decided.measures])
  })

  test('in that order only', async () => {
    const { stepIds } = await desk.record([desk.own.pupils[0]!.id])
    const stepId = stepIds[0]!
    expect(await desk.ask('mentor', 'carryOut', { stepId, note })).toMatchObject({ why: 'not-decided' })
    expect(await desk.ask('mentor', 'close', { stepId, note })).toMatchObject({ why: 'not-carried-out' })
    expect(await desk.ask('mentor', 'reopen', { stepId, reason: 'Toch niet' })).toMatchObject({
      why: 'not-carried-out'
    })
    await desk.decide('mentor', stepId)
    expect(await desk.ask('mentor', 'close', { stepId, note })).toMatchObject({ why: 'not-carried-out' })
    await desk.get('mentor', 'carryOut', { stepId, note })
    expect(await desk.ask('mentor', 'carryOut', { stepId, note })).toMatchObject({ why: 'not-decided' })
    expect(await states(stepId)).toEqual(['proposed', 'approved', 'carried-out'])
  })

  test('taking back goes one back at a time, with a reason, and what was decided stays', async () => {
    const stepId = await desk.light()
    await desk.logged(stepId, 'conversation')
    await desk.get('mentor', 'carryOut', { stepId, note })
    await desk.get('mentor', 'close', { stepId, note })
    await desk.get('mentor', 'reopen', { stepId, reason: 'Ouder belde terug' })
    await desk.get('mentor', 'reopen', { stepId, reason: 'Nog niet nagebleven' })
    const { story, chosen } = await desk.handling(stepId)
    expect(story.slice(-2)).toMatchObject([
      { state: 'carried-out', reason: 'Ouder belde terug', measures: chosen },
      { state: 'approved', reason: 'Nog niet nagebleven', measures: chosen }
    ])
    expect(await desk.ask('mentor', 'reopen', { stepId, reason: 'Nog een keer' })).toMatchObject({
      why: 'not-carried-out'
    })
    expect(await desk.ask('mentor', 'reopen', { stepId, reason: '' })).toMatchObject({ reason: 'invalid' })
  })

  test('a conversation comes before closing, not before carrying out (S0-15)', async () => {
    const stepId = await desk.light()
    await desk.get('mentor', 'carryOut', { stepId, note })
    expect((await desk.handling(stepId)).open).toEqual(['conversation'])
    const refused = { why: 'something-open', about: { open: 'conversation' } }
    expect(await desk.ask('mentor', 'close', { stepId, note })).toMatchObject(refused)
    await desk.logged(stepId, 'conversation', { reached: false, outcome: '' })
    await desk.logged(stepId, 'hearing')
    expect(await desk.ask('mentor', 'close', { stepId, note })).toMatchObject(refused)
    const { id } = await desk.logged(stepId, 'conversation')
    await desk.get('mentor', 'strikeContact', { contactId: id, reason: 'Was een ander' })
    expect(await desk.ask('mentor', 'close', { stepId, note })).toMatchObject(refused)
    await desk.logged(stepId, 'conversation')
    await desk.get('mentor', 'close', { stepId, note })
  })

  test('a director’s step never closes without contact with the parents, and only by the director (S0-19)', async () => {
    const stepId = await desk.heavy()
    await desk.get('mentor', 'carryOut', { stepId, note })
    expect(await desk.ask('director', 'close', { stepId, note })).toMatchObject({
      about: { open: 'guardian-contact' }
    })
    await desk.logged(stepId, 'guardian-contact', { withWhom: 'Moeder', way: 'phone' })
    expect(await desk.ask('mentor', 'close', { stepId, note })).toMatchObject({ why: 'director-only' })
    await desk.get('director', 'close', { stepId, note })
    expect(await desk.ask('mentor', 'reopen', { stepId, reason: 'Toch niet' })).toMatchObject({
      why: 'director-only'
    })
    await desk.get('director', 'reopen', { stepId, reason: 'Te vroeg' })
    await desk.get('mentor', 'reopen', { stepId, reason: 'Nog niet klaar' })
  })

  test('of a pupil of eighteen the parents are not asked for, the pupil is', async () => {
    const pupilId = desk.own.pupils[0]!.id
    await desk.school.db
      .updateTable('pupil')
      .set({ born_on: '2008-01-21' })
      .where('id', '=', pupilId)
      .execute()
    const stepId = await desk.heavy()
    await desk.get('director', 'carryOut', { stepId, note })
    expect(await desk.ask('director', 'close', { stepId, note })).toMatchObject({
      about: { open: 'conversation' }
    })
    await desk.logged(stepId, 'conversation')
    await desk.get('director', 'close', { stepId, note })
  })

  test('what is contested is looked into first', async () => {
    const { stepIds, offenceIds } = await desk.record([desk.own.pupils[0]!.id])
    const stepId = stepIds[0]!
    await desk.decide('mentor', stepId)
    const contest = { offenceId: offenceIds[0]!, who: 'Vader', reason: 'Lag in de kluis' }
    await desk.school.as('director').get('offences.contest', contest)
    expect((await desk.handling(stepId)).open).toEqual(['conversation', 'contested'])
    expect(await desk.ask('mentor', 'carryOut', { stepId, note })).toMatchObject({
      why: 'something-open',
      about: { open: 'contested' }
    })
  })
})

describe('who handles', () => {
  const calls = [
    ['handling', {}],
    ['carryOut', { note }],
    ['close', { note }],
    ['reopen', { reason: 'Toch niet' }],
    ['plan', { measure: 'long-day', day: '2026-01-22', clock: null, place: '' }],
    ['addFollowUp', { part: 'progress', text: 'Gaat goed', told: [] }]
  ] as const

  test('a mentor only of the own pupils, and nobody of what is not there', async () => {
    const stepId = await desk.light(desk.other.pupils[0]!.id)
    const events = await desk.rows('step_event')
    for (const [call, more] of calls) {
      expect(await desk.ask('mentor', call, { stepId, ...more })).toMatchObject({
        why: 'not-your-pupil'
      })
      const unknown = { stepId: 'no-such-step', ...more }
      expect(await desk.ask('director', call, unknown)).toMatchObject({ why: 'step-unknown' })
      expect(await desk.ask('teacher', call, { stepId, ...more })).toMatchObject({
        reason: 'forbidden'
      })
      expect(await desk.ask('administrator', call, { stepId, ...more })).toMatchObject({
        reason: 'forbidden'
      })
    }
    expect([await desk.rows('step_event'), await desk.rows('appointment')]).toEqual([events, 0])
  })

  test('reading is on the trail, with everyone whose words are read', async () => {
    const [one, two] = [desk.own.pupils[0]!.id, desk.own.pupils[1]!.id]
    const stepId = await desk.grave([one, two])
    expect(await desk.handling(stepId, 'mentor')).toMatchObject({
      mayDirect: false,
      sides: [{ pupilId: one }, { pupilId: two }]
    })
    const line = await desk.school.db
      .selectFrom('audit')
      .select(['actor_id', 'subjects'])
      .where('call', '=', 'steps.handling')
      .executeTakeFirstOrThrow()
    expect(line).toEqual({ actor_id: 'mentor', subjects: `${one} ${stepId} ${two}` })
  })
})

describe('once, and whole', () => {
  test('an answer that was lost is given again, and nothing happens twice', async () => {
    const stepId = await desk.light()
    await desk.logged(stepId, 'conversation')
    const acts = [
      ['carryOut', { stepId, note }],
      ['close', { stepId, note }],
      ['reopen', { stepId, reason: 'Toch niet' }]
    ] as const
    for (const [call, input] of acts) {
      const event = newId()
      const first = await desk.ask('mentor', call, input, event)
      const events = await desk.rows('step_event')
      expect(await desk.ask('mentor', call, input, event)).toEqual(first)
      expect(first).toEqual({ ok: true, value: {} })
      expect(await desk.rows('step_event')).toBe(events)
    }
  })

  test('two who close at once close once', async () => {
    const stepId = await desk.light()
    await desk.logged(stepId, 'conversation')
    await desk.get('mentor', 'carryOut', { stepId, note })
    const both = await Promise.all([
      desk.ask('mentor', 'close', { stepId, note }),
      desk.ask('director', 'close', { stepId, note })
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ why: 'not-carried-out' })
  })
})

describe('when the basis falls away and comes back', () => {
  test.each(['carried-out', 'closed'])('a step that was %s stands so again', async (state) => {
    const { stepIds, offenceIds } = await desk.record([desk.own.pupils[0]!.id])
    const [stepId, offenceId] = [stepIds[0]!, offenceIds[0]!]
    await desk.decide('mentor', stepId)
    await desk.logged(stepId, 'conversation')
    await desk.get('mentor', 'carryOut', { stepId, note })
    if (state === 'closed') await desk.get('mentor', 'close', { stepId, note })
    const director = desk.school.as('director')
    await director.get('offences.withdraw', { offenceId, reason: 'Andere leerling' })
    expect((await desk.handling(stepId)).step.state).toBe('basis-gone')
    expect((await desk.handling(stepId)).open).toEqual([])
    expect(await desk.ask('director', 'carryOut', { stepId, note })).toMatchObject({ why: 'not-decided' })
    await director.get('offences.reinstate', { offenceId, reason: 'Toch deze leerling' })
    expect(await desk.handling(stepId)).toMatchObject({ step: { state }, chosen: ['long-day', 'card'] })
  })
})
