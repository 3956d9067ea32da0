import type { calendar } from '../../contract/calendar'
import { Refusal, type Handler } from '../context'
import { hoursUnder, isUsualSinceEver, usualOn, whyNotBell, whyNotOtherDay } from './bell-rules'
import { bellsOf, deleteBell, isBellNamed, replaceBell, replaceOtherDay } from './bells'
import { weekdayOf } from './days'
import { freeDayName } from './store'

export const bells: Handler<typeof calendar.bells> = (_input, { db }) => bellsOf(db)

export const saveBell: Handler<typeof calendar.saveBell> = async ({ id: asked, ...bell }, ctx) => {
  const all = await bellsOf(ctx.db)
  if (asked !== null && !all.some(({ id }) => id === asked)) throw new Refusal('bell-unknown')
  const whyNot = whyNotBell(
    bell,
    all.filter(({ id }) => id !== asked)
  )
  if (whyNot) throw new Refusal(whyNot.why, whyNot.hour === undefined ? {} : { hour: String(whyNot.hour) })
  const id = asked ?? ctx.newId()
  await replaceBell(ctx.db, { id, ...bell })
  ctx.touch(id)
  return { id }
}

export const removeBell: Handler<typeof calendar.removeBell> = async ({ id }, ctx) => {
  const all = await bellsOf(ctx.db)
  const others = all.filter((bell) => bell.id !== id)
  if (others.length === all.length) throw new Refusal('bell-unknown')
  if (!isUsualSinceEver(others)) throw new Refusal('usual-needed')
  if (await isBellNamed(ctx.db, id)) throw new Refusal('bell-in-use')
  await deleteBell(ctx.db, id)
  ctx.touch(id)
  return {}
}

export const setDay: Handler<typeof calendar.setDay> = async ({ day, bellId, ends }, ctx) => {
  if (bellId !== null || ends !== null) {
    const all = await bellsOf(ctx.db)
    const usual = usualOn(all, day)
    const bell = bellId === null ? usual : all.find(({ id }) => id === bellId)
    if (bellId !== null && !bell) throw new Refusal('bell-unknown')
    const weekday = weekdayOf(day)
    const whyNot = whyNotOtherDay(
      {
        isFree: (await freeDayName(ctx.db, day)) !== undefined,
        usual: usual ? hoursUnder(usual, weekday) : [],
        hours: bell ? hoursUnder(bell, weekday) : []
      },
      ends
    )
    if (whyNot) throw new Refusal(whyNot)
  }
  await replaceOtherDay(ctx.db, { day, bellId, ends })
  ctx.touch(day)
  return {}
}
