import { asItIs, dayParts, inSentence, listedIn, type Phrases } from './shape'
import { toldNl } from './told/nl'

/** Dutch, to parents. */
export const nl: Phrases = {
  measures: {
    talk: 'een gesprek over de telefoonregels',
    'keep-end-of-lesson': 'de telefoon in bewaring tot het einde van de les',
    'keep-end-of-day': 'de telefoon in bewaring tot het einde van de schooldag',
    'inform-guardians': 'een bericht naar huis',
    'note-in-file': 'een aantekening in het leerlingdossier',
    'inform-mentor': 'een bericht aan de mentor',
    card: 'een telefoonkaart die thuis wordt ondertekend',
    'call-guardians': 'een telefoontje naar huis',
    'long-day': 'één dag een vierkant rooster',
    'long-days': 'meer dagen een vierkant rooster',
    'talk-with-guardians': 'een gesprek op school met thuis erbij',
    'hand-in-daily': 'de telefoon elke ochtend inleveren en na de laatste les terugkrijgen',
    'guardian-collects': 'de telefoon laten ophalen door een ouder of verzorger',
    'network-off': 'geen toegang tot het schoolnetwerk met eigen apparaten',
    'care-consultation': 'een bespreking in het zorgoverleg',
    warning: 'een officiële waarschuwing',
    suspension: 'een schorsing'
  },
  afterLast: 'de directeur beslist dan wat er nodig is',
  places: {
    lesson: { moment: 'in de les', lesson: 'les' },
    break: { moment: 'in de pauze', lesson: 'pauze' },
    grounds: { moment: 'op het schoolterrein', lesson: 'schoolterrein' },
    trip: { moment: 'tijdens een activiteit buiten school', lesson: 'excursie' },
    outside: { moment: 'buiten school', lesson: 'buiten school' }
  },
  hour: (nth) => ({ moment: `in het ${nth} uur`, lesson: `${nth} uur` }),
  observers: {
    teacher: 'een docent',
    mentor: 'een mentor',
    director: 'de directeur',
    administrator: 'een medewerker'
  },
  functions: { mentor: 'mentor', director: 'directeur', contact: 'contactpersoon' },
  ordinal: (n) => `${n}e`,
  day: (date, withWeekday) => {
    const { weekday, day, month, year } = dayParts('nl-NL', date)
    return `${withWeekday ? `${weekday} ` : ''}${day} ${month} ${year}`
  },
  moment: (day, clock) => `${day} om ${clock.replace(':', '.')} uur`,
  windows: {
    year: (years) => `schooljaar ${years}`,
    weeks: (weeks) => `de laatste ${weeks} schoolweken`,
    week: 'deze schoolweek',
    incident: 'dit voorval'
  },
  weeks: (weeks) => `${weeks} ${weeks === 1 ? 'schoolweek' : 'schoolweken'}`,
  listed: listedIn('nl-NL'),
  placed: (city, day) => `${city}, ${day}`,
  semicolon: '; ',
  collector: (byParent, givenName) => (byParent ? 'een ouder of verzorger' : givenName),
  identity: 'een identiteitsbewijs',
  ladder: (nth, clause) => `dit hoort bij de ${nth} keer in ons stappenplan${clause && ` (${clause})`}.`,
  label: inSentence,
  signature: (name) => `Handtekening van ${name}`,
  told: toldNl,
  quoted: asItIs,
  mail: {
    subject: (school, reference) => `Brief van ${school}, kenmerk ${reference}`,
    found: (school, reference) =>
      `In de bijlage vindt u een brief van ${school}. Het kenmerk is ${reference}.`,
    call: (whom) => `Hebt u een vraag? Bel dan met ${whom}.`
  }
}
