import { sql } from 'kysely'
import type { RoundKey } from '../../contract/custody'
import type { CustodyMode, School } from '../../contract/settings'
import { weekdayOf } from '../calendar/days'
import { Refusal, type CommandContext, type QueryContext, type Reading } from '../context'
import { isTakenIn, stageOf, type Kept, type Marking, type Stage } from './rules'
import { hourKey, rowsOf, seatOf, type NamedSeat } from './seats'

/** A round as it stands. Without id nothing has been recorded in it yet, and every seat is open. */
export interface Round extends RoundKey, Kept {
  readonly id: string | null
  readonly className: string
  readonly concluded: boolean
  /** In pocket order. */
  readonly seats: readonly NamedSeat[]
}

/**
 * The round of a class at a lesson hour, or of a day, with all its seats or only those asked for. Refuses a class
 * or hour there is not, and a day to come: a round is kept today, or filled in later.
 */
export async function roundOf(
  { db, today }: Pick<QueryContext, 'db' | 'today'>,
  key: RoundKey,
  pupilIds?: readonly string[]
): Promise<Round> {
  if (key.day > today) throw new Refusal('day-to-come')
  const rows = await rowsOf(db, key, pupilIds)
  const first = rows[0]
  if (!first) throw new Refusal('class-unknown')
  const mode = first.mode ?? (await modeOfNew(db, key))
  const seats = new Map(
    rows.filter((row) => row.pupil_id !== null).map((row) => [row.pupil_id, seatOf(row, mode)])
  )
  return {
    ...key,
    id: first.round_id,
    className: first.class_name,
    mode,
    late: key.day < today,
    concluded: first.concluded_in !== null,
    seats: [...seats.values()]
  }
}

/** The school's own way of keeping phones, on a day and hour that are there: one read, since every round begins so. */
async function modeOfNew(db: Reading, { day, hour }: RoundKey): Promise<CustodyMode> {
  const found = await db
    .selectFrom('setting')
    .leftJoin('bell', (join) =>
      join
        .on('bell.weekday', '=', weekdayOf(day))
        .$call((on) => (hour === null ? on : on.on('bell.hour', '=', hour)))
    )
    .leftJoin('free_days', (join) => join.on('first_day', '<=', day).on('last_day', '>=', day))
    .select(['setting.value', 'bell.hour', 'free_days.id as free'])
    .where('setting.key', '=', 'school')
    .limit(1)
    .executeTakeFirstOrThrow()
  const { custodyMode } = JSON.parse(found.value) as School
  if (found.hour === null || found.free !== null || (hour === null) !== (custodyMode === 'day'))
    throw new Refusal('no-such-hour')
  return custodyMode
}

/** How many devices this round still has in the school's hands. */
export async function heldIn(db: Reading, roundId: string | null): Promise<number> {
  if (roundId === null) return 0
  const row = await db
    .selectFrom('mark')
    .select(({ fn }) => fn.countAll().as('n'))
    .where('round_id', '=', roundId)
    .where('mark', '=', 'handed-in')
    .where('replaced_in', 'is', null)
    .where('returned_in', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(row.n)
}

/** How far the round is. Nothing is counted before *Afronden*: then it is in hand-in whatever is held. */
export const stageNow = async (db: Reading, round: Round): Promise<Stage> =>
  stageOf(round.concluded, round.concluded ? await heldIn(db, round.id) : 0)

type Act = Pick<CommandContext, 'db' | 'event' | 'newId'>

/** The round's id; the first act of a round puts it on record. Two windows may both be first. */
export async function makeRound(act: Act, round: Round): Promise<string> {
  if (round.id !== null) return round.id
  const { classId, day, mode } = round
  const hour = hourKey(round.hour)
  const made = await act.db
    .insertInto('round')
    .values({ id: act.newId(), class_id: classId, day, hour, mode, event_id: act.event })
    .onConflict((conflict) => conflict.columns(['class_id', 'day', 'hour']).doNothing())
    .returning('id')
    .executeTakeFirst()
  const there = () => act.db.selectFrom('round').select('id').where('class_id', '=', classId)
  return (made ?? (await there().where('day', '=', day).where('hour', '=', hour).executeTakeFirstOrThrow()))
    .id
}

/** Records marks in one act, each in place of the pupil's present one. Returns the id of the round. */
export async function replaceMarks(act: Act, round: Round, markings: readonly Marking[]): Promise<string> {
  const roundId = await makeRound(act, round)
  const recorded = new Set(round.seats.filter((seat) => seat.recorded).map((seat) => seat.pupilId))
  const again = markings.filter(({ pupilId }) => recorded.has(pupilId)).map(({ pupilId }) => pupilId)
  if (again.length > 0) await retireMarks(act, roundId, again)
  await insertMarks(
    act,
    roundId,
    markings.map((marking) => ({ ...marking, returned: !isTakenIn(round) }))
  )
  return roundId
}

/** The present marks of these pupils no longer hold: this act replaces them. */
export async function retireMarks(act: Act, roundId: string, pupilIds: readonly string[]): Promise<void> {
  await sql`update mark set replaced_in = ${act.event}
    where round_id = ${roundId} and device = 'phone' and replaced_in is null
      and pupil_id in (${sql.join(pupilIds)})`.execute(act.db)
}

/** `returned`: if handed in, then without ever being in the school's hands. */
export async function insertMarks(
  act: Act,
  roundId: string,
  marks: readonly (Marking & { readonly returned: boolean })[]
): Promise<void> {
  // One statement per kind of mark, thirty pupils in it: a class comes in as fast as a pupil.
  const alike = Map.groupBy(marks, ({ mark, returned }) => `${mark} ${returned && mark === 'handed-in'}`)
  for (const group of alike.values()) {
    const [{ mark, returned }] = group as [Marking & { returned: boolean }]
    const returnedIn = returned && mark === 'handed-in' ? act.event : null
    await sql`insert into mark (event_id, round_id, pupil_id, device, mark, returned_in)
      select cast(${act.event} as text), cast(${roundId} as text), id, 'phone', cast(${mark} as text),
        cast(${returnedIn} as text)
      from pupil where id in (${sql.join(group.map(({ pupilId }) => pupilId))})`.execute(act.db)
  }
}

/** *Afronden*: the hand-in is fixed. With nothing in the school's hands the round closes in the same act. */
export async function concludeRound(act: Act, round: Round): Promise<{ held: number; closed: boolean }> {
  const id = await makeRound(act, round)
  await act.db
    .updateTable('round')
    .set({ concluded_in: act.event })
    .where('id', '=', id)
    .where('concluded_in', 'is', null)
    .execute()
  return closeIfEmpty(act, id)
}

/** A concluded round closes by itself as soon as it has no device left: the class may go (S2-13). */
export async function closeIfEmpty(act: Act, roundId: string): Promise<{ held: number; closed: boolean }> {
  const held = await heldIn(act.db, roundId)
  if (held > 0) return { held, closed: false }
  await act.db
    .updateTable('round')
    .set({ closed_in: act.event })
    .where('id', '=', roundId)
    .where('closed_in', 'is', null)
    .execute()
  return { held, closed: true }
}
