import { fullName } from '../../contract/names'
import type { Mark } from '../../contract/custody'
import type { Reading } from '../context'
import { storyOf, type Line } from './story'

/** Everything that was done in a round, in order, with the names of who did it. */
export async function historyOf(db: Reading, roundId: string): Promise<Line[]> {
  const round = await db
    .selectFrom('round')
    .select(['event_id as eventId', 'concluded_in as concludedIn', 'closed_in as closedIn'])
    .where('id', '=', roundId)
    .executeTakeFirstOrThrow()
  const of = db
    .selectFrom('mark')
    .innerJoin('pupil', 'pupil.id', 'mark.pupil_id')
    .select([
      'mark.mark',
      'mark.device',
      'mark.event_id as eventId',
      'mark.replaced_in as replacedIn',
      'mark.returned_in as returnedIn',
      'pupil.given_name as givenName',
      'pupil.prefix',
      'pupil.family_name as familyName'
    ])
    .where('mark.round_id', '=', roundId)
  // Asked in two: what holds and what was replaced each have an index of their own.
  const rows = [
    ...(await of.where('mark.replaced_in', 'is', null).execute()),
    ...(await of.where('mark.replaced_in', 'is not', null).execute())
  ]
  const marks = rows.map((row) => ({ ...row, mark: row.mark as Mark, pupil: fullName(row) }))
  const events = new Set(
    [
      round.eventId,
      round.concludedIn,
      round.closedIn,
      ...marks.flatMap(({ eventId, replacedIn, returnedIn }) => [eventId, replacedIn, returnedIn])
    ].filter((event) => event !== null)
  )
  return storyOf(marks, await actsOf(db, roundId, [...events]), round)
}

/** The acts themselves: when, by whom, and why where a reason was asked. */
async function actsOf(db: Reading, roundId: string, events: readonly string[]) {
  const reasons = await db
    .selectFrom('correction')
    .select(['event_id as eventId', 'reason'])
    .where('round_id', '=', roundId)
    .execute()
  const reasonOf = new Map(reasons.map(({ eventId, reason }) => [eventId, reason]))
  const acts = await db
    .selectFrom('audit')
    .leftJoin('staff', 'staff.id', 'audit.actor_id')
    .select([
      'audit.seq',
      'audit.event_id as eventId',
      'audit.at',
      'audit.call',
      'staff.given_name as givenName',
      'staff.prefix',
      'staff.family_name as familyName'
    ])
    .where('audit.event_id', 'in', events)
    .execute()
  return acts.map(({ seq, eventId, at, call, givenName, prefix, familyName }) => ({
    seq,
    eventId,
    at,
    call,
    by: fullName({ givenName: givenName ?? '', prefix: prefix ?? '', familyName: familyName ?? '' }),
    reason: reasonOf.get(eventId) ?? ''
  }))
}

/** Who made the mark that holds of this pupil now; undefined when there is none. */
export async function whoMarked(db: Reading, roundId: string, pupilId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('mark')
    .innerJoin('audit', 'audit.event_id', 'mark.event_id')
    .innerJoin('staff', 'staff.id', 'audit.actor_id')
    .select(['staff.given_name as givenName', 'staff.prefix', 'staff.family_name as familyName'])
    .where('mark.round_id', '=', roundId)
    .where('mark.pupil_id', '=', pupilId)
    .where('mark.replaced_in', 'is', null)
    .executeTakeFirst()
  return row && fullName(row)
}
