import { fullName } from '../../contract/names'
import { schoolYearOf } from '../calendar/days'
import { daysFrom, termsOf } from '../calendar/store'
import { freeDaysIn } from '../calendar/year-store'
import type { Reading } from '../context'
import type { SchoolTime } from '../ladder/windows'
import { withdrawn } from './counted-store'

/** The school years in which something happened that was not withdrawn. */
export async function yearsWithOffences(db: Reading): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('offence')
    .select('day')
    .distinct()
    .where('counts', '<>', 'signal')
    .where('same_as', 'is', null)
    .where('covered_by', 'is', null)
    .where('covered_mark', 'is', null)
    .where((eb) => eb('offence.id', 'not in', withdrawn(eb)))
    .execute()
  return new Set(rows.map(({ day }) => schoolYearOf(day)))
}

/** The terms and free days of the school, whatever ladder it keeps: a draft may count otherwise. */
export const timeOf = async (db: Reading): Promise<SchoolTime> => ({
  terms: await termsOf(db),
  free: await freeDaysIn(db, '0000-01-01', '9999-12-31')
})

/** How many pupils the school has now. */
export async function pupilCount(db: Reading): Promise<number> {
  const row = await db
    .selectFrom('pupil')
    .select((eb) => eb.fn.countAll().as('n'))
    .where('left_on', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(row.n)
}

/** The school days of a year, in order. */
export const schoolDaysIn = async (db: Reading, from: string, until: string): Promise<string[]> =>
  (await daysFrom(db, from, until)).filter(({ isSchoolDay }) => isSchoolDay).map(({ day }) => day)

/** What some pupils are called, and the class they are in now; also after they left. */
export async function namesOf(
  db: Reading,
  ids: readonly string[]
): Promise<ReadonlyMap<string, { readonly name: string; readonly className: string | null }>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('pupil')
    .leftJoin('enrolment', (join) =>
      join
        .onRef('enrolment.pupil_id', '=', 'pupil.id')
        .on('enrolment.kind', '=', 'class')
        .on('enrolment.until_day', 'is', null)
    )
    .leftJoin('school_class', 'school_class.id', 'enrolment.class_id')
    .select([
      'pupil.id',
      'pupil.given_name as givenName',
      'pupil.prefix',
      'pupil.family_name as familyName',
      'school_class.name as className'
    ])
    .where('pupil.id', 'in', ids)
    .execute()
  return new Map(rows.map((row) => [row.id, { name: fullName(row), className: row.className }]))
}
