import { useState } from 'react'
import type { Measure, measures } from '../../contract/ladder'
import type { Decision } from '../../contract/review'
import type { Step } from '../../contract/step'

type PastDay = { [M in Measure]: (typeof measures)[M]['pastDay'] extends true ? M : never }[Measure]
/** What lasts past the school day asks for a reason. Kept in step with the contract by the compiler alone. */
const pastDay: Readonly<Record<PastDay, true>> = { 'guardian-collects': true, suspension: true }

export type Way = Decision

/** The ways to decide a step as it stands, under the digits 1, 2 and 3. */
export const waysOf = ({ state }: Pick<Step, 'state'>): readonly Way[] =>
  state === 'basis-gone' ? ['approve', 'replace', 'retract'] : ['approve', 'other', 'waive']

/** Approving what lost its basis is upholding it. */
export const nameOf = (way: Way, { state }: Pick<Step, 'state'>): Way | 'uphold' =>
  way === 'approve' && state === 'basis-gone' ? 'uphold' : way

/**
 * Whether a proposal can be approved as it stands, along with others: nobody contests it, nobody must be heard first, and
 * it asks for no reason.
 */
export const approvesAsItStands = ({ state, contested, needs, measures }: Step): boolean =>
  state === 'proposed' &&
  contested === 0 &&
  !needs.includes('hearing') &&
  !measures.some((measure) => measure in pastDay)

/** Whether letters go with it: what had letters is taken back by one, what is upheld had its letters already. */
const writesWith = (way: Way, { letter, state, hasLetters }: Step): boolean =>
  way === 'retract' || way === 'replace'
    ? hasLetters
    : way !== 'waive' && letter !== null && state === 'proposed'

/** What someone is about to decide, and whether it says enough; the core decides whether it may be so. */
export function useWish(step: Step, way: Way, decided: readonly Measure[] = step.measures) {
  const [ticked, setTicked] = useState<readonly Measure[]>(decided)
  const [reason, setReason] = useState('')
  const offered = [...new Set([...step.measures, ...step.menu, ...decided])]
  const picks = way === 'other' || way === 'replace'
  const chosen = picks ? ticked : decided
  const isSettled = step.state === 'proposed' && step.contested === 0
  const needsReason = way !== 'approve' || !isSettled || chosen.some((measure) => measure in pastDay)
  const said = { stepId: step.id, measures: picks ? [...ticked] : [], reason: reason.trim() }
  const takesBack = way === 'retract' || way === 'replace'
  return {
    picks,
    decided,
    offered,
    ticked,
    tick: (measure: Measure, on: boolean) =>
      setTicked(offered.filter((one) => (one === measure ? on : ticked.includes(one)))),
    reason,
    setReason,
    needsReason,
    /** The director's letter gives a reason in any case: an own one, or what the ladder says. */
    asksReason: needsReason || step.letter === 'director',
    writes: writesWith(way, step),
    ready: (!needsReason || reason.trim().length >= 3) && (!picks || ticked.length > 0),
    said,
    /** The letters it would send, to look at first. */
    letters: { ...said, decision: takesBack ? way : ('approve' as const) }
  }
}
export type Wish = ReturnType<typeof useWish>
