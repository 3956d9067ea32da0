import type { Role } from '../../contract/call'
import type { LetterKind, Measure } from '../../contract/ladder'
import { fullName, type PersonName } from '../../contract/names'
import type { Place } from '../../contract/offences'
import type { School } from '../../contract/settings'
import type {
  Language,
  LetterContent,
  OffenceRow,
  PageFacts,
  PlacedPicture,
  PlainBlock,
  PlainRun
} from './content'
import { letterheadOf } from './letterhead-rules'
import type { Fields } from './merge'
import {
  afterLastPhrase,
  capital,
  dayWords,
  fullStop,
  functions,
  inSentence,
  listed,
  measurePhrases,
  momentWords,
  observers,
  ordinal,
  signatureOf,
  weeksWords,
  whenWords,
  windowWords
} from './phrases'
import type { Pupil, Recipient } from './recipients'
import { toldFields, type Told } from './told-rules'

/** An offence a letter rests on. */
export interface LetterOffence {
  day: string
  hour: number | null
  place: Place
  what: string
  clause: string
  /** The place of the rule and the protocol with its version, as they were when it was recorded; empty: not kept then. */
  found: string
  seenBy: Role
  ownWords: string
}

/** Everything the letters of one decision are written from: all of it is on record at school. */
export interface LetterFacts {
  /** The date of the letter. */
  day: string
  kind: LetterKind
  school: School
  /** The school's logo, and the signature of whoever decides, which stands on nobody else's letters. */
  logo: PlacedPicture | null
  signature: PlacedPicture | null
  pupil: Pupil
  /** The mentor of the pupil's class; parents without one call the school's contact person. */
  mentor: PersonName | null
  decider: { name: PersonName; role: 'mentor' | 'director' }
  /** The clause of the rung, and where the ladder comes from. */
  clause: string
  /** 'schooljaar 2026-2027', or the term in it. */
  window: string
  count: number
  measures: readonly Measure[]
  /** The decider's own words; empty: the ladder is the reason. */
  reason: string
  /** What the ladder proposes after this: null when the last step was reached. */
  next: readonly Measure[] | null
  /** Counted offences, oldest first; the letter tells of the last. */
  offences: readonly LetterOffence[]
  /** Earlier steps in this window that were decided, oldest first. */
  before: readonly { day: string; measures: readonly Measure[] }[]
  /** The device kept after the last offence: where, and from which instant (UTC) it could be had back. */
  custody: { place: string; back: string } | null
  /** The school day on which the pupil was heard last; null: that is not on record. */
  heardOn: string | null
  /** The last school day to answer on, where the letter asks for that on a slip; null: it does not. */
  replyBy: string | null
  /** What only a retraction or good news tells of; null in any other letter. */
  since: Since | null
  /** What only a letter about one thing tells of; null in any other letter. */
  told: Told | null
}

/** What has changed since an earlier letter. */
export interface Since {
  /** Counted now in the window; null: the letter was about no step. */
  count: number | null
  /** The measures that are cancelled. */
  voided: readonly Measure[]
  /** How many school weeks have gone well. */
  cleanWeeks: number | null
  /** The last offence that counted, also when it counts no more. */
  lastDay: string | null
}

/** The letter a retraction takes back: its reference, and the day on which it was decided. */
export interface Retracted {
  readonly reference: string
  readonly day: string
}

/** What a file of letters is called: references and never a name, as file names are seen by others. */
export function fileNameOf(references: readonly string[]): string {
  const sorted = references.toSorted()
  const [first, last] = [sorted[0], sorted.at(-1)]
  return first === last ? `Brief ${first}.pdf` : `Brieven ${first} - ${last}.pdf`
}

/**
 * The letter that fits what was decided: the rung's own, unless another measure was chosen and the letter would
 * then announce what does not happen.
 */
export function letterFor(kind: LetterKind, measures: readonly Measure[]): LetterKind {
  if (kind === 'collect' && !measures.includes('guardian-collects')) return 'repeated'
  if (kind === 'warning' && !measures.includes('warning')) return 'director'
  return kind
}

const described = (measures: readonly Measure[], language: Language) =>
  listed(
    measures.map((measure) => measurePhrases[measure][language]),
    language
  )

/** The reason a decision has without further words: what the school agreed beforehand. */
function ladderReason({ count, clause }: LetterFacts, language: Language): string {
  const nth = ordinal(count, language)
  const source = clause && ` (${clause})`
  return language === 'nl'
    ? `dit hoort bij de ${nth} keer in ons stappenplan${source}.`
    : `this is what our steps say for the ${nth} time${source}.`
}

function contactOf({ mentor, school }: LetterFacts, language: Language) {
  return mentor
    ? { name: fullName(mentor), role: functions.mentor[language], phone: school.phone }
    : { name: school.contact, role: functions.contact[language], phone: school.phone }
}

/** Every field a template may ask for, in the language of the letter; null where nothing is on record. */
export function fieldsOf(facts: LetterFacts, language: Language, retracted: Retracted | null = null): Fields {
  const { pupil, school, custody, measures, since } = facts
  const last = facts.offences.at(-1)
  const contact = contactOf(facts, language)
  const collected = measures.includes('guardian-collects')
  const collector = { nl: 'een ouder of verzorger', en: 'a parent or guardian' }[language]
  return {
    'leerling.volledig': fullName(pupil),
    'leerling.roepnaam': pupil.givenName,
    'leerling.klas': pupil.className,
    'leerling.zienswijze': last?.ownWords ?? null,
    'datum.lang': dayOrNull(since ? since.lastDay : last?.day, language),
    'overtreding.moment': last ? whenWords(last.place, last.hour, language).moment : null,
    'overtreding.omschrijving': last ? inSentence(last.what) : null,
    'overtreding.melder': last ? observers[last.seenBy][language] : null,
    'telling.aantal': facts.count > 0 ? ordinal(facts.count, language) : null,
    'telling.venster': windowWords(facts.window, language),
    'regel.vindplaats': last?.found || school.protocol,
    'regel.tekst': last?.clause ? fullStop(last.clause) : null,
    'bewaring.plaats': custody?.place ?? null,
    'teruggave.plaats': custody?.place ?? null,
    'teruggave.tijd': custody ? momentWords(custody.back, language) : null,
    'teruggave.wie': collected ? collector : pupil.givenName,
    'teruggave.meenemen': collected
      ? { nl: 'een identiteitsbewijs', en: 'proof of identity' }[language]
      : null,
    'stappen.eerder': facts.before.length
      ? facts.before
          .map((step) => `${dayWords(step.day, language, false)}: ${described(step.measures, language)}`)
          .join('; ')
      : null,
    'besluit.reden': facts.reason ? fullStop(facts.reason) : since ? null : ladderReason(facts, language),
    'maatregel.omschrijving': measures.length ? fullStop(capital(described(measures, language))) : null,
    'volgende.maatregel': facts.next ? described(facts.next, language) : afterLastPhrase[language],
    'contact.naam': contact.name,
    'contact.functie': contact.role,
    'contact.telefoon': contact.phone,
    'gehoord.datum': dayOrNull(facts.heardOn, language),
    'reactie.datum': dayOrNull(facts.replyBy, language),
    'brief.kenmerk': retracted?.reference ?? null,
    'brief.datum': dayOrNull(retracted?.day, language),
    'vervallen.maatregel': since?.voided.length ? described(since.voided, language) : null,
    'telling.nu': since && since.count !== null ? String(since.count) : null,
    'schoon.weken': since?.cleanWeeks ? weeksWords(since.cleanWeeks, language) : null,
    ...(facts.told && toldFields(facts.told, pupil.givenName, language))
  }
}

const dayOrNull = (day: string | null | undefined, language: Language): string | null =>
  day ? dayWords(day, language) : null

/** The rows of the table of counted offences, oldest first. */
export const offenceRows = (facts: LetterFacts, language: Language): OffenceRow[] =>
  facts.offences.map(({ day, hour, place, what }) => ({
    date: dayWords(day, language, false),
    lesson: whenWords(place, hour, language).lesson,
    what
  }))

/** What surrounds the text: letterhead, addressee, date, reference, signature and the rule in the foot (S1-1). */
export function pageOf(facts: LetterFacts, to: Recipient, reference: string): PageFacts {
  const { city, protocol } = facts.school
  const { language } = to
  const { signature } = facts
  return {
    school: letterheadOf(facts.school, facts.logo),
    recipient: to.lines,
    date: facts.day,
    placeAndDate: `${city}, ${dayWords(facts.day, language, false)}`,
    reference,
    salutation: to.salutation,
    signer: {
      name: fullName(facts.decider.name),
      role: functions[facts.decider.role][language],
      ...(signature && {
        signature: { ...signature, alt: signatureOf(fullName(facts.decider.name), language) }
      })
    },
    contact: contactOf(facts, language),
    foot: [protocol, facts.clause].filter(Boolean).join(' · '),
    copyTo: []
  }
}

/** All words of a letter from greeting to signature, a line per part: for who cannot see its pages. */
export function textOf({ subject, salutation, blocks, closing, signer, slip }: LetterContent): string {
  const plain = (runs: readonly PlainRun[]) => runs.map(({ text }) => text).join('')
  const lines = (block: PlainBlock): string[] => {
    if (block.kind === 'offences')
      return block.rows.map(({ date, lesson, what }) => `${date}, ${lesson}: ${what}`)
    return block.kind === 'list' ? block.items.map(plain) : [plain(block.runs)]
  }
  const below = slip ? [slip.title, slip.ask, ...slip.options, slip.remark] : []
  return [subject, salutation, ...blocks.flatMap(lines), closing, signer.name, signer.role, ...below].join(
    '\n'
  )
}
