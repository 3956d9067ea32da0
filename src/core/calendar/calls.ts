import type { calendar } from '../../contract/calendar'
import type { Handler } from '../context'
import { clockTime, schoolYearOf } from './days'
import { hourAt, lessonAt } from './rules'
import { dayEnds, freeDayName, hoursOf, lessonsOf } from './store'

export const today: Handler<typeof calendar.today> = async (_input, { db, actor, now, today: day }) => {
  const free = (await freeDayName(db, day)) ?? null
  const hours = await hoursOf(db, day)
  const schoolDay = hours.length > 0 && free === null
  const lessons = schoolDay ? await lessonsOf(db, actor.id, day, schoolYearOf(day)) : []
  const time = clockTime(now)
  return {
    day,
    time,
    schoolDay,
    free,
    hours,
    hour: schoolDay ? hourAt(hours, time) : null,
    now: lessonAt(lessons, time),
    lessons,
    dayEnds: (await dayEnds(db, day)) ?? null
  }
}

export const hours: Handler<typeof calendar.hours> = ({ day }, { db }) => hoursOf(db, day)
