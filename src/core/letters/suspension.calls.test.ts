import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../contract/id'
import type { About } from '../../contract/letters-about'
import { openLetterDesk, type LetterDesk } from './about.fixture'

let desk: LetterDesk
beforeEach(async () => {
  desk = await openLetterDesk()
})
afterEach(() => desk.close())

const of = (id: string): About => ({ kind: 'suspension', id })

/** A suspension on record of Thursday and Friday, after the pupil and a parent were heard. */
async function suspended(over: object = {}): Promise<{ id: string; stepId: string }> {
  const stepId = await desk.heavy(['suspension'])
  await desk.hear(stepId)
  await desk.logged(stepId, 'guardian-contact')
  const { id } = await desk.get('director', 'suspend', {
    stepId,
    form: 'internal',
    firstDay: '2026-01-22',
    lastDay: '2026-01-23',
    reason: 'Na drie waarschuwingen opnieuw gefilmd',
    whyAgain: '',
    ...over
  })
  return { id, stepId }
}
const done = async (stepId: string) =>
  (await desk.handling(stepId)).tasks.filter(({ doneAt }) => doneAt !== null).map(({ task }) => task)

describe('the letter of a suspension', () => {
  test('says all that the law and the courts ask: days, form, reasons, who was heard, objection', async () => {
    const { id } = await suspended()
    const text = await desk.text(of(id))
    expect(text).toContain(
      'Wanneer: van donderdag 22 januari 2026 tot en met vrijdag 23 januari 2026 (2 schooldagen)'
    )
    expect(text).toContain('Hoe: intern: het schoolwerk wordt op school gedaan')
    expect(text).toContain('De reden voor ons besluit: Na drie waarschuwingen opnieuw gefilmd.')
    expect(text).toContain('gehoord: Amira (21 januari 2026) en een ouder of verzorger (21 januari 2026)')
    expect(text).toContain(
      'Wij melden de schorsing bij de Inspectie van het Onderwijs en de leerplichtambtenaar.'
    )
    expect(text).toContain('Een toets die in deze dagen valt')
    expect(text).toContain('uiterlijk op woensdag 4 maart 2026')
    expect(text).toContain('klachtenregeling')
    expect(text).toContain('Hoogachtend,')
  })

  test('leaves the inspectorate out of one day, and the board where the school has agreed no objection', async () => {
    await desk.school.as('director').get('settings.change', { objection: 'complaint' })
    const { id } = await suspended({ lastDay: '2026-01-22', form: 'external' })
    const text = await desk.text(of(id))
    expect(text).toContain('op donderdag 22 januari 2026 (1 schooldag)')
    expect(text).toContain('Wij melden de schorsing bij de leerplichtambtenaar.')
    expect(text).toContain('Hoe: extern: het schoolwerk wordt thuis gedaan')
    expect(text).not.toContain('bevoegd gezag')
    expect(text).toContain('klachtenregeling')
  })

  test('gives the reason for a second one in a row too', async () => {
    const { id } = await suspended({ whyAgain: 'De eerste heeft niet geholpen' })
    expect(await desk.text(of(id))).toContain('opnieuw gefilmd. De eerste heeft niet geholpen.')
  })

  test('is in English for who reads English, and to a pupil of eighteen in je and not to the parents', async () => {
    const { id } = await suspended()
    await desk.inEnglish()
    const english = await desk.text(of(id))
    expect(english).toContain(
      'from Thursday 22 January 2026 to Friday 23 January 2026 inclusive (2 school days)'
    )
    expect(english).toContain('by Wednesday 4 March 2026 at the latest')
    await desk.pupil(desk.own.pupils[0]!.id, { born_on: '2008-01-01' })
    const [letter, ...rest] = await desk.preview(of(id))
    expect(rest).toEqual([])
    expect(letter!.text).toContain('Wij hebben besloten om je te schorsen.')
    expect(letter!.text).not.toMatch(/\b(u|uw)\b/iu)
  })

  test('ticks the checks it answers once everybody has it, and waits for an answer', async () => {
    const { id, stepId } = await suspended()
    const [hers, his] = await desk.write(of(id))
    await desk.issue([hers!])
    expect(await done(stepId)).toEqual([])
    await desk.issue([his!])
    expect(await done(stepId)).toEqual(['reasons-in-writing', 'decision-sent', 'objection-clause'])
    expect(await desk.rows('step_task')).toBe(3)
    await desk.issue([hers!, his!])
    expect(await desk.rows('step_task')).toBe(3)
    expect(await desk.letter(hers!)).toMatchObject({ state: 'waiting' })
  })
})

describe('a suspension that changes', () => {
  test('before the letter left: it never leaves; the new one tells the days that hold', async () => {
    const { id } = await suspended()
    const [first] = await desk.write(of(id))
    await desk.get('director', 'endSuspension', {
      suspensionId: id,
      lastDay: '2026-01-22',
      reason: 'Gaat beter'
    })
    expect((await desk.letter(first!)).state).toBe('retracted')
    const text = await desk.text(of(id))
    expect(text).toContain('op donderdag 22 januari 2026 (1 schooldag)')
    expect(text).not.toContain('in de plaats van')
  })

  test('ended earlier after it was told: a new letter takes the place of the first, once', async () => {
    const { id } = await suspended()
    const ids = await desk.write(of(id))
    await desk.issue(ids)
    expect(await desk.tryToWrite(of(id))).toMatchObject({ why: 'already-written' })
    desk.school.now = new Date('2026-01-22T09:00:00.000Z')
    await desk.get('director', 'endSuspension', {
      suspensionId: id,
      lastDay: '2026-01-22',
      reason: 'Gaat beter'
    })
    expect(await desk.about('suspension', id)).toMatchObject({ next: 'replace' })
    expect(await desk.text(of(id))).toContain('in de plaats van onze brief van woensdag 21 januari 2026')
    await desk.write(of(id))
    expect((await desk.letter(ids[0]!)).retractedBy).toBe('TEL-2025-0003')
    expect(await desk.tryToWrite(of(id))).toMatchObject({ why: 'already-written' })
  })

  test('called off after it was told: a retraction says so; before, there is nothing to say', async () => {
    const { id } = await suspended()
    await desk.issue(await desk.write(of(id)))
    await desk.get('director', 'endSuspension', {
      suspensionId: id,
      lastDay: null,
      reason: 'Verkeerd begrepen'
    })
    expect(await desk.about('suspension', id)).toMatchObject({ next: 'retract' })
    const text = await desk.text(of(id))
    expect(text).toContain('Deze maatregel uit die brief vervalt: een schorsing.')
    expect(text).toContain('De reden: Verkeerd begrepen.')
    expect(await desk.write(of(id))).toHaveLength(2)
    expect(await desk.tryToWrite(of(id))).toMatchObject({ why: 'already-ended' })
  })
})

test('is the director’s letter: a mentor reads it and makes none', async () => {
  const { id } = await suspended()
  expect(await desk.tryToWrite(of(id), 'mentor')).toMatchObject({ why: 'director-only' })
  expect(await desk.about('suspension', id, 'mentor')).toEqual({ next: null, letters: [] })
  expect(await desk.tryToWrite(of(newId()))).toMatchObject({ why: 'suspension-unknown' })
  expect(await desk.letters()).toEqual([])
})
