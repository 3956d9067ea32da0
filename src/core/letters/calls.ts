import type { letters } from '../../contract/letters'
import { Refusal, type Actor, type Handler } from '../context'
import { findStep } from '../steps/found'
import { underWay } from '../work/under-way'
import { contentOf, permitted, readable, standing } from './found'
import { prepareLetters, shown, workshopIn } from './make'
import { standsOf } from './on-file-store'
import { fileNameOf } from './rules'
import { lettersOnFile, markIssued } from './store'

const isDirector = ({ role }: Actor): boolean => role === 'director'

export const list: Handler<typeof letters.list> = async (_input, { db, actor, today }) => {
  const found = await lettersOnFile(db, isDirector(actor) ? null : actor.id)
  const rows = found.map((letter) => ({ ...letter, retracted: letter.retractedBy !== null }))
  const stands = await standsOf(db, rows, today)
  return found.map((letter, at) => ({ ...letter, ...stands[at]! }))
}

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
  const { press } = workshopIn(ctx.resources)
  const bytes =
    found.length === 1
      ? found[0]!.pdf
      : await underWay(ctx, found.length, (following) => press.batch(found.map(contentOf), following))
  return {
    name: fileNameOf(found.map(({ reference }) => reference)),
    base64: Buffer.from(bytes).toString('base64')
  }
}

export const issue: Handler<typeof letters.issue> = async ({ letterIds, channel }, ctx) => {
  const { db, actor, now } = ctx
  const found = await permitted(db, letterIds, actor)
  standing(found)
  ctx.touch(...found.flatMap(({ pupilId, id }) => [pupilId, id]))
  return { issued: await markIssued(db, letterIds, { at: now, by: actor.id, channel }) }
}
