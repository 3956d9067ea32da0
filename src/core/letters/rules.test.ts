import { describe, expect, it } from 'vitest'
import { momentWords, ordinal } from './phrases'
import type { Recipient } from './recipients'
import { fieldsOf, fileNameOf, letterFor, offenceRows, pageOf, type LetterFacts } from './rules'
import { referenceOf } from '../steps/reference'

const facts: LetterFacts = {
  day: '2027-03-06',
  kind: 'repeated',
  school: {
    name: 'De Waterlelie',
    street: 'Brinklaan 12',
    postcode: '7411 AB',
    city: 'Deventer',
    phone: '0570 12 34 00',
    email: 'info@dewaterlelie.example',
    language: 'nl',
    region: 'midden',
    custodyMode: 'lesson',
    keepingPlace: 'de receptie',
    protocol: 'Telefoonprotocol, versie 3',
    contact: 'Mw. A. Smit',
    permitBy: 'teachers',
    permitRecordingBy: 'teachers',
    policeDuty: 'may',
    policeBy: '',
    objection: 'board',
    replyDays: 10,
    replySlip: false,
    dossierName: '{kenmerk}',
    pupilFrom16: 'guardians',
    letterChannel: 'paper',
    accent: '#0b4f94',
    addressAt: 25
  },
  logo: null,
  signature: null,
  pupil: {
    id: 'pupil-sanne',
    givenName: 'Sanne',
    prefix: 'van den',
    familyName: 'Berg',
    bornOn: '2011-03-05',
    className: 'H3b'
  },
  mentor: { givenName: 'Jorien', prefix: '', familyName: 'Bakker' },
  decider: { name: { givenName: 'Ellen', prefix: 'de', familyName: 'Groot' }, role: 'director' },
  clause: 'artikel 4',
  window: 'schooljaar 2026-2027',
  count: 3,
  measures: ['talk', 'keep-end-of-day'],
  reason: '',
  next: ['talk-with-guardians'],
  offences: [
    {
      day: '2027-01-12',
      hour: 2,
      place: 'lesson',
      what: 'Telefoon in de hand',
      clause: '',
      found: '',
      seenBy: 'mentor',
      ownWords: ''
    },
    {
      day: '2027-02-03',
      hour: null,
      place: 'break',
      what: 'Gefilmd',
      clause: '',
      found: '',
      seenBy: 'mentor',
      ownWords: ''
    },
    {
      day: '2027-03-05',
      hour: 3,
      place: 'lesson',
      what: 'Telefoon niet ingeleverd',
      clause: 'De leerling levert de telefoon in',
      found: '',
      seenBy: 'teacher',
      ownWords: 'Ik keek hoe laat de bus ging.'
    }
  ],
  before: [{ day: '2027-02-04', measures: ['talk', 'inform-guardians'] }],
  heardOn: null,
  replyBy: null,
  since: null,
  told: null,
  custody: { place: 'de receptie', back: '2027-03-05T14:10:00.000Z' }
}

const guardian: Recipient = {
  kind: 'guardian',
  id: 'guardian-1',
  name: 'J. de Vries',
  lines: ['J. de Vries', 'Kerkstraat 1', '7411 AB  DEVENTER'],
  salutation: 'Dear J. de Vries,',
  language: 'en'
}

describe('what a letter says', () => {
  it('is taken from the record, in Dutch', () => {
    expect(fieldsOf(facts, 'nl')).toEqual({
      'brief.datum': null,
      'brief.kenmerk': null,
      'schoon.weken': null,
      'telling.nu': null,
      'vervallen.maatregel': null,
      'leerling.volledig': 'Sanne van den Berg',
      'leerling.roepnaam': 'Sanne',
      'leerling.klas': 'H3b',
      'leerling.zienswijze': 'Ik keek hoe laat de bus ging.',
      'datum.lang': 'vrijdag 5 maart 2027',
      'overtreding.moment': 'in het 3e uur',
      'overtreding.omschrijving': 'telefoon niet ingeleverd',
      'overtreding.melder': 'een docent',
      'telling.aantal': '3e',
      'telling.venster': 'schooljaar 2026-2027',
      'regel.vindplaats': 'Telefoonprotocol, versie 3',
      'gehoord.datum': null,
      'reactie.datum': null,
      'regel.tekst': 'De leerling levert de telefoon in.',
      'bewaring.plaats': 'de receptie',
      'teruggave.plaats': 'de receptie',
      'teruggave.tijd': 'vrijdag 5 maart 2027 om 15.10 uur',
      'teruggave.wie': 'Sanne',
      'teruggave.meenemen': null,
      'stappen.eerder': '4 februari 2027: een gesprek over de telefoonregels en een bericht naar huis',
      'besluit.reden': 'dit hoort bij de 3e keer in ons stappenplan (artikel 4).',
      'maatregel.omschrijving':
        'Een gesprek over de telefoonregels en de telefoon in bewaring tot het einde van de schooldag.',
      'volgende.maatregel': 'een gesprek op school met thuis erbij',
      'contact.naam': 'Jorien Bakker',
      'contact.functie': 'mentor',
      'contact.telefoon': '0570 12 34 00'
    })
  })

  it('is the same in English for parents who read English', () => {
    expect(fieldsOf(facts, 'en')).toMatchObject({
      'datum.lang': 'Friday 5 March 2027',
      'overtreding.moment': 'in the 3rd lesson',
      'overtreding.melder': 'a teacher',
      'telling.aantal': '3rd',
      'telling.venster': 'the 2026-2027 school year',
      'teruggave.tijd': 'Friday 5 March 2027 at 15:10',
      'volgende.maatregel': 'a talk at school with the family'
    })
  })

  it('names the school’s contact person when the class has no mentor', () => {
    expect(fieldsOf({ ...facts, mentor: null }, 'nl')['contact.naam']).toBe('Mw. A. Smit')
  })

  it('gives the decider’s own reason when there is one', () => {
    expect(fieldsOf({ ...facts, reason: 'Het gesprek hielp niet' }, 'nl')['besluit.reden']).toBe(
      'Het gesprek hielp niet.'
    )
  })

  it('says who collects the phone, and with what, only when parents are asked to', () => {
    const collect = fieldsOf({ ...facts, measures: ['guardian-collects'] }, 'nl')
    expect(collect['teruggave.wie']).toBe('een ouder of verzorger')
    expect(collect['teruggave.meenemen']).toBe('een identiteitsbewijs')
  })

  it('says that the director decides when the last step was reached', () => {
    expect(fieldsOf({ ...facts, next: null }, 'nl')['volgende.maatregel']).toMatch(/directeur/)
  })

  it('leaves open what is not on record, so that the letter is refused and not invented', () => {
    const nothing = fieldsOf({ ...facts, custody: null, offences: [], measures: [], before: [] }, 'nl')
    const open = [
      'datum.lang',
      'regel.tekst',
      'bewaring.plaats',
      'teruggave.tijd',
      'maatregel.omschrijving',
      'stappen.eerder'
    ]
    expect(open.map((name) => nothing[name as keyof typeof nothing])).toEqual(open.map(() => null))
  })

  it('lists the counted offences with day, lesson or place, and what was seen', () => {
    expect(offenceRows(facts, 'nl')).toEqual([
      { date: '12 januari 2027', lesson: '2e uur', what: 'Telefoon in de hand' },
      { date: '3 februari 2027', lesson: 'pauze', what: 'Gefilmd' },
      { date: '5 maart 2027', lesson: '3e uur', what: 'Telefoon niet ingeleverd' }
    ])
  })

  it('is dated in words, signed by who decided, and quotes protocol and clause in its foot', () => {
    expect(pageOf(facts, guardian, 'TEL-2026-0042')).toMatchObject({
      recipient: guardian.lines,
      placeAndDate: 'Deventer, 6 March 2027',
      signer: { name: 'Ellen de Groot', role: 'head of school' },
      foot: 'Telefoonprotocol, versie 3 · artikel 4'
    })
  })
})

describe('the letter that fits the decision', () => {
  it.each([
    ['collect', ['guardian-collects'], 'collect'],
    ['collect', ['talk'], 'repeated'],
    ['warning', ['warning', 'talk'], 'warning'],
    ['warning', ['talk'], 'director'],
    ['informed', ['talk'], 'informed']
  ] as const)('%s with %j is %s', (kind, chosen, letter) => {
    expect(letterFor(kind, chosen)).toBe(letter)
  })
})

describe('the reference of a letter', () => {
  it.each([
    ['2026-2027', 42, 'TEL-2026-0042'],
    ['2026-2027', 12345, 'TEL-2026-12345']
  ])('%s number %i is %s', (year, number, reference) => {
    expect(referenceOf(year, number)).toBe(reference)
  })

  it('names the file, and nothing else does', () => {
    expect(fileNameOf(['TEL-2026-0042'])).toBe('Brief TEL-2026-0042.pdf')
    expect(fileNameOf(['TEL-2026-0044', 'TEL-2026-0042', 'TEL-2026-0043'])).toBe(
      'Brieven TEL-2026-0042 - TEL-2026-0044.pdf'
    )
  })
})

describe('days and numbers in words', () => {
  it('follow the school’s clock through summer and winter', () => {
    expect(momentWords('2026-07-01T13:10:00.000Z', 'nl')).toBe('woensdag 1 juli 2026 om 15.10 uur')
    expect(momentWords('2026-12-31T23:30:00.000Z', 'nl')).toBe('vrijdag 1 januari 2027 om 00.30 uur')
  })

  it('count in English as English does', () => {
    const endings = [1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 111].map((n) => ordinal(n, 'en'))
    expect(endings.join(' ')).toBe('1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 23rd 111th')
  })
})
