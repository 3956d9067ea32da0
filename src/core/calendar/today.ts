import type { calendar } from '../../contract/calendar'
import type { Handler } from '../context'
import { clockTime, schoolYearOf } from './days'
import { lessonsHadLast } from './had-last'
import { withStandIns } from './lessons'
import { plannedLessons } from './planned'
import { atHand, hourAt, lessonAt } from './rules'
import { dayEnds, freeDayName, hoursOf } from './store'

export const today: Handler<typeof calendar.today> = async (_input, { db, actor, now, today: day }) => {
  const free = (await freeDayName(db, day)) ?? null
  const hours = await hoursOf(db, day)
  const schoolDay = hours.length > 0 && free === null
  const schoolYear = schoolYearOf(day)
  const time = clockTime(now)
  const planned = schoolDay ? await plannedLessons(db, actor.id, day, schoolYear) : []
  const lessons = schoolDay ? await withStandIns(db, planned ?? [], actor.id, day, schoolYear) : []
  // Without any timetable the class of last week at this hour is the best guess; a colleague's lesson is none.
  const guessed =
    planned === null ? await lessonsHadLast(db, actor.id, day, atHand(hours, time), schoolYear) : []
  const guesses = guessed.length > 0 ? await withStandIns(db, guessed, actor.id, day, schoolYear) : []
  return {
    day,
    time,
    schoolDay,
    free,
    hours,
    hour: schoolDay ? hourAt(hours, time) : null,
    now: lessonAt(lessons, time) ?? lessonAt(guesses, time),
    lessons,
    dayEnds: (await dayEnds(db, day)) ?? null
  }
}
