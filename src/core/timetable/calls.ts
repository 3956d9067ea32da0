import type { timetable } from '../../contract/timetable'
import { schoolYearOf } from '../calendar/days'
import { groupKey } from '../calendar/group-names'
import { lessonsOf } from '../calendar/lessons'
import { meanings } from '../calendar/lesson-classes'
import { isSchoolDay } from '../calendar/store'
import { Refusal, type Handler, type TaskContext } from '../context'
import { readAddress, readTimetable, type ReadTimetable } from './refresh'
import { safeAddress, systemOf } from './rules'
import {
  feedOf,
  forgetFeed,
  groupsOf,
  hasLessons,
  hasStaff,
  noteProblem,
  replaceLessons,
  saveAlias,
  weeklyCount
} from './store'

type Mine = Awaited<ReturnType<Handler<typeof timetable.mine>>>

export const mine: Handler<typeof timetable.mine> = async (_input, { db, actor, today }) => {
  const schoolYear = schoolYearOf(today)
  const feed = await feedOf(db, actor.id)
  if (!feed) {
    const lessons = await weeklyCount(db, actor.id, schoolYear)
    const source = lessons > 0 ? 'weekly' : 'none'
    return { source, system: null, readAt: null, from: null, until: null, lessons, problem: null, groups: [] }
  }
  const groups = await groupsOf(db, actor.id)
  const meant = await meanings(db, schoolYear)
  return {
    source: feed.address === null ? 'file' : 'address',
    system: feed.address === null ? null : systemOf(feed.address),
    readAt: feed.readAt,
    from: groups.map(({ from }) => from).sort()[0] ?? null,
    until:
      groups
        .map(({ until }) => until)
        .sort()
        .at(-1) ?? null,
    lessons: groups.reduce((sum, { lessons }) => sum + lessons, 0),
    problem: feed.problem as Mine['problem'],
    groups: groups.map(({ name, lessons }) => {
      const { how, class: found } = meant(name)
      return { name, lessons, how, classId: found?.id ?? null, className: found?.name ?? null }
    })
  }
}

export const readFile: Handler<typeof timetable.readFile> = async ({ file }, ctx) => {
  const read = await readTimetable(ctx.db, Buffer.from(file.base64, 'base64'), ctx.today)
  if ('no' in read) throw new Refusal(read.no)
  return keep(ctx, null, read)
}

export const connect: Handler<typeof timetable.connect> = async (input, ctx) => {
  const address = safeAddress(input.address)
  if (address === null) throw new Refusal('address-not-safe')
  const read = await readAddress(ctx.db, address, ctx.today)
  if ('no' in read) throw new Refusal(read.no)
  return keep(ctx, address, read)
}

export const refresh: Handler<typeof timetable.refresh> = async (_input, ctx) => {
  const feed = await feedOf(ctx.db, ctx.actor.id)
  const address = feed?.address
  if (!feed || !address) throw new Refusal('no-address')
  const read = await readAddress(ctx.db, address, ctx.today)
  if ('no' in read)
    return ctx.writeAndRefuse(({ db }) => noteProblem(db, feed, read.no), new Refusal(read.no))
  return keep(ctx, address, read)
}

/** Puts what was read in place of what there was. What the groups are called stays out of the audit line. */
async function keep(
  ctx: TaskContext,
  address: string | null,
  read: ReadTimetable
): Promise<ReadTimetable['told']> {
  const { actor, now } = ctx
  const counts = await ctx.write(async ({ db, newId }) => {
    await replaceLessons(db, { staffId: actor.id, address, readAt: now, ...read }, newId)
    return { ...read.told, unknown: [] }
  })
  return { ...counts, unknown: read.told.unknown }
}

export const couple: Handler<typeof timetable.couple> = async ({ name, classId }, { db, today, touch }) => {
  if (classId !== null) {
    if (!(await hasLessons(db, classId, schoolYearOf(today)))) throw new Refusal('class-unknown')
    touch(classId)
  }
  await saveAlias(db, groupKey(name), classId)
  return {}
}

export const forget: Handler<typeof timetable.forget> = async (_input, { db, actor }) => {
  if (!(await feedOf(db, actor.id))) throw new Refusal('no-timetable')
  await forgetFeed(db, actor.id)
  return {}
}

export const ofColleague: Handler<typeof timetable.ofColleague> = async ({ staffId, day }, { db }) => {
  if (!(await hasStaff(db, staffId))) throw new Refusal('staff-unknown')
  return (await isSchoolDay(db, day)) ? lessonsOf(db, staffId, day, schoolYearOf(day)) : []
}

export { endStandIn, standIn } from './standing-in'
