import type { calendar } from '../../contract/calendar'
import { Refusal, type Handler, type Reading } from '../context'
import { addDays, schoolYearDays, schoolYearOf } from './days'
import { daysToChoose, isKnown, lastOf, whyNotFree, type Days } from './free-days'
import { readCalendar } from './ics'
import { findFree, freeDaysIn, replaceFree } from './year-store'

/** How far ahead a school's own calendar is read: this school year and the two after it. */
const daysRead = 3 * 366

/** The free days that any of these could lie over. */
function freeAround(db: Reading, days: readonly Days[]) {
  const first = days.map(({ firstDay }) => firstDay).reduce((one, two) => (one < two ? one : two))
  return freeDaysIn(db, first, lastOf(days, first))
}

export const saveFree: Handler<typeof calendar.saveFree> = async ({ id: asked, kind, ...free }, ctx) => {
  const before = asked === null ? undefined : await findFree(ctx.db, asked)
  if (asked !== null && !before) throw new Refusal('free-unknown')
  // Another name for days that are free already takes no day from anything.
  const isMoved = before?.firstDay !== free.firstDay || before.lastDay !== free.lastDay
  const there = isMoved ? await freeAround(ctx.db, [free]) : []
  const whyNot = whyNotFree(
    [free],
    there.filter(({ id }) => id !== asked)
  )
  if (whyNot) throw new Refusal(whyNot)
  const id = asked ?? ctx.newId()
  await replaceFree(ctx.db, [{ ...free, id, kind: kind ?? before?.kind ?? 'own' }])
  ctx.touch(id)
  return { id }
}

export const removeFree: Handler<typeof calendar.removeFree> = async ({ id }, ctx) => {
  if (!(await findFree(ctx.db, id))) throw new Refusal('free-unknown')
  await ctx.db.deleteFrom('free_days').where('id', '=', id).execute()
  ctx.touch(id)
  return {}
}

export const readFreeDays: Handler<typeof calendar.readFreeDays> = async ({ file }, { db, today }) => {
  const { from } = schoolYearDays(schoolYearOf(today))
  const window = { from, until: addDays(from, daysRead) }
  const read = readCalendar(Buffer.from(file.base64, 'base64'), window)
  if ('refused' in read) throw new Refusal(read.refused)
  const { days, skipped } = daysToChoose(read.ok)
  const there = await freeDaysIn(db, window.from, lastOf(days, window.until))
  return { days: days.map((free) => ({ ...free, known: isKnown(free, there) })), skipped }
}

export const addFreeDays: Handler<typeof calendar.addFreeDays> = async ({ days }, ctx) => {
  const whyNot = whyNotFree(days, await freeAround(ctx.db, days))
  if (whyNot) throw new Refusal(whyNot)
  const own = days.map((free) => ({ ...free, id: ctx.newId(), kind: 'own' as const }))
  await replaceFree(ctx.db, own)
  ctx.touch(...own.map(({ id }) => id))
  return { added: own.length }
}
