import { z } from 'zod'
import catalogue from '../../../resources/offence-kinds.json'
import { OffenceKind } from '../../contract/catalogue'
import type { Writing } from '../context'

/**
 * The breaches every school begins with (S0-14, S1-8, S2-2, S2-18, S4-9). `clause` is the rule in words a letter
 * can quote; `seeds` names the protocols it was taken from. The commonest come first, as the screens show them.
 */
export const shippedKinds: readonly OffenceKind[] = z.array(OffenceKind).parse(catalogue)

/** The kind an exception of the round is read as when the teacher says nothing else. */
export const usualKind = { 'not-handed-in': 'not-handed-in', refused: 'refused-to-hand-in' } as const

/** How a kind counts, and since when it is not used any more. */
export interface Counting {
  readonly counts: OffenceKind['counts']
  readonly retiredAt: string | null
}

/** How a kind counts if it may still be recorded; undefined for one that is retired or was never there. */
export const countsAs = (kind: Counting | undefined): OffenceKind['counts'] | undefined =>
  kind?.retiredAt === null ? kind.counts : undefined

/** Gives a new school its catalogue of breaches, which it may edit from then on. */
export async function fillKinds(tx: Writing): Promise<void> {
  const rows = shippedKinds.map(({ group, ...kind }, place) => ({ ...kind, group_code: group, place }))
  await tx.insertInto('offence_kind').values(rows).execute()
}
