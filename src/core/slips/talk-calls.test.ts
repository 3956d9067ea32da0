import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Slip } from '../../contract/slips'
import { openTalking, type Talking } from '../contacts/talking.fixture'

let t: Talking
beforeEach(async () => {
  t = await openTalking()
})
afterEach(() => t.close())

describe('the report of a talk', () => {
  test('says who, when and how, what was said, what was added and what was agreed, under a name without anybody', async () => {
    const { offenceIds } = await t.offence([t.own.pupils[0]!.id, t.own.pupils[1]!.id])
    const contactId = await t.log({
      offenceId: offenceIds[0],
      alsoThere: 'de teamleider',
      outcome: 'Bas had het ook gedaan.\nAmira legt de telefoon weg.',
      agreed: 'Elke ochtend inleveren',
      until: '2026-02-04'
    })
    await t.get('director', 'contacts.add', { contactId, words: 'Vader belde terug.' })
    const slip = await t.get<Slip>('mentor', 'slips.talk', { contactId })
    expect(slip.name).toBe('gespreksverslag-2026-01-21-1.pdf')
    expect(slip.pages).toHaveLength(1)
    expect(Buffer.from(slip.base64, 'base64').subarray(0, 5).toString()).toBe('%PDF-')
    const lines = slip.text.split('\n')
    expect(lines).toEqual([
      'Gespreksverslag',
      'Nummer: 2026-01-21-1',
      'Datum: woensdag 21 januari 2026',
      'Soort gesprek: Contact met de ouders',
      'Leerling: Amira Bakker, H3b',
      'Met: M. Bakker',
      'Ook aanwezig: de teamleider',
      'Namens de school: M. de Jonge-mentor',
      'Wanneer: woensdag 21 januari 2026, 09.15 uur, per telefoon',
      expect.stringMatching(/^Over: .+ op woensdag 21 januari 2026$/),
      'Wat is besproken',
      '[andere leerling] had het ook gedaan.',
      'Amira legt de telefoon weg.',
      'Aanvulling van woensdag 21 januari 2026, door D. de Jonge-director',
      'Vader belde terug.',
      'Afgesproken: Elke ochtend inleveren. Uiterlijk woensdag 4 februari 2026.',
      'Namens de school: M. de Jonge-mentor',
      'Gelezen door ouder of verzorger: '
    ])
  })

  test('says so when nothing was agreed, and runs on over pages when much was said', async () => {
    const contactId = await t.log({
      kind: 'conversation',
      withWhom: 'Amira',
      outcome: 'Lang gesprek. '.repeat(140)
    })
    for (let at = 0; at < 6; at++)
      await t.get('mentor', 'contacts.add', { contactId, words: 'Nog meer. '.repeat(49) })
    const slip = await t.get<Slip>('mentor', 'slips.talk', { contactId })
    expect(slip.text).toContain('Afgesproken: Er zijn geen afspraken gemaakt.')
    expect(slip.text).toContain('Gelezen door de leerling')
    expect(slip.pages.length).toBeGreaterThan(1)
  })

  test('there is none of an attempt: nobody was spoken to', async () => {
    const contactId = await t.log({ reached: false, outcome: '' })
    expect(await t.ask('mentor', 'slips.talk', { contactId })).toMatchObject({ why: 'nobody-reached' })
  })
})
