import type { Role } from '../../contract/call'
import type { LetterKind, Measure } from '../../contract/ladder'
import type { LetterLanguage } from '../../contract/letter-languages'
import { fullName, type PersonName } from '../../contract/names'
import type { Place } from '../../contract/offences'
import type { School } from '../../contract/settings'
import type { LetterContent, OffenceRow, PageFacts, PlacedPicture, PlainBlock, PlainRun } from './content'
import { letterheadOf } from './letterhead-rules'
import type { Fields } from './merge'
import {
  capital,
  dayWords,
  fullStop,
  measureWords,
  momentWords,
  phrasesOf,
  weeksWords,
  whenWords,
  windowWords,
  type Reader
} from './phrases'
import type { Phrases } from './phrases/shape'
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

const contactOf = ({ mentor, school }: LetterFacts, { functions }: Phrases) =>
  mentor
    ? { name: fullName(mentor), role: functions.mentor, phone: school.phone }
    : { name: school.contact, role: functions.contact, phone: school.phone }

/** Why it was decided: in the decider's own words, or what the school agreed beforehand. */
function reasonOf({ reason, since, count, clause }: LetterFacts, say: Phrases): string | null {
  if (reason) return say.quoted(fullStop(reason))
  return since ? null : say.ladder(say.ordinal(count), clause)
}

/** What follows, and what is done: the measures as the reader of the letter meets them. */
function measureFields(
  { measures, next, since, before }: LetterFacts,
  language: LetterLanguage,
  say: Phrases
) {
  const described = (them: readonly Measure[]) => measureWords(them, say)
  const told = before.map((step) => `${dayWords(step.day, language, false)}: ${described(step.measures)}`)
  return {
    'stappen.eerder': told.length ? told.join(say.semicolon) : null,
    'maatregel.omschrijving': measures.length ? fullStop(capital(described(measures), language)) : null,
    'volgende.maatregel': next ? described(next) : say.afterLast,
    'vervallen.maatregel': since?.voided.length ? described(since.voided) : null
  }
}

/** Every field a template may ask for, in the language of the letter; null where nothing is on record. */
export function fieldsOf(
  facts: LetterFacts,
  language: LetterLanguage,
  retracted: Retracted | null = null,
  reader: Reader = 'guardian'
): Fields {
  const { pupil, school, custody, measures, since } = facts
  const say = phrasesOf(language, reader)
  const last = facts.offences.at(-1)
  const contact = contactOf(facts, say)
  const collected = measures.includes('guardian-collects')
  return {
    ...measureFields(facts, language, say),
    'leerling.volledig': fullName(pupil),
    'leerling.roepnaam': pupil.givenName,
    'leerling.klas': pupil.className,
    'leerling.zienswijze': last?.ownWords ?? null,
    'datum.lang': dayOrNull(since ? since.lastDay : last?.day, language),
    'overtreding.moment': last ? whenWords(last.place, last.hour, language).moment : null,
    'overtreding.omschrijving': last ? say.label(last.what) : null,
    'overtreding.melder': last ? say.observers[last.seenBy] : null,
    'telling.aantal': facts.count > 0 ? say.ordinal(facts.count) : null,
    'telling.venster': windowWords(facts.window, language),
    'regel.vindplaats': last?.found || school.protocol,
    'regel.tekst': last?.clause ? fullStop(last.clause) : null,
    'bewaring.plaats': custody?.place ?? null,
    'teruggave.plaats': custody?.place ?? null,
    'teruggave.tijd': custody ? momentWords(custody.back, language) : null,
    'teruggave.wie': say.collector(collected, pupil.givenName),
    'teruggave.meenemen': collected ? say.identity : null,
    'besluit.reden': reasonOf(facts, say),
    'contact.naam': contact.name,
    'contact.functie': contact.role,
    'contact.telefoon': contact.phone,
    'gehoord.datum': dayOrNull(facts.heardOn, language),
    'reactie.datum': dayOrNull(facts.replyBy, language),
    'brief.kenmerk': retracted?.reference ?? null,
    'brief.datum': dayOrNull(retracted?.day, language),
    'telling.nu': since && since.count !== null ? String(since.count) : null,
    'schoon.weken': since?.cleanWeeks ? weeksWords(since.cleanWeeks, language) : null,
    ...(facts.told && toldFields(facts.told, pupil.givenName, language))
  }
}

const dayOrNull = (day: string | null | undefined, language: LetterLanguage): string | null =>
  day ? dayWords(day, language) : null

/** The rows of the table of counted offences, oldest first. */
export const offenceRows = (facts: LetterFacts, language: LetterLanguage): OffenceRow[] =>
  facts.offences.map(({ day, hour, place, what }) => ({
    date: dayWords(day, language, false),
    lesson: whenWords(place, hour, language).lesson,
    what: phrasesOf(language).quoted(what)
  }))

/** What surrounds the text: letterhead, addressee, date, reference, signature and the rule in the foot (S1-1). */
export function pageOf(facts: LetterFacts, to: Recipient, reference: string): PageFacts {
  const { city, protocol } = facts.school
  const say = phrasesOf(to.language)
  const { signature } = facts
  const signedBy = fullName(facts.decider.name)
  return {
    school: letterheadOf(facts.school, facts.logo),
    recipient: to.lines,
    date: facts.day,
    placeAndDate: say.placed(city, dayWords(facts.day, to.language, false)),
    reference,
    salutation: to.salutation,
    signer: {
      name: signedBy,
      role: say.functions[facts.decider.role],
      ...(signature && { signature: { ...signature, alt: say.signature(signedBy) } })
    },
    contact: contactOf(facts, say),
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
