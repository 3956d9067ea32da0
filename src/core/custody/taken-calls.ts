import type { custody } from '../../contract/custody'
import type { Until } from '../../contract/taken'
import { Refusal, type CommandContext, type Handler, type QueryContext, type Reading } from '../context'
import { withholdAbout } from '../withhold'
import { agendaToOffer, agendaUntil, tripOf } from './agenda'
import { proposals, whenDue, whenDueInstead, type Moment } from './due'
import { keptDevices, type Kept } from './kept'
import { askingOf, heldFor, registerFor } from './register'
import { isAtSchool, knownDevices, refuseUnknownKeeper } from './store'
import { endCustody, insertCustody, insertEvent, whereIs } from './taken'
import { whyNotHandBack, whyNotHandOn, whyNotReport, whyNotWithdrawTaking } from './taken-rules'

/** A device that is here still. Refuses one there is not, and one that went already. */
async function here(db: Reading, custodyId: string): Promise<Kept> {
  const [kept] = await keptDevices(db, { id: custodyId })
  if (!kept) throw new Refusal('custody-unknown')
  if (kept.returnedAt !== null) throw new Refusal('already-returned')
  return kept
}

/** What every event of a kept device begins with: which, when, by whom. */
const happens = ({ newId, now, actor, event }: CommandContext, custodyId: string) => ({
  id: newId(),
  custodyId,
  at: now,
  by: actor.id,
  eventId: event
})

/** What decides about a due moment of this pupil's device now. */
async function momentFor(
  { db, now, today }: Pick<QueryContext, 'db' | 'now' | 'today'>,
  pupilId: string,
  until: Until | null
): Promise<Moment> {
  const trip = await tripOf(db, pupilId, today)
  return { now, trip, agenda: await agendaUntil(db, today, until?.day ?? today) }
}

export const dueMoments: Handler<typeof custody.dueMoments> = async ({ pupilId }, { db, now, today }) =>
  proposals({
    now,
    trip: pupilId === undefined ? null : await tripOf(db, pupilId, today),
    agenda: await agendaToOffer(db, today)
  })

export const take: Handler<typeof custody.take> = async (input, ctx) => {
  const { pupilId, device, holderId, holder, place, note, until, reason } = input
  if (!(await isAtSchool(ctx.db, pupilId))) throw new Refusal('pupil-unknown')
  if (!(await knownDevices(ctx.db, [device])).has(device)) throw new Refusal('device-unknown')
  await refuseUnknownKeeper(ctx.db, holderId)
  const elsewhere = await whereIs(ctx.db, pupilId, device)
  if (elsewhere !== null) throw new Refusal('device-elsewhere', { place: elsewhere })
  const asked = { isDirector: ctx.actor.role === 'director', reason }
  const due = whenDue(until, asked, await momentFor(ctx, pupilId, until))
  if ('whyNot' in due) throw new Refusal(due.whyNot)
  const id = ctx.newId()
  await insertCustody(ctx.db, {
    id,
    pupilId,
    device,
    why: 'taken',
    roundId: null,
    holderId,
    holder,
    place,
    note,
    takenAt: ctx.now,
    takenBy: ctx.actor.id,
    dueAt: due.at,
    dueReason: due.past.length > 0 ? reason : '',
    eventId: ctx.event
  })
  ctx.touch(id, pupilId)
  return { id, due: due.at }
}

export const withdrawTaking: Handler<typeof custody.withdrawTaking> = async ({ custodyId, reason }, ctx) => {
  const kept = await here(ctx.db, custodyId)
  const whyNot = whyNotWithdrawTaking(askingOf(kept, ctx.actor))
  if (whyNot) throw new Refusal(whyNot)
  await endCustody(ctx.db, custodyId, { at: ctx.now, to: 'mistake', by: ctx.actor.id, note: reason })
  await withholdAbout(ctx.db, custodyId)
  ctx.touch(custodyId, kept.pupilId)
  return {}
}

export const handOn: Handler<typeof custody.handOn> = async (input, ctx) => {
  const { custodyId, holderId, holder, place, note } = input
  const kept = await here(ctx.db, custodyId)
  const whyNot = whyNotHandOn(kept.present, { holderId, holder, place })
  if (whyNot) throw new Refusal(whyNot)
  await refuseUnknownKeeper(ctx.db, holderId)
  await insertEvent(ctx.db, {
    ...happens(ctx, custodyId),
    kind: 'handed-on',
    holderId,
    holder,
    place,
    note
  })
  await withholdAbout(ctx.db, custodyId)
  ctx.touch(custodyId, kept.pupilId)
  return {}
}

export const extend: Handler<typeof custody.extend> = async ({ custodyId, until, reason }, ctx) => {
  const kept = await here(ctx.db, custodyId)
  const due = whenDueInstead(until, kept.present.due, await momentFor(ctx, kept.pupilId, until))
  if ('whyNot' in due) throw new Refusal(due.whyNot)
  await insertEvent(ctx.db, {
    ...happens(ctx, custodyId),
    kind: 'extended',
    dueAt: due.at,
    note: reason
  })
  await withholdAbout(ctx.db, custodyId)
  ctx.touch(custodyId, kept.pupilId)
  return { due: due.at }
}

export const report: Handler<typeof custody.report> = async ({ custodyId, what, note }, ctx) => {
  const kept = await here(ctx.db, custodyId)
  const whyNot = whyNotReport(what, kept.present)
  if (whyNot) throw new Refusal(whyNot)
  await insertEvent(ctx.db, { ...happens(ctx, custodyId), kind: what, note })
  // Where a missing device lies nobody can tell.
  if (what === 'missing') await withholdAbout(ctx.db, custodyId)
  ctx.touch(custodyId, kept.pupilId)
  return {}
}

export const handBack: Handler<typeof custody.handBack> = async (input, ctx) => {
  const { custodyId, to, identity, urgent, note } = input
  const kept = await here(ctx.db, custodyId)
  const whyNot = whyNotHandBack({ ...askingOf(kept, ctx.actor), now: ctx.now }, input)
  if (whyNot) throw new Refusal(whyNot, whyNot === 'not-due-yet' ? { due: kept.present.due ?? '' } : {})
  const by = ctx.actor.id
  await endCustody(ctx.db, custodyId, { at: ctx.now, to, by, note, identity, urgent })
  await withholdAbout(ctx.db, custodyId)
  ctx.touch(custodyId, kept.pupilId)
  return {}
}

export const held: Handler<typeof custody.held> = (_input, ctx) => heldFor(ctx)

export const register: Handler<typeof custody.register> = ({ since }, ctx) => registerFor(ctx, since)
