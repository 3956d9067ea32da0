import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../contract/id'
import type { Outcome } from '../../contract/offences'
import type { Slip } from '../../contract/slips'
import { textOf as printedIn, tight } from '../../../tests/support/pdf-text'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'

let school: TestSchool
let h3b: TestClass
let h3c: TestClass
beforeEach(async () => {
  school = await testSchool({ preset: 'in-the-bag', custodyMode: 'bag' })
  h3b = await school.addClass('H3b', 2)
  h3c = await school.addClass('H3c', 1, { mentor: false })
})
afterEach(async () => {
  expect(school.faults).toEqual([])
  await school.close()
})

const pupil = (at = 0) => h3b.pupils[at]!.id
async function record(day: string, more: object = {}): Promise<Outcome> {
  const plain = { pupilIds: [pupil()], kindId: 'phone-used', day, hour: 2, place: 'lesson' }
  const input = { ...plain, note: '', ownWords: '', anyway: null, ...more }
  const { outcomes } = await school.as('teacher').get<{ outcomes: Outcome[] }>('offences.record', input)
  return outcomes[0]!
}
const ofStep = (stepId: string | null) => ({ stepId, pupilId: null, track: 'main' })
const ofPupil = (pupilId: string, track = 'main') => ({ stepId: null, pupilId, track })
type Who = Parameters<TestSchool['as']>[0]
const ask = (input: object, who: Who = 'director') => school.as(who).ask('slips.why', input)
const slip = (input: object, who: Who = 'director') => school.as(who).get<Slip>('slips.why', input)
const decide = (stepId: string, wish: object = {}) =>
  school
    .as('director')
    .get('review.decide', { stepId, decision: 'approve', measures: [], reason: '', ...wish })
const withdraw = (offenceId: string) =>
  school.as('director').get('offences.withdraw', { offenceId, reason: 'Andere leerling' })
const printed = ({ base64 }: Slip) => printedIn(Buffer.from(base64, 'base64'))

describe('waarom deze stap, on paper', () => {
  test('tells what counts, what does not and why not, by which rule, and what is next', async () => {
    await record('2026-01-12')
    await record('2026-01-13', { kindId: 'in-doubt' })
    await withdraw((await record('2026-01-15')).offenceId)
    const { stepId, offenceId } = await record('2026-01-16', { place: 'break', hour: null })
    await school
      .as('mentor')
      .get('offences.contest', { offenceId, who: 'Moeder van Amira', reason: 'Was kapot' })
    await record('2026-01-19')
    const made = await slip(ofStep(stepId))
    expect(made.name).toBe('waarom-deze-stap-2026-01-21.pdf')
    for (const line of [
      'Leerling: Amira Bakker',
      'Klas: H3b',
      'Stap: 2. Opnieuw een gesprek, de mentor kijkt mee',
      'Bereikt: bij de 2e keer in schooljaar 2025-2026, op 21 januari 2026',
      'Telt nu mee: 3 keer',
      'Hoe het nu staat: Dit is een voorstel. De school heeft nog niets besloten.',
      '12 januari 2026, 2e uur: Telefoon gebruikt zonder toestemming. Telt tot en met: 31 juli 2026',
      '16 januari 2026, Pauze: Telefoon gebruikt zonder toestemming, betwist, de school zoekt dit nog uit. Telt tot en met: 31 juli 2026',
      '13 januari 2026, 2e uur: Twijfel: alleen noteren. Waarom niet: Is alleen genoteerd',
      '15 januari 2026, 2e uur: Telefoon gebruikt zonder toestemming. Waarom niet: Ingetrokken',
      '19 januari 2026, 2e uur: Telefoon gebruikt zonder toestemming. Waarom niet: Gebeurde na deze stap',
      'Geldt sinds: 1 augustus 2024',
      'Staat in: Protocol social media, B.5'
    ])
      expect(made.text.split('\n')).toContain(line)
    const words = printed(made)
    for (const text of ['Waarom deze stap?', 'betwist, de school zoekt dit nog uit', 'Gebeurde na deze stap'])
      expect(words).toContain(tight(text))
    expect(made.pages.length).toBeLessThanOrEqual(2)
  })

  test('tells what was decided and when, and that the basis fell away since', async () => {
    const { stepId, offenceId } = await record('2026-01-19')
    await decide(stepId!, { decision: 'other', measures: ['talk'], reason: 'Eerste keer' })
    expect((await slip(ofStep(stepId))).text).toContain(
      'Hoe het nu staat: De school heeft op 21 januari 2026 besloten.'
    )
    expect((await slip(ofStep(stepId))).text).toContain('Besloten: Een gesprek over de telefoonregels\n')
    school.now = new Date('2026-01-22T09:20:00Z')
    await withdraw(offenceId)
    const { text } = await slip(ofStep(stepId))
    expect(text).toContain('Op 22 januari 2026 is een keer vervallen waar deze stap op rust.')
    expect(text).toContain('Bereikt: in schooljaar 2025-2026, op 21 januari 2026')
  })

  test('tells of a step that was waived without its measures', async () => {
    const { stepId } = await record('2026-01-19')
    await decide(stepId!, { decision: 'waive', reason: 'Eerste keer' })
    const { text } = await slip(ofStep(stepId))
    expect(text).toContain('De school heeft op 21 januari 2026 besloten om deze stap niet te zetten.')
    expect(text).not.toContain('Voorstel:')
  })

  test('of a possibly criminal act tells of that alone', async () => {
    await record('2026-01-12')
    const { stepId } = await record('2026-01-14', { kindId: 'threat-or-stalking' })
    const { text } = await slip(ofStep(stepId))
    expect(text).toContain('De directeur beslist zelf over dit voorval.')
    expect(text).toContain('Dit voorval\n14 januari 2026, 2e uur: Bedreigd of achtervolgd\n')
    expect(text).not.toContain('12 januari 2026')
  })
})

describe('waar staat een leerling nu, on paper', () => {
  test('tells the count with what was taken along and the earlier windows', async () => {
    await record('2025-05-12')
    await record('2025-05-13')
    await school.as('director').get('steps.carryOver', { pupilId: pupil(), reason: 'Zo afgesproken' })
    await record('2026-01-12')
    const { text, name } = await slip(ofPupil(pupil()))
    expect(name).toBe('stand-2026-01-21.pdf')
    for (const line of [
      'Waar staat Amira nu?',
      'Hoe het nu staat: Er tellen nu 3 keer mee in schooljaar 2025-2026.',
      '12 mei 2025, 2e uur: Telefoon gebruikt zonder toestemming, meegenomen van eerder. Telt tot en met: 31 juli 2026',
      'Schooljaar 2024-2025: 2 keer, tot en met stap 2 (1 augustus 2024 tot en met 31 juli 2025)'
    ])
      expect(text.split('\n')).toContain(line)
  })

  test('is printed too when there is nothing to tell', async () => {
    const { text } = await slip(ofPupil(pupil(1)))
    expect(text).toContain('Hoort bij stap: nog geen')
    expect(text).toContain('Er telt niets mee.')
    expect((await slip(ofPupil(pupil(1), 'refusal'))).text).toContain('Waarover: weigeren')
  })

  test('is in the language of the school', async () => {
    await school.as('administrator').get('settings.change', { language: 'en' })
    await record('2026-01-12')
    const { text, name, base64 } = await slip(ofPupil(pupil()))
    expect(name).toBe('standing-2026-01-21.pdf')
    expect(text).toContain('How it stands now: One time counts now in the 2025-2026 school year.')
    expect(Buffer.from(base64, 'base64').toString('latin1')).toContain('/Lang (en-GB)')
  })
})

describe('who may print it', () => {
  test('a mentor of the own pupils, the director of all; it is on the audit trail without a name', async () => {
    const own = await record('2026-01-12')
    const other = await record('2026-01-12', { pupilIds: [h3c.pupils[0]!.id] })
    for (const input of [ofStep(own.stepId), ofPupil(pupil())])
      expect(await ask(input, 'mentor')).toMatchObject({ ok: true })
    for (const input of [ofStep(other.stepId), ofPupil(h3c.pupils[0]!.id)]) {
      expect(await ask(input, 'mentor')).toMatchObject({ why: 'not-your-pupil' })
      expect(await ask(input)).toMatchObject({ ok: true })
    }
    const lines = await school.db
      .selectFrom('audit')
      .selectAll()
      .where('call', '=', 'slips.why')
      .orderBy('seq')
      .execute()
    expect(lines.map(({ actor_id, subjects }) => [actor_id, subjects])).toEqual([
      ['mentor', `${pupil()} ${own.stepId}`],
      ['mentor', pupil()],
      ['director', `${h3c.pupils[0]!.id} ${other.stepId}`],
      ['director', h3c.pupils[0]!.id]
    ])
    expect(JSON.stringify(lines)).not.toContain('Amira')
  })

  test.each(['teacher', 'administrator'] as const)('not a %s', async (who) => {
    const { stepId } = await record('2026-01-12')
    expect(await ask(ofStep(stepId), who)).toMatchObject({ reason: 'forbidden' })
    expect(await ask(ofPupil(pupil()), who)).toMatchObject({ reason: 'forbidden' })
  })

  test('nothing is printed of an unknown step or pupil, of both or neither, or before the first ladder', async () => {
    const { stepId } = await record('2026-01-12')
    expect(await ask(ofStep(newId()))).toMatchObject({ why: 'step-unknown' })
    expect(await ask(ofPupil(newId()))).toMatchObject({ why: 'pupil-unknown' })
    expect(await ask({ stepId, pupilId: pupil(), track: 'main' })).toMatchObject({ reason: 'invalid' })
    expect(await ask(ofStep(null))).toMatchObject({ reason: 'invalid' })
    expect(await ask(ofPupil(pupil(), 'direct'))).toMatchObject({ reason: 'invalid' })
    school.now = new Date('2024-07-01T09:20:00Z')
    expect(await ask(ofPupil(pupil()))).toMatchObject({ why: 'no-ladder' })
  })
})

describe('what goes home with a parent', () => {
  test('names no colleague and no other pupil, and none of the notes', async () => {
    const told = { note: 'Zag Bas ook', ownWords: 'Bas deed het', pupilIds: [pupil(), pupil(1)] }
    const { stepId, offenceId } = await record('2026-01-12', told)
    await withdraw(offenceId)
    await record('2026-01-13', told)
    for (const input of [ofStep(stepId), ofPupil(pupil())]) {
      const made = await slip(input)
      for (const words of [made.text, printed(made)]) expect(words).not.toMatch(/Jonge|Bas\b|BasVries|Andere/)
    }
  })

  test.each([
    '#panic("x")',
    '= Kop \\ [x] {x} <label> @ref',
    '</text><script>alert(1)</script>',
    ') Tj ET ( endstream'
  ])('%j is printed as it is, in names, kinds, classes and contact', async (typed) => {
    const { stepId } = await record('2026-01-12')
    await school.db.updateTable('offence_kind').set({ label: typed }).execute()
    await school.db.updateTable('pupil').set({ given_name: typed }).where('id', '=', pupil()).execute()
    await school.db.updateTable('school_class').set({ name: typed }).where('id', '=', h3b.id).execute()
    await school.as('administrator').get('settings.change', { contact: typed })
    const made = await slip(ofStep(stepId))
    expect(printed(made).split(tight(typed))).toHaveLength(5)
    expect(made.name).toBe('waarom-deze-stap-2026-01-21.pdf')
    expect(printed(await slip(ofPupil(pupil()))).split(tight(typed))).toHaveLength(6)
  })

  test('a pupil whose name no font draws is named by number', async () => {
    const { stepId } = await record('2026-01-12')
    const name = { given_name: '李', prefix: '', family_name: '明' }
    await school.db.updateTable('pupil').set(name).where('id', '=', pupil()).execute()
    expect((await slip(ofStep(stepId))).text).toContain('Leerling: H3b-001\n')
    expect((await slip(ofPupil(pupil()))).text).toContain('Waar staat deze leerling nu?')
  })
})
