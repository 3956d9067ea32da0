import type {
  TemplateFault,
  TemplateKey,
  TemplateText,
  templates as contract
} from '../../contract/letter-templates'
import { Refusal, type CommandContext, type Handler, type QueryContext } from '../context'
import { findStep } from '../steps/found'
import { FieldName, LetterTemplate } from './content'
import { workshopIn } from './make'
import { exampleIn, shownForStep, shownWithExample } from './template-preview'
import { faultOf, findingsOf } from './template-rules'
import { allOwn, insertTemplate, ownOf, pupilsWithStep } from './template-store'
import { shippedFor, shippedIn, textOfTemplate } from './templates'

type Letters = typeof contract

export const templates: Handler<Letters['templates']> = async (_input, { db, resources }) => {
  const own = await allOwn(db)
  return shippedIn(workshopIn(resources)).map(({ audience, template }) => {
    const { kind, language, version } = template
    const newest = own.find(
      (one) => one.kind === kind && one.language === language && one.audience === audience
    )
    return {
      kind,
      language,
      audience,
      version: newest?.version ?? version,
      own: newest !== undefined && !isSame(newest.text, textOfTemplate(template)),
      changedAt: newest?.madeAt ?? null,
      changedBy: newest?.madeBy ?? ''
    }
  })
}

export const template: Handler<Letters['template']> = async (key, ctx) => {
  const { fields } = exampleIn(ctx.resources, key.language)
  return {
    versions: await versionsOf(key, ctx),
    fields: FieldName.options.map((field) => ({ field, example: fields[field] ?? '' }))
  }
}

export const checkTemplate: Handler<Letters['checkTemplate']> = async ({ draft, ...key }, { resources }) =>
  findingsOf(draft, cameWith(resources, key), key.audience)

export const exampleOfTemplate: Handler<Letters['exampleOfTemplate']> = async (asked, { resources }) => {
  const { draft, ...key } = asked
  return shownWithExample(workshopIn(resources), resources, drafted(draft, resources, key), key.audience)
}

/** More than fit a list that is chosen from; the last reached come first. */
const most = 200

export const templatePupils: Handler<Letters['templatePupils']> = (_input, { db }) => pupilsWithStep(db, most)

export const templateForPupil: Handler<Letters['templateForPupil']> = async (asked, ctx) => {
  const { stepId, draft, ...key } = asked
  const template = drafted(draft, ctx.resources, key)
  const step = await findStep(ctx.db, stepId)
  if (!step) throw new Refusal('step-unknown')
  ctx.touch(step.pupilId, stepId)
  const plan = { step, measures: step.chosen, reason: '', day: ctx.today, actor: ctx.actor }
  return shownForStep(ctx.db, workshopIn(ctx.resources), template, key.audience, plan)
}

export const saveTemplate: Handler<Letters['saveTemplate']> = (asked, ctx) => {
  const { base, draft, note, ...key } = asked
  return keep(ctx, key, base, { text: draft, note, restores: null })
}

export const restoreTemplate: Handler<Letters['restoreTemplate']> = async (asked, ctx) => {
  const { base, version, ...key } = asked
  const all = await versionsOf(key, ctx)
  const wanted = version === null ? all.at(-1) : all.find((one) => one.version === version)
  if (!wanted) throw new Refusal('template-version-unknown')
  return keep(ctx, key, base, { text: wanted.text, note: '', restores: wanted.version })
}

interface Wanted {
  readonly text: TemplateText
  readonly note: string
  readonly restores: number | null
}

/** Puts a version on record after the newest, unless another came between or it may not be written so. */
async function keep(ctx: CommandContext, key: TemplateKey, base: number, wanted: Wanted) {
  const newest = (await versionsOf(key, ctx))[0]!
  if (newest.version !== base)
    throw new Refusal('template-changed', { who: newest.madeBy, version: String(newest.version) })
  if (isSame(newest.text, wanted.text)) throw new Refusal('already-so')
  const why = faultOf(wanted.text, cameWith(ctx.resources, key), key.audience)
  if (why) throw new Refusal(why.what as TemplateFault, { fields: why.about })
  const [id, version] = [ctx.newId(), newest.version + 1]
  ctx.touch(id)
  await insertTemplate(ctx.db, { ...key, ...wanted, id, version, madeAt: ctx.now, by: ctx.actor.id })
  return { version }
}

/** Every version of a letter, newest first; the last is what came with Belvrij. */
async function versionsOf(key: TemplateKey, { db, resources }: Pick<QueryContext, 'db' | 'resources'>) {
  const shipped = cameWith(resources, key)
  const text = textOfTemplate(shipped)
  const own = await ownOf(db, key)
  return [
    ...own.map(({ version, madeAt, madeBy, note, restores, text: said }) => ({
      version,
      madeAt,
      madeBy,
      note,
      restores,
      shipped: isSame(said, text),
      text: said
    })),
    { version: shipped.version, madeAt: null, madeBy: '', note: '', restores: null, shipped: true, text }
  ]
}

function cameWith(resources: string, key: TemplateKey): LetterTemplate {
  const shipped = shippedFor(workshopIn(resources), key)
  if (!shipped) throw new Refusal('template-unknown')
  return shipped
}

/** A draft as a letter can be made from it; refuses a gap that there is not. */
function drafted(draft: TemplateText, resources: string, key: TemplateKey): LetterTemplate {
  const shipped = cameWith(resources, key)
  const wrong = findingsOf(draft, shipped, key.audience).find(({ what }) => what === 'field-unknown')
  if (wrong) throw new Refusal('field-unknown', { fields: wrong.about })
  return LetterTemplate.parse({ ...shipped, ...draft })
}

const isSame = (a: TemplateText, b: TemplateText) => plain(a) === plain(b)
/** As text that tells two letters apart, whatever the order in which their parts were written down. */
const plain = (text: TemplateText) =>
  JSON.stringify(text, (_name, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value
  )
