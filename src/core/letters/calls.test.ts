import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'
import type { Letter } from '../../contract/letters'
import type { Shown } from '../../contract/shown'
import { newId } from '../../contract/id'

let school: TestSchool
let h3b: TestClass
beforeEach(async () => {
  school = await testSchool()
  h3b = await school.addClass('H3b', 2)
})
afterEach(() => school.close())

/** An offence of a pupil in the third hour of today, and the step it made wait. */
async function stepOf(pupilId: string): Promise<string> {
  const { outcomes } = await school.as('teacher').get<{ outcomes: { stepId: string }[] }>('offences.record', {
    pupilIds: [pupilId],
    kindId: 'not-handed-in',
    day: '2026-01-21',
    hour: 3,
    place: 'lesson',
    note: '',
    ownWords: 'Ik keek hoe laat de bus ging.',
    anyway: null
  })
  return outcomes[0]!.stepId
}

const approve = (stepId: string, who: 'mentor' | 'director' = 'director') =>
  school
    .as(who)
    .get<{ letterIds: string[] }>('review.decide', { stepId, decision: 'approve', measures: [], reason: '' })
const list = (who: 'mentor' | 'director' = 'director') => school.as(who).get<Letter[]>('letters.list')
const file = (...letterIds: string[]) =>
  school.as('director').get<{ name: string; base64: string }>('letters.file', { letterIds })
const bytesOf = ({ base64 }: { base64: string }) => Buffer.from(base64, 'base64')
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const preview = (stepId: string, over = {}) => ({ stepId, measures: [], reason: '', ...over })

describe('letters on file', () => {
  it('are one per guardian with authority, numbered without gaps, each with the hash of its own bytes', async () => {
    await approve(await stepOf(h3b.pupils[0]!.id))
    await approve(await stepOf(h3b.pupils[1]!.id))
    const letters = await list()
    expect(letters.map(({ reference }) => reference).sort()).toEqual([
      'TEL-2025-0001',
      'TEL-2025-0002',
      'TEL-2025-0003',
      'TEL-2025-0004'
    ])
    for (const letter of letters) {
      const bytes = bytesOf(await file(letter.id))
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
      expect(hashOf(bytes)).toBe(letter.sha256)
      expect(letter).toMatchObject({ pages: 1, issuedAt: null, className: 'H3b', kind: 'informed' })
    }
  })

  it('keep their bytes and their words when school, names and templates change afterwards', async () => {
    const { letterIds } = await approve(await stepOf(h3b.pupils[0]!.id))
    const before = await file(letterIds[0]!)
    const pages = await school.as('director').get('letters.pages', { letterId: letterIds[0] })
    await school
      .as('director')
      .get('settings.change', { name: 'Een Heel Andere School', protocol: 'Versie 9' })
    await school.db.updateTable('pupil').set({ given_name: 'Anders' }).execute()
    await school.db.updateTable('offence_kind').set({ label: 'Anders genoemd' }).execute()
    expect(await file(letterIds[0]!)).toEqual(before)
    expect(await school.as('director').get('letters.pages', { letterId: letterIds[0] })).toEqual(pages)
  })

  it('are not opened when a byte of them was changed', async () => {
    const { letterIds } = await approve(await stepOf(h3b.pupils[0]!.id))
    const pdf = bytesOf(await file(letterIds[0]!))
    pdf[200]! ^= 1
    await school.db.updateTable('letter').set({ pdf }).where('id', '=', letterIds[0]!).execute()
    const damaged = { ok: false, why: 'letter-damaged', about: { reference: 'TEL-2025-0001' } }
    const director = school.as('director')
    expect(await director.ask('letters.file', { letterIds: letterIds.slice(0, 1) })).toMatchObject(damaged)
    expect(await director.ask('letters.file', { letterIds })).toMatchObject(damaged)
    expect(await director.ask('letters.pages', { letterId: letterIds[0] })).toMatchObject(damaged)
    expect(await director.ask('letters.pages', { letterId: letterIds[1] })).toMatchObject({ ok: true })
  })

  it('come as one file when several are asked for, under references and without a name', async () => {
    const { letterIds } = await approve(await stepOf(h3b.pupils[0]!.id))
    expect((await file(letterIds[0]!)).name).toBe('Brief TEL-2025-0001.pdf')
    const both = await file(letterIds[1]!, letterIds[0]!)
    expect(both.name).toBe('Brieven TEL-2025-0001 - TEL-2025-0002.pdf')
    expect(bytesOf(both).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('are issued once: a second print does not move the day they went out', async () => {
    const { letterIds } = await approve(await stepOf(h3b.pupils[0]!.id))
    const director = school.as('director')
    const issue = (channel: string) => director.get('letters.issue', { letterIds, channel })
    expect(await issue('printed')).toEqual({ issued: 2 })
    school.now = new Date('2026-01-22T09:00:00.000Z')
    expect(await issue('saved')).toEqual({ issued: 0 })
    expect(await list()).toMatchObject(
      letterIds.map(() => ({ issuedAt: '2026-01-21T09:20:00.000Z', channel: 'printed' }))
    )
  })
})

describe('a mentor', () => {
  it('reads the letters of the own class and of no other', async () => {
    const other = await school.addClass('H3c', 1, { mentor: false })
    await approve(await stepOf(h3b.pupils[0]!.id))
    const { letterIds } = await approve(await stepOf(other.pupils[0]!.id))
    expect(new Set((await list('mentor')).map(({ className }) => className))).toEqual(new Set(['H3b']))
    const mentor = school.as('mentor')
    const no = { ok: false, why: 'not-your-pupil' }
    expect(await mentor.ask('letters.pages', { letterId: letterIds[0] })).toMatchObject(no)
    expect(await mentor.ask('letters.file', { letterIds })).toMatchObject(no)
    expect(await mentor.ask('letters.issue', { letterIds, channel: 'printed' })).toMatchObject(no)
    const stepId = (await list()).find(({ className }) => className === 'H3c')!.stepId!
    expect(await mentor.ask('letters.preview', preview(stepId))).toMatchObject(no)
  })

  it.each(['teacher', 'administrator'] as const)('is not a %s: they read no letters', async (who) => {
    expect(await school.as(who).ask('letters.list')).toMatchObject({ ok: false, reason: 'forbidden' })
  })
})

describe('a preview', () => {
  it('shows each letter as it would be printed and keeps nothing', async () => {
    const stepId = await stepOf(h3b.pupils[0]!.id)
    const shown = await school.as('mentor').get<Shown[]>('letters.preview', preview(stepId))
    expect(shown.map(({ recipient }) => recipient)).toEqual(['M. Bakker', 'P. Bakker'])
    expect(shown[0]!.pages[0]).toMatch(/^<svg/)
    expect(shown[0]!.text).toMatch(
      /^Telefoonregels niet nagekomen.*\nGeachte mevrouw Bakker,\n[^]*Ik keek hoe laat de bus ging/
    )
    expect(await list()).toEqual([])
  })

  it('names the empty field and whose letter it is on', async () => {
    const stepId = await stepOf(h3b.pupils[0]!.id)
    await school.db.updateTable('guardian').set({ street: '' }).where('relation', '=', 'vader').execute()
    expect(await school.as('director').ask('letters.preview', preview(stepId))).toMatchObject({
      why: 'field-missing',
      about: { fields: 'geadresseerde', recipient: 'P. Bakker' }
    })
  })

  it('asks for another spelling of what cannot be printed', async () => {
    const stepId = await stepOf(h3b.pupils[0]!.id)
    await school.db
      .updateTable('guardian')
      .set({ family_name: '漢' })
      .where('relation', '=', 'vader')
      .execute()
    expect(await school.as('director').ask('letters.preview', preview(stepId))).toMatchObject({
      why: 'field-missing',
      about: { fields: 'schrijfwijze', characters: '漢' }
    })
  })

  it('says that nobody may be written to when no guardian has authority', async () => {
    const stepId = await stepOf(h3b.pupils[0]!.id)
    await school.db.updateTable('guardian').set({ authority: 'no' }).execute()
    expect(await school.as('director').ask('letters.preview', preview(stepId))).toMatchObject({
      why: 'no-recipient'
    })
  })

  it('tells of a step that does not exist', async () => {
    expect(await school.as('director').ask('letters.preview', preview(newId()))).toMatchObject({
      why: 'step-unknown'
    })
  })
})
