import { Refusal, type CommandContext, type QueryContext, type Reading } from '../context'
import { findStep, type FoundStep } from './found'
import { pupilWithMentors } from './pupil'
import { insertStepEvent } from './store'

type Asks = Pick<QueryContext, 'actor' | 'touch'> & { readonly db: Reading }

/** The step with this id, for whoever handles it: the mentor of its pupil, or the director. Names both for the audit. */
export async function myStep({ db, actor, touch }: Asks, stepId: string): Promise<FoundStep> {
  const step = await findStep(db, stepId)
  if (!step) throw new Refusal('step-unknown')
  if (actor.role !== 'director' && step.mentorId !== actor.id) throw new Refusal('not-your-pupil')
  touch(step.pupilId, stepId)
  return step
}

/** A pupil, for their own mentor or the director. Names the pupil for the audit. */
export async function myPupil({ db, actor, touch }: Asks, pupilId: string): Promise<void> {
  const pupil = await pupilWithMentors(db, pupilId)
  if (!pupil) throw new Refusal('pupil-unknown')
  if (actor.role !== 'director' && !pupil.mentorIds.includes(actor.id)) throw new Refusal('not-your-pupil')
  touch(pupilId)
}

/** Keeps that a step stands in another way from now on; what was decided goes along with it. */
export const turnStep = (
  { db, newId, now, actor }: CommandContext,
  step: Pick<FoundStep, 'id' | 'chosen'>,
  kind: 'approved' | 'carried-out' | 'closed',
  reason: string
): Promise<void> =>
  insertStepEvent(db, {
    id: newId(),
    stepId: step.id,
    kind,
    at: now,
    by: actor.id,
    reason: reason.trim(),
    measures: step.chosen
  })
