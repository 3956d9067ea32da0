import { describe, expect, test } from 'vitest'
import { noteOfTalk, talkFileName, type NotedTalk } from './note-rules'

const talk = (over: Partial<NotedTalk['contact']> = {}): NotedTalk => ({
  number: '2026-01-21-2',
  schoolYear: '2025-2026',
  pupilNumber: '10234',
  contact: {
    kind: 'conversation',
    way: 'in-person',
    withWhom: 'Amira Bakker',
    day: '2026-01-21',
    clock: null,
    reached: true,
    attempt: null,
    outcome: 'Zij legt hem weg.',
    alsoThere: '',
    agreed: '',
    until: null,
    settled: null,
    added: [],
    about: null,
    by: 'J. de Vries',
    ...over
  }
})
const rule = '{kenmerk} {soort} {datum}'
const body = (over: Partial<NotedTalk['contact']>, language: 'nl' | 'en' = 'nl') =>
  noteOfTalk(talk(over), language, rule).body

describe('the note of a talk', () => {
  test('leaves out what is not known', () => {
    expect(body({}).split('\n')).toEqual([
      'Gesprek met de leerling, woensdag 21 januari 2026, in een gesprek op school.',
      'Met: Amira Bakker',
      'Besproken: Zij legt hem weg.',
      'Vastgelegd door: J. de Vries'
    ])
  })

  test.each([
    [{ kind: 'letter', id: 'l', name: 'TEL-2025-0001', day: null }, 'Over: brief TEL-2025-0001'],
    [{ kind: 'step', id: 's', name: 'Brief naar huis', day: null }, 'Over: de stap: Brief naar huis'],
    [
      { kind: 'offence', id: 'o', name: 'Telefoon gebruikt', day: '2026-01-20' },
      'Over: Telefoon gebruikt op dinsdag 20 januari 2026'
    ]
  ] as const)('says what it was about: %o', (about, line) => {
    expect(body({ about })).toContain(line)
  })

  test('says that what was agreed is dealt with, without the words of it', () => {
    const agreed = { agreed: 'Bellen', until: '2026-01-28' }
    const settled = { note: 'Gedaan met oma', by: 'J. de Vries', at: '2026-01-27T09:00:00.000Z' }
    expect(body({ ...agreed, settled })).toContain('De afspraak is afgehandeld.')
    expect(body({ ...agreed, settled })).not.toContain('oma')
    expect(body(agreed)).not.toContain('afgehandeld')
  })

  test('speaks English where the school does', () => {
    expect(body({ agreed: 'Call', until: '2026-01-28' }, 'en').split('\n')).toEqual([
      'Talk with the pupil, Wednesday 21 January 2026, in a talk at school.',
      'With: Amira Bakker',
      'Said: Zij legt hem weg.',
      'Agreed: Call',
      'By: Wednesday 28 January 2026',
      'Recorded by: J. de Vries'
    ])
  })

  test('names its file by the rule of the school', () => {
    expect(
      talkFileName(talk({ kind: 'hearing' }), 'nl', '{leerlingnummer} {schooljaar} {kenmerk} {soort}')
    ).toBe('10234 2025-2026 2026-01-21-2 hoorgesprek.pdf')
  })
})
