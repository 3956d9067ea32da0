import type { z } from 'zod'
import type { ladder } from '../../contract/ladder'
import { versionOn } from './rules'

export type KeptVersion = z.output<(typeof ladder)['versions']['output']>[number]
type Dated = Pick<KeptVersion, 'id' | 'effectiveFrom'>

/**
 * What a version is today. One that was adopted again from the same day on is past as well, also before that day: the
 * last one adopted holds. `standing` are those not taken back, oldest first.
 */
export function stateOf(version: Dated, standing: readonly Dated[], today: string): KeptVersion['state'] {
  if (!standing.some(({ id }) => id === version.id)) return 'taken-back'
  const holds = (day: string): boolean => versionOn(standing, day)?.id === version.id
  if (holds(today)) return 'in-force'
  return version.effectiveFrom > today && holds(version.effectiveFrom) ? 'to-come' : 'past'
}

type Reversible = Pick<Dated, 'effectiveFrom'> & { readonly takenBackAt: string | null }

/** Why a version may not be taken back: a ladder in force is never undone, only followed by another (E7-7). */
export function whyNotTakeBack(version: Reversible | undefined, today: string) {
  if (!version) return 'version-unknown'
  return version.effectiveFrom <= today && version.takenBackAt === null ? 'already-in-force' : undefined
}

/** Why a version that was taken back may not be put back: its day has gone by, and no ladder begins in the past. */
export function whyNotPutBack(version: Reversible | undefined, today: string) {
  if (!version) return 'version-unknown'
  return version.effectiveFrom < today && version.takenBackAt !== null ? 'day-past' : undefined
}
