import type { calendar } from '../../contract/calendar'
import { Refusal, type Handler } from '../context'
import { theSchool } from '../settings/store'
import { usualOn, weekdaysWithLessons } from './bell-rules'
import { bellsOf } from './bells'
import { schoolYearDays } from './days'
import { lastOf, whatIsMissing } from './free-days'
import { isNationalKnown, nationalHolidays } from './holidays'
import { termsOf } from './store'
import { addYear } from './usual'
import { freeDaysIn, otherDaysIn, replaceTerm, termsIn } from './year-store'

export const year: Handler<typeof calendar.year> = async ({ schoolYear }, { db }) => {
  const { from: firstDay, until: lastDay } = schoolYearDays(schoolYear)
  const bells = await bellsOf(db)
  const national = nationalHolidays(schoolYear, (await theSchool(db)).region)
  const there = await freeDaysIn(db, firstDay, lastOf(national, lastDay))
  return {
    firstDay,
    lastDay,
    free: there.filter((free) => free.firstDay <= lastDay),
    terms: await termsIn(db, firstDay, lastDay),
    otherDays: await otherDaysIn(db, firstDay, lastDay),
    weekdays: weekdaysWithLessons([firstDay, lastDay].flatMap((day) => usualOn(bells, day) ?? [])),
    nationalKnown: isNationalKnown(schoolYear),
    nationalMissing: national.filter((holiday) => whatIsMissing(holiday, there).length > 0).length
  }
}

export const takeOverYear: Handler<typeof calendar.takeOverYear> = async ({ schoolYear, region }, ctx) => {
  if (!isNationalKnown(schoolYear)) throw new Refusal('year-unknown')
  const done = await addYear(ctx.db, schoolYear, region, ctx.newId)
  if (done.added === 0) throw new Refusal('nothing-new')
  return done
}

export const saveTerm: Handler<typeof calendar.saveTerm> = async ({ id: asked, name, firstDay }, ctx) => {
  const all = await termsOf(ctx.db)
  if (asked !== null && !all.some(({ id }) => id === asked)) throw new Refusal('term-unknown')
  if (all.some((term) => term.id !== asked && term.firstDay === firstDay)) throw new Refusal('from-taken')
  const id = asked ?? ctx.newId()
  await replaceTerm(ctx.db, { id, name, firstDay })
  ctx.touch(id)
  return { id }
}

export const removeTerm: Handler<typeof calendar.removeTerm> = async ({ id }, ctx) => {
  const all = await termsOf(ctx.db)
  if (!all.some((term) => term.id === id)) throw new Refusal('term-unknown')
  if (all.length === 1) throw new Refusal('last-term')
  await ctx.db.deleteFrom('term').where('id', '=', id).execute()
  ctx.touch(id)
  return {}
}
