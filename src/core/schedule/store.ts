import { hourOf } from '../calendar/hour-key'
import { CustodyMode } from '../../contract/settings'
import type { Reading, Writing } from '../context'
import { theSchool } from '../settings/store'
import type { BegunRound } from './rules'

/** How each of these classes keeps devices: its own way, otherwise the school's. */
export async function modesOf(db: Reading, classIds: readonly string[]): Promise<Map<string, CustodyMode>> {
  if (classIds.length === 0) return new Map()
  const { custodyMode } = await theSchool(db)
  const rows = await db
    .selectFrom('school_class')
    .select(['id', 'custody_mode'])
    .where('id', 'in', classIds)
    .execute()
  return new Map(
    rows.map(({ id, custody_mode }) => [
      id,
      custody_mode === null ? custodyMode : CustodyMode.parse(custody_mode)
    ])
  )
}

/** Which of these classes are away altogether: every pupil on their list is on a trip that day. */
export async function awayOn(db: Reading, day: string, classIds: readonly string[]): Promise<Set<string>> {
  if (classIds.length === 0) return new Set()
  const trips = await db
    .selectFrom('school_class')
    .select('id')
    .where('kind', '=', 'trip')
    .where('first_day', '<=', day)
    .where('last_day', '>=', day)
    .execute()
  if (trips.length === 0) return new Set()
  const here = await db
    .selectFrom('enrolment as e')
    .select('e.class_id')
    .distinct()
    .where('e.class_id', 'in', classIds)
    .where('e.until_day', 'is', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('enrolment as t')
            .select('t.id')
            .whereRef('t.pupil_id', '=', 'e.pupil_id')
            .where('t.until_day', 'is', null)
            .where(
              't.class_id',
              'in',
              trips.map(({ id }) => id)
            )
        )
      )
    )
    .execute()
  const isHere = new Set(here.map((row) => row.class_id))
  return new Set(classIds.filter((id) => !isHere.has(id)))
}

/** The rounds of these classes on a day that are under way: a mark holds in them, or they are concluded. */
export async function begunOn(db: Reading, day: string, classIds: readonly string[]): Promise<BegunRound[]> {
  if (classIds.length === 0) return []
  const rows = await db
    .selectFrom('round')
    .select(['class_id', 'hour'])
    .where('day', '=', day)
    .where('class_id', 'in', classIds)
    .where((eb) =>
      eb.or([
        eb('concluded_in', 'is not', null),
        eb.exists(
          eb
            .selectFrom('mark')
            .select('mark.round_id')
            .whereRef('mark.round_id', '=', 'round.id')
            .where('mark.replaced_in', 'is', null)
        )
      ])
    )
    .execute()
  return rows.map(({ class_id, hour }) => ({ classId: class_id, hour: hourOf(hour) }))
}

/** At which clock times on this day the devices of trips go back. */
export async function tripsBackOn(db: Reading, day: string): Promise<string[]> {
  const rows = await db
    .selectFrom('school_class')
    .select('back_at')
    .where('kind', '=', 'trip')
    .where('last_day', '=', day)
    .execute()
  return rows.flatMap(({ back_at }) => back_at ?? [])
}

/** Which of these reminders this person has put away. */
export async function seenOf(db: Reading, staffId: string, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await db
    .selectFrom('reminder_seen')
    .select('reminder_id')
    .where('staff_id', '=', staffId)
    .where('reminder_id', 'in', ids)
    .execute()
  return new Set(rows.map(({ reminder_id }) => reminder_id))
}

export async function insertSeen(tx: Writing, staffId: string, id: string, at: string): Promise<void> {
  await tx
    .insertInto('reminder_seen')
    .values({ staff_id: staffId, reminder_id: id, at })
    .onConflict((conflict) => conflict.columns(['staff_id', 'reminder_id']).doNothing())
    .execute()
}

/** What was put away before this instant: its occasion is long past. */
export async function deleteSeenBefore(tx: Writing, instant: string): Promise<void> {
  await tx.deleteFrom('reminder_seen').where('at', '<', instant).execute()
}

/** The due moment a job ran for last; null when it never did. */
export async function ranForOf(db: Reading, job: string): Promise<string | null> {
  const row = await db.selectFrom('job_run').select('due_at').where('job', '=', job).executeTakeFirst()
  return row?.due_at ?? null
}

export async function replaceRun(tx: Writing, job: string, dueAt: string, ranAt: string): Promise<void> {
  const run = { due_at: dueAt, ran_at: ranAt }
  await tx
    .insertInto('job_run')
    .values({ job, ...run })
    .onConflict((conflict) => conflict.column('job').doUpdateSet(run))
    .execute()
}
