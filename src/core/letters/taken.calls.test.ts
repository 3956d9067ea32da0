import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../contract/id'
import type { About } from '../../contract/letters-about'
import type { Fact } from '../../contract/fact'
import { acts, idOf } from '../custody/taking.fixture'
import { openLetterDesk, type LetterDesk } from './about.fixture'

let desk: LetterDesk
beforeEach(async () => {
  desk = await openLetterDesk()
})
afterEach(() => desk.close())

const { take, handBack, handOn, ask } = acts(() => desk.school)
const pupil = () => desk.own.pupils[0]!.id
const of = (id: string, over: object = {}): About => ({
  kind: 'taken',
  id,
  why: 'gebruikt in de les',
  collector: 'either',
  ...over
})

describe('the letter about a device that was taken', () => {
  test('tells both parents what, when, why, where, from when, by whom and with what', async () => {
    const id = await idOf(take('teacher', pupil()))
    const shown = await desk.preview(of(id))
    expect(shown).toHaveLength(2)
    const { text } = shown[0]!
    expect(text).toContain(
      'Op woensdag 21 januari 2026 om 10.20 uur hebben wij een toestel van Amira ingenomen: telefoon.'
    )
    expect(text).toContain('De reden: gebruikt in de les. Onze afspraak staat in Telefoonprotocol 2025.')
    expect(text).toContain('Waar: de receptie')
    expect(text).toMatch(/Vanaf: woensdag 21 januari 2026 om \d\d\.\d\d uur/)
    expect(text).toContain('Door wie: Amira zelf, of een ouder of verzorger')
    expect(text).toContain('Meenemen: een identiteitsbewijs, als een ouder of verzorger komt')
    expect(text).not.toContain('langer op school')
    expect(await desk.text(of(id, { collector: 'guardian' }))).toContain('Door wie: een ouder of verzorger\n')
  })

  test('comes of no step: it is in the list, the file of the pupil and the dossier note all the same', async () => {
    const id = await idOf(take('teacher', pupil()))
    const ids = await desk.write(of(id), 'mentor')
    expect(await desk.letter(ids[0]!)).toMatchObject({ stepId: null, kind: 'taken', className: 'H3b' })
    await desk.issue(ids)
    expect(await desk.letter(ids[0]!)).toMatchObject({ state: 'issued' })
    const mentor = desk.school.as('mentor')
    const { facts } = await mentor.get<{ facts: Fact[] }>('review.file', { pupilId: pupil() })
    expect(facts.filter(({ kind, what }) => kind === 'letter' && what === 'taken')).toHaveLength(2)
    expect(await mentor.get('letters.note', { letterId: ids[0] })).toMatchObject({
      subject: 'Telefoonregels: toestel in bewaring (TEL-2025-0001)'
    })
    await mentor.get('letters.putInDossier', { letterIds: ids })
    expect(await mentor.get('letters.file', { letterIds: ids })).toMatchObject({
      name: 'Brieven TEL-2025-0001 - TEL-2025-0002.pdf'
    })
    expect(await mentor.ask('letters.list')).toMatchObject({ ok: true })
  })

  test('gives what was recorded that day as the reason when nobody says another, and is refused without any', async () => {
    const id = await idOf(take('teacher', pupil()))
    expect(await desk.tryToWrite(of(id, { why: '' }))).toMatchObject({
      why: 'field-missing',
      about: { fields: 'inname.reden' }
    })
    const { offenceIds } = await desk.record([pupil()], 'not-handed-in', 3)
    expect(await desk.text(of(id, { why: '' }))).toMatch(/De reden: \p{Ll}[^.]+\./u)
    const withdraw = { offenceId: offenceIds[0], reason: 'Verkeerde leerling' }
    await desk.school.as('director').get('offences.withdraw', withdraw)
    expect(await desk.tryToWrite(of(id, { why: '' }))).toMatchObject({ why: 'field-missing' })
  })

  test('gives the director’s reason when it stays past the day', async () => {
    const until = { day: '2026-01-22', hour: null }
    const id = await idOf(take('director', pupil(), { until, reason: 'De ouders halen het morgen op.' }))
    expect(await desk.text(of(id))).toContain('De reden: de ouders halen het morgen op.')
  })

  test('is in English for who reads English, and in je for a pupil of eighteen', async () => {
    const id = await idOf(take('teacher', pupil(), { device: 'smartwatch' }))
    await desk.inEnglish()
    expect(await desk.text(of(id))).toContain('we took a device from Amira: smartwatch.')
    await desk.pupil(pupil(), { born_on: '2008-01-01' })
    const [letter, ...rest] = await desk.preview(of(id))
    expect(rest).toEqual([])
    expect(letter!.text).toContain('hebben wij een toestel van je ingenomen')
    expect(letter!.text).not.toMatch(/\b(u|uw)\b/iu)
  })
})

describe('a device that is laid elsewhere, goes back or was not taken after all', () => {
  test('withholds a letter that lies ready', async () => {
    const id = await idOf(take('teacher', pupil()))
    const [first] = await desk.write(of(id))
    await handOn('teacher', id, { holder: 'De conciërge', place: 'de kluis' })
    expect((await desk.letter(first!)).state).toBe('retracted')
    const [second] = await desk.write(of(id))
    await handBack('teacher', id)
    expect((await desk.letter(second!)).state).toBe('retracted')
    expect(await desk.tryToWrite(of(id))).toMatchObject({ why: 'already-returned' })
  })

  test('is told anew after the first letter left: the new one names it', async () => {
    const id = await idOf(take('teacher', pupil()))
    const [first, other] = await desk.write(of(id))
    await desk.issue([first!, other!])
    expect(await desk.tryToWrite(of(id))).toMatchObject({ why: 'already-written' })
    desk.school.now = new Date('2026-01-21T10:00:00.000Z')
    await handOn('teacher', id, { holder: 'De conciërge', place: 'de kluis' })
    expect(await desk.about('taken', id)).toMatchObject({ next: 'replace' })
    const text = await desk.text(of(id))
    expect(text).toContain(
      'in de plaats van onze brief van woensdag 21 januari 2026 met kenmerk TEL-2025-0001'
    )
    expect(text).toContain('Waar: de kluis')
    await desk.write(of(id))
    expect((await desk.letter(first!)).retractedBy).toBe('TEL-2025-0003')
  })

  test('is taken back when it was a mistake, without a word about a count', async () => {
    const id = await idOf(take('teacher', pupil()))
    await desk.issue(await desk.write(of(id)))
    await ask('teacher', 'withdrawTaking', { custodyId: id, reason: 'Het was van een ander' })
    expect(await desk.about('taken', id)).toMatchObject({ next: 'retract' })
    const text = await desk.text(of(id))
    expect(text).toContain('De reden: Het was van een ander.')
    expect(text).not.toContain('meetelt')
    expect(await desk.write(of(id))).toHaveLength(2)
    expect(await desk.tryToWrite(of(id))).toMatchObject({ why: 'already-returned' })
  })

  test('is not written about while nobody knows where it is', async () => {
    const id = await idOf(take('teacher', pupil()))
    const [ready] = await desk.write(of(id))
    await ask('teacher', 'report', { custodyId: id, what: 'missing', note: 'Niet in de kluis' })
    expect((await desk.letter(ready!)).state).toBe('retracted')
    expect(await desk.tryToWrite(of(id))).toMatchObject({ why: 'device-missing' })
  })
})

test('it is the mentor’s or the director’s letter, of a device there is', async () => {
  const theirs = await idOf(take('teacher', desk.other.pupils[0]!.id))
  expect(await desk.tryToWrite(of(theirs), 'mentor')).toMatchObject({ why: 'not-your-pupil' })
  expect(await desk.tryToWrite(of(theirs), 'teacher')).toMatchObject({ reason: 'forbidden' })
  expect(await desk.tryToWrite(of(newId()))).toMatchObject({ why: 'custody-unknown' })
  expect(await desk.tryToWrite(of(theirs, { collector: 'nobody' }))).toMatchObject({ reason: 'invalid' })
  await desk.school.db.deleteFrom('guardian').execute()
  expect(await desk.tryToWrite(of(theirs))).toMatchObject({ why: 'no-recipient' })
  expect(await desk.letters()).toEqual([])
})
