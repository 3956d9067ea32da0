import { dossierName } from '../../contract/dossier-name'
import type { Contact, ContactKind } from '../../contract/handled'
import type { Language } from '../../contract/settings'
import { schoolDay } from '../calendar/days'
import { dayWords } from '../letters/phrases'
import { kindWords, momentOf, wayWords, type Said } from './words'

/** A talk as its papers tell of it: with the names of other pupils taken out. */
export interface NotedTalk {
  readonly contact: Pick<
    Contact,
    | 'kind'
    | 'way'
    | 'withWhom'
    | 'day'
    | 'clock'
    | 'reached'
    | 'attempt'
    | 'outcome'
    | 'alsoThere'
    | 'agreed'
    | 'until'
    | 'settled'
    | 'added'
    | 'about'
    | 'by'
  >
  /** "2026-01-21-2": the second talk of that day. */
  readonly number: string
  readonly schoolYear: string
  readonly pupilNumber: string
}

/** What the file is called in the pupil system by the school's own rule, and never by anybody's name. */
export const talkFileName = (
  { contact, number, schoolYear, pupilNumber }: NotedTalk,
  language: Language,
  rule: string
): string =>
  dossierName(rule, {
    kenmerk: number,
    soort: fileKinds[contact.kind][language],
    datum: contact.day,
    schooljaar: schoolYear,
    leerlingnummer: pupilNumber
  })

const fileKinds: Readonly<Record<ContactKind, Said>> = {
  conversation: { nl: 'gesprek met leerling', en: 'talk with pupil' },
  hearing: { nl: 'hoorgesprek', en: 'hearing' },
  'guardian-contact': { nl: 'contact met ouders', en: 'contact with parents' }
}

/** What it was about, as parents and staff of the school both know it. */
export function aboutWords(
  about: Contact['about'],
  language: Language,
  day: (day: string) => string
): string | null {
  if (!about) return null
  const nl = language === 'nl'
  if (about.kind === 'letter') return nl ? `brief ${about.name}` : `letter ${about.name}`
  if (about.kind === 'step') return nl ? `de stap: ${about.name}` : `the step: ${about.name}`
  const when = about.day === null ? '' : nl ? ` op ${day(about.day)}` : ` on ${day(about.day)}`
  return `${about.name}${when}`
}

/**
 * What is pasted as a note into Somtoday, Magister or ParnasSys: with whom, when and how, what was said and agreed, and
 * what was added since. An attempt says that nobody was reached (S1-14, S3-10).
 */
export function noteOfTalk(
  talk: NotedTalk,
  language: Language,
  rule: string
): { subject: string; body: string; fileName: string } {
  const { contact, number } = talk
  const nl = language === 'nl'
  const day = (one: string) => dayWords(one, language)
  const row = (label: Said, value: string | null) => (value ? `${label[language]}: ${value}` : null)
  const about = aboutWords(contact.about, language, day)
  const added = contact.added.map(({ words, by, at }) =>
    row(
      { nl: `Aanvulling ${day(schoolDay(at))}`, en: `Added ${day(schoolDay(at))}` },
      by ? `${words} (${by})` : words
    )
  )
  const fileName = talkFileName(talk, language, rule)
  const what = kindWords[contact.kind][language]
  const lines = [
    `${what}, ${momentOf(contact, language)}, ${wayWords[contact.way][language]}.`,
    row({ nl: 'Met', en: 'With' }, contact.withWhom),
    row({ nl: 'Ook aanwezig', en: 'Also there' }, contact.alsoThere),
    row({ nl: 'Over', en: 'About' }, about),
    contact.reached ? null : notReached[contact.attempt ?? 'no-answer'][language],
    row(
      contact.reached ? { nl: 'Besproken', en: 'Said' } : { nl: 'Toelichting', en: 'Note' },
      contact.outcome
    ),
    row({ nl: 'Afgesproken', en: 'Agreed' }, contact.agreed),
    contact.until && row({ nl: 'Uiterlijk', en: 'By' }, day(contact.until)),
    contact.settled && (nl ? 'De afspraak is afgehandeld.' : 'What was agreed has been dealt with.'),
    ...added,
    row({ nl: 'Vastgelegd door', en: 'Recorded by' }, contact.by)
  ]
  return {
    subject: `${nl ? 'Telefoonregels' : 'Phone rules'}: ${fileKinds[contact.kind][language]} (${number})`,
    body: lines.filter((line): line is string => Boolean(line)).join('\n'),
    fileName
  }
}

const notReached: Readonly<Record<'no-answer' | 'voicemail', Said>> = {
  'no-answer': { nl: 'Er is niemand bereikt.', en: 'Nobody was reached.' },
  voicemail: {
    nl: 'Er is niemand bereikt; voicemail ingesproken.',
    en: 'Nobody was reached; left a voicemail.'
  }
}
