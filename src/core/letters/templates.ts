import type { Audience, TemplateKey, TemplateText } from '../../contract/letter-templates'
import type { Reading } from '../context'
import { LetterTemplate } from './content'
import { ownOf } from './template-store'

/** The letters that come with Belvrij: to parents a book per language, and one to a pupil who is written to in person. */
export interface Books {
  readonly books: Readonly<Record<string, { readonly templates: readonly LetterTemplate[] }>>
  readonly toPupil: { readonly templates: readonly LetterTemplate[] }
}

export interface Shipped {
  readonly audience: Audience
  readonly template: LetterTemplate
}

/** Every letter that comes with Belvrij, in the order of its books. */
export const shippedIn = ({ books, toPupil }: Books): Shipped[] => [
  ...Object.values(books).flatMap(({ templates }) =>
    templates.map((template) => ({ audience: 'guardian' as const, template }))
  ),
  ...toPupil.templates.map((template) => ({ audience: 'pupil' as const, template }))
]

/** The letter that comes with Belvrij for this purpose; undefined when there is none. */
export const shippedFor = (books: Books, { kind, language, audience }: TemplateKey) =>
  shippedIn(books).find(
    (one) => one.audience === audience && one.template.kind === kind && one.template.language === language
  )?.template

/** What a letter says, without what it is for. */
export const textOfTemplate = ({ subject, blocks, closing }: LetterTemplate): TemplateText => ({
  subject,
  blocks,
  closing
})

/**
 * The letter the school writes now: the newest version of its own, or else what came with Belvrij. The version stands in
 * every letter made from it.
 */
export async function templateFor(db: Reading, books: Books, key: TemplateKey): Promise<LetterTemplate> {
  const shipped = shippedFor(books, key)
  if (!shipped) throw new Error(`There is no letter ${key.kind} in ${key.language} to a ${key.audience}.`)
  const [own] = await ownOf(db, key, 1)
  return own ? LetterTemplate.parse({ ...shipped, ...own.text, version: own.version }) : shipped
}
