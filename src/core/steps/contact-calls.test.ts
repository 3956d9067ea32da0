import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../contract/id'
import { openDesk, type Desk } from './handling.fixture'

let desk: Desk
beforeEach(async () => {
  desk = await openDesk()
})
afterEach(() => desk.close())

const pupil = (at = 0) => desk.own.pupils[at]!.id
const talk = (stepId: string, over: object = {}) => ({
  stepId,
  pupilId: pupil(),
  kind: 'conversation',
  withWhom: 'Amira',
  way: 'in-person',
  day: '2026-01-20',
  clock: '14:10',
  reached: true,
  outcome: 'Afgesproken: telefoon in de tas',
  ...over
})

describe('talks and contact', () => {
  test('are on record with who, when, how and what came of it, in order of time', async () => {
    const stepId = await desk.light()
    await desk.get('mentor', 'logContact', talk(stepId))
    const home = {
      kind: 'guardian-contact',
      withWhom: 'Moeder',
      way: 'phone',
      day: '2026-01-19',
      clock: null
    }
    await desk.get('director', 'logContact', talk(stepId, { ...home, reached: false, outcome: '' }))
    const { stepId: _, ...said } = talk(stepId)
    expect((await desk.handling(stepId, 'mentor')).contacts).toMatchObject([
      { ...home, reached: false, outcome: '', by: 'D. de Jonge-director', pupilName: 'Amira Bakker' },
      { ...said, by: 'M. de Jonge-mentor', at: '2026-01-21T09:20:00.000Z', struck: null }
    ])
  })

  test('are over, came to something, and were with who was in it', async () => {
    const stepId = await desk.light()
    const refused = [
      [{ day: '2026-01-22' }, 'day-to-come'],
      [{ outcome: '  ' }, 'outcome-needed'],
      [{ pupilId: 'nobody-at-all' }, 'pupil-not-in-it']
    ] as const
    for (const [over, why] of refused)
      expect(await desk.ask('mentor', 'logContact', talk(stepId, over))).toMatchObject({ ok: false, why })
    expect(await desk.rows('contact')).toBe(0)
  })

  test('a classmate is in it only when it was one incident', async () => {
    const stepId = await desk.light()
    await desk.record([pupil(1)])
    expect(await desk.ask('mentor', 'logContact', talk(stepId, { pupilId: pupil(1) }))).toMatchObject({
      why: 'pupil-not-in-it'
    })
  })

  test('with the mentor of the pupil or the director, not with anybody else', async () => {
    const stepId = await desk.light(desk.other.pupils[0]!.id)
    const input = talk(stepId, { pupilId: desk.other.pupils[0]!.id })
    expect(await desk.ask('mentor', 'logContact', input)).toMatchObject({ why: 'not-your-pupil' })
    expect(await desk.ask('teacher', 'logContact', input)).toMatchObject({ reason: 'forbidden' })
    expect(await desk.ask('director', 'logContact', { ...input, stepId: 'no-such-step' })).toMatchObject({
      why: 'step-unknown'
    })
    expect(await desk.ask('director', 'logContact', input)).toMatchObject({ ok: true })
  })

  test('happen once when the answer was lost', async () => {
    const stepId = await desk.light()
    const event = newId()
    const first = await desk.ask('mentor', 'logContact', talk(stepId), event)
    expect(await desk.ask('mentor', 'logContact', talk(stepId), event)).toEqual(first)
    expect(await desk.rows('contact')).toBe(1)
  })

  test('may be added when the step is closed', async () => {
    const stepId = await desk.light()
    await desk.get('mentor', 'logContact', talk(stepId))
    await desk.get('mentor', 'carryOut', { stepId, note: '' })
    await desk.get('mentor', 'close', { stepId, note: '' })
    await desk.get('mentor', 'logContact', talk(stepId, { kind: 'guardian-contact' }))
    expect(await desk.rows('contact')).toBe(2)
  })
})

describe('both sides (S2-19)', () => {
  test('where several were in it each is heard before the director decides', async () => {
    const stepId = await desk.grave([pupil(), pupil(1)])
    const sides = async () => (await desk.handling(stepId)).sides.map(({ heard }) => heard)
    expect(await sides()).toEqual([false, false])
    await desk.hear(stepId)
    expect(await sides()).toEqual([true, false])
    expect((await desk.handling(stepId)).open).toEqual(['hearing'])
    await desk.hear(stepId, pupil(1))
    expect(await sides()).toEqual([true, true])
    expect((await desk.handling(stepId)).open).toEqual([])
  })

  test('what was said with another meets nothing that is asked for this pupil', async () => {
    const stepId = await desk.grave([pupil(), pupil(1)])
    await desk.hear(stepId)
    await desk.hear(stepId, pupil(1))
    await desk.decide('director', stepId)
    await desk.logged(stepId, 'guardian-contact', { pupilId: pupil(1), withWhom: 'Vader van Bas' })
    expect((await desk.handling(stepId)).open).toEqual(['guardian-contact'])
  })
})

describe('put on record by mistake', () => {
  test('it stays readable, says why, and meets no need any more', async () => {
    const stepId = await desk.light()
    const { id } = await desk.get('mentor', 'logContact', talk(stepId))
    expect((await desk.handling(stepId)).open).toEqual([])
    await desk.get('director', 'strikeContact', { contactId: id, reason: 'Verkeerde leerling' })
    expect(await desk.handling(stepId)).toMatchObject({
      open: ['conversation'],
      contacts: [{ id, outcome: 'Afgesproken: telefoon in de tas', struck: 'Verkeerde leerling' }]
    })
    expect(await desk.ask('mentor', 'strikeContact', { contactId: id, reason: 'Nog eens' })).toMatchObject({
      why: 'contact-unknown'
    })
  })

  test('not on a closed step, not by another mentor, not what is not there', async () => {
    const strike = { reason: 'Vergissing' }
    const stepId = await desk.light()
    const { id } = await desk.get('mentor', 'logContact', talk(stepId))
    await desk.get('mentor', 'carryOut', { stepId, note: '' })
    await desk.get('mentor', 'close', { stepId, note: '' })
    expect(await desk.ask('mentor', 'strikeContact', { contactId: id, ...strike })).toMatchObject({
      why: 'step-closed'
    })
    expect(await desk.ask('mentor', 'strikeContact', { contactId: 'none', ...strike })).toMatchObject({
      why: 'contact-unknown'
    })
    const elsewhere = await desk.light(desk.other.pupils[0]!.id)
    const other = await desk.logged(elsewhere, 'conversation')
    expect(await desk.ask('mentor', 'strikeContact', { contactId: other.id, ...strike })).toMatchObject({
      why: 'not-your-pupil'
    })
    expect(await desk.ask('teacher', 'strikeContact', { contactId: id, ...strike })).toMatchObject({
      reason: 'forbidden'
    })
    expect(await desk.ask('mentor', 'strikeContact', { contactId: id, reason: '' })).toMatchObject({
      reason: 'invalid'
    })
  })

  test('happens once when the answer was lost', async () => {
    const stepId = await desk.light()
    const { id } = await desk.get('mentor', 'logContact', talk(stepId))
    const event = newId()
    const input = { contactId: id, reason: 'Vergissing' }
    const first = await desk.ask('mentor', 'strikeContact', input, event)
    expect(await desk.ask('mentor', 'strikeContact', input, event)).toEqual(first)
    expect(first).toMatchObject({ ok: true })
  })
})
