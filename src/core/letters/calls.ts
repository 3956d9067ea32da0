import type { letters } from '../../contract/letters'
import { Refusal, type Actor, type Handler, type Reading } from '../context'
import { findStep } from '../steps/found'
import { LetterContent } from './content'
import { prepareLetters, sha256, shown, workshopIn } from './make'
import { fileNameOf } from './rules'
import { frozenLetters, lettersOnFile, markIssued, type FrozenLetter } from './store'

const isDirector = ({ role }: Actor): boolean => role === 'director'

export const list: Handler<typeof letters.list> = (_input, { db, actor }) =>
  lettersOnFile(db, isDirector(actor) ? null : actor.id)

export const preview: Handler<typeof letters.preview> = async (wish, ctx) => {
  const { db, actor, resources, today } = ctx
  const { stepId, decision, measures, reason } = wish
  const step = await findStep(db, stepId)
  if (!step) throw new Refusal('step-unknown')
  if (!isDirector(actor) && step.mentorId !== actor.id) throw new Refusal('not-your-pupil')
  ctx.touch(step.pupilId, stepId)
  const chosen = decision === 'approve' && measures.length === 0 ? step.measures : measures
  const plan = { step, decision, measures: chosen, reason, day: today, actor }
  const workshop = workshopIn(resources)
  const drafts = await prepareLetters(db, workshop, plan)
  if (drafts.length === 0) throw new Refusal('no-letter')
  return drafts.map(({ recipient, content }) => shown(workshop, recipient.name, content))
}

export const pages: Handler<typeof letters.pages> = async ({ letterId }, ctx) => {
  const [letter] = await readable(ctx.db, [letterId], ctx.actor)
  ctx.touch(letter!.pupilId, letterId)
  return shown(workshopIn(ctx.resources), letter!.recipient, contentOf(letter!))
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
  const held = found.find(({ retracted }) => retracted)
  if (held) throw new Refusal('letter-retracted', { reference: held.reference })
  ctx.touch(...found.flatMap(({ pupilId, id }) => [pupilId, id]))
  return { issued: await markIssued(db, letterIds, { at: now, by: actor.id, channel }) }
}

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
