import type { permissions } from '../../contract/permissions'
import { instantOf } from '../calendar/days'
import { Refusal, type Handler } from '../context'
import { findPermission } from './store'

export const board: Handler<typeof permissions.board> = async ({ permissionId }, { db, now }) => {
  const found = await findPermission(db, permissionId)
  if (!found) throw new Refusal('permission-unknown')
  const { day, starts, ends, purpose, allowedUse, devices, recording, named, withdrawnAt } = found
  const until = (clock: string) => Math.round((Date.parse(instantOf(day, clock)) - Date.parse(now)) / 1000)
  return {
    purpose,
    allowedUse,
    devices,
    recording: recording === 'yes',
    starts,
    ends,
    some: named > 0,
    withdrawn: withdrawnAt !== null,
    startsIn: until(starts),
    endsIn: until(ends)
  }
}
