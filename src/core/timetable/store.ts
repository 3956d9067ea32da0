import { classesWithLessons } from '../calendar/lesson-classes'
import type { Reading, Writing } from '../context'
import type { ReadLesson } from './reading'

export interface Feed {
  readonly staffId: string
  /** A secret: who has it reads the timetable. Null: from a file. */
  readonly address: string | null
  readonly readAt: string | null
  readonly problem: string | null
}

const feeds = (db: Reading) =>
  db.selectFrom('timetable_feed').select(['staff_id as staffId', 'address', 'read_at as readAt', 'problem'])

export const feedOf = (db: Reading, staffId: string): Promise<Feed | undefined> =>
  feeds(db).where('staff_id', '=', staffId).executeTakeFirst()

/** The feeds that can be read again, of everyone who still works here. */
export const feedsWithAddress = (db: Reading): Promise<Feed[]> =>
  feeds(db)
    .innerJoin('staff', 'staff.id', 'staff_id')
    .where('address', 'is not', null)
    .where('left_at', 'is', null)
    .orderBy('staff_id')
    .execute()

interface ReadFeed {
  readonly staffId: string
  readonly address: string | null
  readonly readAt: string
  readonly covers: { readonly from: string; readonly until: string } | null
  readonly lessons: readonly ReadLesson[]
}

/** Puts what was read in place of all that was there of this teacher. */
export async function replaceLessons(tx: Writing, feed: ReadFeed, newId: () => string): Promise<void> {
  const { staffId, address, readAt, covers, lessons } = feed
  await tx.deleteFrom('lesson').where('staff_id', '=', staffId).execute()
  const rows = lessons.map(({ group, ...lesson }) => ({
    ...lesson,
    id: newId(),
    staff_id: staffId,
    group_name: group
  }))
  // A statement holds so many values and no more.
  for (let at = 0; at < rows.length; at += 500)
    await tx
      .insertInto('lesson')
      .values(rows.slice(at, at + 500))
      .execute()
  const values = {
    address,
    read_at: readAt,
    from_day: covers?.from ?? null,
    until_day: covers?.until ?? null,
    problem: null
  }
  await tx
    .insertInto('timetable_feed')
    .values({ staff_id: staffId, ...values })
    .onConflict((conflict) => conflict.column('staff_id').doUpdateSet(values))
    .execute()
}

/** The lessons of last time stay; why they are not of now is shown. */
export async function noteProblem(tx: Writing, feed: Feed, problem: string): Promise<void> {
  await tx
    .updateTable('timetable_feed')
    .set({ problem })
    .where('staff_id', '=', feed.staffId)
    .where('address', '=', feed.address)
    .execute()
}

export async function forgetFeed(tx: Writing, staffId: string): Promise<void> {
  await tx.deleteFrom('lesson').where('staff_id', '=', staffId).execute()
  await tx.deleteFrom('timetable_feed').where('staff_id', '=', staffId).execute()
}

/** The groups in a teacher's feed, as they are written there, each with how many lessons it has. */
export async function groupsOf(db: Reading, staffId: string) {
  const rows = await db
    .selectFrom('lesson')
    .select(({ fn }) => [
      'group_name as name',
      fn.countAll().as('lessons'),
      fn.min('day').as('from'),
      fn.max('day').as('until')
    ])
    .where('staff_id', '=', staffId)
    .groupBy('group_name')
    .orderBy('group_name')
    .execute()
  return rows.map((row) => ({ ...row, lessons: Number(row.lessons) }))
}

/** How many lessons a week the school's weekly timetable has of this teacher. */
export async function weeklyCount(db: Reading, staffId: string, schoolYear: string): Promise<number> {
  const row = await db
    .selectFrom('timetable')
    .innerJoin('school_class', 'school_class.id', 'timetable.class_id')
    .select(({ fn }) => fn.countAll().as('n'))
    .where('timetable.staff_id', '=', staffId)
    .where('school_class.school_year', '=', schoolYear)
    .executeTakeFirstOrThrow()
  return Number(row.n)
}

/** A class or group of a school year: what a group's name may be coupled to, and what has lessons. */
export const hasLessons = async (db: Reading, classId: string, schoolYear: string): Promise<boolean> =>
  (await classesWithLessons(db, schoolYear).where('id', '=', classId).executeTakeFirst()) !== undefined

export async function hasStaff(db: Reading, staffId: string): Promise<boolean> {
  return (
    (await db.selectFrom('staff').select('id').where('id', '=', staffId).executeTakeFirst()) !== undefined
  )
}

export async function saveAlias(tx: Writing, name: string, classId: string | null): Promise<void> {
  await tx
    .insertInto('group_alias')
    .values({ name, class_id: classId })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ class_id: classId }))
    .execute()
}

interface LessonKey {
  readonly day: string
  readonly classId: string
  readonly hour: number
}

/** Who stands in at this lesson now. */
export const standInAt = (
  db: Reading,
  { day, classId, hour }: LessonKey
): Promise<{ id: string; staffId: string } | undefined> =>
  db
    .selectFrom('stand_in')
    .select(['id', 'staff_id as staffId'])
    .where('day', '=', day)
    .where('class_id', '=', classId)
    .where('hour', '=', hour)
    .where('ended_at', 'is', null)
    .executeTakeFirst()

export async function beginStandIn(
  tx: Writing,
  { day, classId, hour }: LessonKey,
  row: { readonly id: string; readonly staffId: string; readonly at: string }
): Promise<void> {
  const { id, staffId, at } = row
  await tx
    .insertInto('stand_in')
    .values({ id, day, class_id: classId, hour, staff_id: staffId, at })
    .execute()
}

export async function endStandInRow(tx: Writing, id: string, at: string): Promise<void> {
  await tx.updateTable('stand_in').set({ ended_at: at }).where('id', '=', id).execute()
}
