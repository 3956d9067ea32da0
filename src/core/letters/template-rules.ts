import type {
  Audience,
  TemplateBlock,
  TemplateFault,
  TemplateFinding,
  TemplateRemark,
  TemplateRun,
  TemplateText
} from '../../contract/letter-templates'
import { FieldName, type LetterTemplate } from './content'
import { isBlank, typedGap, whyTemplateUnsound, type Unsound } from './merge'

/** A place in a letter where text stands, and under which conditions it shows. */
interface Line {
  readonly part: TemplateFinding['part']
  readonly block: number | null
  readonly runs: readonly TemplateRun[]
  readonly whens: readonly string[]
}

const given = (...whens: (string | undefined)[]) => whens.filter((one) => one !== undefined)

const linesOfBlock = (block: TemplateBlock, at: number): Line[] => {
  if (block.kind === 'offences') return []
  if (block.kind !== 'list')
    return [{ part: 'blocks', block: at, runs: block.runs, whens: given(block.when) }]
  return block.items.map(({ runs, when }) => ({
    part: 'blocks',
    block: at,
    runs,
    whens: given(block.when, when)
  }))
}

const linesOf = ({ subject, blocks, closing }: TemplateText): Line[] => [
  { part: 'subject', block: null, runs: subject, whens: [] },
  ...blocks.flatMap(linesOfBlock),
  { part: 'closing', block: null, runs: closing, whens: [] }
]

const fieldsIn = (runs: readonly TemplateRun[]) => runs.flatMap((run) => ('field' in run ? [run.field] : []))
/** The words of a line, with a letter where a gap is. */
const words = (runs: readonly TemplateRun[]) => runs.map((run) => ('text' in run ? run.text : 'x')).join('')
const isEmpty = (runs: readonly TemplateRun[]) => isBlank(words(runs))
const isKnown = (field: string) => (FieldName.options as readonly string[]).includes(field)

/** The most a letter says: about three pages. */
export const longestText = 9000

/** What is on record of every pupil with a step, so that a letter may ask for it without a condition. */
const alwaysKnown: ReadonlySet<string> = new Set<FieldName>([
  'leerling.volledig',
  'leerling.roepnaam',
  'telling.aantal',
  'telling.venster',
  'volgende.maatregel',
  'teruggave.wie',
  'contact.naam',
  'contact.functie',
  'contact.telefoon'
])

/** The word for the pupil file in each language: a letter that names it says that it may be seen and corrected. */
const fileWord: Readonly<Record<string, RegExp>> = {
  nl: /dossier/iu,
  en: /\bfile\b/iu,
  tr: /dosya/iu,
  ar: /ملف/u,
  pl: /akta|aktach|dokumentac|teczc|kartote/iu,
  uk: /справ|досьє/iu
}

type Where = Partial<Pick<TemplateFinding, 'part' | 'block' | 'about'>>
const at = ({ part, block }: Line): Where => ({ part, block })
const found = (what: TemplateFinding['what'], fault: boolean, where: Where): TemplateFinding => ({
  what,
  fault,
  part: 'blocks',
  block: null,
  about: '',
  ...where
})
const fault = (what: TemplateFault, where: Where = {}) => found(what, true, where)
const remark = (what: TemplateRemark, where: Where = {}) => found(what, false, where)

/**
 * What is to be looked at in a letter before the school keeps it, faults first: a gap that nothing fills, a condition
 * that hides a part for ever, and what the letter that came with Belvrij tells and this one does not (S1-18,
 * dutch-schools 5.9). To name no contact person or not the right to see the file is a remark: it may stand elsewhere.
 */
export function findingsOf(
  draft: TemplateText,
  shipped: LetterTemplate,
  audience: Audience
): TemplateFinding[] {
  const unsound = lackingBeside(draft, shipped, audience)
  return [
    ...emptyParts(draft),
    ...wrongGaps(draft),
    ...unsound.map(({ why, about }) => fault(why, { about })),
    ...(linesOf(draft).reduce((sum, { runs }) => sum + words(runs).length, 0) > longestText
      ? [fault('text-too-long')]
      : []),
    ...(lacks('no-contact', draft, shipped, audience)
      ? [remark('no-contact', { about: requiredFor('no-contact', draft, shipped, audience) })]
      : []),
    ...fileRights(draft, shipped),
    ...maybeEmpty(draft, shipped)
  ]
}

/** Why the school may not keep this letter, with where and what about; undefined when it may. */
export const faultOf = (draft: TemplateText, shipped: LetterTemplate, audience: Audience) =>
  findingsOf(draft, shipped, audience).find((finding) => finding.fault)

function emptyParts({ subject, blocks, closing }: TemplateText): TemplateFinding[] {
  const isEmptyBlock = (block: TemplateBlock) => {
    if (block.kind === 'list')
      return block.items.length === 0 || block.items.some(({ runs }) => isEmpty(runs))
    return block.kind !== 'offences' && isEmpty(block.runs)
  }
  return [
    ...(isEmpty(subject) ? [fault('no-subject', { part: 'subject' })] : []),
    ...(blocks.length === 0 ? [fault('no-block')] : []),
    ...blocks.flatMap((block, place) =>
      isEmptyBlock(block) ? [fault('empty-block', { block: place })] : []
    ),
    ...(isEmpty(closing) ? [fault('no-closing', { part: 'closing' })] : [])
  ]
}

function wrongGaps(draft: TemplateText): TemplateFinding[] {
  const lines = linesOf(draft)
  // The table tells of the offences with their days, so a letter may ask whether there is any.
  const table: FieldName[] = draft.blocks.some(({ kind }) => kind === 'offences') ? ['datum.lang'] : []
  const stands = new Set([...table, ...lines.flatMap(({ runs }) => fieldsIn(runs))])
  const conditions = draft.blocks.flatMap((block, place) =>
    given(block.when, ...(block.kind === 'list' ? block.items.map(({ when }) => when) : [])).map((when) => ({
      when,
      place
    }))
  )
  return [
    ...lines.flatMap((line) =>
      fieldsIn(line.runs)
        .filter((field) => !isKnown(field))
        .map((about) => fault('field-unknown', { ...at(line), about }))
    ),
    ...conditions
      .filter(({ when }) => !isKnown(when))
      .map(({ when, place }) => fault('field-unknown', { block: place, about: when })),
    ...lines.flatMap((line) => {
      const typed = typedGap.exec(words(line.runs))
      return typed ? [fault('typed-gap', { ...at(line), about: typed[0] })] : []
    }),
    ...conditions
      .filter(({ when }) => isKnown(when) && !stands.has(when))
      .map(({ when, place }) => fault('condition-nowhere', { block: place, about: when }))
  ]
}

const asTemplate = (draft: TemplateText, shipped: LetterTemplate) =>
  ({ ...shipped, ...draft }) as LetterTemplate

/** Whether a letter lacks something that the letter that came with Belvrij does not lack. */
const lacks = (why: Unsound, draft: TemplateText, shipped: LetterTemplate, audience: Audience) =>
  whyTemplateUnsound(asTemplate(draft, shipped), audience).includes(why) &&
  !whyTemplateUnsound(shipped, audience).includes(why)

/** The fields that a letter must always show for this reason and that this one does not. */
function requiredFor(why: Unsound, draft: TemplateText, shipped: LetterTemplate, audience: Audience): string {
  const always = new Set(
    draft.blocks.flatMap((block, place) =>
      block.when ? [] : linesOfBlock(block, place).flatMap(({ runs }) => fieldsIn(runs))
    )
  )
  const without = (field: FieldName) => {
    const keep = (run: TemplateRun) => !('field' in run && run.field === field)
    const blocks = shipped.blocks.map((block) =>
      'runs' in block ? { ...block, runs: block.runs.filter(keep) } : block
    )
    return whyTemplateUnsound({ ...shipped, blocks }, audience)
  }
  return FieldName.options.filter((field) => !always.has(field) && without(field).includes(why)).join(' ')
}

function lackingBeside(draft: TemplateText, shipped: LetterTemplate, audience: Audience) {
  const reasons = ['no-fact', 'no-rule', 'no-offences', 'no-measure'] as const
  return reasons
    .filter((why) => lacks(why, draft, shipped, audience) || leavesOut(why, draft, shipped))
    .map((why) => ({ why, about: requiredFor(why, draft, shipped, audience) }))
}

/** The table of offences and the measure stand where the shipped letter has them, and shown as surely as there. */
function leavesOut(why: string, draft: TemplateText, shipped: LetterTemplate): boolean {
  const kind = why === 'no-offences' ? 'offences' : why === 'no-measure' ? 'measure' : null
  const had = shipped.blocks.filter((block) => block.kind === kind)
  if (had.length === 0) return false
  const sure = had.some(({ when }) => !when)
  return !draft.blocks.some((block) => block.kind === kind && (!sure || !block.when))
}

function fileRights(draft: TemplateText, shipped: LetterTemplate): TemplateFinding[] {
  const word = fileWord[shipped.language]
  const names = (text: TemplateText) =>
    linesOf(text).some(({ runs, whens }) => !whens.length && word?.test(words(runs)))
  return names(shipped) && !names(draft) ? [remark('no-file-rights')] : []
}

/** Gaps that are not always known, in a part that is always shown: such a letter would be refused for some pupils. */
function maybeEmpty(draft: TemplateText, shipped: LetterTemplate): TemplateFinding[] {
  const pairs = ({ runs, whens }: Line) =>
    fieldsIn(runs).flatMap((field) => (whens.length > 0 ? whens : ['']).map((when) => `${when} ${field}`))
  const safe = new Set(linesOf(shipped).flatMap(pairs))
  const isSafe = (field: string, whens: readonly string[]) =>
    !isKnown(field) ||
    alwaysKnown.has(field) ||
    whens.includes(field) ||
    ['', ...whens].some((when) => safe.has(`${when} ${field}`))
  return linesOf(draft).flatMap((line) =>
    [...new Set(fieldsIn(line.runs))]
      .filter((field) => !isSafe(field, line.whens))
      .map((about) => remark('may-be-empty', { ...at(line), about }))
  )
}
