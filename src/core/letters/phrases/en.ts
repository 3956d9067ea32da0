import { asItIs, dayParts, inSentence, listedIn, type Phrases } from './shape'
import { toldEn } from './told/en'

const suffixes = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }
const rules = new Intl.PluralRules('en', { type: 'ordinal' })

/** English. */
export const en: Phrases = {
  measures: {
    talk: 'a talk about the phone rules',
    'keep-end-of-lesson': 'the phone in our care until the end of the lesson',
    'keep-end-of-day': 'the phone in our care until the end of the school day',
    'inform-guardians': 'a message home',
    'note-in-file': 'a note in the pupil file',
    'inform-mentor': 'a message to the mentor',
    card: 'a phone card that is signed at home',
    'call-guardians': 'a call home',
    'long-day': 'one full day at school',
    'long-days': 'several full days at school',
    'talk-with-guardians': 'a talk at school with the family',
    'hand-in-daily': 'handing in the phone each morning and getting it back after the last lesson',
    'guardian-collects': 'the phone to be collected by a parent or guardian',
    'network-off': 'no access to the school network for own devices',
    'care-consultation': 'a discussion in the care consultation',
    warning: 'an official warning',
    suspension: 'a suspension'
  },
  afterLast: 'the head of school then decides what is needed',
  places: {
    lesson: { moment: 'in a lesson', lesson: 'lesson' },
    break: { moment: 'in the break', lesson: 'break' },
    grounds: { moment: 'on the school grounds', lesson: 'school grounds' },
    trip: { moment: 'on a school trip', lesson: 'school trip' },
    outside: { moment: 'outside school', lesson: 'outside school' }
  },
  hour: (nth) => ({ moment: `in the ${nth} lesson`, lesson: `${nth} lesson` }),
  observers: {
    teacher: 'a teacher',
    mentor: 'a mentor',
    director: 'the head of school',
    administrator: 'a member of staff'
  },
  functions: { mentor: 'mentor', director: 'head of school', contact: 'contact person' },
  ordinal: (n) => n + suffixes[rules.select(n)],
  day: (date, withWeekday) => {
    const { weekday, day, month, year } = dayParts('en-GB', date)
    return `${withWeekday ? `${weekday} ` : ''}${day} ${month} ${year}`
  },
  moment: (day, clock) => `${day} at ${clock}`,
  windows: {
    year: (years) => `the ${years} school year`,
    weeks: (weeks) => `the last ${weeks} school weeks`,
    week: 'this school week',
    incident: 'this incident'
  },
  weeks: (weeks) => `${weeks} school ${weeks === 1 ? 'week' : 'weeks'}`,
  listed: listedIn('en-GB'),
  placed: (city, day) => `${city}, ${day}`,
  semicolon: '; ',
  collector: (byParent, givenName) => (byParent ? 'a parent or guardian' : givenName),
  identity: 'proof of identity',
  ladder: (nth, clause) => `this is what our steps say for the ${nth} time${clause && ` (${clause})`}.`,
  label: inSentence,
  signature: (name) => `Signature of ${name}`,
  told: toldEn,
  quoted: asItIs,
  mail: {
    subject: (school, reference) => `Letter from ${school}, reference ${reference}`,
    found: (school, reference) =>
      `Please find attached a letter from ${school}. The reference is ${reference}.`,
    call: (whom) => `Do you have a question? Please call ${whom}.`
  }
}
