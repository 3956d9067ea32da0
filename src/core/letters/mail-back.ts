import type { MailCode } from '../../contract/mail'
import type { CommandContext } from '../context'
import { moveOn, openSendings } from '../mail/queue-store'

/**
 * Takes letters out of the queue, also those of which nobody knows whether they went; gives the letters it was done
 * for. What is on its way at this very moment is not called back: it went, or it is called back when that failed.
 */
export async function callBackMail(
  { db, actor, now, newId }: CommandContext,
  letterIds: readonly string[],
  why: MailCode
): Promise<string[]> {
  if (letterIds.length === 0) return []
  const open = await openSendings(db, letterIds, ['queued', 'unsure'])
  const ids = open.map(({ id }) => id)
  const back = { state: 'cancelled', fact: 'cancelled', why, nextTryAt: null } as const
  await moveOn(db, ids, ['queued', 'unsure'], back, { at: now, by: actor.id, newId })
  return open.map(({ letterId }) => letterId)
}
