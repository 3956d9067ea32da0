import type { Device } from '../../contract/devices'
import type { CommandContext } from '../context'

type Act = Pick<CommandContext, 'db' | 'event'>

/** What a pupil hands in as a rule from this act on; until one says otherwise it is a phone alone. */
export async function replaceUsual(
  act: Act,
  pupilId: string,
  before: readonly Device[],
  devices: readonly Device[]
): Promise<void> {
  const now = [...new Set(devices)].sort()
  if (now.join() === before.join()) return
  await endUsual(act, pupilId)
  await act.db
    .insertInto('pupil_device')
    .values(now.map((device) => ({ pupil_id: pupilId, device, event_id: act.event })))
    .execute()
}

/** An act is taken back: what these pupils handed in as a rule before it holds again, unless it changed since. */
export async function restoreUsual(act: Act, pupilIds: readonly string[], undone: string): Promise<void> {
  const set = await act.db
    .selectFrom('pupil_device')
    .select('pupil_id as pupilId')
    .distinct()
    .where('pupil_id', 'in', pupilIds)
    .where('event_id', '=', undone)
    .where('ended_in', 'is', null)
    .execute()
  for (const { pupilId } of set) {
    await endUsual(act, pupilId)
    const before = await act.db
      .selectFrom('pupil_device')
      .select(['pupil_id', 'device', 'event_id'])
      .where('pupil_id', '=', pupilId)
      .where('ended_in', '=', undone)
      .execute()
    if (before.length > 0) await act.db.insertInto('pupil_device').values(before).execute()
  }
}

async function endUsual(act: Act, pupilId: string): Promise<void> {
  await act.db
    .updateTable('pupil_device')
    .set({ ended_in: act.event })
    .where('pupil_id', '=', pupilId)
    .where('ended_in', 'is', null)
    .execute()
}
