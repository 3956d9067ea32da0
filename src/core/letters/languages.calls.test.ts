import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { LetterKind } from '../../contract/ladder'
import type { Letter } from '../../contract/letters'
import type { Shown } from '../../contract/shown'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'

let school: TestSchool
let h3b: TestClass
beforeEach(async () => {
  school = await testSchool()
  h3b = await school.addClass('H3b', 2)
})
afterEach(() => school.close())

const director = () => school.as('director')
const confirm = (language: string) =>
  director().get('letters.confirmLanguage', { language, checkedBy: 'De tolk van de gemeente' })
const guardians = () =>
  school.db
    .selectFrom('guardian')
    .selectAll()
    .where('pupil_id', '=', h3b.pupils[0]!.id)
    .orderBy('id')
    .execute()

/** The pupil's parents read these languages. */
async function read(...languages: string[]): Promise<void> {
  for (const [at, { id }] of (await guardians()).entries())
    await school.db.updateTable('guardian').set({ language: languages[at]! }).where('id', '=', id).execute()
}

async function step(hour = 3): Promise<string> {
  const { outcomes } = await school.as('teacher').get<{ outcomes: { stepId: string }[] }>('offences.record', {
    pupilIds: [h3b.pupils[0]!.id],
    kindId: 'not-handed-in',
    day: '2026-01-21',
    hour,
    place: 'lesson',
    note: '',
    ownWords: '',
    anyway: null
  })
  return outcomes[0]!.stepId
}
const preview = (stepId: string) =>
  director().get<Shown[]>('letters.preview', { stepId, decision: 'approve', measures: [], reason: '' })
const approve = (stepId: string) =>
  director().get('review.decide', { stepId, decision: 'approve', measures: [], reason: '' })
const list = () => director().get<Letter[]>('letters.list')

describe('a language nobody looked at', () => {
  test('waits: its parents get Dutch, and the school is told which language waits', async () => {
    await read('tr', 'de')
    const shown = await preview(await step())
    expect(shown.map(({ language, waits }) => [language, waits])).toEqual([
      ['nl', 'tr'],
      ['nl', null]
    ])
    for (const { text } of shown) expect(text).toContain('telefoonregels')
  })

  test('is used from the moment somebody did, and in Dutch again when that is withdrawn', async () => {
    await read('tr', 'ar')
    const stepId = await step()
    await confirm('tr')
    await confirm('ar')
    const [turkish, arabic] = await preview(stepId)
    expect(turkish).toMatchObject({ language: 'tr', waits: null })
    expect(turkish!.text).toContain('telefon kurallarımıza')
    expect(arabic!.text).toContain('قواعد استخدام الهاتف')
    await director().get('letters.withdrawLanguage', { language: 'tr' })
    expect((await preview(stepId)).map(({ language }) => language)).toEqual(['nl', 'ar'])
  })

  test('stands with the letter that went in Dutch, until the language is looked at', async () => {
    await read('pl', 'nl')
    await approve(await step())
    const listed = await list()
    expect(listed.map(({ language }) => language)).toEqual(['nl', 'nl'])
    expect(new Set(listed.map(({ waits }) => waits))).toEqual(new Set(['pl', null]))
    await confirm('pl')
    expect((await list()).map(({ waits }) => waits)).toEqual([null, null])
  })

  test('is sent once it was looked at, with its words for the portal and for a message', async () => {
    await read('uk', 'ar')
    await confirm('uk')
    await confirm('ar')
    await approve(await step())
    const letters = await list()
    expect(letters.map(({ language }) => language).toSorted()).toEqual(['ar', 'uk'])
    const arabic = letters.find(({ language }) => language === 'ar')!
    const { text } = await director().get<{ text: string }>('letters.portalCopy', { letterId: arabic.id })
    // The groups of a telephone number keep their order between Arabic words.
    expect(text).toContain('\u2066000-1234567\u2069')
    const { drafts } = await director().get<{ drafts: { base64: string }[] }>('letters.mailDraft', {
      letterIds: letters.map(({ id }) => id)
    })
    expect(drafts).toHaveLength(2)
    await director().get('letters.issue', { letterIds: [arabic.id], channel: 'printed' })
    const { body } = await director().get<{ body: string }>('letters.note', { letterId: arabic.id })
    expect(body).toContain('Onderwerp, in de taal van de brief: ')
  })
})

describe('a check of a language', () => {
  const stateOf = async (language: string) => {
    const all = await director().get<{ language: string; state: string }[]>('letters.languages')
    return all.find((one) => one.language === language)
  }

  test('tells who looked and who put it on record, and how many parents wait for it', async () => {
    await read('tr', 'tr')
    expect(await stateOf('tr')).toEqual({
      language: 'tr',
      state: 'waits',
      checkedBy: '',
      at: null,
      by: null,
      guardians: 2
    })
    await confirm('tr')
    expect(await stateOf('tr')).toMatchObject({
      state: 'confirmed',
      checkedBy: 'De tolk van de gemeente',
      by: 'D. de Jonge-director'
    })
  })

  test('is one: a second is refused, as is withdrawing what is not there', async () => {
    const again = { language: 'tr', checkedBy: 'Een ander' }
    expect(await director().ask('letters.withdrawLanguage', { language: 'tr' })).toMatchObject({
      why: 'not-confirmed'
    })
    await confirm('tr')
    expect(await director().ask('letters.confirmLanguage', again)).toMatchObject({ why: 'already-so' })
    expect(await school.db.selectFrom('language_check').selectAll().execute()).toHaveLength(1)
  })

  test('holds for the text that was looked at: with another text it waits again', async () => {
    await confirm('uk')
    await school.db
      .updateTable('language_check')
      .set({ text_sha256: 'another' } as never)
      .execute()
    expect(await stateOf('uk')).toMatchObject({ state: 'changed' })
    await read('uk', 'nl')
    expect((await preview(await step()))[0]).toMatchObject({ language: 'nl', waits: 'uk' })
    await confirm('uk')
    expect(await stateOf('uk')).toMatchObject({ state: 'confirmed' })
    expect(await school.db.selectFrom('language_check').selectAll().execute()).toHaveLength(2)
  })

  test.each([
    { language: 'nl', checkedBy: 'Iemand' },
    { language: 'de', checkedBy: 'Iemand' },
    { language: 'tr', checkedBy: ' ' },
    { language: 'tr' }
  ])('of nothing we ask about is invalid: %o', async (wish) => {
    expect(await director().ask('letters.confirmLanguage', wish)).toMatchObject({ reason: 'invalid' })
  })

  test.each(['tr', 'ar', 'pl', 'uk', 'nl'])('begins with a letter of each kind in %s', async (language) => {
    const shown = await director().get<{ kind: string; pages: string[]; text: string }[]>('letters.sample', {
      language
    })
    expect(new Set(shown.map(({ kind }) => kind)).size).toBe(LetterKind.options.length)
    for (const { pages } of shown) expect(pages.length).toBeGreaterThan(0)
  })
})

describe('the language of a parent', () => {
  test('is changed by the pupil’s mentor or the director, and by no other mentor', async () => {
    const [mother] = await guardians()
    const wish = { guardianId: mother!.id, language: 'tr' }
    await school.as('mentor').get('letters.setGuardianLanguage', wish)
    const readers = await school
      .as('mentor')
      .get<{ language: string; gets: string; waits: string | null }[]>('letters.readers', {
        pupilId: h3b.pupils[0]!.id
      })
    expect(readers[0]).toMatchObject({ language: 'tr', gets: 'nl', waits: 'tr' })
    expect(await director().ask('letters.setGuardianLanguage', wish)).toMatchObject({ why: 'already-so' })
    const other = await school.addClass('H3c', 1, { mentor: false })
    const pupilId = other.pupils[0]!.id
    const theirs = await school.db
      .selectFrom('guardian')
      .select('id')
      .where('pupil_id', '=', pupilId)
      .executeTakeFirstOrThrow()
    for (const [path, input] of [
      ['letters.setGuardianLanguage', { guardianId: theirs.id, language: 'tr' }],
      ['letters.readers', { pupilId }]
    ] as const)
      expect(await school.as('mentor').ask(path, input)).toMatchObject({ why: 'not-your-pupil' })
  })

  test('of nobody on the list is refused', async () => {
    const unknown = h3b.pupils[1]!.id
    expect(
      await director().ask('letters.setGuardianLanguage', { guardianId: unknown, language: 'tr' })
    ).toMatchObject({ why: 'guardian-unknown' })
    expect(await director().ask('letters.readers', { pupilId: h3b.id })).toMatchObject({
      why: 'pupil-unknown'
    })
  })
})
