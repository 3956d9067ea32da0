import type { Lesson } from '../../contract/calendar'
import type { Reading } from '../context'
import { plannedLessons } from './planned'
import { hoursOf } from './store'

/** Is this the lesson of a class in which that hour falls? */
export const isLessonOf =
  ({ classId, hour }: { readonly classId: string; readonly hour: number }) =>
  (lesson: Lesson): boolean =>
    lesson.classId === classId && lesson.hour <= hour && hour <= lesson.lastHour

/** The lessons of one teacher (or of all by the timetables, null) on a day, in order of the clock. */
export async function lessonsOf(
  db: Reading,
  staffId: string | null,
  day: string,
  schoolYear: string
): Promise<Lesson[]> {
  const planned = (await plannedLessons(db, staffId, day, schoolYear)) ?? []
  return staffId === null ? planned : withStandIns(db, planned, staffId, day, schoolYear)
}

/** A teacher's lessons with those they stand in for, and without those that a colleague gives instead. */
export async function withStandIns(
  db: Reading,
  planned: readonly Lesson[],
  staffId: string,
  day: string,
  schoolYear: string
): Promise<Lesson[]> {
  const rows = await db
    .selectFrom('stand_in')
    .innerJoin('school_class', 'school_class.id', 'stand_in.class_id')
    .select(['class_id as classId', 'school_class.name as className', 'hour', 'staff_id'])
    .where('day', '=', day)
    .where('ended_at', 'is', null)
    .execute()
  if (rows.length === 0) return [...planned]
  const others = rows.filter((row) => row.staff_id !== staffId)
  const own = planned.filter((lesson) => !others.some((row) => isLessonOf(row)(lesson)))
  const mine = rows.filter((row) => row.staff_id === staffId && !own.some(isLessonOf(row)))
  if (mine.length === 0) return own
  const everyones = (await plannedLessons(db, null, day, schoolYear)) ?? []
  const hours = await hoursOf(db, day)
  const instead = mine.flatMap((row): Lesson[] => {
    const { classId, className, hour } = row
    const known = everyones.find(isLessonOf(row))
    if (known) return [{ ...known, standIn: true }]
    // Of a class without a timetable only the hour is known.
    const bell = hours.find((one) => one.hour === hour)
    if (!bell) return []
    const { starts, ends } = bell
    return [{ classId, className, hour, lastHour: hour, starts, ends, subject: '', room: '', standIn: true }]
  })
  return [...own, ...instead].sort((a, b) => a.hour - b.hour)
}
