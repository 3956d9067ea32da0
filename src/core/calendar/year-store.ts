import type { FreeDays, OtherDay } from '../../contract/calendar'
import type { Reading, Writing } from '../context'

/** Free days that touch a span, in order of time. */
export const freeDaysIn = (db: Reading, from: string, until: string): Promise<FreeDays[]> =>
  db
    .selectFrom('free_days')
    .select(['id', 'name', 'kind', 'first_day as firstDay', 'last_day as lastDay'])
    .where('first_day', '<=', until)
    .where('last_day', '>=', from)
    .orderBy('first_day')
    .orderBy('last_day')
    .$narrowType<{ kind: FreeDays['kind'] }>()
    .execute()

/** The days of a span that are not as usual, in order. */
export const otherDaysIn = (db: Reading, from: string, until: string): Promise<OtherDay[]> =>
  db
    .selectFrom('other_day')
    .select(['day', 'bell_id as bellId', 'ends'])
    .where('day', '>=', from)
    .where('day', '<=', until)
    .orderBy('day')
    .execute()

/** The terms that begin in a span, oldest first. */
export const termsIn = (
  db: Reading,
  from: string,
  until: string
): Promise<{ id: string; name: string; firstDay: string }[]> =>
  db
    .selectFrom('term')
    .select(['id', 'name', 'first_day as firstDay'])
    .where('first_day', '>=', from)
    .where('first_day', '<=', until)
    .orderBy('first_day')
    .execute()

/** Puts free days in the calendar, each in place of those with its id. */
export async function replaceFree(tx: Writing, free: readonly FreeDays[]): Promise<void> {
  for (const { id, name, kind, firstDay, lastDay } of free) {
    const row = { name, kind, first_day: firstDay, last_day: lastDay }
    await tx
      .insertInto('free_days')
      .values({ id, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
  }
}

/** The free days with this id. */
export const findFree = (db: Reading, id: string): Promise<FreeDays | undefined> =>
  db
    .selectFrom('free_days')
    .select(['id', 'name', 'kind', 'first_day as firstDay', 'last_day as lastDay'])
    .where('id', '=', id)
    .$narrowType<{ kind: FreeDays['kind'] }>()
    .executeTakeFirst()

/** Puts a term in the calendar, in place of the one with its id. */
export async function replaceTerm(
  tx: Writing,
  { id, name, firstDay }: { readonly id: string; readonly name: string; readonly firstDay: string }
): Promise<void> {
  await tx
    .insertInto('term')
    .values({ id, name, first_day: firstDay })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ name, first_day: firstDay }))
    .execute()
}
