import type { Role } from '../../contract/call'
import type { Measure } from '../../contract/ladder'
import type { Place } from '../../contract/offences'
import { clockTime, schoolDay } from '../calendar/days'
import type { Language } from './content'

type Said = Readonly<Record<Language, string>>

/** Each measure as parents read it inside a sentence, so without a capital or a full stop. */
export const measurePhrases: Readonly<Record<Measure, Said>> = {
  talk: { nl: 'een gesprek over de telefoonregels', en: 'a talk about the phone rules' },
  'keep-end-of-lesson': {
    nl: 'de telefoon in bewaring tot het einde van de les',
    en: 'the phone in our care until the end of the lesson'
  },
  'keep-end-of-day': {
    nl: 'de telefoon in bewaring tot het einde van de schooldag',
    en: 'the phone in our care until the end of the school day'
  },
  'inform-guardians': { nl: 'een bericht naar huis', en: 'a message home' },
  'note-in-file': { nl: 'een aantekening in het leerlingdossier', en: 'a note in the pupil file' },
  'inform-mentor': { nl: 'een bericht aan de mentor', en: 'a message to the mentor' },
  card: { nl: 'een telefoonkaart die thuis wordt ondertekend', en: 'a phone card that is signed at home' },
  'call-guardians': { nl: 'een telefoontje naar huis', en: 'a call home' },
  'long-day': { nl: 'één dag een vierkant rooster', en: 'one full day at school' },
  'long-days': { nl: 'meer dagen een vierkant rooster', en: 'several full days at school' },
  'talk-with-guardians': {
    nl: 'een gesprek op school met thuis erbij',
    en: 'a talk at school with the family'
  },
  'hand-in-daily': {
    nl: 'de telefoon elke ochtend inleveren en na de laatste les terugkrijgen',
    en: 'handing in the phone each morning and getting it back after the last lesson'
  },
  'guardian-collects': {
    nl: 'de telefoon laten ophalen door een ouder of verzorger',
    en: 'the phone to be collected by a parent or guardian'
  },
  'network-off': {
    nl: 'geen toegang tot het schoolnetwerk met eigen apparaten',
    en: 'no access to the school network for own devices'
  },
  'care-consultation': {
    nl: 'een bespreking in het zorgoverleg',
    en: 'a discussion in the care consultation'
  },
  warning: { nl: 'een officiële waarschuwing', en: 'an official warning' },
  suspension: { nl: 'een schorsing', en: 'a suspension' }
}

/** What the ladder says of the time after its last step. */
export const afterLastPhrase: Said = {
  nl: 'de directeur beslist dan wat er nodig is',
  en: 'the head of school then decides what is needed'
}

/** Where an offence was, within a sentence and in the table; in a lesson its hour says more. */
const places: Readonly<Record<Place, Readonly<Record<'moment' | 'lesson', Said>>>> = {
  lesson: { moment: { nl: 'in de les', en: 'in a lesson' }, lesson: { nl: 'les', en: 'lesson' } },
  break: { moment: { nl: 'in de pauze', en: 'in the break' }, lesson: { nl: 'pauze', en: 'break' } },
  grounds: {
    moment: { nl: 'op het schoolterrein', en: 'on the school grounds' },
    lesson: { nl: 'schoolterrein', en: 'school grounds' }
  },
  trip: {
    moment: { nl: 'tijdens een activiteit buiten school', en: 'on a school trip' },
    lesson: { nl: 'excursie', en: 'school trip' }
  },
  outside: {
    moment: { nl: 'buiten school', en: 'outside school' },
    lesson: { nl: 'buiten school', en: 'outside school' }
  }
}

/** The observer's function: a letter names no colleague (dutch-schools 5.9). */
export const observers: Readonly<Record<Role, Said>> = {
  teacher: { nl: 'een docent', en: 'a teacher' },
  mentor: { nl: 'een mentor', en: 'a mentor' },
  director: { nl: 'de directeur', en: 'the head of school' },
  administrator: { nl: 'een medewerker', en: 'a member of staff' }
}

/** The function under a signature or behind a contact person's name. */
export const functions: Readonly<Record<'mentor' | 'director' | 'contact', Said>> = {
  mentor: { nl: 'mentor', en: 'mentor' },
  director: { nl: 'directeur', en: 'head of school' },
  contact: { nl: 'contactpersoon', en: 'contact person' }
}

/** What a signature is called for who cannot see it. */
export const signatureOf = (name: string, language: Language): string =>
  ({ nl: `Handtekening van ${name}`, en: `Signature of ${name}` })[language]

/** '2e', '2nd'. */
export function ordinal(n: number, language: Language): string {
  if (language === 'nl') return `${n}e`
  const suffix = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }
  return n + suffix[new Intl.PluralRules('en', { type: 'ordinal' }).select(n)]
}

/** When an offence was: 'in het 3e uur' or 'in de pauze'; `lesson` is the same for the table: '3e uur'. */
export function whenWords(place: Place, hour: number | null, language: Language) {
  if (place !== 'lesson' || hour === null)
    return { moment: places[place].moment[language], lesson: places[place].lesson[language] }
  const nth = ordinal(hour, language)
  return language === 'nl'
    ? { moment: `in het ${nth} uur`, lesson: `${nth} uur` }
    : { moment: `in the ${nth} lesson`, lesson: `${nth} lesson` }
}

const locales: Said = { nl: 'nl-NL', en: 'en-GB' }

/** 'een gesprek, een bericht naar huis en …' */
export const listed = (parts: readonly string[], language: Language): string =>
  new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(parts)

export const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase('nl') + text.slice(1)
/** A word that the school typed at the start of a line, as it stands inside a sentence. */
export const inSentence = (text: string): string => text.slice(0, 1).toLocaleLowerCase('nl') + text.slice(1)
export const fullStop = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)

/** A school day in words: 'donderdag 5 maart 2026', or without the weekday '5 maart 2026'. */
export function dayWords(day: string, language: Language, weekday = true): string {
  return new Intl.DateTimeFormat(locales[language], {
    ...(weekday && { weekday: 'long' }),
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC'
  })
    .format(new Date(`${day}T00:00:00Z`))
    .replace(',', '')
}

/** An instant on the school's clock: 'donderdag 5 maart 2026 om 15.10 uur'. */
export function momentWords(instant: string, language: Language): string {
  const day = dayWords(schoolDay(instant), language)
  const time = clockTime(instant)
  return language === 'nl' ? `${day} om ${time.replace(':', '.')} uur` : `${day} at ${time}`
}

/** The span in which occasions count: the ladder's Dutch label, or the same in English. */
export const windowWords = (label: string, language: Language): string =>
  language === 'nl'
    ? label
    : label
        .replace(/^schooljaar (\S+)/, 'the $1 school year')
        .replace(/^de laatste (\d+) schoolweken$/, 'the last $1 school weeks')
        .replace(/^deze schoolweek$/, 'this school week')
        .replace(/^dit voorval$/, 'this incident')

/** '1 schoolweek', '8 schoolweken'. */
export const weeksWords = (weeks: number, language: Language): string =>
  language === 'nl'
    ? `${weeks} ${weeks === 1 ? 'schoolweek' : 'schoolweken'}`
    : `${weeks} school ${weeks === 1 ? 'week' : 'weeks'}`
