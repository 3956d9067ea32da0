import { compareByName, fullName } from '../../contract/names'
import type { permissions } from '../../contract/permissions'
import type { Handler } from '../context'
import { boundOn } from '../exemptions/duty-store'
import { reachedBy } from '../consents/store'

export const conflicts: Handler<typeof permissions.conflicts> = async ({ days, ...whom }, { db }) => {
  const reached = await reachedBy(db, { ...whom, day: days[0]! })
  const bound = await boundOn(
    db,
    reached.map(({ id }) => id),
    ...days
  )
  const daily = reached
    .filter(({ id }) => bound.has(id))
    .toSorted(compareByName)
    .map((pupil) => ({ pupilId: pupil.id, name: fullName(pupil), until: bound.get(pupil.id)! }))
  return { daily }
}
