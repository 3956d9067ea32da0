import { compareByName, compareText } from '../../contract/names'
import type { PupilName, SchoolClass } from '../../contract/roster'
import type { Reading } from '../context'
import type { Present } from './difference'

/** The classes of a school year in the order of every list, with their mentor and how many pupils they have. */
export async function classesOf(db: Reading, schoolYear: string): Promise<SchoolClass[]> {
  const rows = await db
    .selectFrom('school_class')
    .leftJoin('staff', 'staff.id', 'school_class.mentor_id')
    .leftJoin('enrolment', (join) =>
      join.onRef('enrolment.class_id', '=', 'school_class.id').on('enrolment.until_day', 'is', null)
    )
    .select(({ fn }) => [
      'school_class.id',
      'school_class.name',
      'school_class.mentor_id',
      'staff.given_name',
      'staff.prefix',
      'staff.family_name',
      fn.count('enrolment.id').as('pupils')
    ])
    .where('school_class.school_year', '=', schoolYear)
    .groupBy([
      'school_class.id',
      'school_class.name',
      'school_class.mentor_id',
      'staff.given_name',
      'staff.prefix',
      'staff.family_name'
    ])
    .execute()
  return rows
    .map((row) => ({
      id: row.id,
      name: row.name,
      mentorId: row.mentor_id,
      mentor: [row.given_name, row.prefix, row.family_name].filter(Boolean).join(' ') || null,
      pupils: Number(row.pupils)
    }))
    .sort((a, b) => compareText(a.name, b.name))
}

const pupilsNow = (db: Reading) =>
  db
    .selectFrom('pupil')
    .leftJoin('enrolment', (join) =>
      join.onRef('enrolment.pupil_id', '=', 'pupil.id').on('enrolment.until_day', 'is', null)
    )
    .leftJoin('school_class', 'school_class.id', 'enrolment.class_id')
    .select([
      'pupil.id',
      'pupil.number',
      'pupil.given_name as givenName',
      'pupil.prefix',
      'pupil.family_name as familyName',
      'school_class.name as className',
      'school_class.id as classId',
      'enrolment.pocket'
    ])
    .where('pupil.left_on', 'is', null)

/** Every pupil at school now, in the order of a Dutch list. */
export async function pupilNames(db: Reading): Promise<PupilName[]> {
  const rows = await pupilsNow(db).execute()
  const seen = new Set<string>()
  return rows
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .map(({ pocket: _pocket, ...pupil }) => pupil)
    .sort(compareByName)
}

/** The class list with its pockets, in pocket order. */
export async function classList(db: Reading, classId: string): Promise<(PupilName & { pocket: number })[]> {
  const rows = await pupilsNow(db).where('enrolment.class_id', '=', classId).execute()
  return rows.map((row) => ({ ...row, pocket: row.pocket ?? 0 })).sort((a, b) => a.pocket - b.pocket)
}

/**
 * The school as an import compares a file with it, always in the same order. Guardians of pupils who have left are
 * in it: whose pupil comes back is not added a second time.
 */
export async function presentSchool(db: Reading, schoolYear: string): Promise<Present> {
  const pupils = await db
    .selectFrom('pupil')
    .leftJoin('enrolment', (join) =>
      join.onRef('enrolment.pupil_id', '=', 'pupil.id').on('enrolment.until_day', 'is', null)
    )
    .leftJoin('school_class', (join) =>
      join.onRef('school_class.id', '=', 'enrolment.class_id').on('school_class.school_year', '=', schoolYear)
    )
    .select(['pupil.number', 'given_name', 'prefix', 'family_name', 'born_on', 'email', 'school_class.name'])
    .where('left_on', 'is', null)
    .orderBy('pupil.number')
    .execute()
  const guardians = await db
    .selectFrom('guardian')
    .innerJoin('pupil', 'pupil.id', 'guardian.pupil_id')
    .selectAll('guardian')
    .select('pupil.number')
    .where('guardian.ended_at', 'is', null)
    .orderBy('guardian.id')
    .execute()
  const classes = await db
    .selectFrom('school_class')
    .leftJoin('staff', 'staff.id', 'school_class.mentor_id')
    .select(['school_class.name', 'staff.code as mentor'])
    .where('school_class.school_year', '=', schoolYear)
    .orderBy('school_class.name')
    .execute()
  const staff = await db
    .selectFrom('staff')
    .select(['code', 'given_name as givenName', 'prefix', 'family_name as familyName'])
    .where('left_at', 'is', null)
    .orderBy('code')
    .execute()
  return {
    classes,
    staff,
    pupils: pupils.map((row) => ({
      number: row.number,
      className: row.name ?? '',
      givenName: row.given_name,
      prefix: row.prefix,
      familyName: row.family_name,
      bornOn: row.born_on ?? '',
      email: row.email
    })),
    guardians: guardians.map((row) => ({
      id: row.id,
      pupilNumber: row.number,
      relation: row.relation,
      initials: row.initials,
      prefix: row.prefix,
      familyName: row.family_name,
      authority: row.authority,
      email: row.email,
      phone: row.phone,
      street: row.street,
      postcode: row.postcode,
      city: row.city,
      language: row.language,
      secretAddress: row.secret_address
    }))
  }
}
