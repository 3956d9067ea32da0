import { usualAccent, usualAddressAt } from '../../contract/accent'
import type { School } from '../../contract/settings'
import { nl } from './phrases/nl'
import { toldSamples } from './sample-told'
import type { LetterFacts, LetterOffence, Retracted } from './rules'

export const sampleSchool: School = {
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
  contact: 'Ellen de Groot',
  pupilFrom16: 'guardians',
  permitBy: 'teachers',
  permitRecordingBy: 'teachers',
  letterChannel: 'paper',
  policeDuty: 'may',
  policeBy: '',
  replyDays: 10,
  replySlip: true,
  dossierName: '{kenmerk}',
  objection: 'board',
  accent: usualAccent,
  addressAt: usualAddressAt
}

const offence: LetterOffence = {
  day: '2027-03-05',
  hour: 3,
  place: 'lesson',
  what: 'Telefoon niet ingeleverd',
  clause: 'De leerling levert de telefoon aan het begin van de les in',
  found: '',
  seenBy: 'teacher',
  ownWords: 'Ik wilde alleen even kijken hoe laat de bus ging.'
}
const earlier: readonly LetterOffence[] = [
  { ...offence, day: '2027-01-12', hour: 2 },
  { ...offence, day: '2027-02-03', hour: null, place: 'break', what: 'Een klasgenoot gefilmd' }
]

const facts: LetterFacts = {
  day: '2027-03-06',
  kind: 'informed',
  school: sampleSchool,
  logo: null,
  signature: null,
  told: null,
  pupil: {
    id: 'sample',
    givenName: 'Sanne',
    prefix: 'van den',
    familyName: 'Berg',
    bornOn: '2012-05-04',
    className: 'H3b'
  },
  mentor: { givenName: 'Jorien', prefix: '', familyName: 'Bakker' },
  decider: { name: { givenName: 'Jorien', prefix: '', familyName: 'Bakker' }, role: 'mentor' },
  clause: 'artikel 4',
  window: nl.windows.year('2026-2027'),
  count: 1,
  measures: ['talk', 'inform-guardians'],
  reason: '',
  next: ['card', 'call-guardians'],
  offences: [{ ...offence, hour: null }],
  before: [],
  custody: { place: 'de receptie', back: '2027-03-05T14:10:00.000Z' },
  heardOn: null,
  replyBy: null,
  since: null
}
const byDirector: LetterFacts['decider'] = {
  name: { givenName: 'Ellen', prefix: 'de', familyName: 'Groot' },
  role: 'director'
}
const reason = 'Eerdere gesprekken hebben niet genoeg geholpen'

/** Made-up facts for every kind of letter. Between them each phrase of a language is said: a test counts. */
export const samples: readonly LetterFacts[] = [
  facts,
  {
    ...facts,
    measures: ['keep-end-of-lesson', 'note-in-file'],
    next: ['long-day', 'long-days'],
    offences: [{ ...offence, hour: null, place: 'break', seenBy: 'mentor' }]
  },
  {
    ...facts,
    kind: 'repeated',
    mentor: null,
    count: 5,
    measures: ['keep-end-of-day', 'inform-mentor'],
    next: ['talk-with-guardians', 'hand-in-daily'],
    offences: [
      ...earlier,
      { ...offence, day: '2027-02-10', hour: null },
      { ...offence, day: '2027-02-17', hour: null, place: 'grounds' },
      { ...offence, day: '2027-02-24', hour: null, place: 'trip' },
      { ...offence, hour: null, place: 'outside', seenBy: 'administrator' }
    ]
  },
  {
    ...facts,
    kind: 'collect',
    decider: byDirector,
    measures: ['guardian-collects'],
    next: ['network-off', 'care-consultation'],
    offences: [{ ...offence, hour: null, place: 'grounds', seenBy: 'director' }]
  },
  {
    ...facts,
    kind: 'collect',
    decider: byDirector,
    measures: ['keep-end-of-day'],
    next: ['suspension'],
    offences: [offence]
  },
  {
    ...facts,
    kind: 'director',
    decider: byDirector,
    window: nl.windows.weeks(6),
    count: 3,
    measures: ['hand-in-daily', 'care-consultation'],
    next: null,
    offences: [...earlier, { ...offence, hour: null, place: 'trip' }],
    before: [
      { day: '2027-01-14', measures: ['talk'] },
      { day: '2027-02-04', measures: ['call-guardians', 'card'] }
    ],
    heardOn: '2027-03-08',
    replyBy: '2027-03-19'
  },
  {
    ...facts,
    kind: 'warning',
    decider: byDirector,
    window: nl.windows.week,
    count: 3,
    measures: ['warning'],
    reason,
    next: ['suspension'],
    offences: [...earlier, offence],
    before: [{ day: '2027-02-04', measures: ['talk-with-guardians'] }],
    replyBy: '2027-03-19'
  },
  {
    ...facts,
    kind: 'retraction',
    decider: byDirector,
    window: nl.windows.incident,
    reason,
    since: { count: 2, voided: ['guardian-collects'], cleanWeeks: null, lastDay: null }
  },
  {
    ...facts,
    kind: 'good-news',
    measures: [],
    reason,
    since: { count: 1, voided: [], cleanWeeks: 8, lastDay: '2027-01-08' }
  },
  ...toldSamples(facts, byDirector)
]

/** The letter that the sample of a retraction takes back. */
export const retracted: Retracted = { reference: 'TEL-0000-0000', day: '2027-03-05' }
