import type { Reminder } from '../../contract/schedule'
import { findStaff } from '../accounts/store'
import { schoolDay, schoolYearOf } from '../calendar/days'
import { lessonsOf } from '../calendar/lessons'
import { dayEnds, freeDayName, hoursOf } from '../calendar/store'
import type { Reading } from '../context'
import { heldRounds } from '../custody/open-rounds'
import { openCustody } from '../custody/taken'
import { asksReview } from '../exemptions/rules'
import { allExemptions } from '../exemptions/store'
import type { SchoolDay } from './moments'
import { remindersAt, type LessonToday } from './rules'
import { awayOn, begunOn, modesOf, seenOf } from './store'

/** The hours and the end of a day; a day off has neither. */
export async function schoolDayOf(db: Reading, day: string): Promise<SchoolDay> {
  const hours = await hoursOf(db, day)
  if (hours.length === 0 || (await freeDayName(db, day)) !== undefined) return { day, hours: [], ends: null }
  return { day, hours, ends: (await dayEnds(db, day)) ?? null }
}

/** What speaks to a person at an instant (UTC ISO) and was not put away by them. */
export async function remindersOf(db: Reading, staffId: string, now: string): Promise<Reminder[]> {
  const today = await schoolDayOf(db, schoolDay(now))
  const lessons = await lessonsToday(db, staffId, today)
  const begun = await begunOn(
    db,
    today.day,
    lessons.map(({ classId }) => classId)
  )
  const held = await heldRounds(db)
  const kept = await openCustody(db)
  const exemptionsAsk = await exemptionsAskOf(db, staffId, today.day)
  const speaking = remindersAt({ ...today, now, staffId, lessons, begun, held, kept, exemptionsAsk })
  const seen = await seenOf(
    db,
    staffId,
    speaking.map(({ id }) => id)
  )
  return speaking.filter(({ id }) => !seen.has(id))
}

/** Since when the exemptions that end soon ask what becomes of them: a director decides, nobody else is told. */
async function exemptionsAskOf(db: Reading, staffId: string, today: string): Promise<string[]> {
  if ((await findStaff(db, staffId))?.role !== 'director') return []
  return (await allExemptions(db)).flatMap((one) =>
    asksReview(one, today) && one.reviewOn !== null ? [one.reviewOn] : []
  )
}

/**
 * A class that a guess says is coming speaks to nobody: only lessons of a timetable do, and those stood in for. Nor does
 * a class that is away on a trip.
 */
async function lessonsToday(
  db: Reading,
  staffId: string,
  { day, ends: over }: SchoolDay
): Promise<LessonToday[]> {
  if (over === null) return []
  const planned = await lessonsOf(db, staffId, day, schoolYearOf(day))
  // On a day that ends early the last lesson ends with it, and those after it are not given.
  const lessons = planned
    .filter(({ starts }) => starts < over)
    .map((lesson) => (lesson.ends > over ? { ...lesson, ends: over } : lesson))
  const modes = await modesOf(
    db,
    lessons.map(({ classId }) => classId)
  )
  const away = await awayOn(
    db,
    day,
    lessons.map(({ classId }) => classId)
  )
  return lessons
    .filter(({ classId }) => !away.has(classId))
    .map((lesson) => ({ ...lesson, mode: modes.get(lesson.classId) ?? 'lesson' }))
}
