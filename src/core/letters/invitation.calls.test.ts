import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../contract/id'
import type { About } from '../../contract/letters-about'
import { openLetterDesk, type LetterDesk } from './about.fixture'

let desk: LetterDesk
beforeEach(async () => {
  desk = await openLetterDesk()
})
afterEach(() => desk.close())

const to = (id: string, also = ''): About => ({ kind: 'conversation', id, also })
const moment = { day: '2026-01-28', clock: '16:00', place: 'kamer 1.12' }

/** A step of which a talk with the parents was decided. */
async function step(measures = ['talk-with-guardians'] as const): Promise<string> {
  const { stepIds } = await desk.record([desk.own.pupils[0]!.id])
  await desk.decide('director', stepIds[0]!, measures)
  return stepIds[0]!
}
const planned = async (stepId: string, over: object = {}) =>
  (await desk.get('director', 'plan', { stepId, measure: 'talk-with-guardians', ...moment, ...over })).id
const settle = (appointmentId: string, outcome: string, again: object | null = null) =>
  desk.get<{ againId: string | null }>('director', 'settle', {
    appointmentId,
    outcome,
    note: 'De mentor is die dag op cursus',
    again
  })

describe('an invitation to a talk', () => {
  test('tells each parent when, where, with whom and what about, and whom to call', async () => {
    const id = await planned(await step())
    const shown = await desk.preview(to(id, 'de teamleider'))
    expect(shown).toHaveLength(2)
    expect(await desk.letters()).toEqual([])
    const { text } = shown[0]!
    expect(text).toContain('Uitnodiging voor een gesprek – Amira Bakker, H3b')
    expect(text).toContain('Wanneer: woensdag 28 januari 2026 om 16.00 uur')
    expect(text).toContain('Waar: kamer 1.12')
    expect(text).toContain('M. de Jonge-mentor (mentor), D. de Jonge-director (directeur) en de teamleider')
    expect(text).toContain('Bel met M. de Jonge-mentor, mentor: 000-1234567.')
    expect(text).not.toContain('in de plaats van')
  })

  test('lies ready with the other letters, numbered on, and once to each parent', async () => {
    const id = await planned(await step())
    expect(await desk.about('conversation', id)).toEqual({ next: 'write', letters: [] })
    const ids = await desk.write(to(id))
    const letters = await desk.letters()
    expect(letters.map(({ reference }) => reference).toSorted()).toEqual(['TEL-2025-0001', 'TEL-2025-0002'])
    expect(letters.every(({ kind, state }) => kind === 'conversation' && state === 'ready')).toBe(true)
    expect(await desk.about('conversation', id)).toMatchObject({ next: null, letters: [{ id: ids[0] }, {}] })
    expect(await desk.tryToWrite(to(id))).toMatchObject({ why: 'already-written' })
    expect(await desk.letters()).toHaveLength(2)
    await desk.issue(ids)
    // It asks for no answer: whom it does not suit calls.
    expect(await desk.letter(ids[0]!)).toMatchObject({ state: 'issued', replyDue: null })
  })

  test('is made by the mentor as well, who is then named once', async () => {
    const id = await planned(await step())
    const text = await desk.text(to(id), 'mentor')
    expect(text).toContain('Wie er van school bij zijn: M. de Jonge-mentor (mentor)\n')
  })

  test('happens once, however often it is sent', async () => {
    const id = await planned(await step())
    const event = newId()
    const first = await desk.tryToWrite(to(id), 'director', event)
    expect(await desk.tryToWrite(to(id), 'director', event)).toEqual(first)
    expect(await desk.letters()).toHaveLength(2)
  })

  test('says “at school” when no place was put on record, and is refused without a time', async () => {
    const stepId = await step()
    const id = await planned(stepId, { place: '' })
    expect(await desk.text(to(id))).toContain('Waar: op school')
    await settle(id, 'cancelled')
    const timeless = await planned(stepId, { clock: null })
    expect(await desk.tryToWrite(to(timeless))).toMatchObject({
      why: 'field-missing',
      about: { fields: 'gesprek.moment' }
    })
    expect(await desk.letters()).toEqual([])
  })

  test('is in English for parents who read English, and in je for a pupil of eighteen', async () => {
    await desk.inEnglish()
    const id = await planned(await step())
    const english = await desk.text(to(id))
    expect(english).toContain('When: Wednesday 28 January 2026 at 16:00')
    expect(english).toContain('M. de Jonge-mentor (mentor) and D. de Jonge-director (head of school)')
    await desk.pupil(desk.own.pupils[0]!.id, { born_on: '2008-01-01' })
    const shown = await desk.preview(to(id))
    expect(shown).toHaveLength(1)
    expect(shown[0]!.text).toContain('Wij willen graag met je praten')
    expect(shown[0]!.text).not.toMatch(/\b(u|uw)\b/iu)
  })
})

describe('a talk that is moved or called off', () => {
  test('before the invitation left: it never leaves, and the new one replaces nothing', async () => {
    const id = await planned(await step())
    const [first] = await desk.write(to(id))
    const { againId } = await settle(id, 'excused', { ...moment, day: '2026-02-04' })
    expect(await desk.letter(first!)).toMatchObject({ state: 'retracted', issuedAt: null })
    expect(await desk.issue([first!])).toMatchObject({ why: 'letter-retracted' })
    expect(await desk.about('conversation', againId!)).toMatchObject({ next: 'write' })
    expect(await desk.text(to(againId!))).not.toContain('in de plaats van')
  })

  test('afterwards: the new invitation names the earlier to each parent, and takes its place', async () => {
    const id = await planned(await step())
    const before = await desk.write(to(id))
    await desk.issue(before)
    const { againId } = await settle(id, 'excused', { ...moment, day: '2026-02-04' })
    expect(await desk.about('conversation', id)).toMatchObject({ next: null })
    expect(await desk.about('conversation', againId!)).toMatchObject({ next: 'replace' })
    expect(await desk.text(to(againId!))).toContain(
      'in de plaats van onze brief van woensdag 21 januari 2026 met kenmerk TEL-2025-0001'
    )
    await desk.write(to(againId!))
    expect((await desk.letter(before[0]!)).retractedBy).toBe('TEL-2025-0003')
    expect((await desk.letter(before[1]!)).retractedBy).toBe('TEL-2025-0004')
    // What is gone is not replaced once more.
    const again = await settle(againId!, 'excused', { ...moment, day: '2026-02-05' })
    expect(await desk.text(to(again.againId!))).not.toContain('in de plaats van')
  })

  test('called off after it was told: each who was invited gets a letter that says so', async () => {
    const id = await planned(await step())
    const before = await desk.write(to(id))
    await desk.issue([before[0]!])
    await settle(id, 'cancelled')
    expect(await desk.about('conversation', id)).toMatchObject({ next: 'retract' })
    const shown = await desk.preview(to(id))
    expect(shown).toHaveLength(1)
    expect(shown[0]!.text).toContain('De reden: De mentor is die dag op cursus.')
    expect(shown[0]!.text).not.toContain('vervalt: ')
    const [retraction] = await desk.write(to(id))
    expect(await desk.letter(retraction!)).toMatchObject({ kind: 'retraction' })
    expect(await desk.about('conversation', id)).toMatchObject({ next: null })
    expect(await desk.tryToWrite(to(id))).toMatchObject({ why: 'already-settled' })
  })

  test('a decision that is taken back takes the invitation along; a measure that stays keeps it', async () => {
    const { stepIds, offenceIds } = await desk.record([desk.own.pupils[0]!.id])
    const stepId = stepIds[0]!
    await desk.decide('director', stepId, ['talk-with-guardians'])
    const ids = await desk.write(to(await planned(stepId)))
    await desk.issue(ids)
    const director = desk.school.as('director')
    await director.get('offences.withdraw', { offenceId: offenceIds[0], reason: 'Verkeerde leerling' })
    const wish = { stepId, reason: 'De overtreding is ingetrokken' }
    expect(
      await director.ask('letters.preview', {
        ...wish,
        decision: 'replace',
        measures: ['talk-with-guardians']
      })
    ).toMatchObject({ why: 'no-letter' })
    await director.get('review.decide', { ...wish, decision: 'retract', measures: [] })
    const letters = await desk.letters()
    expect(letters.filter(({ kind }) => kind === 'retraction')).toHaveLength(2)
    expect((await desk.letter(ids[0]!)).state).toBe('retracted')
  })
})

test('no other measure, no other class, no other role and no moment that is over gets an invitation', async () => {
  const stepId = await desk.light()
  const card = (await desk.get('director', 'plan', { stepId, measure: 'card', ...moment })).id
  expect(await desk.about('conversation', card)).toEqual({ next: null, letters: [] })
  expect(await desk.tryToWrite(to(card))).toMatchObject({ why: 'no-invitation-here' })
  expect(await desk.tryToWrite(to(newId()))).toMatchObject({ why: 'appointment-unknown' })
  const elsewhere = await desk.record([desk.other.pupils[0]!.id], 'phone-used', 2)
  await desk.decide('director', elsewhere.stepIds[0]!, ['talk-with-guardians'])
  const theirs = await planned(elsewhere.stepIds[0]!)
  expect(await desk.tryToWrite(to(theirs), 'mentor')).toMatchObject({ why: 'not-your-pupil' })
  for (const who of ['teacher', 'administrator'] as const)
    expect(await desk.tryToWrite(to(theirs), who)).toMatchObject({ reason: 'forbidden' })
  for (const wrong of [
    {},
    { kind: 'conversation' },
    { ...to(theirs), also: 'x'.repeat(121) },
    { ...to(theirs), kind: 'fine' }
  ])
    expect(await desk.tryToWrite(wrong)).toMatchObject({ reason: 'invalid' })
  desk.school.now = new Date('2026-01-29T09:00:00.000Z')
  expect(await desk.tryToWrite(to(theirs))).toMatchObject({ why: 'day-past' })
  expect(await desk.letters()).toEqual([])
})
