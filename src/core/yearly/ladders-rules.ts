import { measures as known, type Ladder, type Measure } from '../../contract/ladder'
import type { Days } from './months-rules'

/** The versions that were in force on any of some days, oldest first. */
export function laddersIn<Version extends { readonly effectiveFrom: string }>(
  versions: readonly Version[],
  { from, until }: Days
): Version[] {
  return versions.filter(({ effectiveFrom }, at) => {
    const next = versions[at + 1]?.effectiveFrom
    return effectiveFrom <= until && (next === undefined || next > from) && next !== effectiveFrom
  })
}

/**
 * The measures that could be decided under these ladders, in the order measures are known by: proposed on some rung, on a
 * menu, or apart. What was decided plays no part: a line that is there tells nothing.
 */
export function measuresOf(ladders: readonly Ladder[]): Measure[] {
  const rungs = ladders.flatMap(({ rungs, refusal }) => [...rungs, ...(refusal?.rungs ?? [])])
  const offered = new Set(rungs.flatMap(({ measures, menu }) => [...measures, ...menu]))
  return (Object.keys(known) as Measure[]).filter(
    (measure) => offered.has(measure) || 'apart' in known[measure]
  )
}
