import type { PersonName } from '../../contract/names'
import type { Reading } from '../context'

/** A pupil with the mentors of the class lists they are on now, also after they left; undefined when there is none. */
export async function pupilWithMentors(
  db: Reading,
  pupilId: string
): Promise<(PersonName & { readonly mentorIds: readonly string[] }) | undefined> {
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
      'pupil.given_name as givenName',
      'pupil.prefix',
      'pupil.family_name as familyName',
      'school_class.mentor_id as mentorId'
    ])
    .where('pupil.id', '=', pupilId)
    .execute()
  const first = rows[0]
  return first && { ...first, mentorIds: rows.flatMap(({ mentorId }) => mentorId ?? []) }
}
