import type { Channel } from '../../contract/letters'
import type { Writing } from '../context'

/** Marks letters as gone out; those that were keep the moment and way of the first time. */
export async function markIssued(
  tx: Writing,
  ids: readonly string[],
  issued: { at: string; by: string; channel: Channel }
): Promise<number> {
  const done = await tx
    .updateTable('letter')
    .set({ issued_at: issued.at, issued_by: issued.by, channel: issued.channel })
    .where('id', 'in', ids)
    .where('issued_at', 'is', null)
    .executeTakeFirst()
  return Number(done.numUpdatedRows)
}
