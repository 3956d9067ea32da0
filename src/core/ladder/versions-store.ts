import type { Ladder } from '../../contract/ladder'
import { fullName } from '../../contract/names'
import type { Reading, Writing } from '../context'

/** Every version the school ever adopted, newest first, with who adopted it; those taken back too. */
export async function adoptedVersions(db: Reading) {
  const rows = await db
    .selectFrom('ladder_version')
    .leftJoin('staff', 'staff.id', 'ladder_version.adopted_by')
    .select([
      'ladder_version.id',
      'effective_from',
      'ladder',
      'adopted_at',
      'staff.given_name as givenName',
      'staff.prefix',
      'staff.family_name as familyName'
    ])
    .orderBy('effective_from', 'desc')
    .orderBy('adopted_at', 'desc')
    .orderBy('ladder_version.id', 'desc')
    .execute()
  return rows.map(({ givenName, prefix, familyName, ...row }) => ({
    ...(JSON.parse(row.ladder) as Ladder),
    id: row.id,
    effectiveFrom: row.effective_from,
    adoptedAt: row.adopted_at,
    adoptedBy: familyName === null ? '' : fullName({ givenName: givenName!, prefix: prefix!, familyName })
  }))
}

/** From when a version holds, and since when it does no more; undefined when there is none with this id. */
export const findVersion = (db: Reading, id: string) =>
  db
    .selectFrom('ladder_version')
    .select(['effective_from as effectiveFrom', 'taken_back_at as takenBackAt'])
    .where('id', '=', id)
    .executeTakeFirst()

/** Takes a version back, or (no one) puts it back as it was. */
export async function setTakenBack(
  tx: Writing,
  id: string,
  taken: { readonly at: string; readonly by: string } | null
): Promise<void> {
  await tx
    .updateTable('ladder_version')
    .set({ taken_back_at: taken?.at ?? null, taken_back_by: taken?.by ?? null })
    .where('id', '=', id)
    .execute()
}
