import { afterEach, beforeEach, describe, expect, test } from 'vitest'
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
  test('about a letter it stands in the story of that letter, and of the step of it', async () => {
    const { stepId, letterIds } = await t.letters()
    const id = await t.log({ letterId: letterIds[0] })
    const about = { kind: 'letter', id: letterIds[0], name: 'TEL-2025-0001', day: null }
    const ofLetter = (letterId: string) => t.get('mentor', 'contacts.ofLetter', { letterId })
    expect(await ofLetter(letterIds[0]!)).toMatchObject({ pupilId: pupil(), contacts: [{ id, about }] })
    expect(await ofLetter(letterIds[1]!)).toMatchObject({ contacts: [] })
    const { contacts } = await t.get<{ contacts: object[] }>('director', 'steps.handling', { stepId })
    expect(contacts).toMatchObject([{ id, about }])
  })

  test('so it meets what the step of the letter asks for, as it does on the step itself', async () => {
    await t.letters(pupil(), 1)
    await t.letters(pupil(), 2)
    const { stepId, letterIds } = await t.letters()
    const open = async () => (await t.get<{ open: string[] }>('director', 'steps.handling', { stepId })).open
    const before = await open()
    expect(before).toContain('guardian-contact')
    await t.log({ letterId: letterIds[0] })
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
