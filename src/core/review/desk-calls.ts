import type { desk } from '../../contract/desk'
import { staffNames } from '../accounts/store'
import { addDays } from '../calendar/days'
import type { Handler } from '../context'
import { roundsLeftOpen } from '../custody/open-rounds'
import { contestedNow } from './contested-store'

/** So far back a round without devices still asks whether somebody reads its exceptions. */
const daysBack = 14
/** A desk with more of them lists no more: they go one by one. */
const listed = 30

export const contested: Handler<typeof desk.contested> = (_input, { db, actor }) => contestedNow(db, actor)

export const openRounds: Handler<typeof desk.openRounds> = async (_input, { db, actor, now, today }) => {
  const open = await roundsLeftOpen(db, now, today, addDays(today, -daysBack))
  const seen = open.filter(({ mentorId }) => actor.role === 'director' || mentorId === actor.id)
  const names = await staffNames(db)
  return {
    rounds: seen
      .slice(0, listed)
      .map(({ begunBy, ...round }) => ({ ...round, begunBy: names.get(begunBy) ?? '' })),
    more: Math.max(0, seen.length - listed)
  }
}
