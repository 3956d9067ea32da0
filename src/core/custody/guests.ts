import { hourKey } from '../calendar/hour-key'
import type { CommandContext } from '../context'
import { addDays } from '../calendar/days'
import type { Round } from './rounds'
import { nextPocket } from './rules'

/** Puts a pupil who is not on the list into one round, in the first pocket after the last. */
export async function seatGuest(
  { db, newId }: Pick<CommandContext, 'db' | 'newId'>,
  round: Round,
  pupilId: string
): Promise<number> {
  const pocket = nextPocket(round.seats.map((seat) => seat.pocket))
  await db
    .insertInto('enrolment')
    .values({
      id: newId(),
      class_id: round.classId,
      pupil_id: pupilId,
      pocket,
      from_day: round.day,
      until_day: addDays(round.day, 1),
      kind: 'guest',
      only_hour: hourKey(round.hour)
    })
    .execute()
  return pocket
}

/** The guest was not there after all: the place ends as it began. */
export async function unseatGuest(
  { db }: Pick<CommandContext, 'db'>,
  round: Round,
  pupilId: string
): Promise<void> {
  await db
    .updateTable('enrolment')
    .set({ until_day: round.day })
    .where('class_id', '=', round.classId)
    .where('pupil_id', '=', pupilId)
    .where('kind', '=', 'guest')
    .where('from_day', '=', round.day)
    .where('only_hour', '=', hourKey(round.hour))
    .execute()
}
