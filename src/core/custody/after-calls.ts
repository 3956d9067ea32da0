import type { custody } from '../../contract/custody'
import { Refusal, type Handler } from '../context'
import { seatGuest, unseatGuest } from './guests'
import { historyOf } from './history'
import { replaceMarks, roundOf, stageNow } from './rounds'
import { whyNotCorrect, whyNotLetIn } from './rules'
import { isAtSchool } from './store'

export const letIn: Handler<typeof custody.letIn> = async ({ round: key, pupilId }, ctx) => {
  const round = await roundOf(ctx, key)
  const whyNot = whyNotLetIn(
    {
      isAtSchool: await isAtSchool(ctx.db, pupilId),
      hasSeat: round.seats.some((seat) => seat.pupilId === pupilId)
    },
    await stageNow(ctx.db, round)
  )
  if (whyNot) throw new Refusal(whyNot)
  ctx.touch(round.classId, pupilId)
  return { pocket: await seatGuest(ctx, round, pupilId) }
}

export const letOut: Handler<typeof custody.letOut> = async ({ round: key, pupilId }, ctx) => {
  const round = await roundOf(ctx, key, [pupilId])
  const seat = round.seats.find((one) => one.pupilId === pupilId)
  if (!seat?.guest) throw new Refusal('not-a-guest')
  if (seat.recorded) throw new Refusal('already-marked')
  await unseatGuest(ctx, round, pupilId)
  ctx.touch(round.classId, pupilId)
  return {}
}

export const correct: Handler<typeof custody.correct> = async (input, ctx) => {
  const { pupilId, mark, reason } = input
  const round = await roundOf(ctx, input.round, [pupilId])
  const seat = round.seats.find((one) => one.pupilId === pupilId)
  const whyNot = whyNotCorrect(seat, mark, await stageNow(ctx.db, round))
  if (whyNot) throw new Refusal(whyNot)
  // Said afterwards: no device comes into the school's hands by it.
  const roundId = await replaceMarks(ctx, round, [{ pupilId, mark }], { returned: true })
  await ctx.db
    .insertInto('correction')
    .values({ event_id: ctx.event, round_id: roundId, pupil_id: pupilId, reason })
    .execute()
  ctx.touch(roundId, pupilId)
  return {}
}

export const story: Handler<typeof custody.story> = async (key, ctx) => {
  const round = await roundOf(ctx, key)
  return round.id === null ? [] : historyOf(ctx.db, round.id)
}
