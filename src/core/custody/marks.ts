import { sql } from 'kysely'
import type { Mark } from '../../contract/custody'
import type { Device } from '../../contract/devices'
import type { CommandContext, Reading } from '../context'
import type { OneDevice } from './rules'
import type { Recorded, Restored } from './undo'

/** A device that is in the school's hands by a round. */
export const isOpen = sql<boolean>`mark = 'handed-in' and replaced_in is null and returned_in is null`

type Act = Pick<CommandContext, 'db' | 'event'>

/** How many devices this round still has in the school's hands. */
export async function heldIn(db: Reading, roundId: string | null): Promise<number> {
  if (roundId === null) return 0
  const row = await db
    .selectFrom('mark')
    .select(({ fn }) => fn.countAll().as('n'))
    .where('round_id', '=', roundId)
    .where(isOpen)
    .executeTakeFirstOrThrow()
  return Number(row.n)
}

/** The present marks of these pupils no longer hold: this act replaces them. */
export async function retireMarks(act: Act, roundId: string, pupilIds: readonly string[]): Promise<void> {
  await sql`update mark set replaced_in = ${act.event}
    where round_id = ${roundId} and replaced_in is null and pupil_id in (${sql.join(pupilIds)})`.execute(
    act.db
  )
}

/** The same of single devices. */
export async function retireDevices(act: Act, roundId: string, devices: readonly OneDevice[]): Promise<void> {
  for (const [device, pupils] of byDevice(devices))
    await sql`update mark set replaced_in = ${act.event} where round_id = ${roundId} and device = ${device}
      and replaced_in is null and pupil_id in (${sql.join(pupils)})`.execute(act.db)
}

/** Puts marks down. What is handed in and returned in the same act was never in the school's hands. */
export async function insertMarks(
  { db }: Pick<Act, 'db'>,
  roundId: string,
  marks: readonly Restored[]
): Promise<void> {
  // One statement per kind of mark, thirty pupils in it: a class comes in as fast as a pupil.
  const alike = Map.groupBy(
    marks,
    ({ mark, device, eventId, returnedIn }) => `${mark} ${device} ${eventId} ${returnedIn}`
  )
  for (const group of alike.values()) {
    const [{ mark, device, eventId, returnedIn }] = group as [Restored]
    await sql`insert into mark (event_id, round_id, pupil_id, device, mark, returned_in)
      select cast(${eventId} as text), cast(${roundId} as text), id, cast(${device} as text),
        cast(${mark} as text), cast(${returnedIn} as text)
      from pupil where id in (${sql.join(group.map(({ pupilId }) => pupilId))})`.execute(db)
  }
}

/** These devices went back to their pupils, or to a keeper, in this act. */
export async function returnDevices(act: Act, roundId: string, devices: readonly OneDevice[]): Promise<void> {
  for (const [device, pupils] of byDevice(devices))
    await act.db
      .updateTable('mark')
      .set({ returned_in: act.event })
      .where('round_id', '=', roundId)
      .where('pupil_id', 'in', pupils)
      .where('device', '=', device)
      .where(isOpen)
      .execute()
}

const byDevice = (devices: readonly OneDevice[]): [Device, string[]][] =>
  [...Map.groupBy(devices, ({ device }) => device)].map(([device, group]) => [
    device,
    group.map(({ pupilId }) => pupilId)
  ])

/** The marks of a round that one act made, replaced or gave back. */
export async function recordedIn(db: Reading, roundId: string, event: string): Promise<Recorded[]> {
  const marks = db
    .selectFrom('mark')
    .select([
      'pupil_id as pupilId',
      'device',
      'mark',
      'event_id as eventId',
      'replaced_in as replacedIn',
      'returned_in as returnedIn'
    ])
    .where('round_id', '=', roundId)
  const present = await marks
    .where('replaced_in', 'is', null)
    .where((eb) => eb.or([eb('event_id', '=', event), eb('returned_in', '=', event)]))
    .execute()
  const replaced = await marks.where('replaced_in', '=', event).execute()
  return [...present, ...replaced].map((row) => ({ ...row, mark: row.mark as Mark }))
}
