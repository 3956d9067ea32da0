import type { Role } from '../../contract/call'
import { measures as known, type LetterKind, type Measure } from '../../contract/ladder'
import type { review, Decision as Way } from '../../contract/review'
import type { Step, StepState } from '../../contract/step'

type WhyNot = (typeof review.decide.refusals)[number]

/**
 * What a person decides about a step. `measures` is read for `other` and `replace` only: approving takes what was
 * proposed, upholding what was decided.
 */
export interface Decision {
  readonly decision: Way
  readonly measures: readonly Measure[]
  readonly reason: string
}

/** A step with the mentor of its pupil. */
export type Decidable = Pick<
  Step,
  'state' | 'decider' | 'measures' | 'menu' | 'pupilId' | 'contested' | 'needs'
> & {
  readonly mentorId: string | null
  /** Everyone who was in it has been heard, where that is needed. */
  readonly heard: boolean
  /** What was decided before; until then what is proposed. */
  readonly chosen: readonly Measure[]
}

/** States that wait for a person: a proposal, or a decision whose basis fell away afterwards. */
export const waitingStates: readonly StepState[] = ['proposed', 'basis-gone']

/** Who decides: the rung says; a decision that lost its basis is the director's to uphold or take back (E7-3). */
export const deciderOf = (step: Pick<Step, 'state' | 'decider'>): 'mentor' | 'director' =>
  step.state === 'basis-gone' ? 'director' : step.decider

/** The measures a decision comes to; none when the step is waived or taken back. */
export function chosenBy(
  step: Pick<Decidable, 'measures' | 'chosen' | 'state'>,
  { decision, measures }: Decision
): readonly Measure[] {
  if (decision === 'waive' || decision === 'retract') return []
  if (decision === 'approve') return step.state === 'basis-gone' ? step.chosen : step.measures
  return [...new Set(measures)]
}

/** What was decided before, and told in letters, holds no more. */
export const takesBack = ({ decision }: Pick<Decision, 'decision'>): boolean =>
  decision === 'retract' || decision === 'replace'

/**
 * The letter that goes with a decision: none when waived, and none again when an earlier decision is upheld. What is
 * taken back or replaced after letters went home is told in a letter too (E7-3).
 */
export function letterWith(
  step: Pick<Step, 'state' | 'letter' | 'hasLetters'>,
  { decision }: Pick<Decision, 'decision'>
): LetterKind | null {
  if (takesBack({ decision })) return step.hasLetters ? 'retraction' : null
  return decision === 'waive' || step.state === 'basis-gone' ? null : step.letter
}

const ways: Partial<Record<StepState, readonly Way[]>> = {
  proposed: ['approve', 'other', 'waive'],
  'basis-gone': ['approve', 'replace', 'retract']
}

/**
 * Why this person may not decide this so. A mentor decides for the own pupils and below the director's rungs; what
 * lasts past the school day or is an order measure is the director's (dutch-schools 5.4). Another measure than the
 * proposed one, none at all, one past the school day, and whatever is decided without its basis or on an offence that
 * is contested asks for a reason. Where the rung asks for a hearing nobody decides before it (S2-19).
 */
export function whyNotDecide(
  step: Decidable,
  wish: Decision,
  actor: { readonly id: string; readonly role: Role }
): WhyNot | undefined {
  const director = actor.role === 'director'
  if (!director && step.mentorId !== actor.id) return 'not-your-pupil'
  if (!waitingStates.includes(step.state)) return 'already-decided'
  if (!director && deciderOf(step) === 'director') return 'not-yours-to-decide'
  if (!ways[step.state]!.includes(wish.decision))
    return step.state === 'proposed' ? 'basis-gone-first' : 'already-decided'
  return whyNotThese(step, wish, director) ?? whyNotYet(step, wish, director)
}

/** The measures: of the menu, within what this person may decide, with a reason where one is asked. */
function whyNotThese(step: Decidable, wish: Decision, director: boolean): WhyNot | undefined {
  const chosen = chosenBy(step, wish)
  const offered = new Set([...step.measures, ...step.menu, ...step.chosen])
  const picks = wish.decision === 'other' || wish.decision === 'replace'
  if (picks && (chosen.length === 0 || !chosen.every((measure) => offered.has(measure))))
    return 'measure-not-on-menu'
  if (!director && chosen.some((measure) => known[measure].decider === 'director')) return 'director-only'
  const plain = wish.decision === 'approve' && step.state === 'proposed'
  if (!isExplained(wish) && (!plain || chosen.some((measure) => known[measure].pastDay)))
    return 'reason-needed'
  return undefined
}

/** What must have come before: the hearing, and the answer to who says that it was otherwise. */
function whyNotYet(step: Decidable, wish: Decision, director: boolean): WhyNot | undefined {
  const decides = step.state === 'proposed' && wish.decision !== 'waive'
  if (decides && step.needs.includes('hearing') && !step.heard) return 'hear-first'
  if (decides && step.contested > 0 && !(director && isExplained(wish))) return 'contested-first'
  return undefined
}

const isExplained = ({ reason }: Decision): boolean => reason.trim().length >= 3
