import type { letters } from '../../contract/letters'
import { Refusal, type Actor, type Handler, type Reading } from '../context'
import { findStep } from '../steps/found'
import { LetterContent } from './content'
import { prepareLetters, sha256, workshopIn } from './make'
import type { LetterPress } from './pdf'
import { fileNameOf, textOf } from './rules'
import { frozenLetters, lettersOnFile, markIssued, type FrozenLetter } from './store'

const isDirector = ({ role }: Actor): boolean => role === 'director'

export const list: Handler<typeof letters.list> = (_input, { db, actor }) =>
  lettersOnFile(db, isDirector(actor) ? null : actor.id)

export const preview: Handler<typeof letters.preview> = async ({ stepId, measures, reason }, ctx) => {
  const { db, actor, resources } = ctx
  const step = await findStep(db, stepId)
  if (!step) throw new Refusal('step-unknown')
  if (!isDirector(actor) && step.mentorId !== actor.id) throw new Refusal('not-your-pupil')
  ctx.touch(step.pupilId, stepId)
  const chosen = measures.length > 0 ? measures : step.measures
  const drafts = await prepareLetters(db, workshopIn(resources), {
    step,
    measures: chosen,
    reason,
    day: ctx.today,
    actor
  })
  if (!step.letter || drafts.length === 0) throw new Refusal('no-letter')
  const { press } = workshopIn(resources)
  return drafts.map(({ recipient, content }) => shown(press, recipient.name, content))
}

export const pages: Handler<typeof letters.pages> = async ({ letterId }, ctx) => {
  const [letter] = await readable(ctx.db, [letterId], ctx.actor)
  ctx.touch(letter!.pupilId, letterId)
  return shown(workshopIn(ctx.resources).press, letter!.recipient, contentOf(letter!))
}

export const file: Handler<typeof letters.file> = async ({ letterIds }, ctx) => {
  const found = await readable(ctx.db, letterIds, ctx.actor)
  ctx.touch(...found.flatMap(({ pupilId, id }) => [pupilId, id]))
  const bytes = found.length === 1 ? found[0]!.pdf : workshopIn(ctx.resources).press.pdf(found.map(contentOf))
  return {
    name: fileNameOf(found.map(({ reference }) => reference)),
    base64: Buffer.from(bytes).toString('base64')
  }
}

export const issue: Handler<typeof letters.issue> = async ({ letterIds, channel }, ctx) => {
  const { db, actor, now } = ctx
  const found = await permitted(db, letterIds, actor)
  ctx.touch(...found.flatMap(({ pupilId, id }) => [pupilId, id]))
  return { issued: await markIssued(db, letterIds, { at: now, by: actor.id, channel }) }
}

const shown = (press: LetterPress, recipient: string, content: LetterContent) => ({
  recipient,
  pages: press.pages(content),
  text: textOf(content)
})

const contentOf = ({ content }: FrozenLetter) => LetterContent.parse(JSON.parse(content))

/** Letters that exist and that this person may see: a mentor those of the own class. */
async function permitted(db: Reading, ids: readonly string[], actor: Actor): Promise<FrozenLetter[]> {
  const found = await frozenLetters(db, ids)
  if (found.length < new Set(ids).size) throw new Refusal('letter-unknown')
  if (!isDirector(actor) && !found.every(({ mentorIds }) => mentorIds.includes(actor.id)))
    throw new Refusal('not-your-pupil')
  return found
}

/** The same, each with the very bytes that were frozen: a changed file is named and not opened. */
async function readable(db: Reading, ids: readonly string[], actor: Actor): Promise<FrozenLetter[]> {
  const found = await permitted(db, ids, actor)
  const damaged = found.find(({ pdf, sha256: frozen }) => sha256(pdf) !== frozen)
  if (damaged) throw new Refusal('letter-damaged', { reference: damaged.reference })
  return found
}
