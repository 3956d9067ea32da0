import type { Role } from '../../contract/call'
import { measures as known, type LetterKind, type Measure } from '../../contract/ladder'
import type { review } from '../../contract/review'
import type { Step, StepState } from '../../contract/steps'

type WhyNot = (typeof review.decide.refusals)[number]

/** What a person decides about a step. `measures` is read for `other` only: approving takes what was proposed. */
export interface Decision {
  readonly decision: 'approve' | 'other' | 'waive'
  readonly measures: readonly Measure[]
  readonly reason: string
}

/** A step with the mentor of its pupil. */
export type Decidable = Pick<Step, 'state' | 'decider' | 'measures' | 'menu' | 'pupilId'> & {
  readonly mentorId: string | null
}

/** States that wait for a person: a proposal, or a decision whose basis fell away afterwards. */
export const waitingStates: readonly StepState[] = ['proposed', 'basis-gone']

/** Who decides: the rung says; a decision that lost its basis is the director's to uphold or take back (E7-3). */
export const deciderOf = (step: Pick<Step, 'state' | 'decider'>): 'mentor' | 'director' =>
  step.state === 'basis-gone' ? 'director' : step.decider

/** The measures a decision comes to; none when the step is waived. */
export function chosenBy(step: Pick<Step, 'measures'>, { decision, measures }: Decision): readonly Measure[] {
  if (decision === 'waive') return []
  return decision === 'approve' ? step.measures : [...new Set(measures)]
}

/** The letter that goes with a decision: none when waived, and none again when an earlier decision is upheld. */
export const letterWith = (step: Pick<Step, 'state' | 'letter'>, { decision }: Decision): LetterKind | null =>
  decision === 'waive' || step.state === 'basis-gone' ? null : step.letter

/**
 * Why this person may not decide this so. A mentor decides for the own pupils and below the director's rungs; what
 * lasts past the school day or is an order measure is the director's (dutch-schools 5.4). Another measure than the
 * proposed one, none at all, one past the school day, and whatever is decided without its basis asks for a reason.
 */
export function whyNotDecide(
  step: Decidable,
  wish: Decision,
  actor: { readonly id: string; readonly role: Role }
): WhyNot | undefined {
  const director = actor.role === 'director'
  const chosen = chosenBy(step, wish)
  const offered = new Set([...step.measures, ...step.menu])
  if (!director && step.mentorId !== actor.id) return 'not-your-pupil'
  if (!waitingStates.includes(step.state)) return 'already-decided'
  if (!director && deciderOf(step) === 'director') return 'not-yours-to-decide'
  if (wish.decision === 'other' && (chosen.length === 0 || !chosen.every((measure) => offered.has(measure))))
    return 'measure-not-on-menu'
  if (!director && chosen.some((measure) => known[measure].decider === 'director')) return 'director-only'
  const plain = wish.decision === 'approve' && step.state === 'proposed'
  const explained = wish.reason.trim().length >= 3
  if (!explained && (!plain || chosen.some((measure) => known[measure].pastDay))) return 'reason-needed'
  return undefined
}
