import type { Measure } from '../../contract/ladder'
import type { StepState } from '../../contract/step'
import { Refusal, type CommandContext, type Reading } from '../context'
import { chosenBy, whyNotDecide, type Decision } from './decisions'
import { findStep, type FoundStep } from './found'
import { reconsider } from './reconsider'
import { insertStepEvent, lastStanding } from './store'

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
    kind: await stateAfter(ctx.db, present, wish),
    at: ctx.now,
    by: ctx.actor.id,
    reason: wish.reason.trim(),
    measures
  })
  ctx.touch(present.pupilId, step.id)
  // What came meanwhile may reach the same rung by itself: it waited behind the decision that is taken back now.
  if (wish.decision === 'retract') await reconsider(ctx, present.pupilId, { day: present.lastOn })
  return measures
}

/** Upheld, a decision stands as it did, also when it had been carried out or closed. */
async function stateAfter(db: Reading, { id, state }: FoundStep, { decision }: Decision): Promise<StepState> {
  if (decision === 'waive') return 'waived'
  if (decision === 'retract') return 'retracted'
  if (decision === 'approve' && state === 'basis-gone')
    return (await lastStanding(db, id))?.kind ?? 'approved'
  return 'approved'
}
