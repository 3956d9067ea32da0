import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../contract/id'
import type { Slip } from '../../contract/slips'
import { textOf as printedIn, tight } from '../../../tests/support/pdf-text'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'
import { acts, idOf } from '../custody/taking.fixture'

let school: TestSchool
let h3b: TestClass
let made = 0
beforeAll(async () => {
  school = await testSchool()
})
afterAll(() => school.close())
beforeEach(async () => {
  school.now = new Date('2026-01-21T09:20:00Z')
  h3b = await school.addClass(`H3b${++made}`, 3)
})

const { take, handBack, ask } = acts(() => school)
const pupil = () => h3b.pupils[0]?.id ?? ''
const slip = (name: string, input: object) => school.as('teacher').get<Slip>(`slips.${name}`, input)
const refused = (name: string, input: object) => school.as('teacher').ask(`slips.${name}`, input)
const bytes = ({ base64 }: Slip) => Buffer.from(base64, 'base64')
const file = (of: Slip) => bytes(of).toString('latin1')

describe('a receipt', () => {
  test('says what was taken, how it was, who keeps it where, when it goes back, and by which rule', async () => {
    const custodyId = await idOf(take('teacher', pupil(), { note: 'Barst in het glas.' }))
    const { text, name } = await slip('receipt', { custodyId })
    expect(text.split('\n').slice(3)).toEqual([
      'Datum: woensdag 21 januari 2026',
      `Leerling: Amira Bakker, ${h3b.name}`,
      'Toestel: telefoon',
      'Staat bij inname: Barst in het glas.',
      'Ingenomen: woensdag 21 januari 2026 om 10.20 uur, door T. de Jonge-teacher',
      'Bewaard door: Mw. Smit',
      'Bewaarplaats: de receptie',
      'Volgens: Telefoonprotocol 2025',
      'Terug vanaf: woensdag 21 januari 2026 om 13.30 uur',
      'Ontvangen door de school: T. de Jonge-teacher',
      'Bewijs ontvangen door leerling of ouder: '
    ])
    expect(name).toMatch(/^innamebewijs-2026-01-21-\d+\.pdf$/)
  })

  test('has all its words in the file, which is a tagged PDF/A and names nobody but on the page', async () => {
    const custodyId = await idOf(take('teacher', pupil()))
    const made = await slip('receipt', { custodyId })
    const words = printedIn(bytes(made))
    for (const line of made.text.split('\n'))
      for (const part of line.split(': ')) expect(words).toContain(tight(part))
    expect(file(made)).toMatch(/<pdfaid:part>2<[^]*<pdfaid:conformance>A</)
    expect(file(made)).toMatch(/\/Title \(Innamebewijs 2026-01-21-\d+\)/)
    expect(file(made)).not.toContain('Amira')
    expect(made.pages).toHaveLength(1)
    expect(made.pages[0]).not.toMatch(/<script|<foreignObject|href="(?!#)/i)
  })

  test('tells what became of it since: another keeper, a later moment and why, damage', async () => {
    const custodyId = await idOf(take('teacher', pupil()))
    const keeper = { holderId: null, holder: 'Dhr. Bos', place: 'de kluis', note: '' }
    await ask('teacher', 'handOn', { custodyId, ...keeper })
    const until = { day: '2026-01-22', hour: null }
    await ask('director', 'extend', { custodyId, until, reason: 'De ouders komen morgen.' })
    await ask('teacher', 'report', { custodyId, what: 'damaged', note: 'Hoek eraf.' })
    const { text } = await slip('receipt', { custodyId })
    for (const line of [
      'Schade gemeld: Hoek eraf. (woensdag 21 januari 2026 om 10.20 uur)',
      'Bewaard door: Dhr. Bos',
      'Bewaarplaats: de kluis',
      'Waarom langer: De ouders komen morgen.',
      'Terug vanaf: donderdag 22 januari 2026 om 15.20 uur'
    ])
      expect(text.split('\n')).toContain(line)
  })

  test('can be printed when the device went back, and when it was not taken after all', async () => {
    const custodyId = await idOf(take('teacher', pupil()))
    const before = await slip('receipt', { custodyId })
    await handBack('teacher', custodyId)
    const after = await slip('receipt', { custodyId })
    expect(after.text).toContain('Teruggegeven: woensdag 21 januari 2026 om 10.20 uur')
    expect(after.name).toBe(before.name)
    const other = await idOf(take('teacher', pupil()))
    await ask('teacher', 'withdrawTaking', { custodyId: other, reason: 'Was van school.' })
    const withdrawn = await slip('receipt', { custodyId: other })
    expect(withdrawn.text).toContain('Inname ingetrokken: ')
    expect(withdrawn.name).not.toBe(before.name)
  })
})

describe('a hand-back slip', () => {
  test('says what went to whom, how they were known, when, and leaves a line to sign', async () => {
    const custodyId = await idOf(take('teacher', pupil()))
    await handBack('teacher', custodyId, {
      to: 'guardian',
      identity: 'Rijbewijs gezien',
      note: 'Met oplader.'
    })
    const { text, name } = await slip('handBack', { custodyId })
    expect(name).toMatch(/^teruggavebewijs-2026-01-21-\d+\.pdf$/)
    expect(text.split('\n').slice(-6)).toEqual([
      'Aan: een ouder of verzorger',
      'Identiteit: Rijbewijs gezien',
      'Opmerking: Met oplader.',
      'Teruggegeven: woensdag 21 januari 2026 om 10.20 uur, door T. de Jonge-teacher',
      'Teruggegeven door de school: T. de Jonge-teacher',
      'Toestel terug ontvangen: '
    ])
  })

  test('says so when it went back early for a medical reason', async () => {
    const custodyId = await idOf(take('teacher', pupil()))
    await handBack('teacher2', custodyId, { urgent: true, note: 'Glucosemeter' })
    expect((await slip('handBack', { custodyId })).text).toContain(
      'Opmerking: eerder teruggegeven om een medische reden of voor de veiligheid: Glucosemeter'
    )
  })
})

describe('nothing is printed', () => {
  test('of a device that is not there', async () => {
    expect(await refused('receipt', { custodyId: newId() })).toMatchObject({ why: 'custody-unknown' })
    expect(await refused('handBack', { custodyId: newId() })).toMatchObject({ why: 'custody-unknown' })
  })
  test('for a hand-back before someone collected it', async () => {
    const custodyId = await idOf(take('teacher', pupil()))
    expect(await refused('handBack', { custodyId })).toMatchObject({ why: 'not-returned' })
    await ask('teacher', 'withdrawTaking', { custodyId, reason: 'Was van school.' })
    expect(await refused('handBack', { custodyId })).toMatchObject({ why: 'not-returned' })
  })
  test('as a receipt of a device that was left behind, and its hand-back slip is', async () => {
    const id = newId()
    const row = { id, pupil_id: pupil(), device: 'phone', why: 'left-behind', holder: 'Mw. Smit' }
    const taken = {
      taken_at: '2026-01-21T09:10:00.000Z',
      taken_by: 'teacher',
      due_at: null,
      event_id: newId()
    }
    await school.db
      .insertInto('custody')
      .values({ ...row, ...taken, round_id: null, place: 'de receptie', note: '' })
      .execute()
    expect(await refused('receipt', { custodyId: id })).toMatchObject({ why: 'left-behind' })
    await handBack('teacher', id)
    expect((await slip('handBack', { custodyId: id })).text).toContain('Achtergebleven: ')
  })
  test('for a class that is not there, or has nobody in it', async () => {
    expect(await refused('pocketCard', { classId: newId() })).toMatchObject({ why: 'class-unknown' })
    const empty = await school.addClass(`Leeg${made}`, 0)
    expect(await refused('pocketCard', { classId: empty.id })).toMatchObject({ why: 'nobody-named' })
  })
})

describe('whatever is typed', () => {
  test.each([
    '#panic("x")',
    '#read("/etc/passwd")',
    '*vet* _schuin_ $x^2$ `raw`',
    '= Kop \\ [x] {x} <label> @ref',
    '</text><script>alert(1)</script>',
    ') Tj ET ( endstream',
    '// weg /* weg */'
  ])('%j is printed as it is, in note, keeper and place', async (typed) => {
    const custodyId = await idOf(take('teacher', pupil(), { note: typed, holder: typed, place: typed }))
    const words = printedIn(bytes(await slip('receipt', { custodyId })))
    expect(words.split(tight(typed))).toHaveLength(4)
  })
})

test('a card has every pocket of the bag: names, the gap of who left, and spare ones', async () => {
  const leaver = h3b.pupils[1]?.id ?? ''
  await school.db
    .updateTable('enrolment')
    .set({ until_day: '2026-01-10' })
    .where('pupil_id', '=', leaver)
    .execute()
  const card = await slip('pocketCard', { classId: h3b.id })
  expect(card.name).toBe(`vakkenkaart-${h3b.name}-2026-01-21.pdf`)
  expect(card.text.split('\n')).toEqual([
    h3b.name,
    'Telefoontas · schooljaar 2025–2026',
    '1 Amira',
    '2',
    '3 Cem',
    '4',
    '5',
    '6',
    '7',
    '8',
    '9',
    '10',
    'Afgedrukt op 21 januari 2026'
  ])
  expect(printedIn(bytes(card))).toContain('1Amira23Cem4')
  expect(card.pages).toHaveLength(1)
})
