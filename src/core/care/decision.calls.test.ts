import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../contract/id'
import type { CareWork } from '../../contract/care-shapes'
import type { News } from '../../contract/news'
import type { Fact } from '../../contract/fact'
import type { Slip } from '../../contract/slips'
import { openCaring, type Caring, type Who } from './caring.fixture'

let t: Caring
beforeEach(async () => {
  t = await openCaring()
})
afterEach(async () => {
  expect(t.school.faults).toEqual([])
  await t.close()
})
const own = (at = 0) => t.own.pupils[at]!.id
const other = (at = 0) => t.other.pupils[at]!.id
const work = (who: Who) => t.get<CareWork[]>(who, 'care.work')

describe('a decision', () => {
  let decisionId: string
  let meetingId: string
  let itemId: string
  beforeEach(async () => {
    itemId = await t.putOn(own())
    meetingId = await t.open()
    decisionId = await t.decide(itemId, meetingId, { words: 'Samen met Bas Vries besproken' })
  })

  test('that cannot stand so is refused, and nothing is kept', async () => {
    const wish = { itemId, meetingId, kind: 'follow', words: '', doerId: null, until: null }
    const no = (over: object) => t.ask('director', 'care.decide', { ...wish, ...over })
    expect(await no({})).toMatchObject({ why: 'day-needed' })
    expect(await no({ until: '2026-01-20' })).toMatchObject({ why: 'day-past' })
    expect(await no({ kind: 'other' })).toMatchObject({ why: 'words-needed' })
    expect(await no({ kind: 'none', until: '2026-02-01' })).toMatchObject({ why: 'nothing-to-do' })
    expect(await no({ kind: 'plan', doerId: newId() })).toMatchObject({ why: 'staff-unknown' })
    expect(await no({ kind: 'plan', doerId: 'administrator' })).toMatchObject({ why: 'staff-unknown' })
    expect(await no({ kind: 'expel' })).toMatchObject({ reason: 'invalid' })
    expect((await t.agenda()).items[0]!.decisions).toHaveLength(1)
  })

  test('waits with the mentor, the director and who does it until it is done', async () => {
    await t.decide(itemId, meetingId, {
      kind: 'talk-with-guardians',
      doerId: 'teacher2',
      until: '2026-01-28'
    })
    await t.decide(itemId, meetingId, { kind: 'none', doerId: null, until: null })
    const kinds = async (who: Who) => (await work(who)).map(({ kind }) => kind)
    expect(await kinds('mentor')).toEqual(['talk-with-guardians', 'care-team'])
    expect(await kinds('director')).toEqual(['talk-with-guardians', 'care-team'])
    expect(await kinds('teacher2')).toEqual(['talk-with-guardians'])
    expect(await kinds('teacher')).toEqual([])
    const settle = { decisionId, note: 'Het zorgteam kijkt mee.' }
    expect(await t.ask('teacher2', 'care.settle', settle)).toMatchObject({ why: 'not-your-pupil' })
    await t.get('mentor', 'care.settle', settle)
    expect(await t.ask('mentor', 'care.settle', settle)).toMatchObject({ why: 'agreement-settled' })
    expect(await kinds('mentor')).toEqual(['talk-with-guardians'])
    await t.get('mentor', 'care.openAgain', { decisionId })
    expect(await t.ask('mentor', 'care.openAgain', { decisionId })).toMatchObject({ why: 'agreement-open' })
    expect(await kinds('mentor')).toEqual(['talk-with-guardians', 'care-team'])
  })

  test('is put right by a further line and stays as it was', async () => {
    await t.get('director', 'care.correct', { decisionId, words: 'Pas na de vakantie.' })
    const [item] = (await t.agenda()).items
    expect(item!.decisions).toMatchObject([
      {
        words: 'Samen met Bas Vries besproken',
        added: [{ words: 'Pas na de vakantie.', by: 'D. de Jonge-director' }]
      }
    ])
    expect(await t.ask('mentor', 'care.correct', { decisionId: newId(), words: 'Nee nee' })).toMatchObject({
      why: 'care-decision-unknown'
    })
  })

  test('is one fact of the pupil’s file, for the mentor and the director', async () => {
    const facts = async (who: Who) =>
      (await t.get<{ facts: Fact[] }>(who, 'review.file', { pupilId: own() })).facts
    expect(await facts('mentor')).toMatchObject([
      { id: decisionId, kind: 'care', what: 'care-team', state: 'to-do', day: '2026-01-21' }
    ])
    await t.get('mentor', 'care.settle', { decisionId, note: 'Gedaan.' })
    await t.get('mentor', 'care.correct', { decisionId, words: 'Alleen met vader.' })
    expect(await facts('director')).toMatchObject([
      { state: 'settled', detail: 'Samen met Bas Vries besproken · Alleen met vader. · Gedaan.' }
    ])
    await t.get('mentor', 'care.openAgain', { decisionId })
    expect(await facts('mentor')).toMatchObject([
      { state: 'to-do', detail: 'Samen met Bas Vries besproken · Alleen met vader.' }
    ])
    expect(await facts('teacher')).toEqual([])
  })

  test('is news for the mentor and for the coordinator of social safety, not for who decided', async () => {
    const duties = [{ duty: 'safety', classId: null }]
    await t.get('director', 'accounts.setDuties', { staffId: 'teacher2', duties })
    const heard = async (who: Who) => (await t.get<{ news: News[] }>(who, 'review.news')).news
    const told = { event: 'care-decided', what: 'care-team', pupilId: own() }
    expect(await heard('mentor')).toMatchObject([{ ...told, as: 'mentor' }])
    expect(await heard('teacher2')).toMatchObject([{ ...told, as: 'safety' }])
    expect(await heard('director')).toEqual([])
    expect(await heard('teacher')).toEqual([])
  })

  test('goes into the pupil system by a note that names no other pupil, under a name of nobody', async () => {
    await t.get('director', 'care.correct', { decisionId, words: 'Pas na de vakantie.' })
    const note = await t.get<{ subject: string; body: string; fileName: string }>('mentor', 'care.note', {
      decisionId
    })
    expect(note.subject).toBe('Zorgoverleg: Advies vragen aan het zorgteam (2026-01-21-1)')
    expect(note.body.split('\n')).toEqual([
      'Besproken in het zorgoverleg van woensdag 21 januari 2026.',
      'Besluit: Advies vragen aan het zorgteam',
      'Toelichting: Samen met [andere leerling] besproken',
      'Wie: M. de Jonge-mentor',
      'Uiterlijk: woensdag 4 februari 2026',
      'Aanvulling woensdag 21 januari 2026: Pas na de vakantie. (D. de Jonge-director)',
      'Vastgelegd door: D. de Jonge-director'
    ])
    expect(note.fileName).not.toMatch(/amira|bakker/i)
    expect(await t.get('mentor', 'care.tick', { decisionId, kept: true })).toEqual({ changed: true })
    expect(await t.get('mentor', 'care.tick', { decisionId, kept: true })).toEqual({ changed: false })
    expect((await t.agenda()).items[0]!.decisions[0]!.inDossier).toBe(true)
  })

  test('stands with the pupil when they come back on the agenda', async () => {
    await t.get('director', 'care.close', { meetingId, note: '' })
    await t.putOn(own())
    expect((await t.agenda()).items[0]!.facts.earlier).toMatchObject([
      { kind: 'care-team', day: '2026-01-21' }
    ])
  })
})

describe('the agenda on paper', () => {
  test('is for who is there, under a name that tells only the day', async () => {
    await t.offence(own(), 1)
    const itemId = await t.putOn(own())
    await t.putOn(other(), 'teacher')
    const meetingId = await t.open()
    await t.decide(itemId, meetingId, { words: 'Intern' })
    const slip = await t.get<Slip>('mentor', 'care.paper', { meetingId })
    expect(slip.name).toBe('zorgoverleg-2026-01-21.pdf')
    expect(slip.text).toContain('Amira Bakker, H3b')
    expect(slip.text).not.toContain('H3c')
    expect(slip.text).toContain('1 overtreding die telt, stap 1. Nog 1 tot de volgende stap.')
    expect(slip.text).toContain(
      'Besluit: Advies vragen aan het zorgteam: Intern (M. de Jonge-mentor, uiterlijk woensdag 4 februari 2026)'
    )
    expect(slip.text).toContain('Alleen voor wie erbij is: mentor H3b, zorgcoördinator.')
    expect(Buffer.from(slip.base64, 'base64').subarray(0, 5).toString()).toBe('%PDF-')
  })

  test('there is none without a pupil on it, nor for who has nobody in care', async () => {
    expect(await t.ask('director', 'care.paper', { meetingId: null })).toMatchObject({ why: 'agenda-empty' })
    expect(await t.ask('director', 'care.paper', { meetingId: newId() })).toMatchObject({
      why: 'meeting-unknown'
    })
    expect(await t.ask('teacher2', 'care.paper', { meetingId: null })).toMatchObject({ why: 'not-in-care' })
  })
})
