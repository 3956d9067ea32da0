import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LetterKind } from '../../contract/ladder'
import { schoolYearOf } from '../calendar/days'
import { Refusal, type CommandContext, type Reading } from '../context'
import { LetterBook, type Language, type LetterContent } from './content'
import { factsOf, guardiansOf, type LetterPlan } from './facts'
import { mergeLetter } from './merge'
import { createLetterPress, type LetterPress } from './pdf'
import { recipientsOf, type Recipient } from './recipients'
import { fieldsOf, letterFor, offenceRows, pageOf, referenceOf } from './rules'
import { hasLetters, insertLetter, nextNumber } from './store'

/** A letter that is ready to be frozen: nothing of it is on file yet. */
export interface Draft {
  readonly kind: LetterKind
  readonly recipient: Recipient
  readonly schoolYear: string
  readonly number: number
  readonly content: LetterContent
}

interface Workshop {
  readonly press: LetterPress
  readonly books: Record<Language, LetterBook>
}

const workshops = new Map<string, Workshop>()

/** The press and the templates that lie in this folder; reading fonts takes a while, so once per folder. */
export function workshopIn(resources: string): Workshop {
  const known = workshops.get(resources)
  if (known) return known
  const folder = join(resources, 'letters')
  const book = (language: Language) =>
    LetterBook.parse(JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8')))
  const made = { press: createLetterPress({ resources: folder }), books: { nl: book('nl'), en: book('en') } }
  workshops.set(resources, made)
  return made
}

/**
 * The letters of a decision, one per recipient, written from what is on record: none when the step asks for none or
 * had its letters before. Refuses as a whole: `no-recipient`, or `field-missing` with the empty fields and the one addressed.
 */
export async function prepareLetters(
  db: Reading,
  { press, books }: Workshop,
  plan: LetterPlan
): Promise<Draft[]> {
  if (!plan.step.letter || (await hasLetters(db, plan.step.id))) return []
  const kind = letterFor(plan.step.letter, plan.measures)
  const facts = await factsOf(db, kind, plan)
  const recipients = recipientsOf(facts.pupil, await guardiansOf(db, facts.pupil.id), plan.day)
  if (recipients.length === 0) throw new Refusal('no-recipient')
  const schoolYear = schoolYearOf(plan.day)
  const first = await nextNumber(db, schoolYear)
  return recipients.map((recipient, index) => {
    const { language } = recipient
    const number = first + index
    const merged = mergeLetter({
      template: books[language].templates.find((template) => template.kind === kind)!,
      words: books[language].words,
      fields: fieldsOf(facts, language),
      offences: offenceRows(facts, language),
      page: pageOf(facts, recipient, referenceOf(schoolYear, number))
    })
    const refuse = (fields: readonly string[], about = {}) =>
      new Refusal('field-missing', { fields: fields.join(' '), recipient: recipient.name, ...about })
    if ('missing' in merged) throw refuse(merged.missing)
    const strange = press.unprintable(merged.content)
    if (strange.length > 0) throw refuse(['schrijfwijze'], { characters: strange.join(' ') })
    return { kind, recipient, schoolYear, number, content: merged.content }
  })
}

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

/** Puts letters on file with their frozen pages; returns their ids. */
export async function fileLetters(
  ctx: CommandContext,
  stepId: string,
  drafts: readonly Draft[],
  print: (content: LetterContent) => Printed
): Promise<string[]> {
  const ids: string[] = []
  for (const { kind, recipient, schoolYear, number, content } of drafts) {
    const id = ctx.newId()
    const { language } = recipient
    const approved = { at: ctx.now, by: ctx.actor.id }
    const common = { id, stepId, schoolYear, number, kind, language, recipient, approved }
    await insertLetter(ctx.db, { ...common, content: JSON.stringify(content), ...print(content) })
    ids.push(id)
  }
  return ids
}
