import type { handling } from '../../contract/handling'
import { fullName } from '../../contract/names'
import { daysFrom } from '../calendar/store'
import { Refusal, type CommandContext, type Handler } from '../context'
import { withholdAbout } from '../withhold'
import type { FoundStep } from './found'
import { myStep } from './of-mine'
import { asItStands, doneOn } from './open'
import { sidesOf } from './sides'
import {
  daysToRead,
  endsOn,
  whetherToSuspend,
  whyNotEnd,
  whyNotTick,
  whyNotYetSuspend
} from './suspension-rules'
import {
  endOnRecord,
  findSuspension,
  insertSuspension,
  insertTask,
  lastSuspension,
  suspensionsOf
} from './suspension-store'

export const suspend: Handler<typeof handling.suspend> = async (wish, ctx) => {
  const { db, today } = ctx
  const step = await myStep(ctx, wish.stepId)
  const unheard = await notHeard(ctx, step)
  const whyNotYet = whyNotYetSuspend(step, wish, { isHeard: unheard.length === 0, today })
  if (whyNotYet) throw new Refusal(whyNotYet, whyNotYet === 'hear-first' ? { names: unheard.join(', ') } : {})
  const before = await suspensionsOf(db, step.pupilId)
  const { from, until } = daysToRead(
    wish,
    before.filter(({ stepId }) => stepId === step.id)
  )
  const whether = whetherToSuspend(wish, await daysFrom(db, from, until), before)
  if ('whyNot' in whether) throw new Refusal(whether.whyNot, whether.about)
  const id = ctx.newId()
  const { schoolDays } = whether
  const made = { ...wish, id, schoolDays, pupilId: step.pupilId, at: ctx.now, by: ctx.actor.id }
  await insertSuspension(db, made)
  ctx.touch(id)
  return { id, schoolDays }
}

/** Who is to be heard yet: the pupil on this step, and everyone who was in it (S2-19, RBOVE 2014:4116). */
async function notHeard({ db, today }: CommandContext, step: FoundStep): Promise<string[]> {
  const { met } = await doneOn(db, step, today)
  const others = (await sidesOf(db, step.id, step.pupilId)).filter(
    ({ pupilId, heard }) => pupilId !== step.pupilId && !heard
  )
  return [...new Set([...(met.has('hearing') ? [] : [step.pupilName]), ...others.map(fullName)])]
}

export const endSuspension: Handler<typeof handling.endSuspension> = async (wish, ctx) => {
  const { suspensionId, lastDay, reason } = wish
  const suspension = await findSuspension(ctx.db, suspensionId)
  if (!suspension) throw new Refusal('suspension-unknown')
  await myStep(ctx, suspension.stepId)
  const whyNot = whyNotEnd(suspension, lastDay, ctx.today)
  if (whyNot) throw new Refusal(whyNot)
  const endedOn = endsOn(suspension, lastDay, ctx.today)
  await endOnRecord(ctx.db, suspensionId, { endedOn, why: reason, at: ctx.now, by: ctx.actor.id })
  await withholdAbout(ctx.db, suspensionId)
  ctx.touch(suspensionId)
  return {}
}

export const tick: Handler<typeof handling.tick> = async (wish, ctx) => {
  const step = await myStep(ctx, wish.stepId)
  const suspension = await lastSuspension(ctx.db, step.id)
  const whyNot = whyNotTick(step, wish.task, suspension ? asItStands(suspension) : null)
  if (whyNot) throw new Refusal(whyNot)
  await insertTask(ctx.db, { ...wish, id: ctx.newId(), at: ctx.now, by: ctx.actor.id })
  return {}
}
