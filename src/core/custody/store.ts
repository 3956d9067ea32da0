import { hourOf } from '../calendar/hour-key'
import { Refusal, type Reading } from '../context'
import { isOpen } from './marks'

/** When an act was done; undefined when there is no such act. */
export async function doneAt(db: Reading, event: string): Promise<string | undefined> {
  const row = await db.selectFrom('audit').select('at').where('event_id', '=', event).executeTakeFirst()
  return row?.at
}

/** How many devices each round has in the school's hands, whichever day it was of; rounds with none are not in it. */
export async function heldByRound(db: Reading): Promise<Map<string, number>> {
  // Counted here: asked to group them, SQLite walks all marks instead of the index of open devices.
  const rows = await db.selectFrom('mark').select('round_id as roundId').where(isOpen).execute()
  const held = new Map<string, number>()
  for (const { roundId } of rows) held.set(roundId, (held.get(roundId) ?? 0) + 1)
  return held
}

/** Rounds this person began that are not closed, or have a device again since: oldest first. */
export async function unfinishedOf(db: Reading, actorId: string) {
  const held = await heldByRound(db)
  const begun = db
    .selectFrom('round as r')
    .innerJoin('school_class as c', 'c.id', 'r.class_id')
    .innerJoin('audit as a', 'a.event_id', 'r.event_id')
    .select([
      'r.id',
      'r.class_id as classId',
      'c.name as className',
      'r.day',
      'r.hour',
      'r.concluded_in as concludedIn'
    ])
    .where('a.actor_id', '=', actorId)
  const open = await begun.where('r.closed_in', 'is', null).execute()
  const again =
    held.size === 0
      ? []
      : await begun
          .where('r.closed_in', 'is not', null)
          .where('r.id', 'in', [...held.keys()])
          .execute()
  return [...open, ...again]
    .sort((a, b) => a.day.localeCompare(b.day) || a.hour - b.hour)
    .map(({ id, hour, concludedIn, ...round }) => ({
      ...round,
      hour: hourOf(hour),
      stage: concludedIn === null ? ('hand-in' as const) : ('concluded' as const),
      held: held.get(id) ?? 0
    }))
}

/** Whether this pupil is at school. */
export async function isAtSchool(db: Reading, pupilId: string): Promise<boolean> {
  const row = await db
    .selectFrom('pupil')
    .select('id')
    .where('id', '=', pupilId)
    .where('left_on', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** A keeper of the staff is someone who works here. */
export async function refuseUnknownKeeper(db: Reading, holderId: string | null): Promise<void> {
  if (holderId === null) return
  const found = await db
    .selectFrom('staff')
    .select('id')
    .where('id', '=', holderId)
    .where('left_at', 'is', null)
    .executeTakeFirst()
  if (!found) throw new Refusal('staff-unknown')
}

/** Which of these kinds of device the school keeps. */
export async function knownDevices(db: Reading, devices: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('device_kind')
    .select('id')
    .where('id', 'in', devices)
    .where('retired_at', 'is', null)
    .execute()
  return new Set(rows.map(({ id }) => id))
}
