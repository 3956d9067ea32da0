import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { textOf as printedIn, tight } from '../../../tests/support/pdf-text'
import { newId } from '../../contract/id'
import { exempting, secret, type Exempting } from '../exemptions/exempting.fixture'
import { desk, type Who } from './desk.fixture'

let e: Exempting
let at: ReturnType<typeof desk>
beforeEach(async () => {
  e = await exempting()
  at = desk(e.school)
})
afterEach(async () => {
  expect(e.school.faults).toEqual([])
  await e.school.close()
})

const wish = (more: object = {}) => ({
  pupilId: e.pupil(0),
  kinds: null,
  from: null,
  until: null,
  others: 'left-out',
  grounds: 'left-out',
  ...more
})
interface Made {
  name: string
  base64: string
  facts: number
}
const made = async (who: Who = 'director', more: object = {}) => {
  const file = await e.school.as(who).get<Made>('review.printFile', wish(more))
  const bytes = Buffer.from(file.base64, 'base64')
  return { ...file, text: printedIn(bytes, 'whole'), raw: bytes.toString('latin1') }
}
const ask = (who: Who | 'administrator', more: object = {}) =>
  e.school.as(who).ask('review.printFile', wish(more))
const together = (note: string) =>
  e.school.as('teacher').get('offences.record', {
    pupilIds: [e.pupil(0), e.pupil(1)],
    kindId: 'phone-used',
    day: '2026-01-21',
    hour: 2,
    place: 'lesson',
    note,
    ownWords: '',
    anyway: null
  })

describe('a file on paper', () => {
  it('says whose it is, where they stand, what it holds, and everything on record by year and day', async () => {
    const { stepId } = await at.offence(e.pupil(0))
    await at.approve(stepId)
    const { text, name, facts, raw } = await made()
    expect(name).toBe('Dossier 2026-01-21.pdf')
    expect(facts).toBe(4)
    for (const said of [
      'Het Vlierhof',
      'Amira Bakker',
      'H3b-001',
      'M. de Jonge-mentor',
      'woensdag 21 januari 2026, door D. de Jonge-director',
      'alles wat is vastgelegd; over alle dagen; 4 regels; namen van andere leerlingen zijn weggelaten.',
      '1 overtreding telt mee in schooljaar 2025-2026.',
      'Bereikt: stap 1,',
      'Schooljaar 2025-2026',
      'Telefoon niet ingeleverd',
      'in uur 3',
      'telt mee',
      'besloten',
      'Amira Bakker, H3b',
      'Pagina 1 van'
    ])
      expect(text).toContain(tight(said))
    expect(raw).toMatch(/<pdfaid:part>2<[^]*<pdfaid:conformance>A</)
    expect(raw).toMatch(/\/Title \(Dossier 2026-01-21\)/)
    expect(raw).not.toContain('Amira')
    for (const tag of ['/S /H1', '/S /H2', '/S /H3']) expect(raw).toContain(tag)
  })

  it('of somebody of whom nothing is on record says so', async () => {
    expect((await made()).text).toContain(tight('Er is niets vastgelegd.'))
  })

  it('holds the kinds and days that were asked for, and says which', async () => {
    await at.offence(e.pupil(0))
    await e.grant()
    const { text, facts } = await made('mentor', {
      kinds: ['exemption'],
      from: '2026-01-01',
      until: '2026-01-31'
    })
    expect(facts).toBe(1)
    expect(text).toContain(
      tight('alleen: vrijstelling; van 1 januari 2026 tot en met 31 januari 2026; 1 regel')
    )
    expect(text).toContain(tight('Mag bij zich houden: telefoon'))
    expect(text).not.toContain(tight('Telefoon niet ingeleverd'))
  })

  it('names no other pupil, in what was typed neither, unless that is asked', async () => {
    await together('Bas Vries hield de telefoon vast, Bas filmde.')
    const masked = (await made()).text
    expect(masked).toContain(tight('Samen met een andere leerling'))
    expect(masked).toContain(tight('[andere leerling] hield de telefoon vast, [andere leerling] filmde.'))
    expect(masked).not.toContain('Bas')
    const named = (await made('director', { others: 'named' })).text
    expect(named).toContain(tight('Samen met Bas Vries'))
    expect(named).toContain(tight('deel dit niet met ouders'))
  })

  it('tells why somebody is exempt only to a director who asks for it', async () => {
    await e.grant()
    const secrets = [secret.groundNote, 'Grond:']
    for (const who of ['mentor', 'director'] as const)
      for (const said of secrets) expect((await made(who)).text).not.toContain(said)
    const told = (await made('director', { grounds: 'told' })).text
    expect(told).toContain(tight(`Grond: medisch: ${secret.groundNote}`))
    expect(told).not.toContain(secret.proofAt)
    expect(await ask('mentor', { grounds: 'told' })).toMatchObject({ why: 'director-only' })
  })

  it('leaves a line on the trail that says whose it was', async () => {
    await made('mentor')
    const line = await e.school.db
      .selectFrom('audit')
      .selectAll()
      .where('call', '=', 'review.printFile')
      .executeTakeFirstOrThrow()
    expect(line).toMatchObject({ actor_id: 'mentor', subjects: e.pupil(0) })
    expect(JSON.stringify(line)).not.toContain('Amira')
  })
})

describe('no file is printed', () => {
  it('for a teacher, nor for an administrator', async () => {
    for (const who of ['teacher', 'administrator'] as const)
      expect(await ask(who)).toMatchObject({ reason: 'forbidden' })
  })
  it('by a mentor of another class', async () => {
    const other = await e.school.addClass('H3c', 1, { mentor: false })
    expect(await ask('mentor', { pupilId: other.pupils[0]!.id })).toMatchObject({ why: 'not-your-pupil' })
  })
  it('of nobody, over days that end before they begin, or of a kind that is none', async () => {
    expect(await ask('director', { pupilId: newId() })).toMatchObject({ why: 'pupil-unknown' })
    expect(await ask('director', { from: '2026-02-01', until: '2026-01-01' })).toMatchObject({
      why: 'ends-before-start'
    })
    for (const more of [{ kinds: [] }, { kinds: ['gossip'] }, { from: 'gisteren' }, { others: 'all' }])
      expect(await ask('director', more)).toMatchObject({ reason: 'invalid' })
  })
})
