import type { Ladder, Rung } from '../../contract/ladder'

/** Why a school may not keep this ladder: each rung is reached strictly later than the one before it. */
export function whyNotLadder({ rungs }: Pick<Ladder, 'rungs'>): 'rungs-not-rising' | undefined {
  const rising = rungs.every((rung, index) => index === 0 || rung.at > rungs[index - 1]!.at)
  return rising ? undefined : 'rungs-not-rising'
}

/**
 * The version a day belongs to: the last one in force on it, and of two from the same day the one adopted last.
 * Versions come oldest first. Nothing governs the days before the first: a ladder is never retroactive (E7-7).
 */
export const versionOn = <V extends { readonly effectiveFrom: string }>(
  versions: readonly V[],
  day: string
): V | undefined => versions.findLast((version) => version.effectiveFrom <= day)

/** A rung by its number, counted from 1, and the count at which it is reached. */
export interface Reached {
  readonly rung: number
  readonly at: number
}

/**
 * The highest rung a count reaches; null below the first. Past the last: again at every M-th further offence, at
 * each further one for the director only, or never again, as the school set it (E7-5).
 */
export function rungReached(count: number, ladder: Pick<Ladder, 'rungs' | 'afterLast'>): Reached | null {
  const last = ladder.rungs.at(-1)!
  const further = count - last.at
  const each = stride(ladder.afterLast)
  if (further >= each) return atRung(ladder, ladder.rungs.length + Math.floor(further / each))
  const index = ladder.rungs.findLastIndex((rung) => rung.at <= count)
  return index < 0 ? null : atRung(ladder, index + 1)
}

/** The first rung a count does not reach yet; null when the ladder has nothing more to say. */
export function nextRung(
  count: number,
  ladder: Pick<Ladder, 'rungs' | 'afterLast'>
): (Reached & { readonly title: string }) | null {
  const rung = (rungReached(count, ladder)?.rung ?? 0) + 1
  if (rung > ladder.rungs.length && ladder.afterLast.kind === 'none') return null
  return { ...atRung(ladder, rung), title: rungOf(ladder, rung).title }
}

/** The count at which a rung is reached, also for those past the last. */
export function atRung({ rungs, afterLast }: Pick<Ladder, 'rungs' | 'afterLast'>, rung: number): Reached {
  const known = rungs[rung - 1]
  const last = rungs.at(-1)!
  return { rung, at: known?.at ?? last.at + (rung - rungs.length) * stride(afterLast) }
}

/**
 * What a rung says. Past the last it is the last one again; where only the director goes on, she decides and no
 * letter goes with it of itself: no flood of letters after the last rung.
 */
export function rungOf({ rungs, afterLast }: Pick<Ladder, 'rungs' | 'afterLast'>, rung: number): Rung {
  const known = rungs[rung - 1]
  if (known) return known
  const last = rungs.at(-1)!
  return afterLast.kind === 'every' ? last : { ...last, decider: 'director', letter: null }
}

const stride = (afterLast: Ladder['afterLast']): number => {
  if (afterLast.kind === 'none') return Infinity
  return afterLast.kind === 'every' ? afterLast.each : 1
}
