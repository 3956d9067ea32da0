import type { Suspension } from '../../contract/handled'
import { fullName, type PersonName } from '../../contract/names'
import { addDays } from '../calendar/days'
import type { LetterLanguage } from '../../contract/letter-languages'
import type { Fields } from './merge'
import { dayWords, momentWords, phrasesOf } from './phrases'

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
export function toldFields(told: Told, givenName: string, language: LetterLanguage): Fields {
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
function ofMoment({ day, clock, place, with: people, also }: ToldMoment, language: LetterLanguage): Fields {
  const say = phrasesOf(language)
  const named = people.map(({ name, role }) => `${fullName(name)} (${say.functions[role]})`)
  return {
    'gesprek.moment': clock && say.moment(dayWords(day, language), clock),
    'gesprek.plaats': place || say.told.atSchool,
    'gesprek.aanwezig': say.listed(also ? [...named, also] : named)
  }
}

function ofSuspension(told: ToldSuspension, givenName: string, language: LetterLanguage): Fields {
  const say = phrasesOf(language)
  const heard = told.heard.map(
    ({ who, day }) => `${who === 'pupil' ? givenName : say.told.guardian} (${dayWords(day, language, false)})`
  )
  const { firstDay, lastDay, schoolDays } = told
  const until = firstDay === lastDay ? null : dayWords(lastDay, language)
  return {
    'maatregel.periode': say.told.period(dayWords(firstDay, language), until, schoolDays),
    'maatregel.vorm': say.told.forms[told.form],
    'maatregel.melding': say.told.reportedTo(schoolDays > 1),
    'gehoord.wie': heard.length > 0 ? say.listed(heard) : null,
    'bezwaar.tekst': objectionOf(told, language)
  }
}

/** Six weeks, as the Awb gives at a public school and other schools mostly follow. */
const daysToObject = 42

/**
 * How and until when to object: in writing to the board where that is open (at a public school it is by law, elsewhere
 * as the school agreed), and the complaints procedure that every school has (dutch-schools 5.7).
 */
function objectionOf({ objection, day }: ToldSuspension, language: LetterLanguage): string {
  const { told } = phrasesOf(language)
  if (objection === 'complaint') return told.complaint
  return `${told.objection(dayWords(addDays(day, daysToObject), language))} ${told.complaint}`
}

function ofDevice(told: ToldDevice, givenName: string, language: LetterLanguage): Fields {
  const say = phrasesOf(language)
  const { guardian, either, identityOfParent } = say.told
  const devices: Readonly<Record<string, string>> = say.told.devices
  const only = told.collector === 'guardian'
  const quoted = (text: string) => (text ? say.label(text.replace(/[.\s]+$/, '')) : null)
  return {
    'toestel.soort': told.label ? say.label(told.label) : (devices[told.device] ?? told.device),
    'inname.moment': momentWords(told.takenAt, language),
    'inname.reden': quoted(told.why),
    'bewaring.reden': quoted(told.longer),
    'teruggave.wie': only ? guardian : either(givenName),
    'teruggave.meenemen': only ? say.identity : identityOfParent
  }
}
