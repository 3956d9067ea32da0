import type { Hour, Lesson } from '../../contract/calendar'
import type { Reading } from '../context'
import { theSchool } from '../settings/store'
import { addDays } from './days'
import { classesWithLessons } from './lesson-classes'

/** How many weeks back a timetable may be guessed from. */
const weeksBack = 8
/** The hour of a round of the whole day. */
const wholeDay = -1

/**
 * For a teacher without a timetable: the class whose round they began last at each of these hours on this weekday, in
 * the eight weeks before. A class that keeps phones for the whole day counts at every hour of it. Found by the key of
 * the rounds, class by class and day by day, so that a whole year in the file costs nothing.
 */
export async function lessonsHadLast(
  db: Reading,
  staffId: string,
  day: string,
  hours: readonly Hour[],
  schoolYear: string
): Promise<Lesson[]> {
  if (hours.length === 0) return []
  const { custodyMode } = await theSchool(db)
  const classes = await classesWithLessons(db, schoolYear).execute()
  if (classes.length === 0) return []
  const days = Array.from({ length: weeksBack }, (_, week) => addDays(day, -7 * (week + 1)))
  const rounds = await roundsBegun(
    db,
    staffId,
    classes.map(({ id }) => id),
    days,
    [...hours.map(({ hour }) => hour), wholeDay]
  ).execute()
  return hours.flatMap(({ hour, starts, ends }) => {
    for (const round of rounds) {
      const schoolClass = classes.find(({ id }) => id === round.class_id)
      if (!schoolClass) continue
      const byDay = (schoolClass.custody_mode ?? custodyMode) === 'day'
      if (round.hour !== (byDay ? wholeDay : hour)) continue
      const { id: classId, name: className } = schoolClass
      return [
        { classId, className, hour, lastHour: hour, starts, ends, subject: '', room: '', standIn: false }
      ]
    }
    return []
  })
}

/** The rounds that this person began, newest day first: each class, day and hour is one look in the rounds' index. */
export const roundsBegun = (
  db: Reading,
  staffId: string,
  classIds: readonly string[],
  days: readonly string[],
  hours: readonly number[]
) =>
  db
    .selectFrom('round')
    .innerJoin('audit', 'audit.event_id', 'round.event_id')
    .select(['round.class_id', 'round.day', 'round.hour'])
    .where('round.class_id', 'in', classIds)
    .where('round.day', 'in', days)
    .where('round.hour', 'in', hours)
    .where('audit.actor_id', '=', staffId)
    .orderBy('round.day', 'desc')
