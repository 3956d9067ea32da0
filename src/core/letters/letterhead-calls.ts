import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { fullName } from '../../contract/names'
import type { letterhead as contract } from '../../contract/letterhead'
import type { Language } from '../../contract/settings'
import { findStaff } from '../accounts/store'
import { Refusal, type Actor, type Handler, type Reading } from '../context'
import { saveSchool, theSchool } from '../settings/store'
import { LetterExample, type PageFacts, type PlacedPicture } from './content'
import { samplePage, whyNotAccent } from './letterhead-rules'
import { sha256 } from './filing'
import { shown, workshopIn, type Sheet } from './make'
import { mergeLetter } from './merge'
import { phrasesOf } from './phrases'
import { readPicture } from './picture-rules'
import { pictureInUse, picturesFor, placedPicture, putInUse, type KeptPicture } from './picture-store'

const sent = (picture: KeptPicture | undefined) =>
  picture
    ? {
        mime: picture.mime,
        base64: Buffer.from(picture.bytes).toString('base64'),
        width: picture.width,
        height: picture.height
      }
    : null

export const letterhead: Handler<typeof contract.letterhead> = async (_input, { db }) => {
  const { accent, addressAt } = await theSchool(db)
  return { accent, addressAt, logo: sent(await pictureInUse(db, { purpose: 'logo' })) }
}

export const changeLetterhead: Handler<typeof contract.changeLetterhead> = async (change, ctx) => {
  // Set in type once before it is kept: what cannot be printed is refused here, not in the middle of a decision.
  const { logo } = await tried(ctx.db, ctx.resources, ctx.actor, change)
  const { logo: _, ...settings } = change
  return ctx.write(async (act) => {
    if (Object.keys(settings).length > 0) await saveSchool(act.db, settings)
    if (logo !== undefined) await putInUse(act, { purpose: 'logo' }, logo)
    return {}
  })
}

export const letterheadSample: Handler<typeof contract.letterheadSample> = async (change, ctx) => {
  const { pages, text } = (await tried(ctx.db, ctx.resources, ctx.actor, change)).sample
  return { pages, text }
}

export const signature: Handler<typeof contract.signature> = async (_input, { db, actor }) => ({
  picture: sent(await pictureInUse(db, { purpose: 'signature', staffId: actor.id }))
})

export const setSignature: Handler<typeof contract.setSignature> = async ({ picture }, ctx) => {
  const { actor } = ctx
  const kept = readBase64(picture)
  const sheet = await sampleSheet(ctx.db, ctx.resources, { actor, signature: kept })
  print(ctx.resources, sheet)
  return ctx.write(async (act) => {
    await putInUse(act, { purpose: 'signature', staffId: actor.id }, kept)
    return {}
  })
}

export const removeSignature: Handler<typeof contract.removeSignature> = async (_input, ctx) => {
  await putInUse(ctx, { purpose: 'signature', staffId: ctx.actor.id }, null)
  return {}
}

function readBase64(base64: string): KeptPicture {
  const bytes = Buffer.from(base64, 'base64')
  const read = readPicture(bytes)
  if ('why' in read) throw new Refusal(read.why)
  return { ...read, id: sha256(bytes), bytes }
}

/** A change as the letters would show it. `logo`: undefined when it is left as it is. */
async function tried(
  db: Reading,
  resources: string,
  actor: Actor,
  change: z.output<typeof contract.changeLetterhead.input>
) {
  const why = whyNotAccent(change.accent)
  if (why) throw new Refusal(why)
  const logo = typeof change.logo === 'string' ? readBase64(change.logo) : change.logo
  const sheet = await sampleSheet(db, resources, { ...change, actor, logo })
  return { logo, sample: print(resources, sheet) }
}

/** Its pages; the file is made as well, as only that finds a picture whose pixels cannot be drawn. */
function print(resources: string, sheet: Sheet) {
  const workshop = workshopIn(resources)
  try {
    workshop.press.pdf([sheet.content], sheet.pictures)
    return shown(workshop, { name: '' }, sheet)
  } catch (cause) {
    if (/decod|image/i.test(String(cause))) throw new Refusal('picture-broken')
    throw cause
  }
}

interface Wish {
  readonly actor: Actor
  readonly accent?: string | undefined
  readonly addressAt?: number | undefined
  readonly logo?: KeptPicture | null | undefined
  readonly signature?: KeptPicture
}

/** A letter about an invented pupil on the school's letterhead; whoever looks signs it, if they sign letters. */
async function sampleSheet(db: Reading, resources: string, wish: Wish): Promise<Sheet> {
  const { accent, addressAt } = wish
  const school = { ...(await theSchool(db)), ...(accent && { accent }), ...(addressAt && { addressAt }) }
  const { language } = school
  const example = exampleIn(resources, language)
  const kept = wish.logo === undefined ? await placedPicture(db, { purpose: 'logo' }, school.name) : null
  const logo = wish.logo ? placed(wish.logo, school.name) : kept
  const page = samplePage(example, school, language, { logo, signer: await signerOf(db, wish, language) })
  const { words, templates } = workshopIn(resources).books[language]
  const template = templates.find(({ kind }) => kind === 'repeated')!
  const merged = mergeLetter({ template, words, fields: example.fields, offences: example.offences, page })
  if ('missing' in merged) throw new Error(`The sample misses ${merged.missing.join()}.`)
  const pictures = new Map(await picturesFor(db, [merged.content]))
  for (const picture of [wish.logo, wish.signature]) if (picture) pictures.set(picture.id, picture.bytes)
  return { content: merged.content, pictures }
}

const placed = ({ id, width, height }: KeptPicture, alt: string): PlacedPicture => ({
  picture: id,
  width,
  height,
  alt
})

async function signerOf(
  db: Reading,
  { actor, signature }: Wish,
  language: Language
): Promise<PageFacts['signer'] | null> {
  if (actor.role !== 'director' && actor.role !== 'mentor') return null
  const person = await findStaff(db, actor.id)
  if (!person) return null
  const name = fullName(person)
  const alt = phrasesOf(language).signature(name)
  const own = signature
    ? placed(signature, alt)
    : await placedPicture(db, { purpose: 'signature', staffId: actor.id }, alt)
  return { name, role: phrasesOf(language).functions[actor.role], ...(own && { signature: own }) }
}

const exampleIn = (resources: string, language: Language): LetterExample => {
  const examples = JSON.parse(readFileSync(join(resources, 'letters/example.json'), 'utf8')) as Record<
    Language,
    unknown
  >
  return LetterExample.parse(examples[language])
}
