import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'
import type { TemplateBlock, TemplateText, TemplateVersion } from '../../contract/letter-templates'
import type { Shown } from '../../contract/shown'
import { LetterKind } from '../../contract/ladder'

let school: TestSchool
let h3b: TestClass
beforeEach(async () => {
  school = await testSchool()
  h3b = await school.addClass('H3b', 2)
})
afterEach(() => school.close())

const key = { kind: 'informed', language: 'nl', audience: 'guardian' } as const
interface Listed {
  kind: string
  language: string
  audience: string
  version: number
  own: boolean
  changedBy: string
  changedAt: string | null
}
interface One {
  versions: TemplateVersion[]
  fields: { field: string; example: string }[]
}
const director = () => school.as('director')
const one = (over = {}) => director().get<One>('letters.template', { ...key, ...over })
const text = async () => (await one()).versions[0]!.text
const listed = async () =>
  (await director().get<Listed[]>('letters.templates')).find(
    ({ kind, language, audience }) => kind === 'informed' && language === 'nl' && audience === 'guardian'
  )!
const greeting: TemplateBlock = {
  kind: 'paragraph',
  runs: [{ text: 'Hartelijke groeten uit het Vlierhof.' }]
}
const withGreeting = (from: TemplateText): TemplateText => ({ ...from, blocks: [...from.blocks, greeting] })
const save = async (over = {}) => ({
  ...key,
  base: 1,
  draft: withGreeting(await text()),
  note: 'Met onze groet',
  ...over
})

async function stepOf(at = 0): Promise<string> {
  const { outcomes } = await school.as('teacher').get<{ outcomes: { stepId: string }[] }>('offences.record', {
    pupilIds: [h3b.pupils[at]!.id],
    kindId: 'not-handed-in',
    day: '2026-01-21',
    hour: 3,
    place: 'lesson',
    note: '',
    ownWords: '',
    anyway: null
  })
  return outcomes[0]!.stepId
}
const approve = (stepId: string) =>
  director().get<{ letterIds: string[] }>('review.decide', {
    stepId,
    decision: 'approve',
    measures: [],
    reason: ''
  })
const read = async (letterId: string) => director().get<Shown>('letters.pages', { letterId })

describe('the letters of a school', () => {
  it('are those that come with Belvrij, one per kind in every book, until it writes its own', async () => {
    const all = await director().get<Listed[]>('letters.templates')
    for (const kind of LetterKind.options) {
      expect(all.filter((one) => one.kind === kind).length).toBeGreaterThan(2)
      expect(all).toContainEqual(expect.objectContaining({ kind, language: 'nl', audience: 'pupil' }))
    }
    expect(all.every(({ own, version, changedAt }) => !own && version === 1 && changedAt === null)).toBe(true)
  })

  it('keep every version: who wrote it, when, and why', async () => {
    expect(await director().get('letters.saveTemplate', await save())).toEqual({ version: 2 })
    expect(await listed()).toMatchObject({
      version: 2,
      own: true,
      changedAt: '2026-01-21T09:20:00.000Z',
      changedBy: expect.stringMatching(/./)
    })
    const { versions } = await one()
    expect(versions).toMatchObject([
      { version: 2, note: 'Met onze groet', shipped: false, restores: null },
      { version: 1, madeAt: null, shipped: true }
    ])
    expect(versions[0]!.text).toEqual(withGreeting(versions[1]!.text))
  })

  it('say from then on what the school wrote, and which version it was', async () => {
    const before = await approve(await stepOf(0))
    await director().get('letters.saveTemplate', await save())
    const after = await approve(await stepOf(1))
    expect((await read(before.letterIds[0]!)).text).not.toContain('Hartelijke groeten')
    expect((await read(after.letterIds[0]!)).text).toContain('Hartelijke groeten uit het Vlierhof.')
    const rows = await school.db.selectFrom('letter').select(['id', 'content']).execute()
    const versionOf = (id: string) =>
      (JSON.parse(rows.find((row) => row.id === id)!.content) as { version: number }).version
    expect(before.letterIds.map(versionOf)).toEqual([1, 1])
    expect(after.letterIds.map(versionOf)).toEqual([2, 2])
  })

  it('are per language and per reader: another one does not change', async () => {
    await director().get('letters.saveTemplate', await save())
    const all = await director().get<Listed[]>('letters.templates')
    expect(all.filter(({ own }) => own)).toHaveLength(1)
    expect((await one({ audience: 'pupil' })).versions).toHaveLength(1)
    expect((await one({ language: 'en' })).versions).toHaveLength(1)
  })

  it('go back to what came with Belvrij, or to an earlier version, as a new version', async () => {
    await director().get('letters.saveTemplate', await save())
    const back = { ...key, base: 2, version: null }
    expect(await director().get('letters.restoreTemplate', back)).toEqual({ version: 3 })
    expect(await listed()).toMatchObject({ version: 3, own: false })
    const again = { ...key, base: 3, version: 2 }
    expect(await director().get('letters.restoreTemplate', again)).toEqual({ version: 4 })
    const { versions } = await one()
    expect(versions.map(({ version, restores, shipped }) => [version, restores, shipped])).toEqual([
      [4, 2, false],
      [3, 1, true],
      [2, null, false],
      [1, null, true]
    ])
    expect(versions[0]!.text).toEqual(versions[2]!.text)
  })

  it('name every gap a letter can have, with what an example says there', async () => {
    const { fields } = await one()
    expect(fields).toContainEqual({ field: 'leerling.roepnaam', example: 'Sanne' })
    expect(fields.length).toBeGreaterThan(30)
  })
})

describe('a letter is not kept', () => {
  it('when somebody else was first: who, and which version', async () => {
    await director().get('letters.saveTemplate', await save())
    const refused = await director().ask('letters.saveTemplate', await save({ note: 'Later' }))
    expect(refused).toMatchObject({
      why: 'template-changed',
      about: { version: '2', who: expect.stringMatching(/./) }
    })
    const restoring = { ...key, base: 1, version: 1 }
    expect(await director().ask('letters.restoreTemplate', restoring)).toMatchObject({
      why: 'template-changed'
    })
    expect((await one()).versions).toHaveLength(2)
  })

  it('when it says what it said', async () => {
    expect(await director().ask('letters.saveTemplate', await save({ draft: await text() }))).toMatchObject({
      why: 'already-so'
    })
    expect(await director().ask('letters.restoreTemplate', { ...key, base: 1, version: null })).toMatchObject(
      {
        why: 'already-so'
      }
    )
  })

  it.each([
    ['no-subject', { subject: [] }],
    ['no-closing', { closing: [] }],
    ['no-block', { blocks: [] }],
    ['field-unknown', { closing: [{ field: 'school.hond' }] }],
    ['typed-gap', { closing: [{ text: 'Groeten, [naam]' }] }]
  ])('when it is not sound: %s', async (why, change) => {
    const draft = { ...(await text()), ...change }
    expect(await director().ask('letters.saveTemplate', await save({ draft }))).toMatchObject({ why })
    expect((await one()).versions).toHaveLength(1)
  })

  it.each([
    ['a kind there is not', { kind: 'love' }, { reason: 'invalid' }],
    ['a language there is no book in', { language: 'fy' }, { why: 'template-unknown' }],
    ['a reader there is no letter to', { language: 'en', audience: 'pupil' }, { why: 'template-unknown' }],
    ['markup for text', { draft: { html: '<b>Hallo</b>' } }, { reason: 'invalid' }],
    ['no version to begin with', { base: 0 }, { reason: 'invalid' }],
    ['a note of a page', { note: 'a'.repeat(501) }, { reason: 'invalid' }]
  ])('when it has %s', async (_name, over, no) => {
    expect(await director().ask('letters.saveTemplate', await save(over))).toMatchObject({ ok: false, ...no })
  })

  it('when the version to bring back is not there', async () => {
    expect(await director().ask('letters.restoreTemplate', { ...key, base: 1, version: 7 })).toMatchObject({
      why: 'template-version-unknown'
    })
  })

  it.each(['teacher', 'mentor', 'administrator'] as const)('by a %s', async (who) => {
    const forbidden = { ok: false, reason: 'forbidden' }
    const asker = school.as(who)
    expect(await asker.ask('letters.saveTemplate', await save())).toMatchObject(forbidden)
    expect(await asker.ask('letters.restoreTemplate', { ...key, base: 1, version: 1 })).toMatchObject(
      forbidden
    )
    expect(await asker.ask('letters.templatePupils')).toMatchObject(forbidden)
    const asked = { ...key, draft: await text(), stepId: 'none' }
    expect(await asker.ask('letters.templateForPupil', asked)).toMatchObject(forbidden)
  })
})
