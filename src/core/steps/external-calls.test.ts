import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../contract/id'
import { openDesk, type Desk } from './handling.fixture'

let desk: Desk
beforeEach(async () => {
  desk = await openDesk()
})
afterEach(() => desk.close())

describe('outside the school', () => {
  const told = (stepId: string, over: object = {}) => ({
    stepId,
    body: 'police',
    day: '2026-01-20',
    contactedBy: 'De directeur',
    reference: 'PL-1',
    outcome: 'Melding opgenomen',
    ...over
  })

  test('the police are told as the school had agreed then (S1-16, S3-12)', async () => {
    const stepId = await desk.grave()
    await desk.get('director', 'logExternal', told(stepId))
    await desk.school
      .as('director')
      .get('settings.change', { policeDuty: 'shall', policeBy: 'De bestuurder' })
    await desk.get('director', 'logExternal', told(stepId, { day: '2026-01-21' }))
    await desk.get(
      'director',
      'logExternal',
      told(stepId, { body: 'inspectorate', day: '2026-01-21', reference: '' })
    )
    expect(await desk.handling(stepId)).toMatchObject({
      police: { duty: 'shall', by: 'De bestuurder' },
      external: [
        {
          body: 'police',
          duty: 'may',
          contactedBy: 'De directeur',
          reference: 'PL-1',
          by: 'D. de Jonge-director'
        },
        { body: 'police', duty: 'shall', outcome: 'Melding opgenomen' },
        { body: 'inspectorate', duty: null }
      ]
    })
  })

  test('a possibly criminal act is not closed untold where the school shall tell', async () => {
    await desk.school.as('director').get('settings.change', { policeDuty: 'shall' })
    const stepId = await desk.grave()
    await desk.hear(stepId)
    await desk.decide('director', stepId)
    await desk.logged(stepId, 'guardian-contact', { withWhom: 'Ouders' })
    await desk.get('director', 'carryOut', { stepId, note: '' })
    await desk.get('director', 'logExternal', told(stepId, { body: 'other' }))
    expect(await desk.ask('director', 'close', { stepId, note: '' })).toMatchObject({
      about: { open: 'police' }
    })
    await desk.get('director', 'logExternal', told(stepId))
    await desk.get('director', 'close', { stepId, note: '' })
  })

  test('only by the director, of what has happened, once', async () => {
    const stepId = await desk.grave()
    expect(await desk.ask('mentor', 'logExternal', told(stepId))).toMatchObject({ reason: 'forbidden' })
    expect(await desk.ask('director', 'logExternal', told(stepId, { day: '2026-01-22' }))).toMatchObject({
      why: 'day-to-come'
    })
    expect(await desk.ask('director', 'logExternal', told('no-such-step'))).toMatchObject({
      why: 'step-unknown'
    })
    const event = newId()
    const first = await desk.ask('director', 'logExternal', told(stepId), event)
    expect(await desk.ask('director', 'logExternal', told(stepId), event)).toEqual(first)
    expect(await desk.rows('external_contact')).toBe(1)
  })
})

describe('follow-up (S2-11)', () => {
  test('has progress, handling and evaluation, and who was told of it once', async () => {
    const stepId = await desk.light()
    const write = (part: string, told: string[]) =>
      desk.get('mentor', 'addFollowUp', { stepId, part, text: `Over ${part}`, told })
    await write('progress', ['mentor', 'safety', 'mentor'])
    await write('handling', [])
    await write('evaluation', ['director'])
    expect((await desk.handling(stepId)).followUp).toMatchObject([
      { part: 'progress', text: 'Over progress', told: ['mentor', 'safety'], by: 'M. de Jonge-mentor' },
      { part: 'handling', told: [] },
      { part: 'evaluation', told: ['director'] }
    ])
    const event = newId()
    const input = { stepId, part: 'progress', text: 'Nog eens', told: [] }
    await desk.get('mentor', 'addFollowUp', input, event)
    await desk.get('mentor', 'addFollowUp', input, event)
    expect(await desk.rows('follow_up')).toBe(4)
  })
})
