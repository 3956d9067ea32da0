import { useState } from 'react'
import type { Measure, measures } from '../../contract/ladder'
import type { Step } from '../../contract/steps'

type PastDay = { [M in Measure]: (typeof measures)[M]['pastDay'] extends true ? M : never }[Measure]
/** What lasts past the school day asks for a reason. Kept in step with the contract by the compiler alone. */
const pastDay: Readonly<Record<PastDay, true>> = { 'guardian-collects': true }

export type Way = 'approve' | 'other' | 'waive'

/** What someone is about to decide, and whether it says enough; the core decides whether it may be so. */
export function useWish(step: Step, way: Way) {
  const [ticked, setTicked] = useState<readonly Measure[]>(step.measures)
  const [reason, setReason] = useState('')
  const offered = [...new Set([...step.measures, ...step.menu])]
  const chosen = way === 'approve' ? step.measures : ticked
  const needsReason =
    way !== 'approve' || step.state !== 'proposed' || chosen.some((measure) => measure in pastDay)
  return {
    offered,
    ticked,
    tick: (measure: Measure, on: boolean) =>
      setTicked(offered.filter((one) => (one === measure ? on : ticked.includes(one)))),
    reason,
    setReason,
    needsReason,
    /** The director's letter gives a reason in any case: an own one, or what the ladder says. */
    asksReason: needsReason || step.letter === 'director',
    // A decision that is upheld had its letters; a waived one has none.
    writes: way !== 'waive' && step.letter !== null && step.state === 'proposed',
    ready: (!needsReason || reason.trim().length >= 3) && (way !== 'other' || ticked.length > 0),
    said: { stepId: step.id, measures: way === 'other' ? [...ticked] : [], reason: reason.trim() }
  }
}
export type Wish = ReturnType<typeof useWish>
