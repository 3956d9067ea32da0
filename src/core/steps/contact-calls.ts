import type { handling } from '../../contract/handling'
import { Refusal, type Handler } from '../context'
import { theSchool } from '../settings/store'
import { insertContact, insertExternal, insertFollowUp, stepOfContact, strike } from './contact-store'
import { whyNotLogContact } from './handling-rules'
import { myStep } from './of-mine'
import { sidesOf } from './sides'

/** A hearing comes before the decision and an evaluation after closing: what was said goes on record at any time. */
export const logContact: Handler<typeof handling.logContact> = async (talk, ctx) => {
  const step = await myStep(ctx, talk.stepId)
  const isInIt =
    talk.pupilId === step.pupilId ||
    (await sidesOf(ctx.db, step.id, step.pupilId)).some(({ pupilId }) => pupilId === talk.pupilId)
  const whyNot = whyNotLogContact(talk, { today: ctx.today, isInIt })
  if (whyNot) throw new Refusal(whyNot)
  const id = ctx.newId()
  await insertContact(ctx.db, { ...talk, id, at: ctx.now, by: ctx.actor.id })
  ctx.touch(talk.pupilId, id)
  return { id }
}

export const strikeContact: Handler<typeof handling.strikeContact> = async ({ contactId, reason }, ctx) => {
  const stepId = await stepOfContact(ctx.db, contactId)
  if (stepId === undefined) throw new Refusal('contact-unknown')
  const step = await myStep(ctx, stepId)
  if (step.state === 'closed') throw new Refusal('step-closed')
  await strike(ctx.db, contactId, { at: ctx.now, by: ctx.actor.id, why: reason })
  ctx.touch(contactId)
  return {}
}

export const logExternal: Handler<typeof handling.logExternal> = async (external, ctx) => {
  await myStep(ctx, external.stepId)
  if (external.day > ctx.today) throw new Refusal('day-to-come')
  const id = ctx.newId()
  // As the school had agreed then: what it agrees later does not change what was asked of it now.
  const duty = external.body === 'police' ? (await theSchool(ctx.db)).policeDuty : null
  await insertExternal(ctx.db, { ...external, duty, id, at: ctx.now, by: ctx.actor.id })
  ctx.touch(id)
  return { id }
}

export const addFollowUp: Handler<typeof handling.addFollowUp> = async (followUp, ctx) => {
  await myStep(ctx, followUp.stepId)
  const id = ctx.newId()
  await insertFollowUp(ctx.db, { ...followUp, id, at: ctx.now, by: ctx.actor.id })
  ctx.touch(id)
  return { id }
}
