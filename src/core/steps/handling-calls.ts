import type { handling as contract } from '../../contract/handling'
import { Refusal, type Handler } from '../context'
import { handlingOf } from './handled'
import {
  openToCarryOut,
  openToClose,
  stateBefore,
  whyNotCarryOut,
  whyNotClose,
  whyNotReopen
} from './handling-rules'
import { myStep, turnStep } from './of-mine'
import { doneOn } from './open'

export const handling: Handler<typeof contract.handling> = async ({ stepId }, ctx) => {
  const found = await handlingOf(ctx, await myStep(ctx, stepId))
  // Whose words are read is on the trail, theirs who were in it too.
  ctx.touch(...found.sides.map(({ pupilId }) => pupilId))
  return found
}

export const carryOut: Handler<typeof contract.carryOut> = async ({ stepId, note }, ctx) => {
  const step = await myStep(ctx, stepId)
  const soFar = await doneOn(ctx.db, step, ctx.today)
  const whyNot = whyNotCarryOut(step, soFar)
  if (whyNot) throw new Refusal(whyNot, aboutOpen(whyNot, openToCarryOut(step, soFar)))
  await turnStep(ctx, step, 'carried-out', note)
  return {}
}

export const close: Handler<typeof contract.close> = async ({ stepId, note }, ctx) => {
  const step = await myStep(ctx, stepId)
  const soFar = await doneOn(ctx.db, step, ctx.today)
  const whyNot = whyNotClose(step, soFar, ctx.actor.role === 'director')
  if (whyNot) throw new Refusal(whyNot, aboutOpen(whyNot, openToClose(step, soFar)))
  await turnStep(ctx, step, 'closed', note)
  return {}
}

const aboutOpen = (whyNot: string, open: readonly string[]): Record<string, string> =>
  whyNot === 'something-open' ? { open: open.join(' ') } : {}

export const reopen: Handler<typeof contract.reopen> = async ({ stepId, reason }, ctx) => {
  const step = await myStep(ctx, stepId)
  const whyNot = whyNotReopen(step, ctx.actor.role === 'director')
  if (whyNot) throw new Refusal(whyNot)
  await turnStep(ctx, step, stateBefore[step.state]!, reason)
  return {}
}
