import type { z } from 'zod'
import type { handling } from '../../contract/handling'
import { clockTime } from '../calendar/days'
import { Refusal, type CommandContext, type Handler } from '../context'
import { theSchool } from '../settings/store'
import { whyNotLogContact } from './contact-rules'
import {
  insertContact,
  insertExternal,
  insertFollowUp,
  letterSpokenOf,
  pupilOfOffence,
  standingContact,
  strike
} from './contact-store'
import { myPupil, myStep } from './of-mine'
import { sidesOf } from './sides'

/**
 * A hearing comes before the decision and an evaluation after closing: what was said goes on record at any time. Only
 * the mentor of the pupil and the director put it there; about a letter it meets the needs of that letter's step.
 */
export const logContact: Handler<typeof handling.logContact> = async (talk, ctx) => {
  const { stepId, isInIt } = await subjectOf(talk, ctx)
  const whyNot = whyNotLogContact(talk, {
    today: ctx.today,
    clock: clockTime(ctx.now),
    isInIt,
    onStep: stepId !== null
  })
  if (whyNot) throw new Refusal(whyNot)
  const id = ctx.newId()
  await insertContact(ctx.db, { ...talk, stepId, id, at: ctx.now, by: ctx.actor.id })
  ctx.touch(talk.pupilId, id)
  return { id }
}

/** The step a talk stands on, for whoever may put it there. */
async function subjectOf(
  { stepId, letterId, offenceId, pupilId }: z.output<(typeof handling.logContact)['input']>,
  ctx: CommandContext
): Promise<{ readonly stepId: string | null; readonly isInIt: boolean }> {
  if (stepId !== null) {
    const step = await myStep(ctx, stepId)
    const sides = await sidesOf(ctx.db, step.id, step.pupilId)
    return { stepId, isInIt: pupilId === step.pupilId || sides.some((one) => one.pupilId === pupilId) }
  }
  await myPupil(ctx, pupilId)
  const letter = letterId === null ? null : await letterSpokenOf(ctx.db, letterId)
  if (letter === undefined) throw new Refusal('letter-unknown')
  const offender = offenceId === null ? pupilId : await pupilOfOffence(ctx.db, offenceId)
  if (offender === undefined) throw new Refusal('offence-unknown')
  if (offender !== pupilId || (letter && letter.pupilId !== pupilId)) throw new Refusal('about-another')
  ctx.touch(...[letterId, offenceId].filter((one) => one !== null))
  return { stepId: letter?.stepId ?? null, isInIt: true }
}

export const strikeContact: Handler<typeof handling.strikeContact> = async ({ contactId, reason }, ctx) => {
  const contact = await standingContact(ctx.db, contactId)
  if (contact === undefined) throw new Refusal('contact-unknown')
  if (contact.stepId === null) await myPupil(ctx, contact.pupilId)
  else if ((await myStep(ctx, contact.stepId)).state === 'closed') throw new Refusal('step-closed')
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
