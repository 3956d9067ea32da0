import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LetterKind } from '../../contract/ladder'
import type { Shown } from '../../contract/letters'
import { schoolDay, schoolYearOf } from '../calendar/days'
import { Refusal, type CommandContext, type Reading } from '../context'
import { letterWith } from '../steps/decisions'
import { referenceOf } from '../steps/reference'
import { LetterBook, PupilBook, type Language, type LetterContent } from './content'
import { factsOf, guardianOnce, guardiansOf, type LetterPlan } from './facts'
import { mergeLetter } from './merge'
import { createLetterPress, type LetterPress } from './pdf'
import { recipientsOf, toGuardian, toPupil, type Recipient } from './recipients'
import { fieldsOf, letterFor, offenceRows, pageOf, textOf, type LetterFacts, type Retracted } from './rules'
import { callBackMail } from './mail-back'
import { insertLetter, markRetracted, nextNumber, standingLetters, type Standing } from './store'

/** A letter that is ready to be frozen: nothing of it is on file yet. */
export interface Draft {
  readonly kind: LetterKind
  readonly recipient: Recipient
  readonly schoolYear: string
  readonly number: number
  readonly content: LetterContent
  /** The letter on file that this one takes back. */
  readonly retracts: string | null
}

interface Workshop {
  readonly press: LetterPress
  readonly books: Record<Language, LetterBook>
  readonly toPupil: PupilBook
}

const workshops = new Map<string, Workshop>()

/** The press and the templates that lie in this folder; reading fonts takes a while, so once per folder. */
export function workshopIn(resources: string): Workshop {
  const known = workshops.get(resources)
  if (known) return known
  const folder = join(resources, 'letters')
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
  const made = {
    press: createLetterPress({ resources: folder }),
    books: { nl: LetterBook.parse(read('nl')), en: LetterBook.parse(read('en')) },
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
  const addressed = await addressedBy(db, kind, plan, facts)
  const schoolYear = schoolYearOf(plan.day)
  const first = await nextNumber(db, schoolYear)
  return addressed.map(({ recipient, retracts }, index) => {
    const number = first + index
    const content = written(workshop, kind, facts, recipient, {
      reference: referenceOf(schoolYear, number),
      retracted: retracts && { reference: retracts.reference, day: schoolDay(retracts.approvedAt) }
    })
    return { kind, recipient, schoolYear, number, content, retracts: retracts?.id ?? null }
  })
}

/** The kind of letter a decision sends; null when none goes, or when its letters are on file. */
async function kindOf(db: Reading, { step, decision = 'approve', measures }: LetterPlan) {
  if (decision === 'step-down') return 'good-news' as const
  const kind = letterWith(step, { decision })
  if (!kind || kind === 'retraction') return kind
  return (await standingLetters(db, step.id)).length > 0 ? null : letterFor(kind, measures)
}

interface Addressed {
  readonly recipient: Recipient
  /** The letter that this one takes back. */
  readonly retracts: Standing | null
}

/** Who is written to: a retraction goes to each who got the letter, one that never left needs none. */
async function addressedBy(
  db: Reading,
  kind: LetterKind,
  plan: LetterPlan,
  { pupil, school: { pupilFrom16: from16 } }: LetterFacts
): Promise<Addressed[]> {
  if (kind !== 'retraction') {
    const recipients = recipientsOf(pupil, await guardiansOf(db, pupil.id), plan.day, from16)
    if (recipients.length === 0) throw new Refusal('no-recipient')
    return recipients.map((recipient) => ({ recipient, retracts: null }))
  }
  const addressed: Addressed[] = []
  for (const letter of await standingLetters(db, plan.step.id)) {
    if (!letter.issued) continue
    const guardian = letter.recipientKind === 'pupil' ? null : await guardianOnce(db, letter.recipientId)
    addressed.push({
      recipient: guardian ? toGuardian(guardian) : toPupil(pupil, plan.day),
      retracts: letter
    })
  }
  return addressed
}

function written(
  { press, books, toPupil }: Workshop,
  kind: LetterKind,
  facts: LetterFacts,
  recipient: Recipient,
  { reference, retracted }: { reference: string; retracted: Retracted | null }
): LetterContent {
  const { language } = recipient
  const { templates, slip } = recipient.grown ? toPupil : books[language]
  const merged = mergeLetter({
    template: templates.find((template) => template.kind === kind)!,
    words: books[language].words,
    fields: fieldsOf(facts, language, retracted),
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
export const shown = ({ press }: Workshop, recipient: string, content: LetterContent): Shown => ({
  recipient,
  pages: press.pages(content),
  text: textOf(content)
})

export interface Printed {
  readonly pdf: Uint8Array
  readonly sha256: string
  readonly pages: number
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Prints letters; one that was printed before, word for word, is not printed again. */
export function printer({ press }: Workshop): (content: LetterContent) => Printed {
  const printed = new Map<string, Printed>()
  return (content) => {
    const key = JSON.stringify(content)
    const known = printed.get(key)
    if (known) return known
    const pdf = press.pdf([content])
    const made = { pdf, sha256: sha256(pdf), pages: press.pages(content).length }
    printed.set(key, made)
    return made
  }
}

/** Puts letters on file with their frozen pages, and takes back what they take back; returns their ids. */
export async function fileLetters(
  ctx: CommandContext,
  stepId: string,
  drafts: readonly Draft[],
  print: (content: LetterContent) => Printed
): Promise<string[]> {
  const ids: string[] = []
  for (const { kind, recipient, schoolYear, number, content, retracts } of drafts) {
    const id = ctx.newId()
    const { language } = recipient
    const approved = { at: ctx.now, by: ctx.actor.id }
    const common = { id, stepId, schoolYear, number, kind, language, recipient, approved }
    await insertLetter(ctx.db, { ...common, content: JSON.stringify(content), ...print(content) })
    if (retracts) await takeBack(ctx, retracts, id)
    ids.push(id)
  }
  return ids
}

/** Letters of a step that still lie ready are never sent: its decision was taken back or replaced. */
export async function withholdLetters(ctx: CommandContext, stepId: string): Promise<void> {
  for (const { id, issued } of await standingLetters(ctx.db, stepId)) if (!issued) await takeBack(ctx, id, id)
}

async function takeBack(ctx: CommandContext, id: string, by: string): Promise<void> {
  await markRetracted(ctx.db, id, by)
  await callBackMail(ctx, [id], 'retracted')
}
