import { compareByName, fullName } from '../../contract/names'
import type { permissions } from '../../contract/permissions'
import type { Handler } from '../context'
import { boundOn } from '../exemptions/duty-store'
import { reachedBy } from '../consents/store'

export const conflicts: Handler<typeof permissions.conflicts> = async (wish, { db }) => {
  const reached = await reachedBy(db, wish)
  const bound = await boundOn(
    db,
    reached.map(({ id }) => id),
    wish.day
  )
  const daily = reached
    .filter(({ id }) => bound.has(id))
    .toSorted(compareByName)
    .map((pupil) => ({ pupilId: pupil.id, name: fullName(pupil), until: bound.get(pupil.id)! }))
  return { daily }
}
