import type { letters } from '../../contract/letters'
import { Refusal, type Actor, type Handler } from '../context'
import { findStep } from '../steps/found'
import { underWay } from '../long-work/under-way'
import { contentOf, permitted, readable, standing } from './found'
import { spokenNow } from './language-store'
import { prepareLetters, shown, workshopIn } from './make'
import { callBackMail } from './mail-back'
import { standsOf } from './on-file-store'
import { picturesFor } from './picture-store'
import { proposedChannels } from './proposed-channels'
import { fileNameOf } from './rules'
import { tellIssued, toTell } from './issued'
import { markIssued } from './issue-store'
import { lettersOnFile } from './store'

const isDirector = ({ role }: Actor): boolean => role === 'director'

export const list: Handler<typeof letters.list> = async (_input, { db, actor, today }) => {
  const found = await lettersOnFile(db, isDirector(actor) ? null : actor.id)
  const spoken = await spokenNow(db)
  const rows = found.map((letter) => ({ ...letter, retracted: letter.retractedBy !== null }))
  const stands = await standsOf(db, rows, today)
  const ready = found.filter(({ issuedAt, retractedBy }) => issuedAt === null && retractedBy === null)
  const goes = await proposedChannels(
    db,
    ready.map(({ id }) => id)
  )
  return found.map((letter, at) => ({
    ...letter,
    ...stands[at]!,
    goes: goes.get(letter.id) ?? null,
    waits: letter.waits !== null && spoken.has(letter.waits) ? null : letter.waits
  }))
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
  return drafts.map((draft) => shown(workshop, draft.recipient, draft))
}

export const pages: Handler<typeof letters.pages> = async ({ letterId }, ctx) => {
  const [letter] = await readable(ctx.db, [letterId], ctx.actor)
  ctx.touch(letter!.pupilId, letterId)
  const content = contentOf(letter!)
  const pictures = await picturesFor(ctx.db, [content])
  return shown(workshopIn(ctx.resources), { name: letter!.recipient }, { content, pictures })
}

export const file: Handler<typeof letters.file> = async ({ letterIds }, ctx) => {
  const found = await readable(ctx.db, letterIds, ctx.actor)
  ctx.touch(...found.flatMap(({ pupilId, id }) => [pupilId, id]))
  const { press } = workshopIn(ctx.resources)
  const contents = found.map(contentOf)
  const pictures = await picturesFor(ctx.db, contents)
  const bytes =
    found.length === 1
      ? found[0]!.pdf
      : await underWay(ctx, found.length, (following) => press.batch(contents, pictures, following))
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
  await callBackMail(ctx, letterIds, 'other-way')
  const told = await toTell(db, letterIds)
  const issued = await markIssued(db, letterIds, { at: now, by: actor.id, channel })
  await tellIssued(ctx, told)
  return { issued }
}
