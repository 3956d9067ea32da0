import type { Suspension } from '../../contract/handled'
import { fullName, type PersonName } from '../../contract/names'
import { addDays } from '../calendar/days'
import type { Language } from './content'
import type { Fields } from './merge'
import { dayWords, functions, inSentence, listed, momentWords } from './phrases'

/** What only a letter about one thing tells of: the moment, the suspension, the answer waited for, the device. */
export type Told =
  | ToldMoment
  | ToldSuspension
  | { readonly kind: 'reminder'; readonly answerBy: string | null }
  | ToldDevice

interface ToldMoment {
  readonly kind: 'conversation'
  readonly day: string
  readonly clock: string | null
  readonly place: string
  readonly with: readonly { readonly name: PersonName; readonly role: 'mentor' | 'director' }[]
  /** Who else will be there, in the words of who invites. */
  readonly also: string
}
interface ToldSuspension {
  readonly kind: 'suspension'
  readonly form: Suspension['form']
  readonly firstDay: string
  /** The last day that holds: earlier than decided when it was ended. */
  readonly lastDay: string
  readonly schoolDays: number
  /** Who was heard before, and on which day. */
  readonly heard: readonly { readonly who: 'pupil' | 'guardian'; readonly day: string }[]
  /** Whether objecting in writing is open, beside a complaint. */
  readonly objection: 'board' | 'complaint'
  /** The date of the letter: the time for an objection runs from it. */
  readonly day: string
}
interface ToldDevice {
  readonly kind: 'taken'
  /** What the school calls this kind of device itself; empty: the words of the letter. */
  readonly label: string
  readonly device: string
  readonly takenAt: string
  readonly why: string
  /** Why it stays longer than the school day; empty: it does not. */
  readonly longer: string
  readonly collector: 'either' | 'guardian'
}

/** The fields of a letter about one thing. They speak of nobody as "u" or "je", so they fit parents and a pupil of 18. */
export function toldFields(told: Told, givenName: string, language: Language): Fields {
  switch (told.kind) {
    case 'conversation':
      return ofMoment(told, language)
    case 'suspension':
      return ofSuspension(told, givenName, language)
    case 'taken':
      return ofDevice(told, givenName, language)
    case 'reminder':
    default:
      return { 'reactie.datum': told.answerBy && dayWords(told.answerBy, language) }
  }
}

/** Without a time nobody can come: the letter is refused and says so. */
function ofMoment({ day, clock, place, with: people, also }: ToldMoment, language: Language): Fields {
  const named = people.map(({ name, role }) => `${fullName(name)} (${functions[role][language]})`)
  const date = dayWords(day, language)
  return {
    'gesprek.moment':
      clock && (language === 'nl' ? `${date} om ${clock.replace(':', '.')} uur` : `${date} at ${clock}`),
    'gesprek.plaats': place || { nl: 'op school', en: 'at school' }[language],
    'gesprek.aanwezig': listed(also ? [...named, also] : named, language)
  }
}

const forms: Readonly<Record<Suspension['form'], Readonly<Record<Language, string>>>> = {
  internal: {
    nl: 'intern: het schoolwerk wordt op school gedaan, buiten de eigen klas',
    en: 'internal: schoolwork is done at school, outside the class'
  },
  external: {
    nl: 'extern: het schoolwerk wordt thuis gedaan',
    en: 'external: schoolwork is done at home'
  }
}

/** Above one school day the inspectorate is told (WPO 40c, WVO 2020; dutch-schools 5.5). */
const reportedTo = (schoolDays: number): Readonly<Record<Language, string>> =>
  schoolDays > 1
    ? {
        nl: 'de Inspectie van het Onderwijs en de leerplichtambtenaar',
        en: 'the Inspectorate of Education and the school attendance officer'
      }
    : { nl: 'de leerplichtambtenaar', en: 'the school attendance officer' }

function ofSuspension(told: ToldSuspension, givenName: string, language: Language): Fields {
  const heard = told.heard.map(({ who, day }) => {
    const guardian = { nl: 'een ouder of verzorger', en: 'a parent or guardian' }[language]
    return `${who === 'pupil' ? givenName : guardian} (${dayWords(day, language, false)})`
  })
  return {
    'maatregel.periode': periodOf(told, language),
    'maatregel.vorm': forms[told.form][language],
    'maatregel.melding': reportedTo(told.schoolDays)[language],
    'gehoord.wie': heard.length > 0 ? listed(heard, language) : null,
    'bezwaar.tekst': objectionOf(told, language)
  }
}

function periodOf({ firstDay, lastDay, schoolDays }: ToldSuspension, language: Language): string {
  const [from, until] = [dayWords(firstDay, language), dayWords(lastDay, language)]
  if (language === 'nl') {
    const days = `${schoolDays} ${schoolDays === 1 ? 'schooldag' : 'schooldagen'}`
    return firstDay === lastDay ? `op ${from} (${days})` : `van ${from} tot en met ${until} (${days})`
  }
  const days = `${schoolDays} school ${schoolDays === 1 ? 'day' : 'days'}`
  return firstDay === lastDay ? `on ${from} (${days})` : `from ${from} to ${until} inclusive (${days})`
}

/** Six weeks, as the Awb gives at a public school and other schools mostly follow. */
const daysToObject = 42

/**
 * How and until when to object: in writing to the board where that is open (at a public school it is by law, elsewhere
 * as the school agreed), and the complaints procedure that every school has (dutch-schools 5.7).
 */
function objectionOf({ objection, day }: ToldSuspension, language: Language): string {
  const until = dayWords(addDays(day, daysToObject), language)
  const complaint = {
    nl: 'Een klacht indienen kan volgens de klachtenregeling van de school. Die staat in de schoolgids.',
    en: 'A complaint can be made under the school’s complaints procedure, which is in the school guide.'
  }[language]
  if (objection === 'complaint') return complaint
  const written = {
    nl: `Bezwaar maken kan bij het bestuur (het bevoegd gezag) van de school: met een brief, ondertekend, met de datum en de redenen erin, uiterlijk op ${until}. Dat is zes weken na de datum van deze brief. De schorsing gaat intussen door.`,
    en: `An objection can be made to the school board: by letter, signed, with the date and the reasons, by ${until} at the latest. That is six weeks after the date of this letter. Meanwhile the suspension goes on.`
  }[language]
  return `${written} ${complaint}`
}

const devices: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  phone: { nl: 'telefoon', en: 'phone' },
  smartwatch: { nl: 'smartwatch', en: 'smartwatch' },
  tablet: { nl: 'tablet', en: 'tablet' },
  other: { nl: 'ander toestel', en: 'other device' }
}

function ofDevice(told: ToldDevice, givenName: string, language: Language): Fields {
  const guardian = { nl: 'een ouder of verzorger', en: 'a parent or guardian' }[language]
  const either = { nl: `${givenName} zelf, of ${guardian}`, en: `${givenName}, or ${guardian}` }[language]
  const only = told.collector === 'guardian'
  return {
    'toestel.soort': told.label ? inSentence(told.label) : (devices[told.device]?.[language] ?? told.device),
    'inname.moment': momentWords(told.takenAt, language),
    'inname.reden': told.why ? inSentence(told.why).replace(/[.\s]+$/, '') : null,
    'bewaring.reden': told.longer ? inSentence(told.longer).replace(/[.\s]+$/, '') : null,
    'teruggave.wie': only ? guardian : either,
    'teruggave.meenemen': only
      ? { nl: 'een identiteitsbewijs', en: 'proof of identity' }[language]
      : {
          nl: 'een identiteitsbewijs, als een ouder of verzorger komt',
          en: 'proof of identity, if a parent or guardian comes'
        }[language]
  }
}
