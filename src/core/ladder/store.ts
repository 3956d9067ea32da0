import { Ladder } from '../../contract/ladder'
import { termsOf } from '../calendar/store'
import type { Reading, Writing } from '../context'
import { governing, type Governing } from './windows'

/** A ladder as the school adopted it, from a day on. */
export type Version = Ladder & { readonly id: string; readonly effectiveFrom: string }

/** Every version the school ever adopted, oldest first; of two from the same day the one adopted last comes last. */
export async function versionsOf(db: Reading): Promise<Version[]> {
  const rows = await db
    .selectFrom('ladder_version')
    .select(['id', 'effective_from', 'ladder'])
    .orderBy('effective_from')
    .orderBy('adopted_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    ...(JSON.parse(row.ladder) as Ladder),
    id: row.id,
    effectiveFrom: row.effective_from
  }))
}

/** What governs a day at this school: the version in force on it and its window; undefined before the first version. */
export async function governingOn(db: Reading, day: string): Promise<Governing<Version> | undefined> {
  const versions = await versionsOf(db)
  const needsTerms = versions.some((version) => version.window.kind === 'term')
  return governing(versions, needsTerms ? await termsOf(db) : [], day)
}

/** Puts a ladder in force from a day on. What is stored is checked here, so reading it needs no second check. */
export async function insertVersion(
  tx: Writing,
  version: { id: string; ladder: Ladder; effectiveFrom: string; at: string; by: string }
): Promise<void> {
  await tx
    .insertInto('ladder_version')
    .values({
      id: version.id,
      effective_from: version.effectiveFrom,
      ladder: JSON.stringify(Ladder.parse(version.ladder)),
      adopted_at: version.at,
      adopted_by: version.by
    })
    .execute()
}
