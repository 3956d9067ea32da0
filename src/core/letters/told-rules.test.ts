import { describe, expect, test } from 'vitest'
import type { Fields } from './merge'
import { toldFields, type Told } from './told-rules'

const suspension: Told = {
  kind: 'suspension',
  form: 'external',
  firstDay: '2026-01-22',
  lastDay: '2026-01-27',
  schoolDays: 4,
  heard: [{ who: 'pupil', day: '2026-01-21' }],
  objection: 'board',
  day: '2026-01-21'
}
const person = { givenName: 'Jorien', prefix: '', familyName: 'Bakker' }
const talk: Told = {
  kind: 'conversation',
  day: '2026-01-28',
  clock: '09:05',
  place: '',
  with: [{ name: person, role: 'mentor' }],
  also: ''
}
const device: Told = {
  kind: 'taken',
  label: '',
  device: 'phone',
  takenAt: '2026-07-01T08:20:00.000Z',
  why: 'Gebruikt in de les. ',
  longer: '',
  collector: 'either'
}

describe('what a letter about one thing tells', () => {
  test('of a suspension in one sentence per fact, in both languages', () => {
    expect(toldFields(suspension, 'Sanne', 'nl')).toMatchObject({
      'maatregel.periode': 'van donderdag 22 januari 2026 tot en met dinsdag 27 januari 2026 (4 schooldagen)',
      'gehoord.wie': 'Sanne (21 januari 2026)'
    })
    expect(toldFields({ ...suspension, lastDay: '2026-01-22', schoolDays: 1 }, 'Sanne', 'en')).toMatchObject({
      'maatregel.periode': 'on Thursday 22 January 2026 (1 school day)',
      'maatregel.melding': 'the school attendance officer'
    })
    expect(toldFields({ ...suspension, heard: [] }, 'Sanne', 'nl')['gehoord.wie']).toBeNull()
  })

  test('gives six weeks to object, counted from the date of the letter and over the clock of summer', () => {
    const until = (day: string) => toldFields({ ...suspension, day }, 'Sanne', 'nl')['bezwaar.tekst']
    expect(until('2026-01-21')).toContain('uiterlijk op woensdag 4 maart 2026')
    expect(until('2026-03-02')).toContain('uiterlijk op maandag 13 april 2026')
  })

  test('of a talk: no time is no moment, no place is at school', () => {
    expect(toldFields(talk, 'Sanne', 'nl')).toEqual({
      'gesprek.moment': 'woensdag 28 januari 2026 om 09.05 uur',
      'gesprek.plaats': 'op school',
      'gesprek.aanwezig': 'Jorien Bakker (mentor)'
    })
    expect(toldFields({ ...talk, clock: null }, 'Sanne', 'nl')['gesprek.moment']).toBeNull()
    expect(toldFields({ ...talk, also: 'the team leader' }, 'Sanne', 'en')['gesprek.aanwezig']).toBe(
      'Jorien Bakker (mentor) and the team leader'
    )
  })

  test('of a device: what the school calls it, and the reason within a sentence', () => {
    expect(toldFields(device, 'Sanne', 'nl')).toMatchObject({
      'toestel.soort': 'telefoon',
      'inname.moment': 'woensdag 1 juli 2026 om 10.20 uur',
      'inname.reden': 'gebruikt in de les',
      'bewaring.reden': null
    })
    expect(toldFields({ ...device, label: 'Oordopjes' }, 'Sanne', 'en')['toestel.soort']).toBe('oordopjes')
  })

  test('speaks of nobody as u or je, so that it fits parents and a pupil of eighteen', () => {
    const told: Told[] = [
      suspension,
      { ...suspension, objection: 'complaint', form: 'internal' },
      talk,
      device,
      { ...device, collector: 'guardian' },
      { kind: 'reminder', answerBy: '2026-02-04' }
    ]
    const all = (fields: Fields) => Object.values(fields).join(' ')
    for (const one of told)
      expect(all(toldFields(one, 'Sanne', 'nl'))).not.toMatch(/\b(u|uw|je|jij|jou|jouw)\b/i)
  })
})
