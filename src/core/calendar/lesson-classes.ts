import type { Reading } from '../context'
import { meaningOf, type Meaning } from './group-names'

/** The classes and groups of a school year that have lessons: no trips, and no group that is no more. */
export const classesWithLessons = (db: Reading, schoolYear: string) =>
  db
    .selectFrom('school_class')
    .select(['id', 'name', 'custody_mode'])
    .where('school_year', '=', schoolYear)
    .where((eb) =>
      eb.or([
        eb('kind', '=', 'class'),
        eb.and([
          eb('kind', '=', 'group'),
          eb.exists(
            eb
              .selectFrom('enrolment')
              .select('enrolment.id')
              .whereRef('enrolment.class_id', '=', 'school_class.id')
              .where('enrolment.until_day', 'is', null)
          )
        ])
      ])
    )

/** What the names of groups in timetables mean in a school year. */
export async function meanings(db: Reading, schoolYear: string): Promise<(name: string) => Meaning> {
  const classes = await classesWithLessons(db, schoolYear).execute()
  const aliases = await db.selectFrom('group_alias').select(['name', 'class_id as classId']).execute()
  return meaningOf(classes, aliases)
}
