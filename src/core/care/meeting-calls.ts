import type { care } from '../../contract/care'
import { findStaff, staffNames } from '../accounts/store'
import { Refusal, type CommandContext, type Handler } from '../context'
import { closing, holdsCare, isWithin, whyNotDecide, whyNotRecord } from './care-rules'
import { itemsInFull } from './items'
import { allMeetings, closeMeeting, findMeeting, insertMeeting } from './meeting-store'
import { myItem } from './of-mine'
import { hearerOf, reachOfHolder } from './people'
import { insertDecision, insertItem, insertLine, openItems, settleItem } from './store'

export const open: Handler<typeof care.open> = async ({ day, present }, ctx) => {
  const { db, actor, now: at, today } = ctx
  if (!holdsCare(await hearerOf(db, actor))) throw new Refusal('not-yours-to-hold')
  if (day < today) throw new Refusal('day-past')
  const isOpen = (await allMeetings(db)).some(({ by, closedAt }) => by === actor.id && closedAt === null)
  if (isOpen) throw new Refusal('meeting-open')
  const id = ctx.newId()
  await insertMeeting(db, { id, day, present, by: actor.id, at })
  ctx.touch(id)
  return { meetingId: id }
}

/** Every pupil its holder sees and every pupil something was recorded of belongs to it; see the contract. */
export const close: Handler<typeof care.close> = async ({ meetingId, note }, ctx) => {
  const { db, actor, now: at, today } = ctx
  const meeting = await findMeeting(db, meetingId)
  if (!meeting) throw new Refusal('meeting-unknown')
  if (meeting.closedAt !== null) throw new Refusal('meeting-closed')
  if (meeting.by !== actor.id && actor.role !== 'director') throw new Refusal('not-yours-to-hold')
  const reach = await reachOfHolder(db, meeting.by)
  const open = await openItems(db)
  const items = await itemsInFull(db, open, reach, today, await staffNames(db))
  const { settled, moved } = closing(items)
  for (const item of items) await settleItem(db, item.id, meetingId, JSON.stringify(item.facts))
  for (const { id, pupilId, reason } of moved) {
    // Who put the pupil on the agenda first, and when, goes along.
    const before = open.find((item) => item.id === id)!
    const next = { id: ctx.newId(), pupil_id: pupilId, source: 'earlier', reason, follows: id }
    await insertItem(db, { ...next, at: before.at, by: before.by })
  }
  await closeMeeting(db, meetingId, { at, by: actor.id, note })
  ctx.touch(meetingId, ...items.flatMap(({ id, pupilId }) => [pupilId, id]))
  return { settled, moved: moved.length }
}

async function openItem(ctx: CommandContext, itemId: string, meetingId: string) {
  const item = await myItem(ctx, itemId)
  const meeting = await findMeeting(ctx.db, meetingId)
  const why = whyNotRecord(item, meeting)
  if (why) throw new Refusal(why)
  // A team leader's consultation is about the own classes: this pupil is spoken of in another.
  const reach = await reachOfHolder(ctx.db, meeting!.by)
  if (!isWithin(reach, item.classIds)) throw new Refusal('meeting-unknown')
  return item
}

export const say: Handler<typeof care.say> = async ({ itemId, meetingId, words }, ctx) => {
  await openItem(ctx, itemId, meetingId)
  const id = ctx.newId()
  const line = { id, item_id: itemId, meeting_id: meetingId, words }
  await insertLine(ctx.db, { ...line, at: ctx.now, by: ctx.actor.id })
  return { lineId: id }
}

export const decide: Handler<typeof care.decide> = async ({ itemId, meetingId, ...wish }, ctx) => {
  const { pupilId } = await openItem(ctx, itemId, meetingId)
  const why = whyNotDecide(wish, ctx.today)
  if (why) throw new Refusal(why)
  const doer = wish.doerId === null ? undefined : await findStaff(ctx.db, wish.doerId)
  if (wish.doerId !== null && (!doer || doer.leftAt !== null || doer.role === 'administrator'))
    throw new Refusal('staff-unknown')
  const id = ctx.newId()
  await insertDecision(ctx.db, {
    id,
    item_id: itemId,
    meeting_id: meetingId,
    pupil_id: pupilId,
    kind: wish.kind,
    words: wish.words,
    doer_id: wish.doerId,
    until_day: wish.until,
    at: ctx.now,
    by: ctx.actor.id
  })
  ctx.touch(id)
  return { decisionId: id }
}
