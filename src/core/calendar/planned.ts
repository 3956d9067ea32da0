import type { Lesson } from '../../contract/calendar'
import type { Reading } from '../context'
import { weekdayOf } from './days'
import { meanings } from './lesson-classes'
import { hoursTaken } from './lesson-hours'
import { hoursOf, hoursOn } from './store'

/**
 * The lessons by the timetables on a day: of a teacher whose feed covers it as dated there, of others by the weekly
 * timetable. Null for a teacher who has neither; for everyone together (staffId null) there is always a list.
 */
export async function plannedLessons(
  db: Reading,
  staffId: string | null,
  day: string,
  schoolYear: string
): Promise<Lesson[] | null> {
  const feeds = await db
    .selectFrom('timetable_feed')
    .select('staff_id')
    .where('from_day', '<=', day)
    .where('until_day', '>=', day)
    .$if(staffId !== null, (query) => query.where('staff_id', '=', staffId ?? ''))
    .execute()
  const covered = feeds.map((feed) => feed.staff_id)
  if (staffId !== null && covered.length > 0) return datedLessons(db, covered, day, schoolYear)
  const weekly = await weeklyLessons(db, staffId, covered, day, schoolYear)
  if (staffId !== null) return weekly.length > 0 || (await hasWeekly(db, staffId, schoolYear)) ? weekly : null
  const dated = covered.length > 0 ? await datedLessons(db, covered, day, schoolYear) : []
  return [...dated, ...weekly].sort(byHour)
}

const byHour = (a: Lesson, b: Lesson): number =>
  a.hour - b.hour || (a.className < b.className ? -1 : a.className > b.className ? 1 : 0)

/** The feeds' lessons, found again in the bell table of the day each time: a shortened day needs no new reading. */
async function datedLessons(
  db: Reading,
  staffIds: readonly string[],
  day: string,
  schoolYear: string
): Promise<Lesson[]> {
  const rows = await db
    .selectFrom('lesson')
    .select(['staff_id', 'starts', 'ends', 'group_name', 'subject', 'room'])
    .where('staff_id', 'in', staffIds)
    .where('day', '=', day)
    .execute()
  if (rows.length === 0) return []
  const hours = await hoursOf(db, day)
  const meant = await meanings(db, schoolYear)
  const found = new Map<string, Lesson>()
  for (const { staff_id, starts, ends, group_name, subject, room } of rows) {
    const schoolClass = meant(group_name).class
    const taken = hoursTaken(hours, starts, ends)
    if (!schoolClass || !taken) continue
    const [first, last] = taken
    const lesson = {
      classId: schoolClass.id,
      className: schoolClass.name,
      hour: first.hour,
      lastHour: last.hour,
      starts: first.starts,
      ends: last.ends,
      subject,
      room,
      standIn: false
    }
    // Parallel groups of one class are one hand-in; of a block and a part of it the block stays.
    const key = `${staff_id} ${schoolClass.id} ${first.hour}`
    const before = found.get(key)
    if (!before || before.lastHour < lesson.lastHour) found.set(key, lesson)
  }
  return [...found.values()].sort(byHour)
}

async function weeklyLessons(
  db: Reading,
  staffId: string | null,
  covered: readonly string[],
  day: string,
  schoolYear: string
): Promise<Lesson[]> {
  const rows = await db
    .selectFrom('timetable')
    .innerJoin('school_class', 'school_class.id', 'timetable.class_id')
    .innerJoin(hoursOn(db, day).as('bell_hour'), 'bell_hour.hour', 'timetable.hour')
    .select([
      'timetable.class_id as classId',
      'school_class.name as className',
      'timetable.hour',
      'timetable.hour as lastHour',
      'bell_hour.starts',
      'bell_hour.ends',
      'timetable.subject',
      'timetable.room',
      'timetable.staff_id'
    ])
    .where('timetable.weekday', '=', weekdayOf(day))
    .where('school_class.school_year', '=', schoolYear)
    .$if(staffId !== null, (query) => query.where('timetable.staff_id', '=', staffId))
    .orderBy('timetable.hour')
    .orderBy('school_class.name')
    .execute()
  return rows
    .filter((row) => row.staff_id === null || !covered.includes(row.staff_id))
    .map(({ staff_id: _whose, ...row }) => ({ ...row, standIn: false }))
}

/** Is there a weekly timetable of this teacher at all? Then a day without lessons is a day off. */
async function hasWeekly(db: Reading, staffId: string, schoolYear: string): Promise<boolean> {
  const row = await db
    .selectFrom('timetable')
    .innerJoin('school_class', 'school_class.id', 'timetable.class_id')
    .select('timetable.hour')
    .where('timetable.staff_id', '=', staffId)
    .where('school_class.school_year', '=', schoolYear)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
