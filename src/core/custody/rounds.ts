import { hourKey } from '../calendar/hour-key'
import type { RoundKey, RoundMode } from '../../contract/custody'
import { CustodyMode, type School } from '../../contract/settings'
import { hoursOn } from '../calendar/store'
import { Refusal, type CommandContext, type QueryContext, type Reading } from '../context'
import { heldIn, insertMarks, retireMarks } from './marks'
import { devicesOf, isTakenIn, stageOf, type Kept, type Marking, type Stage } from './rules'
import { replaceUsual } from './usual'
import { rowsOf, seatsOf, type NamedSeat, type SeatRow } from './seats'

/** A round as it stands. Without id nothing has been recorded in it yet, and every seat is open. */
export interface Round extends RoundKey, Kept {
  readonly id: string | null
  readonly className: string
  /** The last day of a trip that keeps devices until then. */
  readonly until: string | null
  readonly concluded: boolean
  readonly isTrip: boolean
  /** In pocket order. */
  readonly seats: readonly NamedSeat[]
}

/**
 * The round of a class at a lesson hour, of a day, or of a trip, with all its seats or only those asked for. Refuses a
 * class or hour there is not, and a day to come: a round is kept today, or filled in later.
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
  const mode =
    first.mode ?? (first.class_kind === 'trip' ? modeOfTrip(first, key) : await modeOfNew(db, key, first))
  const until = mode === 'trip' ? first.last_day : null
  return {
    ...key,
    id: first.round_id,
    className: first.class_name,
    mode,
    until,
    late: (until ?? key.day) < today,
    concluded: first.concluded_in !== null,
    isTrip: first.class_kind === 'trip',
    seats: seatsOf(rows, mode)
  }
}

/** A trip has one round, of its first day; or one a day when its devices go back each evening. Weekends count (S0-21). */
function modeOfTrip({ class_mode, first_day, last_day }: SeatRow, { day, hour }: RoundKey): RoundMode {
  const mode = class_mode === null ? 'trip' : CustodyMode.parse(class_mode)
  const isItsDay = mode === 'trip' ? day === first_day : day >= (first_day ?? '') && day <= (last_day ?? '')
  if (hour !== null || !isItsDay) throw new Refusal('no-such-hour')
  return mode
}

/** The class's own way of keeping phones or the school's, on a day and hour that are there. */
async function modeOfNew(
  db: Reading,
  { day, hour }: RoundKey,
  { class_mode }: SeatRow
): Promise<CustodyMode> {
  const found = await db
    .selectFrom('setting')
    .leftJoin('free_days', (join) => join.on('first_day', '<=', day).on('last_day', '>=', day))
    .select(['setting.value', 'free_days.id as free'])
    .where('setting.key', '=', 'school')
    .limit(1)
    .executeTakeFirstOrThrow()
  const mode =
    class_mode === null ? (JSON.parse(found.value) as School).custodyMode : CustodyMode.parse(class_mode)
  if (found.free !== null || (hour === null) !== (mode === 'day')) throw new Refusal('no-such-hour')
  // Without a limit: with one the database no longer sees through the day's bell table, and takes four times as long.
  const hours = await hoursOn(db, day)
    .$if(hour !== null, (hours) => hours.where('bell_hour.hour', '=', hour))
    .execute()
  if (hours.length === 0) throw new Refusal('no-such-hour')
  return mode
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

/**
 * Records marks in one act, each in place of the pupil's present one. What is handed in otherwise than usual is
 * remembered for the next time. Returns the id of the round.
 */
export async function replaceMarks(
  act: Act,
  round: Round,
  markings: readonly Marking[],
  { returned = !isTakenIn(round) } = {}
): Promise<string> {
  const roundId = await makeRound(act, round)
  const seats = new Map(round.seats.map((seat) => [seat.pupilId, seat]))
  const again = markings.filter(({ pupilId }) => seats.get(pupilId)?.recorded).map(({ pupilId }) => pupilId)
  if (again.length > 0) await retireMarks(act, roundId, again)
  await insertMarks(
    act,
    roundId,
    markings.flatMap(({ pupilId, mark, devices }) => {
      const seat = seats.get(pupilId)
      const put = { pupilId, mark, eventId: act.event }
      if (mark !== 'handed-in' || !seat) return [{ ...put, device: 'phone', returnedIn: null }]
      const kept = returned ? { ...round, late: true } : round
      return devicesOf(seat, { devices }, kept).map((device) => ({
        ...put,
        device,
        returnedIn: returned ? act.event : null
      }))
    })
  )
  for (const { pupilId, mark, devices } of markings) {
    const seat = seats.get(pupilId)
    if (!seat || !devices || mark !== 'handed-in') continue
    // What stays with the pupil by an exemption is theirs still, and is awaited again when that is over.
    const kept = seat.usual.filter((device) => seat.stays.includes(device) && !devices.includes(device))
    await replaceUsual(act, pupilId, seat.usual, [...devices, ...kept])
  }
  return roundId
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
