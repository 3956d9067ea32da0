import type { schedule } from '../../contract/schedule'
import type { Handler } from '../context'
import { remindersOf } from './situation'
import { insertSeen } from './store'

export const reminders: Handler<typeof schedule.reminders> = (_input, { db, actor, now }) =>
  remindersOf(db, actor.id, now)

/** Until its next occasion. What does not speak (any more) cannot be put away: nothing is silenced in advance. */
export const putAway: Handler<typeof schedule.putAway> = async ({ id }, { db, actor, now }) => {
  const speaking = await remindersOf(db, actor.id, now)
  if (speaking.some((one) => one.id === id)) await insertSeen(db, actor.id, id, now)
  return {}
}
