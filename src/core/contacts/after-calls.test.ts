import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../contract/id'
import { openTalking, type Talking } from './talking.fixture'

let t: Talking
beforeEach(async () => {
  t = await openTalking()
})
afterEach(async () => {
  expect(t.school.faults).toEqual([])
  await t.close()
})
const pupil = (at = 0) => t.own.pupils[at]!.id

describe('what comes after', () => {
  test('a line of its own is added, also on a closed matter; the talk stays as it was', async () => {
    const contactId = await t.log()
    await t.get('director', 'contacts.add', { contactId, words: 'Vader belde terug.' })
    expect(await t.file()).toMatchObject([
      {
        outcome: 'Thuis praten zij over de telefoon.',
        added: [{ words: 'Vader belde terug.', by: 'D. de Jonge-director', at: '2026-01-21T09:20:00.000Z' }]
      }
    ])
    expect(await t.ask('mentor', 'contacts.add', { contactId, words: ' ' })).toMatchObject({
      reason: 'invalid'
    })
  })

  test('a struck one keeps its words, takes no more, and asks nothing any more', async () => {
    const contactId = await t.log({ agreed: 'Bellen', until: '2026-01-28' })
    await t.get('mentor', 'steps.strikeContact', { contactId, reason: 'Verkeerde leerling' })
    expect(await t.file()).toMatchObject([{ struck: 'Verkeerde leerling', agreed: 'Bellen' }])
    expect(await t.get('mentor', 'contacts.agreements', {})).toEqual([])
    expect(await t.get('mentor', 'contacts.notInDossier', {})).toEqual([])
    const refused = { why: 'contact-struck' }
    expect(await t.ask('mentor', 'contacts.add', { contactId, words: 'Nog iets' })).toMatchObject(refused)
    expect(await t.ask('mentor', 'contacts.settle', { contactId, note: '' })).toMatchObject(refused)
    expect(await t.ask('mentor', 'contacts.note', { contactId })).toMatchObject(refused)
    expect(await t.ask('mentor', 'contacts.putInDossier', { contactIds: [contactId] })).toMatchObject(refused)
    expect(await t.ask('mentor', 'slips.talk', { contactId })).toMatchObject(refused)
    const twice = { contactId, reason: 'Nog eens' }
    expect(await t.ask('mentor', 'steps.strikeContact', twice)).toMatchObject({ why: 'contact-unknown' })
  })

  test('by itself it is struck by the pupil’s own mentor or the director only', async () => {
    const contactId = await t.log({ pupilId: t.other.pupils[0]!.id }, 'director')
    const input = { contactId, reason: 'Vergissing' }
    expect(await t.ask('mentor', 'steps.strikeContact', input)).toMatchObject({ why: 'not-your-pupil' })
    expect(await t.ask('director', 'steps.strikeContact', input)).toMatchObject({ ok: true })
  })

  test('nothing of another mentor’s pupil is reached, nor what is not there', async () => {
    const contactId = await t.log(
      { pupilId: t.other.pupils[0]!.id, agreed: 'Bellen', until: '2026-01-28' },
      'director'
    )
    const calls = [
      ['contacts.add', { words: 'Nog iets' }],
      ['contacts.settle', { note: '' }],
      ['contacts.openAgain', {}],
      ['contacts.note', {}],
      ['slips.talk', {}]
    ] as const
    for (const [call, input] of calls) {
      expect(await t.ask('mentor', call, { contactId, ...input })).toMatchObject({
        why: 'not-your-pupil'
      })
      expect(await t.ask('mentor', call, { contactId: 'none', ...input })).toMatchObject({
        why: 'contact-unknown'
      })
    }
    for (const call of ['contacts.putInDossier', 'contacts.takeOutOfDossier']) {
      const mine = await t.log()
      const contactIds = [mine, contactId]
      expect(await t.ask('mentor', call, { contactIds })).toMatchObject({ why: 'not-your-pupil' })
    }
    expect(await t.get('mentor', 'contacts.agreements', {})).toEqual([])
  })
})

describe('what was agreed', () => {
  test('waits from the mentor and the director, soonest first, until it is done; and again when it was not', async () => {
    const later = await t.log({ agreed: 'Inleveren bij de mentor', until: '2026-02-10' })
    const contactId = await t.log({ agreed: 'Moeder belt terug', until: '2026-01-28' })
    await t.log({ agreed: 'Zonder dag' })
    const waiting = async (who: 'mentor' | 'director' = 'mentor') =>
      (await t.get<{ id: string }[]>(who, 'contacts.agreements', {})).map(({ id }) => id)
    expect(await waiting()).toEqual([contactId, later])
    expect(await waiting('director')).toEqual([contactId, later])
    expect(await t.get('mentor', 'contacts.agreements', {})).toMatchObject([
      { pupilName: 'Amira Bakker', className: 'H3b', agreed: 'Moeder belt terug', until: '2026-01-28' },
      {}
    ])
    await t.get('mentor', 'contacts.settle', { contactId, note: 'Zij belde.' })
    expect(await waiting()).toEqual([later])
    expect((await t.file()).find(({ id }) => id === contactId)).toMatchObject({
      settled: { note: 'Zij belde.', by: 'M. de Jonge-mentor' }
    })
    expect(await t.ask('mentor', 'contacts.settle', { contactId, note: '' })).toMatchObject({
      why: 'agreement-settled'
    })
    await t.get('director', 'contacts.openAgain', { contactId })
    expect(await waiting()).toEqual([contactId, later])
    expect(await t.ask('mentor', 'contacts.openAgain', { contactId })).toMatchObject({
      why: 'agreement-open'
    })
    await t.get('mentor', 'contacts.settle', { contactId, note: '' })
    expect(await waiting()).toEqual([later])
  })

  test('without a day there is nothing to tick', async () => {
    const contactId = await t.log({ agreed: 'Telefoon thuis' })
    expect(await t.ask('mentor', 'contacts.settle', { contactId, note: '' })).toMatchObject({
      why: 'nothing-agreed'
    })
  })

  test('is ticked once when the answer was lost', async () => {
    const contactId = await t.log({ agreed: 'Bellen', until: '2026-01-28' })
    const event = newId()
    const first = await t.ask('mentor', 'contacts.settle', { contactId, note: '' }, event)
    expect(await t.ask('mentor', 'contacts.settle', { contactId, note: '' }, event)).toEqual(first)
  })
})

describe('in the pupil system', () => {
  test('talks are listed until somebody ticks them; attempts need not', async () => {
    const one = await t.log()
    const two = await t.log({ kind: 'conversation', withWhom: 'Amira', way: 'in-person' })
    await t.log({ reached: false, outcome: '' })
    const missing = async () =>
      (await t.get<{ id: string }[]>('mentor', 'contacts.notInDossier', {})).map(({ id }) => id)
    expect(await missing()).toEqual([one, two])
    expect(await t.get('mentor', 'contacts.putInDossier', { contactIds: [one] })).toEqual({ changed: [one] })
    expect(await t.get('mentor', 'contacts.putInDossier', { contactIds: [one, two] })).toEqual({
      changed: [two]
    })
    expect(await missing()).toEqual([])
    expect(await t.get('mentor', 'contacts.takeOutOfDossier', { contactIds: [one] })).toEqual({
      changed: [one]
    })
    expect(await missing()).toEqual([one])
    expect((await t.file()).map(({ inDossier }) => inDossier)).toEqual([false, true, false])
  })

  test('the note tells of the talk, and names no other pupil', async () => {
    await t.offence([pupil(0), pupil(1)])
    const contactId = await t.log({
      outcome: 'Bas Vries begon. Amira en Bas praten het uit.',
      agreed: 'Amira biedt Bas excuses aan.',
      until: '2026-01-28'
    })
    await t.get('mentor', 'contacts.add', { contactId, words: 'Jayden was er niet bij; Bas wel.' })
    const { subject, body, fileName } = await t.get<Record<string, string>>('mentor', 'contacts.note', {
      contactId
    })
    expect(subject).toBe('Telefoonregels: contact met ouders (2026-01-21-1)')
    expect(fileName).toBe('2026-01-21-1 contact met ouders 2026-01-21.pdf')
    expect(body?.split('\n')).toEqual([
      'Contact met de ouders, woensdag 21 januari 2026, 09.15 uur, per telefoon.',
      'Met: M. Bakker',
      'Besproken: [andere leerling] begon. Amira en [andere leerling] praten het uit.',
      'Afgesproken: Amira biedt [andere leerling] excuses aan.',
      'Uiterlijk: woensdag 28 januari 2026',
      'Aanvulling woensdag 21 januari 2026: Jayden was er niet bij; [andere leerling] wel. (M. de Jonge-mentor)',
      'Vastgelegd door: M. de Jonge-mentor'
    ])
  })

  test('an attempt says that nobody was reached', async () => {
    const contactId = await t.log({ reached: false, attempt: 'voicemail', outcome: '' })
    const { body } = await t.get<{ body: string }>('mentor', 'contacts.note', { contactId })
    expect(body).toContain('Er is niemand bereikt; voicemail ingesproken.')
  })
})
