import { Refusal, type CommandContext } from '../context'
import type { Measure } from '../../contract/ladder'
import { chosenBy, whyNotDecide, type Decision } from './decisions'
import { findStep } from './found'
import { insertStepEvent } from './store'

/**
 * Puts a person's decision on record and returns the measures chosen. The step is read again here, in the
 * transaction that decides, so two people deciding at once make one decision.
 */
export async function decideStep(
  ctx: CommandContext,
  step: { readonly id: string },
  wish: Decision
): Promise<readonly Measure[]> {
  const present = await findStep(ctx.db, step.id)
  if (!present) throw new Refusal('step-unknown')
  const why = whyNotDecide(present, wish, ctx.actor)
  if (why) throw new Refusal(why)
  const measures = chosenBy(present, wish)
  await insertStepEvent(ctx.db, {
    id: ctx.newId(),
    stepId: step.id,
    kind: wish.decision === 'waive' ? 'waived' : 'approved',
    at: ctx.now,
    by: ctx.actor.id,
    reason: wish.reason.trim(),
    measures
  })
  ctx.touch(present.pupilId, step.id)
  return measures
}
