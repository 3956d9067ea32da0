import { Ladder } from '../../contract/ladder'
import { termsOf } from '../calendar/store'
import { freeDaysIn } from '../calendar/year-store'
import type { Reading, Writing } from '../context'
import type { Version } from './version'
import { governing, type Governing, type SchoolTime } from './windows'

/**
 * Every version that governs or ever will, oldest first; of two from the same day the one adopted last comes last.
 * A version taken back before it came into force is not among them.
 */
export async function versionsOf(db: Reading): Promise<Version[]> {
  const rows = await db
    .selectFrom('ladder_version')
    .select(['id', 'effective_from', 'ladder'])
    .where('taken_back_at', 'is', null)
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

/** What governs each day at this school, read once. */
export interface Rules {
  readonly versions: readonly Version[]
  readonly time: SchoolTime
  /** The version in force on a day and its window; undefined before the first version. */
  readonly on: (day: string) => Governing<Version> | undefined
}

/** Every ladder the school kept, with the terms and free days that its windows are made of, where one needs them. */
export async function rulesOf(db: Reading): Promise<Rules> {
  const versions = await versionsOf(db)
  const has = (kind: Version['window']['kind']) => versions.some(({ window }) => window.kind === kind)
  const time = {
    terms: has('term') ? await termsOf(db) : [],
    free: has('rolling') ? await freeDaysIn(db, '0000-01-01', '9999-12-31') : []
  }
  return { versions, time, on: (day) => governing(versions, time, day) }
}

/** What governs a day at this school: the version in force on it and its window; undefined before the first version. */
export const governingOn = async (db: Reading, day: string): Promise<Governing<Version> | undefined> =>
  (await rulesOf(db)).on(day)

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
