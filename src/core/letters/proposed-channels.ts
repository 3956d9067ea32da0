import type { Goes } from '../../contract/preferred-channel'
import type { Reading } from '../context'
import { newestSendings } from '../mail/queue-store'
import { theSchool } from '../settings/store'
import { goesBy } from './channel-rules'
import { wishesForReady } from './channel-store'
import { mailTo } from './copy-store'

/** How each of these letters is proposed to go; they lie ready, and none was taken back. */
export async function proposedChannels(
  db: Reading,
  letterIds: readonly string[]
): Promise<ReadonlyMap<string, Goes>> {
  if (letterIds.length === 0) return new Map()
  const { letterChannel: usual } = await theSchool(db)
  const wishes = await wishesForReady(db)
  const to = await mailTo(db, letterIds)
  const refused = (await newestSendings(db)).filter(({ state }) => state === 'refused')
  const refusedAt = new Map(refused.map(({ letterId, address }) => [letterId, address]))
  return new Map(
    letterIds.map((id) => [
      id,
      goesBy({
        wish: wishes.get(id) ?? 'usual',
        usual,
        email: to.get(id)?.email ?? '',
        refusedAt: refusedAt.get(id)
      })
    ])
  )
}
