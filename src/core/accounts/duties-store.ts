import type { DutyLine } from '../../contract/accounts'
import type { Reading, Writing } from '../context'

/** Every duty of everyone, in a fixed order. */
export async function allDuties(db: Reading): Promise<(DutyLine & { staffId: string })[]> {
  const rows = await db
    .selectFrom('duty')
    .select(['staff_id as staffId', 'duty', 'class_id as classId'])
    .orderBy('staff_id')
    .orderBy('duty')
    .orderBy('class_id')
    .execute()
  return rows.map((row) => ({ ...row, duty: row.duty as DutyLine['duty'] }))
}

/** How many of these classes there are: a group or a trip is none. */
export async function classesAmong(db: Reading, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0
  const rows = await db
    .selectFrom('school_class')
    .select('id')
    .where('id', 'in', ids)
    .where('kind', '=', 'class')
    .execute()
  return rows.length
}

/** Gives somebody these duties in place of those they had. */
export async function replaceDuties(
  tx: Writing,
  staffId: string,
  duties: readonly DutyLine[]
): Promise<void> {
  await tx.deleteFrom('duty').where('staff_id', '=', staffId).execute()
  if (duties.length === 0) return
  const rows = duties.map(({ duty, classId }) => ({ staff_id: staffId, duty, class_id: classId }))
  await tx.insertInto('duty').values(rows).execute()
}
