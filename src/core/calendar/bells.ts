import type { Bell, BellWeekday } from '../../contract/calendar'
import type { Reading, Writing } from '../context'

/** All bell tables, whole: those that are usual first, in the order in which they come into force. */
export async function bellsOf(db: Reading): Promise<Bell[]> {
  const tables = await db
    .selectFrom('bell_table')
    .select(['id', 'name', 'from_day as fromDay'])
    .orderBy('name')
    .orderBy('id')
    .execute()
  const hours = await db.selectFrom('bell_hour').selectAll().orderBy('weekday').orderBy('hour').execute()
  const ends = await db.selectFrom('bell_end').selectAll().execute()
  const weekdaysOf = (id: string): BellWeekday[] => {
    const own = hours.filter(({ bell_id }) => bell_id === id)
    const ending = ends.filter(({ bell_id }) => bell_id === id)
    const weekdays = new Set([...own, ...ending].map(({ weekday }) => weekday))
    return [...weekdays]
      .toSorted((a, b) => a - b)
      .map((weekday) => ({
        weekday,
        ends: ending.find((one) => one.weekday === weekday)?.ends ?? null,
        hours: own
          .filter((one) => one.weekday === weekday)
          .map(({ hour, label, starts, ends }) => ({ hour, label, starts, ends }))
      }))
  }
  return tables
    .map((table) => ({ ...table, weekdays: weekdaysOf(table.id) }))
    .sort((a, b) => {
      const [one, two] = [a.fromDay ?? '9999', b.fromDay ?? '9999']
      return one < two ? -1 : one > two ? 1 : 0
    })
}

/** Puts a bell table in place of the one with this id. Rounds name an hour by its number and stay as they are. */
export async function replaceBell(tx: Writing, { id, name, fromDay, weekdays }: Bell): Promise<void> {
  await tx
    .insertInto('bell_table')
    .values({ id, name, from_day: fromDay })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ name, from_day: fromDay }))
    .execute()
  await emptyBell(tx, id)
  const hours = weekdays.flatMap(({ weekday, hours }) =>
    hours.map((hour) => ({ ...hour, bell_id: id, weekday }))
  )
  if (hours.length > 0) await tx.insertInto('bell_hour').values(hours).execute()
  const ends = weekdays.flatMap(({ weekday, ends }) =>
    ends === null ? [] : [{ bell_id: id, weekday, ends }]
  )
  if (ends.length > 0) await tx.insertInto('bell_end').values(ends).execute()
}

export async function deleteBell(tx: Writing, id: string): Promise<void> {
  await emptyBell(tx, id)
  await tx.deleteFrom('bell_table').where('id', '=', id).execute()
}

async function emptyBell(tx: Writing, id: string): Promise<void> {
  await tx.deleteFrom('bell_hour').where('bell_id', '=', id).execute()
  await tx.deleteFrom('bell_end').where('bell_id', '=', id).execute()
}

/** Does a day in the calendar, gone by or to come, name this bell table? */
export async function isBellNamed(db: Reading, id: string): Promise<boolean> {
  const day = await db
    .selectFrom('other_day')
    .select('day')
    .where('bell_id', '=', id)
    .limit(1)
    .executeTakeFirst()
  return day !== undefined
}

/** One day by another bell table, or with another end; both null: as usual again. */
export async function replaceOtherDay(
  tx: Writing,
  {
    day,
    bellId,
    ends
  }: { readonly day: string; readonly bellId: string | null; readonly ends: string | null }
): Promise<void> {
  await tx.deleteFrom('other_day').where('day', '=', day).execute()
  if (bellId === null && ends === null) return
  await tx.insertInto('other_day').values({ day, bell_id: bellId, ends }).execute()
}
