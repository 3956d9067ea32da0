import type {
  Block,
  FieldName,
  LetterContent,
  LetterTemplate,
  OffenceRow,
  PageFacts,
  PageWords,
  PlainBlock,
  PlainRun,
  Run,
  SlipWords
} from './content'

export type Fields = Readonly<Partial<Record<FieldName, string | null>>>

/** What keeps a letter from being made: fields, an empty table of offences, or facts around the text. */
export type Missing =
  | FieldName
  | 'overtredingen'
  | 'school'
  | 'geadresseerde'
  | 'dagtekening'
  | 'kenmerk'
  | 'aanhef'
  | 'ondertekenaar'
  | 'contactpersoon'
  | 'voettekst'

export interface Merge {
  readonly template: LetterTemplate
  readonly words: PageWords
  readonly fields: Fields
  readonly offences: readonly OffenceRow[]
  readonly page: PageFacts
  /** The slip to answer on; left out: the letter has none. */
  readonly slip?: SlipWords
}

export const isBlank = (text: string | null | undefined) => /^[\s\p{C}]*$/u.test(text ?? '')
const plain = (runs: readonly PlainRun[]) => runs.map((run) => run.text).join('')

/**
 * A template with its gaps filled, or every name that is still empty: a letter with an unfilled gap never leaves
 * the school, as it did in a published protocol (S1-18). Values are text and nothing else, whatever they look like.
 */
export function mergeLetter(merge: Merge): { content: LetterContent } | { missing: Missing[] } {
  const { template, words, fields, offences, page, slip } = merge
  const missing = new Set<Missing>(missingOnPage(page))
  const shown = (part: { when?: FieldName | undefined }) => !part.when || !isBlank(fields[part.when])
  const fill = (runs: readonly Run[]): PlainRun[] =>
    runs.map((run) => {
      if ('text' in run) return run
      const text = fields[run.field]
      if (isBlank(text)) missing.add(run.field)
      return { text: text ?? '', ...(run.bold && { bold: run.bold }) }
    })
  const fillBlock = (block: Block): PlainBlock => {
    if (block.kind === 'list')
      return { kind: 'list', items: block.items.filter(shown).map((item) => fill(item.runs)) }
    if (block.kind !== 'offences') return { kind: block.kind, runs: fill(block.runs) }
    if (!offences.length || offences.some((row) => Object.values(row).some(isBlank)))
      missing.add('overtredingen')
    return { kind: 'offences', rows: [...offences] }
  }
  const content: LetterContent = {
    ...page,
    kind: template.kind,
    language: template.language,
    version: template.version,
    words,
    subject: plain(fill(template.subject)),
    blocks: template.blocks.filter(shown).map(fillBlock),
    closing: plain(fill(template.closing)),
    ...(slip && { slip: { ...slip, ask: plain(fill(slip.ask)) } })
  }
  return missing.size ? { missing: [...missing] } : { content }
}

function missingOnPage(page: PageFacts): Missing[] {
  const { name, street, postcode, city, phone, email } = page.school
  const facts: [Missing, readonly string[]][] = [
    ['school', [name, street, postcode, city, phone, email]],
    ['geadresseerde', page.recipient.length ? page.recipient : ['']],
    ['dagtekening', [page.date, page.placeAndDate]],
    ['kenmerk', [page.reference]],
    ['aanhef', [page.salutation]],
    ['ondertekenaar', [page.signer.name, page.signer.role]],
    ['contactpersoon', Object.values(page.contact)],
    ['voettekst', [page.foot]]
  ]
  return facts.filter(([, texts]) => texts.some(isBlank)).map(([name]) => name)
}

/** Why a template may not be used: what every letter must say, or a gap typed as text instead of as a field. */
export type Unsound =
  | 'empty'
  | 'placeholder'
  | 'no-fact'
  | 'no-rule'
  | 'no-contact'
  | 'no-offences'
  | 'no-measure'

/** Typed gaps as people make them: [naam school], {{naam}}, <naam>, (naam school), …… and ____. */
export const typedGap =
  /\[[^\]]*\]|\{[^}]*\}|<[^>]*>|\((?:naam|name|datum|date)\b[^)]*\)|\.{4,}|…{2,}|_{3,}/iu

/** What a letter that tells of no breach as such tells instead: which letter it takes back and why, when the talk is. */
const facts: Partial<Record<LetterTemplate['kind'], readonly FieldName[]>> = {
  retraction: ['brief.kenmerk', 'brief.datum', 'besluit.reden'],
  'good-news': ['schoon.weken', 'datum.lang', 'telling.nu'],
  conversation: ['gesprek.moment', 'gesprek.plaats'],
  suspension: ['maatregel.periode', 'besluit.reden', 'bezwaar.tekst'],
  reminder: ['brief.kenmerk', 'brief.datum', 'reactie.datum'],
  taken: ['inname.moment', 'inname.reden', 'teruggave.plaats', 'teruggave.tijd']
}

/**
 * What a template still lacks before the school may use it; empty when it is sound. Only parts that are always
 * shown count, so that no letter goes out without its fact, its rule and someone to call (dutch-schools 5.9).
 */
export function whyTemplateUnsound(
  template: LetterTemplate,
  to: 'guardian' | 'pupil' = 'guardian'
): Unsound[] {
  const { blocks, kind } = template
  const runsOf = (block: Block): Run[][] =>
    block.kind === 'list'
      ? block.items.map((item) => item.runs)
      : block.kind === 'offences'
        ? []
        : [block.runs]
  const lines = [template.subject, template.closing, ...blocks.flatMap(runsOf)]
  const texts = lines.map((runs) => runs.map((run) => ('text' in run ? run.text : 'x')).join(''))
  const always = blocks.filter((block) => !block.when)
  const asked = new Set(
    always.flatMap(runsOf).flatMap((runs) => runs.map((run) => 'field' in run && run.field))
  )
  const says = (...names: FieldName[]) => names.every((name) => asked.has(name))
  const serious = kind === 'repeated' || kind === 'director' || kind === 'warning'
  // A pupil need not be told whom it is about.
  const about: FieldName[] = to === 'pupil' ? [] : ['leerling.roepnaam']
  const has = (wanted: Block['kind']) => always.some((block) => block.kind === wanted)
  const faults: [Unsound, boolean][] = [
    [
      'empty',
      !blocks.length || texts.some(isBlank) || blocks.some((b) => b.kind === 'list' && !b.items.length)
    ],
    ['placeholder', texts.some((text) => typedGap.test(text))],
    ['no-fact', !says(...about, ...(facts[kind] ?? ['datum.lang', 'overtreding.omschrijving']))],
    ['no-rule', !(kind in facts) && !says('regel.vindplaats')],
    ['no-contact', !says('contact.naam', 'contact.telefoon')],
    ['no-offences', serious && !has('offences')],
    ['no-measure', serious && !has('measure')]
  ]
  return faults.filter(([, lacks]) => lacks).map(([why]) => why)
}

/** May the school write letters with this template? */
export const isTemplateSound = (template: LetterTemplate) => whyTemplateUnsound(template).length === 0
