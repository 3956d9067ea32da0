import type { Reading } from '../context'
import type { Present } from './difference'

/**
 * The school as an import compares a file with it, always in the same order. Guardians of pupils who have left are
 * in it: whose pupil comes back is not added a second time.
 */
export async function presentSchool(db: Reading, schoolYear: string): Promise<Present> {
  const pupils = await db
    .selectFrom('pupil')
    .leftJoin('enrolment', (join) =>
      join
        .onRef('enrolment.pupil_id', '=', 'pupil.id')
        .on('enrolment.kind', '=', 'class')
        .on('enrolment.until_day', 'is', null)
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
    .where('school_class.kind', '=', 'class')
    .where('school_class.school_year', '=', schoolYear)
    .orderBy('school_class.name')
    .execute()
  const staff = await db
    .selectFrom('staff')
    .select(['code', 'given_name as givenName', 'prefix', 'family_name as familyName'])
    .where('left_at', 'is', null)
    .orderBy('code')
    .execute()
  const groups = await db
    .selectFrom('school_class')
    .leftJoin('enrolment', (join) =>
      join.onRef('enrolment.class_id', '=', 'school_class.id').on('enrolment.until_day', 'is', null)
    )
    .leftJoin('pupil', 'pupil.id', 'enrolment.pupil_id')
    .select(['name', 'school_class.kind', 'pupil.number'])
    .where('school_class.kind', '<>', 'class')
    .where('school_year', '=', schoolYear)
    .orderBy('name')
    .orderBy('pupil.number')
    .execute()
  const named = Map.groupBy(
    groups.filter(({ kind }) => kind === 'group'),
    ({ name }) => name
  )
  return {
    classes,
    staff,
    groups: [...named].map(([name, rows]) => ({ name, numbers: rows.flatMap(({ number }) => number ?? []) })),
    trips: [...new Set(groups.filter(({ kind }) => kind === 'trip').map(({ name }) => name))],
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
