import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Audience, TemplateShown } from '../../contract/letter-templates'
import { schoolDay } from '../calendar/days'
import type { Reading } from '../context'
import { LetterExample, type LetterTemplate, type OffenceRow, type PageFacts } from './content'
import { factsOf, guardiansOf, type LetterPlan } from './facts'
import { shown, type Sheet, type Workshop } from './make'
import { isBlank, mergeLetter, type Fields, type Merge } from './merge'
import { picturesFor } from './picture-store'
import { toGuardian, toPupil, type Recipient } from './recipients'
import { fieldsOf, offenceRows, pageOf } from './rules'
import { standingLetters } from './store'

const Examples = z.record(z.string(), LetterExample)
const read = new Map<string, z.infer<typeof Examples>>()

/** The facts of a pupil who does not exist, in the language of a letter; in Dutch where nobody wrote them yet. */
export function exampleIn(resources: string, language: string): LetterExample {
  const known =
    read.get(resources) ??
    Examples.parse(JSON.parse(readFileSync(join(resources, 'letters', 'example.json'), 'utf8')))
  read.set(resources, known)
  return (known[language] ?? known['nl'])!
}

/** A draft as it is printed with those facts. */
export function shownWithExample(
  workshop: Workshop,
  resources: string,
  template: LetterTemplate,
  audience: Audience
): TemplateShown {
  const { fields, offences, page } = exampleIn(resources, template.language)
  const addressed = audience === 'pupil' ? { ...page, ...toExamplePupil(fields, page) } : page
  return sheets(workshop, template, addressed.recipient[0] ?? '', {
    fields,
    offences,
    page: addressed,
    pictures: new Map()
  })
}

/** The same pupil as the one written to, as every pupil is. */
function toExamplePupil(fields: Fields, page: PageFacts): Pick<PageFacts, 'recipient' | 'salutation'> {
  const givenName = fields['leerling.roepnaam'] ?? ''
  const familyName = (fields['leerling.volledig'] ?? '').slice(givenName.length).trim()
  const className = fields['leerling.klas'] ?? null
  const pupil = { id: '', givenName, prefix: '', familyName, bornOn: null, className }
  const { lines: recipient, salutation } = toPupil(pupil, page.date)
  return { recipient, salutation }
}

/** A draft as it is printed with what is on record about a step, to the first of those it would go to. */
export async function shownForStep(
  db: Reading,
  workshop: Workshop,
  template: LetterTemplate,
  audience: Audience,
  plan: LetterPlan
): Promise<TemplateShown> {
  const facts = await factsOf(db, template.kind, plan)
  const { language } = template
  const [taken] = await standingLetters(db, plan.step.id)
  const retracted = taken ? { reference: taken.reference, day: schoolDay(taken.approvedAt) } : null
  const guardians = (await guardiansOf(db, plan.step.pupilId)).filter(({ authority }) => authority === 'yes')
  const guardian = guardians.find((one) => one.language === language) ?? guardians[0]
  const to: Recipient =
    audience === 'guardian' && guardian
      ? toGuardian({ ...guardian, language }, new Set([language]))
      : { ...toPupil(facts.pupil, plan.day), language, ...(audience === 'guardian' && { lines: [] }) }
  // No number is given for a look.
  const page = pageOf(facts, to, 'TEL-0000-0000')
  return sheets(workshop, template, to.lines.length > 0 ? to.name : '', {
    fields: fieldsOf(facts, language, retracted),
    offences: offenceRows(facts, language),
    page,
    pictures: await picturesFor(db, [page])
  })
}

type Facts = Pick<Merge, 'fields' | 'offences' | 'page'> & Pick<Sheet, 'pictures'>

function sheets(
  workshop: Workshop,
  template: LetterTemplate,
  name: string,
  { pictures, ...facts }: Facts
): TemplateShown {
  const { words } = workshop.books[template.language]
  const merge = { template: withoutEmpty(template), words, ...facts }
  const merged = mergeLetter(merge)
  const missing = 'missing' in merged ? merged.missing : []
  const whole = 'missing' in merged ? mergeLetter({ ...merge, ...marked(facts, missing) }) : merged
  if ('missing' in whole) throw new Error(`A preview still misses ${whole.missing.join(', ')}.`)
  const strange = workshop.press.unprintable(whole.content).length > 0 ? ['schrijfwijze'] : []
  return {
    ...shown(workshop, { name }, { content: whole.content, pictures }),
    missing: [...missing, ...strange]
  }
}

/** Parts without a word yet are no part of the page. */
function withoutEmpty(template: LetterTemplate): LetterTemplate {
  const blocks = template.blocks
    .map((block) =>
      block.kind === 'list' ? { ...block, items: block.items.filter(({ runs }) => runs.length) } : block
    )
    .filter((block) =>
      block.kind === 'list' ? block.items.length > 0 : block.kind === 'offences' || block.runs.length > 0
    )
  // A page is drawn of at least one part.
  const blank = { kind: 'paragraph' as const, runs: [{ text: '\u00a0' }] }
  return { ...template, blocks: blocks.length > 0 ? blocks : [blank] }
}

const gap = '[…]'
const filled = (text: string) => (isBlank(text) ? gap : text)

/** Facts with each gap as a mark that shows on the page where it is: "[regel.tekst]". */
function marked(
  { fields, offences, page }: Omit<Facts, 'pictures'>,
  missing: readonly string[]
): Omit<Facts, 'pictures'> {
  const rows: readonly OffenceRow[] = offences.length > 0 ? offences : [{ date: '', lesson: '', what: '' }]
  const all = <T extends Record<string, string>>(texts: T) =>
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, filled(text)])) as T
  const { school, signer } = page
  return {
    fields: { ...fields, ...Object.fromEntries(missing.map((name) => [name, `[${name}]`])) },
    offences: rows.map(all),
    page: {
      ...page,
      school: {
        ...school,
        ...all({
          name: school.name,
          street: school.street,
          postcode: school.postcode,
          city: school.city,
          phone: school.phone,
          email: school.email
        })
      },
      recipient: page.recipient.length > 0 ? page.recipient.map(filled) : [gap],
      placeAndDate: filled(page.placeAndDate),
      reference: filled(page.reference),
      salutation: filled(page.salutation),
      signer: { ...signer, ...all({ name: signer.name, role: signer.role }) },
      contact: all(page.contact),
      foot: filled(page.foot)
    }
  }
}
