import type { repeated as contract } from '../../contract/repeated'
import { freeDaysIn } from '../calendar/year-store'
import { Refusal, type Handler } from '../context'
import { countedDays, withCarried } from './counted-store'
import { lookedOver } from './looked-over'
import { repeatedOf, schoolWeeks } from './rules'
import { pupilsSeenBy, pupilsWaiting } from './store'
import { dropKept, keepUnder, viewsKept } from './view-store'

/** More views than this are a list of their own. */
const mostViews = 20

export const repeated: Handler<typeof contract.repeated> = async ({ span, kindId }, ctx) => {
  const { db, actor, today } = ctx
  const looked = await lookedOver(db, span, today)
  if (!looked) return { from: today, until: today, rows: [], rungs: [] }
  const { version, window, from, until, withRefusals } = looked
  const asCounted = span.kind === 'window' && kindId === null
  const days = await countedDays(db, { from, until, kindId }, withRefusals)
  const counted = asCounted ? await withCarried(db, days, window) : days
  const seenUntil = until < today ? until : today
  const weeks = schoolWeeks(from, seenUntil, await freeDaysIn(db, from, seenUntil))
  const ladder = asCounted ? version : null
  const rows = repeatedOf(counted, await pupilsSeenBy(db, actor), ladder, weeks, await pupilsWaiting(db))
  const rungs = (ladder?.rungs ?? []).map(({ at, title, measures }) => ({ at, title, measures }))
  return { from, until, rows, rungs }
}

export const views: Handler<typeof contract.views> = (_input, { db, actor }) => viewsKept(db, actor.id)

export const keepView: Handler<typeof contract.keepView> = async ({ name, view }, ctx) => {
  const kept = await viewsKept(ctx.db, ctx.actor.id)
  const before = kept.find((one) => one.name === name)
  if (!before && kept.length >= mostViews) throw new Refusal('too-many-views')
  if (before) await dropKept(ctx.db, before.id, ctx.now)
  const id = ctx.newId()
  await keepUnder(ctx.db, { id, staffId: ctx.actor.id, name, view, at: ctx.now })
  ctx.touch(id)
  return { id }
}

export const dropView: Handler<typeof contract.dropView> = async ({ viewId }, ctx) => {
  const mine = (await viewsKept(ctx.db, ctx.actor.id)).some(({ id }) => id === viewId)
  if (!mine) throw new Refusal('view-unknown')
  await dropKept(ctx.db, viewId, ctx.now)
  ctx.touch(viewId)
  return {}
}
