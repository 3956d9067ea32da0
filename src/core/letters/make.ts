import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LetterKind } from '../../contract/ladder'
import type { Shown } from '../../contract/shown'
import { schoolDay, schoolYearOf } from '../calendar/days'
import { Refusal, type Reading } from '../context'
import { letterWith } from '../steps/decisions'
import { referenceOf } from '../steps/reference'
import { LetterLanguage } from '../../contract/letter-languages'
import { LetterBook, PupilBook, type LetterContent, type LetterTemplate } from './content'
import { factsOf, guardianOnce, guardiansOf, type LetterPlan } from './facts'
import { spokenNow } from './language-store'
import { mergeLetter } from './merge'
import { createLetterPress, type LetterPress } from './pdf'
import { picturesFor, type Pictures } from './picture-store'
import { recipientsOf, toGuardian, toPupil, type Recipient } from './recipients'
import { fieldsOf, letterFor, offenceRows, pageOf, textOf, type LetterFacts, type Retracted } from './rules'
import { nextNumber, standingLetters, type Standing } from './store'
import { falls } from './taking-back'
import { templateFor } from './templates'

/** A letter to put on paper, with the pictures that stand on it. */
export interface Sheet {
  readonly content: LetterContent
  readonly pictures: Pictures
}

/** A letter that is ready to be frozen: nothing of it is on file yet. */
export interface Draft extends Subject, Sheet {
  readonly kind: LetterKind
  readonly recipient: Recipient
  readonly schoolYear: string
  readonly number: number
  /** The letter on file that this one takes back. */
  readonly retracts: string | null
}

/** What letters are about: whose they are, the step they come of, and the one thing when it is not the step itself. */
export interface Subject {
  readonly pupilId: string
  readonly stepId: string | null
  readonly about: string
}

export interface Workshop {
  readonly press: LetterPress
  readonly books: Readonly<Record<LetterLanguage, LetterBook>>
  readonly toPupil: PupilBook
}

const workshops = new Map<string, Workshop>()

const booksOf = (read: (name: string) => unknown): Workshop['books'] =>
  Object.fromEntries(
    LetterLanguage.options.map((language) => [language, LetterBook.parse(read(language))])
  ) as Record<LetterLanguage, LetterBook>

/** The press and the templates that lie in this folder; reading fonts takes a while, so once per folder. */
export function workshopIn(resources: string): Workshop {
  const known = workshops.get(resources)
  if (known) return known
  const folder = join(resources, 'letters')
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
  const made = {
    press: createLetterPress({ resources: folder }),
    books: booksOf(read),
    toPupil: PupilBook.parse(read('nl-pupil'))
  }
  workshops.set(resources, made)
  return made
}

/**
 * The letters of a decision, one per recipient, written from what is on record: none when it asks for none or had its
 * letters before. Refuses as a whole: `no-recipient`, or `field-missing` with the empty fields and the one addressed.
 */
export async function prepareLetters(db: Reading, workshop: Workshop, plan: LetterPlan): Promise<Draft[]> {
  const kind = await kindOf(db, plan)
  if (!kind) return []
  const facts = await factsOf(db, kind, plan)
  const { pupilId, id: stepId } = plan.step
  return draftLetters(db, workshop, {
    facts,
    subject: { pupilId, stepId, about: '' },
    addressed: await addressedBy(db, kind, plan, facts)
  })
}

/** Letters to be written: what from, what about, and to whom. */
export interface Assignment {
  readonly facts: LetterFacts
  readonly subject: Subject
  readonly addressed: readonly Addressed[]
}

/** One letter to each of these people, numbered on from the last. Refuses as a whole: `field-missing`. */
export async function draftLetters(
  db: Reading,
  workshop: Workshop,
  { facts, subject, addressed }: Assignment
): Promise<Draft[]> {
  const { kind, day } = facts
  const schoolYear = schoolYearOf(day)
  const first = await nextNumber(db, schoolYear)
  const drafts: Omit<Draft, 'pictures'>[] = []
  for (const { recipient, retracts, names = retracts } of addressed) {
    const number = first + drafts.length
    const audience = recipient.grown ? 'pupil' : 'guardian'
    const template = await templateFor(db, workshop, { kind, language: recipient.language, audience })
    const content = written(workshop, template, facts, recipient, {
      reference: referenceOf(schoolYear, number),
      retracted: names && { reference: names.reference, day: schoolDay(names.approvedAt) }
    })
    // What takes a letter back is about the same as that letter.
    const about = kind === 'retraction' && retracts ? retracts.about : subject.about
    drafts.push({
      ...subject,
      about,
      kind,
      recipient,
      schoolYear,
      number,
      content,
      retracts: retracts?.id ?? null
    })
  }
  const pictures = await picturesFor(
    db,
    drafts.map(({ content }) => content)
  )
  return drafts.map((draft) => ({ ...draft, pictures }))
}

/** The kind of letter a decision sends; null when none goes, or when its letters are on file. */
async function kindOf(db: Reading, { step, decision = 'approve', measures }: LetterPlan) {
  if (decision === 'step-down') return 'good-news' as const
  const kind = letterWith(step, { decision })
  if (!kind || kind === 'retraction') return kind
  const written = (await standingLetters(db, step.id)).some(({ about }) => about === '')
  return written ? null : letterFor(kind, measures)
}

/** Someone who is written to. */
export interface Addressed {
  readonly recipient: Recipient
  /** The letter that this one takes back. */
  readonly retracts: Standing | null
  /** The letter that it names; left out: the one it takes back. */
  readonly names?: Pick<Standing, 'reference' | 'approvedAt'>
}

/** Who is written to: a retraction goes to each who got the letter, one that never left needs none. */
async function addressedBy(
  db: Reading,
  kind: LetterKind,
  plan: LetterPlan,
  { pupil, school: { pupilFrom16: from16 } }: LetterFacts
): Promise<Addressed[]> {
  const spoken = await spokenNow(db)
  if (kind !== 'retraction') {
    const recipients = recipientsOf(pupil, await guardiansOf(db, pupil.id), plan.day, from16, spoken)
    if (recipients.length === 0) throw new Refusal('no-recipient')
    return recipients.map((recipient) => ({ recipient, retracts: null }))
  }
  const standing = (await standingLetters(db, plan.step.id)).filter((letter) => falls(letter, plan.measures))
  return addressedAgain(db, standing, pupil, plan.day)
}

/** Each who got one of these letters, with the letter; one that never left the school nobody got. */
export async function addressedAgain(
  db: Reading,
  letters: readonly Standing[],
  pupil: LetterFacts['pupil'],
  day: string
): Promise<Addressed[]> {
  const spoken = await spokenNow(db)
  const addressed: Addressed[] = []
  for (const letter of letters) {
    if (!letter.issued) continue
    const guardian = letter.recipientKind === 'pupil' ? null : await guardianOnce(db, letter.recipientId)
    const recipient = guardian ? toGuardian(guardian, spoken) : toPupil(pupil, day)
    addressed.push({ recipient, retracts: letter })
  }
  return addressed
}

/** A letter of a kind to one person, with every gap filled; refuses with the fields that are empty. */
export function written(
  { press, books, toPupil }: Workshop,
  template: LetterTemplate,
  facts: LetterFacts,
  recipient: Recipient,
  { reference, retracted }: { reference: string; retracted: Retracted | null }
): LetterContent {
  const { language } = recipient
  const { slip } = recipient.grown ? toPupil : books[language]
  const merged = mergeLetter({
    template,
    words: books[language].words,
    fields: fieldsOf(facts, language, retracted, recipient.grown ? 'pupil' : 'guardian'),
    offences: offenceRows(facts, language),
    page: pageOf(facts, recipient, reference),
    // A copy asks nothing: who got the letter itself answers.
    ...(facts.replyBy !== null && recipient.note === undefined && { slip })
  })
  const refuse = (fields: readonly string[], about = {}) =>
    new Refusal('field-missing', { fields: fields.join(' '), recipient: recipient.name, ...about })
  if ('missing' in merged) throw refuse(merged.missing)
  const strange = press.unprintable(merged.content)
  if (strange.length > 0) throw refuse(['schrijfwijze'], { characters: strange.join(' ') })
  const { note } = recipient
  if (note === undefined) return merged.content
  return {
    ...merged.content,
    blocks: [{ kind: 'paragraph', runs: [{ text: note }] }, ...merged.content.blocks]
  }
}

/** A letter to look at: its pages as pictures, and the same words for who cannot see them. */
export const shown = (
  { press }: Workshop,
  { name, waits }: Pick<Recipient, 'name' | 'waits'>,
  { content, pictures }: Sheet
): Shown => ({
  recipient: name,
  pages: press.pages(content, pictures),
  text: textOf(content),
  language: content.language,
  waits: waits ?? null
})
