import type { Hour } from '../../contract/calendar'
import type { Reading } from '../context'
import { addDays, weekdayOf } from './days'

/** The lesson hours of a day, in order; none in a weekend or on a day without a bell table. */
export const hoursOf = (db: Reading, day: string): Promise<Hour[]> =>
  db
    .selectFrom('bell')
    .select(['hour', 'label', 'starts', 'ends'])
    .where('weekday', '=', weekdayOf(day))
    .orderBy('hour')
    .execute()

/** Why there is no school on this day, as the school calls it; undefined when no free day covers it. */
export async function freeDayName(db: Reading, day: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('free_days')
    .select('name')
    .where('first_day', '<=', day)
    .where('last_day', '>=', day)
    .executeTakeFirst()
  return row?.name
}

/** A day with lessons: it has a bell table and is not free. */
export async function isSchoolDay(db: Reading, day: string): Promise<boolean> {
  const hours = await hoursOf(db, day)
  return hours.length > 0 && (await freeDayName(db, day)) === undefined
}

/** The first school day after this one; undefined when none comes within a year (no bell table is set). */
export async function nextSchoolDay(db: Reading, day: string): Promise<string | undefined> {
  for (let ahead = 1; ahead <= 366; ahead++) {
    const next = addDays(day, ahead)
    if (await isSchoolDay(db, next)) return next
  }
  return undefined
}

/** The clock time at which the school day ends; undefined on a day without lessons. */
export async function dayEnds(db: Reading, day: string): Promise<string | undefined> {
  return (await hoursOf(db, day)).at(-1)?.ends
}

/** The terms of the school, oldest first; each runs until the next begins. */
export const termsOf = (db: Reading): Promise<{ name: string; firstDay: string }[]> =>
  db.selectFrom('term').select(['name', 'first_day as firstDay']).orderBy('first_day').execute()

/** The lessons of one teacher (or of all, null) on a day, in order of the clock. */
export const lessonsOf = (db: Reading, staffId: string | null, day: string, schoolYear: string) =>
  db
    .selectFrom('timetable')
    .innerJoin('school_class', 'school_class.id', 'timetable.class_id')
    .innerJoin('bell', (join) =>
      join.onRef('bell.weekday', '=', 'timetable.weekday').onRef('bell.hour', '=', 'timetable.hour')
    )
    .select([
      'timetable.class_id as classId',
      'school_class.name as className',
      'timetable.hour',
      'bell.starts',
      'bell.ends',
      'timetable.subject',
      'timetable.room'
    ])
    .where('timetable.weekday', '=', weekdayOf(day))
    .where('school_class.school_year', '=', schoolYear)
    .$if(staffId !== null, (query) => query.where('timetable.staff_id', '=', staffId))
    .orderBy('timetable.hour')
    .orderBy('school_class.name')
    .execute()
