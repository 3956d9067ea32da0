import type { care } from '../../contract/care'
import type { Meeting } from '../../contract/care-shapes'
import { fullName } from '../../contract/names'
import { allStaff, staffNames } from '../accounts/store'
import { Refusal, type Actor, type Handler, type Reading } from '../context'
import { careReach, isWithin, whyNotTakeOff, type Reach } from './care-rules'
import { itemsInFull } from './items'
import { allMeetings, findMeeting, treatedIn, type FoundMeeting } from './meeting-store'
import { myItem, myReach } from './of-mine'
import { hearerOf, pupilInCare, pupilsNamed, reachOfHolder } from './people'
import { insertItem, itemsOfMeeting, openItems, takeItemOff } from './store'

export const onAgenda: Handler<typeof care.onAgenda> = async (_input, { db, actor }) => {
  const reach = careReach(await hearerOf(db, actor))
  if (reach?.length === 0) return { sees: false, items: [] }
  const open = await openItems(db)
  const pupils = await pupilsNamed(
    db,
    open.map(({ pupilId }) => pupilId)
  )
  const items = open
    .filter(({ pupilId }) => isWithin(reach, pupils.get(pupilId)?.classIds ?? []))
    .map(({ id, pupilId }) => ({ itemId: id, pupilId }))
  return { sees: true, items }
}

export const putOn: Handler<typeof care.putOn> = async ({ pupilId, source, reason }, ctx) => {
  const { db, now, actor } = ctx
  await pupilInCare(ctx, pupilId)
  if ((await openItems(db)).some((item) => item.pupilId === pupilId)) throw new Refusal('already-on-agenda')
  const id = ctx.newId()
  await insertItem(db, { id, pupil_id: pupilId, source, reason, at: now, by: actor.id, follows: null })
  ctx.touch(id)
  return { itemId: id }
}

export const takeOff: Handler<typeof care.takeOff> = async ({ itemId }, ctx) => {
  const why = whyNotTakeOff(await myItem(ctx, itemId))
  if (why) throw new Refusal(why)
  await takeItemOff(ctx.db, itemId, ctx.now, ctx.actor.id)
  return {}
}

export const agenda: Handler<typeof care.agenda> = async (_input, ctx) => {
  const { db, actor, today, touch } = ctx
  const { reach, holds } = await myReach(db, actor)
  const names = await staffNames(db)
  const items = await itemsInFull(db, await openItems(db), reach, today, names)
  touch(...items.map(({ pupilId }) => pupilId))
  const meetings = await allMeetings(db)
  const staff = (await allStaff(db))
    .filter(({ leftAt, role }) => leftAt === null && role !== 'administrator')
    .map((one) => ({ id: one.id, name: fullName(one) }))
  const open = await openTo(db, reach, meetings)
  return {
    holds,
    items,
    staff,
    open: open.map((one) => shown(one, actor, names, { pupils: items.length, decisions: 0 })),
    held: await heldBefore(db, reach, meetings, (one, counts) => shown(one, actor, names, counts))
  }
}

export const meeting: Handler<typeof care.meeting> = async ({ meetingId }, ctx) => {
  const { db, actor, today, touch } = ctx
  const { reach } = await myReach(db, actor)
  const found = await findMeeting(db, meetingId)
  if (!found || found.closedAt === null) throw new Refusal('meeting-unknown')
  const names = await staffNames(db)
  const items = await itemsInFull(db, await itemsOfMeeting(db, meetingId), reach, today, names)
  if (items.length === 0 && found.by !== actor.id) throw new Refusal('meeting-unknown')
  touch(meetingId, ...items.map(({ pupilId }) => pupilId))
  const decisions = items.reduce((sum, item) => sum + item.decisions.length, 0)
  return { meeting: shown(found, actor, names, { pupils: items.length, decisions }), items }
}

type Counts = Pick<Meeting, 'pupils' | 'decisions'>

const shown = (
  { id, day, present, by, closedAt, note }: FoundMeeting,
  actor: Actor,
  names: ReadonlyMap<string, string>,
  counts: Counts
): Meeting => ({
  id,
  day,
  present,
  by: names.get(by) ?? '',
  mine: by === actor.id,
  closedAt,
  note,
  ...counts
})

/** The consultations that are open and can be about pupils within a reach. */
async function openTo(db: Reading, reach: Reach, meetings: readonly FoundMeeting[]): Promise<FoundMeeting[]> {
  const open: FoundMeeting[] = []
  for (const one of meetings.filter(({ closedAt }) => closedAt === null)) {
    const theirs = await reachOfHolder(db, one.by)
    if (theirs === null || isWithin(reach, theirs)) open.push(one)
  }
  return open
}

/** Closed consultations in which pupils within a reach were treated: the others are none of the asker's business. */
async function heldBefore(
  db: Reading,
  reach: Reach,
  meetings: readonly FoundMeeting[],
  told: (meeting: FoundMeeting, counts: Counts) => Meeting
): Promise<Meeting[]> {
  const treated = await treatedIn(db)
  const ids = new Set([...treated.values()].flat().map(({ pupilId }) => pupilId))
  const pupils = await pupilsNamed(db, [...ids])
  return meetings.flatMap((one) => {
    const own = (treated.get(one.id) ?? []).filter(({ pupilId }) =>
      isWithin(reach, pupils.get(pupilId)?.classIds ?? [])
    )
    if (one.closedAt === null || own.length === 0) return []
    return [told(one, { pupils: own.length, decisions: own.reduce((sum, each) => sum + each.decisions, 0) })]
  })
}
