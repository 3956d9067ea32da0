import type { Ladder, Rehearsed, TrackCode } from '../../contract/ladder'

/** One rung of both ladders beside each other; `rung` null: all that comes after the last. */
export interface RungPair {
  readonly track: TrackCode
  readonly rung: number | null
  readonly title: string
  readonly present: number
  readonly draft: number
}

/** Whether a draft is held against what is in force, or against what was in a year that is over. */
export type When = 'now' | 'past'

const tracks: readonly TrackCode[] = ['main', 'refusal', 'direct']
const rungsIn = (ladder: Ladder, track: TrackCode): number => {
  if (track === 'direct') return 1
  return (track === 'main' ? ladder.rungs : (ladder.refusal?.rungs ?? [])).length
}

/** A ladder that the school had or has, and since when. */
export type Dated = Ladder & { readonly effectiveFrom: string }

/** The ladders that were in force on some day of a stretch of days. */
export function inForce<V extends Dated>(versions: readonly V[], from: string, until: string): V[] {
  const inOrder = versions.toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1))
  return inOrder.filter(({ effectiveFrom }, at) => {
    const next = inOrder[at + 1]?.effectiveFrom
    return effectiveFrom <= until && (next === undefined || next > from)
  })
}

/**
 * How many steps each rung came to under the ladder in force and under a draft. What follows the last rung again and
 * again is one line: it is the same rung each time.
 */
export function rungPairs(
  now: { readonly ladders: readonly Ladder[]; readonly rehearsed: Rehearsed },
  then: { readonly ladders: readonly Ladder[]; readonly rehearsed: Rehearsed }
): readonly RungPair[] {
  const read = ({ ladders, rehearsed }: typeof now) =>
    rehearsed.perRung.map((line) => {
      const last = Math.max(...ladders.map((ladder) => rungsIn(ladder, line.track)))
      return { ...line, rung: line.rung > last ? null : line.rung }
    })
  const [present, draft] = [read(now), read(then)]
  return tracks.flatMap((track) => {
    const rungs = [...present, ...draft].filter((line) => line.track === track).map(({ rung }) => rung)
    const inOrder = [...new Set(rungs)].toSorted((a, b) => (a ?? Infinity) - (b ?? Infinity))
    return inOrder.map((rung) => {
      const here = (lines: typeof draft) => lines.filter((line) => line.track === track && line.rung === rung)
      const sum = (lines: typeof draft) => here(lines).reduce((all, { steps }) => all + steps, 0)
      const title = (here(draft)[0] ?? here(present)[0])?.title ?? ''
      return { track, rung, title, present: sum(present), draft: sum(draft) }
    })
  })
}
