import type { Ladder, Rung, Track, TrackCode } from '../../contract/ladder'
import type { OffenceKind } from '../../contract/catalogue'

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

type Counts = OffenceKind['counts']
type Branched = Pick<Ladder, 'rungs' | 'afterLast' | 'refusal'>

/** A possibly criminal act: straight to the director, who hears the pupil and speaks with the parents (S1-8, S2-19). */
const direct: Track = {
  afterLast: { kind: 'none' },
  rungs: [
    {
      at: 1,
      title: 'Mogelijk strafbaar: de directeur beslist',
      measures: ['talk-with-guardians', 'note-in-file'],
      menu: [
        'talk',
        'warning',
        'hand-in-daily',
        'guardian-collects',
        'network-off',
        'care-consultation',
        'suspension'
      ],
      decider: 'director',
      needs: ['hearing', 'guardian-contact'],
      letter: null,
      stay: 'longer',
      clause: ''
    }
  ]
}
const nothing: Track = { rungs: [], afterLast: { kind: 'none' } }

/** The rungs of a branch; a ladder without a branch for refusing has none there. */
export function trackOf(ladder: Branched, track: TrackCode): Track {
  if (track === 'direct') return direct
  return track === 'main' ? ladder : (ladder.refusal ?? nothing)
}

/** Whether an offence that counts so is counted on a branch: a refusal counts as any other where it has no branch. */
export function isCountedOn(
  { refusal }: Pick<Branched, 'refusal'>,
  track: TrackCode,
  counts: Counts
): boolean {
  if (counts === 'criminal') return track === 'direct'
  if (counts === 'refusal')
    return track === 'refusal' ? refusal !== null : track === 'main' && (refusal?.onMain ?? true)
  return counts === 'counts' && track === 'main'
}

/** The branch on which an offence is first told of: its own. */
export function trackFor({ refusal }: Pick<Branched, 'refusal'>, counts: Counts): TrackCode {
  if (counts === 'criminal') return 'direct'
  return counts === 'refusal' && refusal ? 'refusal' : 'main'
}

/**
 * The highest rung a count reaches; null below the first, and on a ladder without rungs. Past the last: again at every
 * M-th further offence, at each further one for the director only, or never again, as the school set it (E7-5).
 */
export function rungReached(count: number, track: Track): Reached | null {
  const last = track.rungs.at(-1)
  if (!last) return null
  const further = count - last.at
  const each = stride(track.afterLast)
  if (further >= each) return atRung(track, track.rungs.length + Math.floor(further / each))
  const index = track.rungs.findLastIndex((rung) => rung.at <= count)
  return index < 0 ? null : atRung(track, index + 1)
}

/** The first rung a count does not reach yet; null when the ladder has nothing more to say. */
export function nextRung(count: number, track: Track): (Reached & { readonly title: string }) | null {
  const rung = (rungReached(count, track)?.rung ?? 0) + 1
  const past = rung > track.rungs.length
  if (past && (track.rungs.length === 0 || track.afterLast.kind === 'none')) return null
  return { ...atRung(track, rung), title: rungOf(track, rung).title }
}

/** The count at which a rung is reached, also for those past the last. */
export function atRung({ rungs, afterLast }: Track, rung: number): Reached {
  const known = rungs[rung - 1]
  const last = rungs.at(-1)!
  return { rung, at: known?.at ?? last.at + (rung - rungs.length) * stride(afterLast) }
}

/**
 * What a rung says. Past the last it is the last one again; where only the director goes on, she decides and no
 * letter goes with it of itself: no flood of letters after the last rung.
 */
export function rungOf({ rungs, afterLast }: Track, rung: number): Rung {
  const known = rungs[rung - 1]
  if (known) return known
  const last = rungs.at(-1)!
  return afterLast.kind === 'every' ? last : { ...last, decider: 'director', letter: null }
}

const stride = (afterLast: Ladder['afterLast']): number => {
  if (afterLast.kind === 'none') return Infinity
  return afterLast.kind === 'every' ? afterLast.each : 1
}
