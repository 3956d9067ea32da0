import type { z } from 'zod'
import type { handling } from '../../contract/handling'
import { isSchoolDay } from '../calendar/store'
import { Refusal, type CommandContext, type Handler } from '../context'
import { withholdAbout } from '../withhold'
import { whyNotDecideMissed, whyNotOn, whyNotPlan, whyNotSettle } from './appointment-rules'
import {
  decideMoment,
  findMoment,
  insertMoment,
  momentsOf,
  settleMoment,
  type FoundMoment
} from './appointment-store'
import { myStep, turnStep } from './of-mine'

type When = Omit<z.output<(typeof handling.plan)['input']>, 'stepId' | 'measure'>
type Planned = Pick<FoundMoment, 'stepId' | 'measure'> & { readonly follows: string | null }

/** Puts a moment on record, or refuses the day. */
async function planOn(ctx: CommandContext, moment: Planned, { day, clock, place }: When): Promise<string> {
  const whyNot = whyNotOn({ day, isSchoolDay: await isSchoolDay(ctx.db, day) }, ctx.today)
  if (whyNot) throw new Refusal(whyNot)
  const id = ctx.newId()
  await insertMoment(ctx.db, { ...moment, id, day, clock, place, at: ctx.now, by: ctx.actor.id })
  ctx.touch(id)
  return id
}

/** The moment with this id and its step, for whoever handles it. */
async function myMoment(ctx: CommandContext, appointmentId: string) {
  const moment = await findMoment(ctx.db, appointmentId)
  if (!moment) throw new Refusal('appointment-unknown')
  const step = await myStep(ctx, moment.stepId)
  ctx.touch(appointmentId)
  return { moment, step }
}

export const plan: Handler<typeof handling.plan> = async ({ stepId, measure, ...when }, ctx) => {
  const step = await myStep(ctx, stepId)
  const whyNot = whyNotPlan(step, measure, await momentsOf(ctx.db, stepId))
  if (whyNot) throw new Refusal(whyNot)
  return { id: await planOn(ctx, { stepId, measure, follows: null }, when) }
}

export const settle: Handler<typeof handling.settle> = async ({ appointmentId, ...said }, ctx) => {
  const { moment, step } = await myMoment(ctx, appointmentId)
  const whyNot = whyNotSettle(moment, said, { today: ctx.today, state: step.state })
  if (whyNot) throw new Refusal(whyNot)
  const { outcome, note, again } = said
  await settleMoment(ctx.db, appointmentId, { outcome, note, at: ctx.now, by: ctx.actor.id })
  await withholdAbout(ctx.db, appointmentId)
  if (outcome !== 'excused' || again === null) return { againId: null }
  return { againId: await planOn(ctx, { ...moment, follows: appointmentId }, again) }
}

/** What is heavier is decided as a measure is: it stands in the story of the step, and no letter goes with it. */
export const decideMissed: Handler<typeof handling.decideMissed> = async (
  { appointmentId, ...wish },
  ctx
) => {
  const { moment, step } = await myMoment(ctx, appointmentId)
  const whyNot = whyNotDecideMissed(moment, step, wish, ctx.actor.role === 'director')
  if (whyNot) throw new Refusal(whyNot)
  const { decision, reason, again } = wish
  await decideMoment(ctx.db, appointmentId, { decided: decision, why: reason, at: ctx.now, by: ctx.actor.id })
  if (decision === 'heavier')
    await turnStep(ctx, { ...step, chosen: [...new Set(wish.measures)] }, 'approved', reason)
  if (decision === 'again' && again !== null) await planOn(ctx, { ...moment, follows: appointmentId }, again)
  return {}
}
