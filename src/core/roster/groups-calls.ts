import type { roster } from '../../contract/roster'
import { schoolYearOf } from '../calendar/days'
import { Refusal, type CommandContext, type Handler } from '../context'
import { findList, insertGroup, listsOfYear, updateGroup, type List } from './groups-store'
import { changeMembers, devicesHere, endPlaces, placesOf, pupilsAtSchool, startBy } from './places'
import { countsFrom, isSameName, whyNotChange, whyNotOnDays } from './rules'

type Wish = Parameters<Handler<typeof roster.saveGroup>>[0]

export const saveGroup: Handler<typeof roster.saveGroup> = async (wish, ctx) => {
  const { name, trip } = wish
  const list = await listMeant(wish, ctx)
  const whyNot = trip && whyNotOnDays(trip, ctx.today)
  if (whyNot) throw new Refusal(whyNot)
  const pupilIds = new Set(wish.pupilIds)
  const pupils = await pupilsAtSchool(ctx.db, [...pupilIds])
  if (pupils.length < pupilIds.size) throw new Refusal('pupil-unknown')

  const facts = {
    name,
    kind: trip ? ('trip' as const) : ('group' as const),
    firstDay: trip?.firstDay ?? null,
    lastDay: trip?.lastDay ?? null,
    backAt: trip?.backAt ?? null,
    mode: trip?.mode ?? null
  }
  const id = list?.id ?? ctx.newId()
  const present = list ? await placesOf(ctx.db, id) : []
  const members = new Set(present.map(({ pupilId }) => pupilId))
  const coming = pupils.filter((pupil) => !members.has(pupil.id))
  const leaving = [...members].filter((pupilId) => !pupilIds.has(pupilId))
  const why = list && whyNotChange(list, facts, leaving, await devicesHere(ctx.db, id))
  if (why) throw new Refusal(why)
  await (list ? updateGroup(ctx.db, id, facts) : insertGroup(ctx.db, id, schoolYearOf(ctx.today), facts))
  const from = countsFrom(trip, ctx.today)
  if (from < ctx.today) await startBy(ctx.db, id, from)
  await changeMembers(ctx, id, { coming, leaving, from })
  ctx.touch(id, ...leaving, ...coming.map((pupil) => pupil.id))
  return { id }
}

/**
 * The group or trip that is to be changed; undefined for a new one. A name that belonged to one that is no more, of
 * the same kind, is that one again.
 */
async function listMeant({ id, name, trip }: Wish, { db, today }: CommandContext): Promise<List | undefined> {
  const kind = trip ? 'trip' : 'group'
  const lists = await listsOfYear(db, schoolYearOf(today))
  const asked = lists.find((list) => list.id === id)
  if (id !== null && asked?.kind !== kind) throw new Refusal('class-unknown')
  if (asked?.lastDay && asked.lastDay < today) throw new Refusal('day-past')
  const namesake = lists.find((list) => list.id !== id && isSameName(name, list.name))
  if (!namesake) return asked
  const isNoMore = namesake.kind === kind && (await placesOf(db, namesake.id)).length === 0
  if (asked || !isNoMore) throw new Refusal('name-taken')
  return namesake
}

export const endGroup: Handler<typeof roster.endGroup> = async ({ id }, { db, today, touch }) => {
  const list = await findList(db, id)
  if (list?.kind === 'class') throw new Refusal('is-a-class')
  const members = list ? await placesOf(db, id) : []
  if (members.length === 0) throw new Refusal('class-unknown')
  if ((await devicesHere(db, id)).size > 0) throw new Refusal('devices-here')
  const trip = list?.firstDay ? { firstDay: list.firstDay, mode: list.mode } : null
  await endPlaces(
    db,
    id,
    members.map(({ pupilId }) => pupilId),
    countsFrom(trip, today)
  )
  touch(id)
  return {}
}
