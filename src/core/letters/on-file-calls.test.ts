import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'
import { newId } from '../../contract/id'
import type { Letter } from '../../contract/letters'
import type { LetterLine } from '../../contract/on-file'
import { firstLetters } from './on-file.fixture'

let school: TestSchool
let h3b: TestClass
beforeEach(async () => {
  school = await testSchool()
  h3b = await school.addClass('H3b', 1)
})
afterEach(() => school.close())

const letters = (of = h3b, kind?: string) => firstLetters(school, of, kind)
const issue = (letterIds: string[]) =>
  school.as('director').get('letters.issue', { letterIds, channel: 'printed' })
const issued = async (kind = 'warning'): Promise<[string, string]> => {
  const ids = await letters(h3b, kind)
  await issue(ids)
  return [ids[0]!, ids[1]!]
}
const one = async (id: string, who: 'mentor' | 'director' = 'director') =>
  (await school.as(who).get<Letter[]>('letters.list')).find((letter) => letter.id === id)!
const reply = (letterId: string, over = {}) => ({
  letterId,
  kind: 'seen',
  day: '2026-01-21',
  note: '',
  ...over
})
const course = async (letterId: string) =>
  (await school.as('director').get<{ kind: LetterLine }[]>('letters.course', { letterId })).map(
    ({ kind }) => kind
  )

describe('an answer', () => {
  it('is awaited from the day a letter goes out, over the calendar of the school', async () => {
    const ids = await letters()
    expect(await one(ids[0]!)).toMatchObject({
      state: 'ready',
      replyDue: null,
      reply: null,
      inDossier: false
    })
    await issue(ids)
    expect(await one(ids[0]!)).toMatchObject({ state: 'waiting', replyDue: '2026-02-04' })
    school.now = new Date('2026-02-04T09:00:00.000Z')
    expect(await one(ids[0]!)).toMatchObject({ state: 'waiting' })
    school.now = new Date('2026-02-05T09:00:00.000Z')
    expect(await one(ids[0]!)).toMatchObject({ state: 'overdue', replyDue: '2026-02-04' })
  })

  it('comes within the days that the school sets', async () => {
    const [id] = await issued()
    await school.as('director').get('settings.change', { replyDays: 2 })
    expect(await one(id)).toMatchObject({ replyDue: '2026-01-23' })
    for (const replyDays of [0, 41, 2.5])
      expect(await school.as('director').ask('settings.change', { replyDays })).toMatchObject({
        reason: 'invalid'
      })
  })

  it('is put on record per recipient; the last holds and every line stays readable', async () => {
    const [hers, his] = await issued()
    const director = school.as('director')
    await director.get('letters.reply', reply(hers))
    await director.get('letters.reply', reply(hers, { kind: 'objected', note: 'Zij was ziek.' }))
    expect(await one(hers)).toMatchObject({
      state: 'answered',
      replyDue: null,
      reply: { kind: 'objected', day: '2026-01-21', note: 'Zij was ziek.' }
    })
    expect(await one(his)).toMatchObject({ state: 'waiting', reply: null })
    expect(await course(hers)).toEqual(['seen', 'objected'])
    await director.get('letters.takeBackReply', { letterId: hers })
    expect(await one(hers)).toMatchObject({ state: 'waiting', reply: null })
    expect(await course(hers)).toEqual(['seen', 'objected', 'struck'])
    expect(await director.ask('letters.takeBackReply', { letterId: hers })).toMatchObject({
      why: 'no-reply-on-record'
    })
  })

  it('happens once, however often it is sent', async () => {
    const [id] = await issued()
    const event = newId()
    const first = await school.as('director').get('letters.reply', reply(id), event)
    expect(await school.as('director').get('letters.reply', reply(id), event)).toEqual(first)
    expect(await course(id)).toEqual(['seen'])
  })

  it('is refused of a letter that lies ready, of a day to come, of a day before it, and without words', async () => {
    const ready = (await letters())[0]!
    const director = school.as('director')
    const no = async (over: object) =>
      (await director.ask('letters.reply', reply(ready, over))) as { why: string }
    expect(await no({})).toMatchObject({ why: 'letter-not-issued', about: { reference: 'TEL-2025-0001' } })
    await issue([ready])
    expect(await no({ day: '2026-01-22' })).toMatchObject({ why: 'day-to-come' })
    expect(await no({ day: '2026-01-20' })).toMatchObject({ why: 'reply-before-letter' })
    expect(await no({ kind: 'refused', note: '   ' })).toMatchObject({ why: 'reply-note-needed' })
    expect(await no({ letterId: newId() })).toMatchObject({ why: 'letter-unknown' })
    for (const wrong of [
      { kind: 'reminded' },
      { kind: 'in-dossier' },
      { day: '21-1-2026' },
      { note: 'x'.repeat(501) },
      { by: 'mentor' }
    ])
      expect(await no(wrong)).toMatchObject({ reason: 'invalid' })
    expect(await course(ready)).toEqual([])
  })
})

describe('a reminder', () => {
  it('begins the time for an answer anew', async () => {
    const [id] = await issued()
    school.now = new Date('2026-02-05T09:00:00.000Z')
    await school.as('mentor').get('letters.remind', { letterId: id })
    const after = await one(id)
    expect(after).toMatchObject({ state: 'waiting', remindedOn: '2026-02-05' })
    // The spring holiday of this region lies in between and does not run.
    expect(after.replyDue! > '2026-02-19').toBe(true)
  })

  it('is refused when no answer is awaited', async () => {
    const [id] = await issued('informed')
    expect(await school.as('director').ask('letters.remind', { letterId: id })).toMatchObject({
      why: 'no-reply-awaited'
    })
  })
})

describe('the pupil system', () => {
  it('has what was ticked; the tick can be taken back, and only what changes gets a line', async () => {
    const ids = await issued()
    const director = school.as('director')
    expect(await director.get('letters.putInDossier', { letterIds: [ids[0]] })).toEqual({ changed: [ids[0]] })
    expect(await director.get('letters.putInDossier', { letterIds: ids })).toEqual({ changed: [ids[1]] })
    expect((await one(ids[0])).inDossier).toBe(true)
    expect(await director.get('letters.takeOutOfDossier', { letterIds: [ids[0]] })).toEqual({
      changed: [ids[0]]
    })
    expect((await one(ids[0])).inDossier).toBe(false)
    expect(await course(ids[0])).toEqual(['in-dossier', 'not-in-dossier'])
  })

  it('gets no letter that has not gone out, not even among others', async () => {
    const ids = await letters()
    await issue([ids[0]!])
    expect(await school.as('director').ask('letters.putInDossier', { letterIds: ids })).toMatchObject({
      why: 'letter-not-issued'
    })
    expect((await one(ids[0]!)).inDossier).toBe(false)
  })

  it('gets a note to paste and a file name without a name, and the reading of it is on the trail', async () => {
    const [id] = await issued()
    const director = school.as('director')
    const note = await director.get<Record<'subject' | 'body' | 'fileName', string>>('letters.note', {
      letterId: id
    })
    expect(note.fileName).toBe('TEL-2025-0001 schriftelijke waarschuwing 2026-01-21.pdf')
    expect(note.subject).toContain('TEL-2025-0001')
    expect(note.body).toContain('verstuurd aan M. Bakker')
    expect(note.body).toContain('Er is nog geen antwoord')
    expect(note.body).not.toContain('Dorpsstraat')
    expect(note.body).not.toContain('Jonge-teacher')
    const trail = await school.db.selectFrom('audit').selectAll().execute()
    expect(JSON.stringify(trail.filter((row) => JSON.stringify(row).includes('letters.note')))).toContain(id)
  })

  it('gets no note of a letter that lies ready', async () => {
    const ids = await letters()
    expect(await school.as('director').ask('letters.note', { letterId: ids[0] })).toMatchObject({
      why: 'letter-not-issued'
    })
  })
})

describe('who may', () => {
  const calls = ['reply', 'remind', 'takeBackReply', 'putInDossier', 'takeOutOfDossier', 'note', 'course']
  const inputOf = (call: string, letterId: string) => {
    if (call === 'reply') return reply(letterId)
    return call.endsWith('Dossier') ? { letterIds: [letterId] } : { letterId }
  }

  it('is the mentor for the own class and the director for all', async () => {
    const other = await school.addClass('H3c', 1, { mentor: false })
    const theirs = (await letters(other))[0]!
    await issue([theirs])
    for (const call of calls)
      expect(await school.as('mentor').ask(`letters.${call}`, inputOf(call, theirs))).toMatchObject({
        why: 'not-your-pupil'
      })
    const [own] = await issued()
    await school.as('mentor').get('letters.reply', reply(own))
    expect(await one(own, 'mentor')).toMatchObject({ state: 'answered' })
  })

  it.each(['teacher', 'administrator'] as const)('is not a %s', async (who) => {
    const [id] = await issued()
    for (const call of calls)
      expect(await school.as(who).ask(`letters.${call}`, inputOf(call, id))).toMatchObject({
        reason: 'forbidden'
      })
  })
})

describe('the file of a pupil', () => {
  it('of whom no letter was written opens all the same', async () => {
    const { facts } = await school
      .as('director')
      .get<{ facts: unknown[] }>('review.file', { pupilId: h3b.pupils[0]!.id })
    expect(facts).toEqual([])
    expect(await school.as('mentor').get('letters.list')).toEqual([])
  })

  it('says of each letter where it stands', async () => {
    const [hers] = await issued()
    await school.as('director').get('letters.reply', reply(hers))
    const { facts } = await school
      .as('director')
      .get<{ facts: { kind: string; state: string }[] }>('review.file', { pupilId: h3b.pupils[0]!.id })
    const states = facts.filter(({ kind }) => kind === 'letter').map(({ state }) => state)
    expect(states.toSorted()).toEqual(['answered', 'waiting'])
  })
})
