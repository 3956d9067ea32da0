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

describe('a call home by itself', () => {
  test('stands in the file of the pupil with all that was said of it', async () => {
    const over = { alsoThere: 'de teamleider', agreed: 'De telefoon blijft thuis.', until: '2026-02-04' }
    const id = await t.log(over)
    expect(await t.file()).toEqual([
      {
        ...t.said(over),
        id,
        pupilName: 'Amira Bakker',
        about: null,
        attempt: null,
        settled: null,
        added: [],
        inDossier: false,
        unanswered: false,
        struck: null,
        by: 'M. de Jonge-mentor',
        at: '2026-01-21T09:20:00.000Z'
      }
    ])
    const { facts } = await t.get<{ facts: object[] }>('mentor', 'review.file', { pupilId: pupil() })
    expect(facts).toMatchObject([{ id, kind: 'contact', what: 'guardian-contact', state: 'done' }])
  })

  test('is put there by the mentor of the pupil or the director, and read by nobody else', async () => {
    const elsewhere = t.other.pupils[0]!.id
    expect(await t.ask('mentor', 'steps.logContact', t.said({ pupilId: elsewhere }))).toMatchObject({
      why: 'not-your-pupil'
    })
    expect(await t.ask('teacher', 'steps.logContact', t.said())).toMatchObject({ reason: 'forbidden' })
    expect(await t.ask('administrator', 'steps.logContact', t.said())).toMatchObject({ reason: 'forbidden' })
    await t.log({ pupilId: elsewhere }, 'director')
    expect(await t.file(elsewhere, 'mentor')).toEqual([])
    await t.log()
    expect(await t.file(pupil(), 'teacher')).toEqual([])
    expect(await t.file(pupil(), 'director')).toHaveLength(1)
  })

  test('reading it is on the audit trail', async () => {
    await t.log()
    await t.file()
    const line = await t.school.db
      .selectFrom('audit')
      .select(['call', 'subjects'])
      .orderBy('seq', 'desc')
      .executeTakeFirst()
    expect(line).toEqual({ call: 'review.file', subjects: pupil() })
  })

  test('of an attempt is known how nobody was reached, and that it waits until somebody is', async () => {
    const tried = { reached: false, attempt: 'voicemail', outcome: '' }
    await t.log({ ...tried, clock: '08:40' })
    await t.log({ ...tried, attempt: 'no-answer', clock: '08:50' })
    expect(await t.file()).toMatchObject([
      { attempt: 'no-answer', unanswered: true },
      { attempt: 'voicemail', unanswered: true }
    ])
    await t.log({ clock: '09:15' })
    expect((await t.file()).map(({ unanswered }) => unanswered)).toEqual([false, false, false])
  })

  test.each([
    ['a day to come', { day: '2026-01-22' }, 'day-to-come'],
    ['an hour to come', { clock: '11:00' }, 'day-to-come'],
    ['nothing said', { outcome: ' ' }, 'outcome-needed'],
    ['a hearing without a step', { kind: 'hearing' }, 'hearing-needs-step'],
    ['a day for nothing', { until: '2026-02-01' }, 'agreement-needed'],
    ['a day before the talk', { agreed: 'Bellen', until: '2026-01-20' }, 'until-before-talk'],
    ['no such pupil', { pupilId: 'nobody' }, 'pupil-unknown'],
    ['no such letter', { letterId: 'no-letter' }, 'letter-unknown'],
    ['no such offence', { offenceId: 'no-offence' }, 'offence-unknown'],
    ['no such step', { stepId: 'no-step' }, 'step-unknown']
  ])('with %s is refused and nothing is kept', async (_name, over, why) => {
    expect(await t.ask('director', 'steps.logContact', t.said(over))).toMatchObject({ ok: false, why })
    expect(await t.file()).toEqual([])
  })

  test.each([
    ['a way that is not the school’s (S4-7)', { way: 'whatsapp' }],
    ['a way of failing there is not', { reached: false, attempt: 'shouted' }],
    ['two things at once', { letterId: 'letter', offenceId: 'offence' }],
    ['a report of a book', { outcome: 'x'.repeat(2001) }],
    ['a day that is none', { until: '2026-02-30', agreed: 'Bellen' }],
    ['a field nobody knows', { secret: 'yes' }]
  ])('with %s is invalid', async (_name, over) => {
    expect(await t.ask('director', 'steps.logContact', t.said(over))).toMatchObject({ reason: 'invalid' })
  })
})

describe('what it is about', () => {
  test('about a letter it stands in the story of that letter, and meets the need of its step', async () => {
    const { stepId, letterIds } = await t.letters()
    const open = async () => (await t.get<{ open: string[] }>('director', 'steps.handling', { stepId })).open
    await t.school.db.updateTable('contact').set({ outcome: '' }).where('id', '=', 'none').execute()
    const before = await open()
    expect(before).toContain('guardian-contact')
    const id = await t.log({ letterId: letterIds[0] })
    const about = { kind: 'letter', id: letterIds[0], name: 'TEL-2025-0001', day: null }
    expect(await t.get('mentor', 'contacts.ofLetter', { letterId: letterIds[0]! })).toMatchObject([
      { id, about }
    ])
    expect(await t.get('mentor', 'contacts.ofLetter', { letterId: letterIds[1]! })).toEqual([])
    const { contacts } = await t.get<{ contacts: object[] }>('director', 'steps.handling', { stepId })
    expect(contacts).toMatchObject([{ id, about }])
    expect(await open()).toEqual(before.filter((need) => need !== 'guardian-contact'))
  })

  test('good news asks nothing of a step', async () => {
    const { stepId, letterIds } = await t.letters()
    await t.school.db.updateTable('letter').set({ kind: 'good-news' }).where('id', 'in', letterIds).execute()
    await t.log({ letterId: letterIds[0] })
    const { contacts } = await t.get<{ contacts: object[] }>('director', 'steps.handling', { stepId })
    expect(contacts).toEqual([])
    expect(await t.file()).toMatchObject([{ about: { kind: 'letter' } }])
  })

  test('about a step or an offence it says which', async () => {
    const { stepId, offenceIds } = await t.offence()
    await t.log({ stepId })
    await t.log({ offenceId: offenceIds[0] })
    expect(await t.file()).toMatchObject([
      { about: { kind: 'offence', id: offenceIds[0], day: '2026-01-21' } },
      { about: { kind: 'step', id: stepId, name: expect.stringMatching(/./) } }
    ])
  })

  test('a letter or an offence of another pupil is refused, whoever asks', async () => {
    const { letterIds } = await t.letters(pupil(1))
    const { offenceIds } = await t.offence([pupil(2)])
    for (const over of [{ letterId: letterIds[0] }, { offenceId: offenceIds[0] }])
      expect(await t.ask('director', 'steps.logContact', t.said(over))).toMatchObject({
        why: 'about-another'
      })
  })

  test('the talks about a letter of another mentor’s pupil are not read', async () => {
    const { letterIds } = await t.letters(t.other.pupils[0]!.id)
    const input = { letterId: letterIds[0]! }
    expect(await t.ask('mentor', 'contacts.ofLetter', input)).toMatchObject({ why: 'not-your-pupil' })
    expect(await t.ask('director', 'contacts.ofLetter', { letterId: 'none' })).toMatchObject({
      why: 'letter-unknown'
    })
  })
})

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
      expect(await t.ask('mentor', call, { contactId, ...input }), call).toMatchObject({
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
