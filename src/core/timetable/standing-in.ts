import type { timetable } from '../../contract/timetable'
import { schoolYearOf } from '../calendar/days'
import { isLessonOf } from '../calendar/lessons'
import { plannedLessons } from '../calendar/planned'
import { hoursOf, isSchoolDay } from '../calendar/store'
import { Refusal, type Handler } from '../context'
import { beginStandIn, endStandInRow, hasLessons, standInAt } from './store'

/**
 * The asker gives a lesson that is not theirs by the timetable. Whoever stood in before does so no more: the last who
 * says it is in front of the class. A block is one lesson, by its first hour.
 */
export const standIn: Handler<typeof timetable.standIn> = async (
  { day, classId, hour: asked },
  { db, actor, now, today, newId, touch }
) => {
  const schoolYear = schoolYearOf(day)
  if (day < today) throw new Refusal('day-past')
  if (!(await hasLessons(db, classId, schoolYear))) throw new Refusal('class-unknown')
  const hours = (await isSchoolDay(db, day)) ? await hoursOf(db, day) : []
  if (!hours.some(({ hour }) => hour === asked)) throw new Refusal('no-such-hour')
  const isIt = isLessonOf({ classId, hour: asked })
  const lesson = (await plannedLessons(db, null, day, schoolYear))?.find(isIt)
  const isOwn = (await plannedLessons(db, actor.id, day, schoolYear))?.some(isIt) ?? false
  const key = { day, classId, hour: lesson?.hour ?? asked }
  const there = await standInAt(db, key)
  if (there ? there.staffId === actor.id : isOwn) throw new Refusal('already-so')
  if (there) await endStandInRow(db, there.id, now)
  const id = newId()
  await beginStandIn(db, key, { id, staffId: actor.id, at: now })
  touch(id, classId)
  return { id }
}

export const endStandIn: Handler<typeof timetable.endStandIn> = async (key, { db, actor, now, touch }) => {
  const there = await standInAt(db, key)
  if (there?.staffId !== actor.id) throw new Refusal('not-standing-in')
  await endStandInRow(db, there.id, now)
  touch(there.id, key.classId)
  return {}
}
