import type { TrackCode } from '../../contract/ladder'
import type { Reading, Writing } from '../context'
import type { Carry } from '../ladder/windows'

/** Lets offences of before count on for a pupil, from a day in a window on. */
export async function insertCarry(
  tx: Writing,
  carry: Carry & {
    readonly id: string
    readonly pupilId: string
    readonly reason: string
    readonly at: string
    readonly by: string
  }
): Promise<void> {
  await tx
    .insertInto('carry')
    .values({
      id: carry.id,
      pupil_id: carry.pupilId,
      track: carry.track,
      kind: carry.kind,
      window_key: carry.windowKey,
      from_day: carry.fromDay,
      kept: JSON.stringify(carry.kept),
      reason: carry.reason,
      at: carry.at,
      by: carry.by
    })
    .execute()
}

/** What was taken along into a window for a pupil, branch by branch, and goes on still. */
export async function carriedOver(
  db: Reading,
  pupilId: string,
  windowKey: string
): Promise<{ id: string; track: TrackCode; reason: string }[]> {
  const rows = await db
    .selectFrom('carry')
    .select(['id', 'track', 'reason'])
    .where('pupil_id', '=', pupilId)
    .where('kind', '=', 'carry-over')
    .where('window_key', '=', windowKey)
    .where('ended_at', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, track: row.track as TrackCode }))
}

/** From now on these count on no more; that they did stays readable. */
export async function endCarries(
  tx: Writing,
  ids: readonly string[],
  ended: { readonly at: string; readonly by: string; readonly why: string }
): Promise<void> {
  await tx
    .updateTable('carry')
    .set({ ended_at: ended.at, ended_by: ended.by, ended_why: ended.why })
    .where('id', 'in', ids)
    .where('ended_at', 'is', null)
    .execute()
}
