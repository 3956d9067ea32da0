import { sql, type ExpressionBuilder } from 'kysely'
import type { Reading } from '../context'
import type { Database } from '../database/schema'
import type { CountWindow } from '../ladder/windows'
import type { CountedDay } from './rules'

/** The days that are counted over, and the one kind that is looked at; null: every kind. */
export interface CountedOver {
  readonly from: string
  readonly until: string
  readonly kindId: string | null
}

/** Kinds whose partial index is used; a refusal is left out afterwards where it counts on its own branch only. */
const mayCount = (db: Reading, { from, until, kindId }: CountedOver) =>
  db
    .selectFrom('offence')
    .where('offence.day', '>=', from)
    .where('offence.day', '<=', until)
    // Not parameters: the index of counted offences is chosen for these very words.
    .where('offence.counts', 'in', [sql.lit('counts'), sql.lit('refusal')])
    .where('offence.same_as', 'is', null)
    .where('offence.covered_by', 'is', null)
    .where('offence.covered_mark', 'is', null)
    .$if(kindId !== null, (offences) => offences.where('offence.kind_id', '=', kindId))

/**
 * Every pupil's counted offences in a window. Few statements: the many that may count are read from their index
 * alone, a row per day, and the few that were withdrawn since, or that count on another branch, are taken off.
 */
export async function countedDays(
  db: Reading,
  over: CountedOver,
  withRefusals: boolean
): Promise<CountedDay[]> {
  const byDay = await mayCount(db, over)
    .select(['offence.day', sql<string>`string_agg(offence.pupil_id, ',')`.as('pupilIds')])
    .groupBy('offence.day')
    .execute()
  const days = byDay.map(({ day, pupilIds }) => ({ day, pupilIds: pupilIds.split(',') }))
  const off = await mayCount(db, over)
    .select(['offence.pupil_id as pupilId', 'offence.day'])
    .where((eb) =>
      eb.or([
        eb('offence.id', 'in', withdrawn(eb)),
        ...(withRefusals ? [] : [eb('offence.counts', '=', sql.lit('refusal'))])
      ])
    )
    .execute()
  return without(days, off)
}

/** The same offences one by one, for who needs more of each than whose it is and when. */
export const countedOffences = (db: Reading, over: CountedOver, withRefusals: boolean) =>
  mayCount(db, over)
    .where((eb) => eb('offence.id', 'not in', withdrawn(eb)))
    .$if(!withRefusals, (offences) => offences.where('offence.counts', '=', sql.lit('counts')))

/** An offence: of whom and on which day. */
interface Once {
  readonly pupilId: string
  readonly day: string
}

function without(days: readonly CountedDay[], taken: readonly Once[]): CountedDay[] {
  const off = Map.groupBy(taken, ({ day }) => day)
  return days.map((one) => {
    const left = (off.get(one.day) ?? []).map(({ pupilId }) => pupilId)
    return left.length === 0 ? one : { ...one, pupilIds: one.pupilIds.filter((id) => !takeFrom(left, id)) }
  })
}

/** Takes an id from a list, once; false when it is not there. */
function takeFrom(ids: string[], id: string): boolean {
  const at = ids.indexOf(id)
  if (at >= 0) ids.splice(at, 1)
  return at >= 0
}

/** The offences that stand withdrawn: what happened to them last. */
export const withdrawn = (eb: ExpressionBuilder<Database, 'offence'>) =>
  eb
    .selectFrom('offence_event as e')
    .select('e.offence_id')
    .where('e.kind', '=', 'withdrawn')
    .where((of) => of.not(of.exists(laterThan(of))))

/**
 * The same with what was taken along into this window or stepped down in it: those few pupils are counted anew, each
 * from the offences that are kept and those of their own part of the window.
 */
export async function withCarried(
  db: Reading,
  counted: readonly CountedDay[],
  window: CountWindow
): Promise<CountedDay[]> {
  const rows = await db
    .selectFrom('carry')
    .select(['pupil_id as pupilId', 'kept', 'kind', 'from_day as fromDay'])
    .where('window_key', '=', window.key)
    .where('track', '=', 'main')
    .where('ended_at', 'is', null)
    .orderBy('from_day')
    .execute()
  if (rows.length === 0) return [...counted]
  const last = new Map(rows.map((row) => [row.pupilId, row]))
  const kept = rows.flatMap((row) => JSON.parse(row.kept) as string[])
  const before = await db
    .selectFrom('offence')
    .select(['offence.id', 'offence.pupil_id as pupilId', 'offence.day'])
    .where('offence.id', 'in', kept.length > 0 ? kept : [''])
    .where((eb) => eb('offence.id', 'not in', withdrawn(eb)))
    .execute()
  const own = counted.map(({ day, pupilIds }) => ({
    day,
    pupilIds: pupilIds.filter((id) => day >= (last.get(id)?.fromDay ?? window.from))
  }))
  const along = before.filter(({ id, pupilId }) =>
    (JSON.parse(last.get(pupilId)?.kept ?? '[]') as string[]).includes(id)
  )
  return [...own, ...along.map(({ day, pupilId }) => ({ day, pupilIds: [pupilId] }))]
}

/** Why the count of an earlier window goes on in this one for a pupil; null when it does not. */
export async function carriedWhy(db: Reading, pupilId: string, windowKey: string): Promise<string | null> {
  const row = await db
    .selectFrom('carry')
    .select('reason')
    .where('pupil_id', '=', pupilId)
    .where('window_key', '=', windowKey)
    .where('kind', '=', 'carry-over')
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return row?.reason ?? null
}

type Event = ExpressionBuilder<Database & { e: Database['offence_event'] }, 'e'>
const laterThan = (of: Event) =>
  of
    .selectFrom('offence_event as later')
    .select('later.id')
    .whereRef('later.offence_id', '=', 'e.offence_id')
    .whereRef('later.id', '>', 'e.id')
