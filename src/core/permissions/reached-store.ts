import type { PersonName } from '../../contract/names'
import type { Reading } from '../context'

/** Whom a permission is meant for: named pupils, or everyone on the list of a class on its day. */
export interface Meant {
  readonly classId: string | null
  readonly pupilIds: readonly string[]
  readonly day: string
}

/** The pupils a permission reaches: those it names, otherwise the whole class. */
export function reachedBy(
  db: Reading,
  { classId, pupilIds, day }: Meant
): Promise<(PersonName & { readonly id: string })[]> {
  const pupils = db
    .selectFrom('pupil')
    .select(['pupil.id', 'pupil.given_name as givenName', 'prefix', 'family_name as familyName'])
    .where('left_on', 'is', null)
  if (pupilIds.length > 0) return pupils.where('id', 'in', pupilIds).execute()
  return pupils
    .where((eb) =>
      eb(
        'id',
        'in',
        eb
          .selectFrom('enrolment')
          .select('pupil_id')
          .where('class_id', '=', classId ?? '')
          .where('kind', '<>', 'guest')
          .where('from_day', '<=', day)
          .where((of) => of.or([of('until_day', 'is', null), of('until_day', '>', day)]))
      )
    )
    .execute()
}
