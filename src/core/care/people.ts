import { fullName, type PersonName } from '../../contract/names'
import { findStaff } from '../accounts/store'
import { Refusal, type Actor, type QueryContext, type Reading } from '../context'
import { hearingOf } from '../review/hearing'
import type { Hearer } from '../review/news-rules'
import { careReach, isWithin, type Reach } from './care-rules'

/** A pupil at school as the lists of care name them. */
export interface Seen extends PersonName {
  readonly id: string
  readonly className: string | null
  readonly classIds: readonly string[]
  readonly mentorIds: readonly string[]
  readonly mentor: string | null
}

/** What somebody is in school, and so whose care is theirs. */
export const hearerOf = async (db: Reading, actor: Actor): Promise<Hearer> =>
  (await hearingOf(db, actor)).hearer

/** The pupils that the consultations of this colleague are about: the care that is theirs. */
export async function reachOfHolder(db: Reading, staffId: string): Promise<Reach> {
  const holder = await findStaff(db, staffId)
  return holder ? careReach(await hearerOf(db, holder)) : []
}

const rowsOf = (db: Reading) =>
  db
    .selectFrom('pupil')
    .leftJoin('enrolment', (join) =>
      join
        .onRef('enrolment.pupil_id', '=', 'pupil.id')
        .on('enrolment.kind', '=', 'class')
        .on('enrolment.until_day', 'is', null)
    )
    .leftJoin('school_class', 'school_class.id', 'enrolment.class_id')
    .leftJoin('staff', 'staff.id', 'school_class.mentor_id')
    .select([
      'pupil.id',
      'pupil.given_name as givenName',
      'pupil.prefix',
      'pupil.family_name as familyName',
      'school_class.id as classId',
      'school_class.name as className',
      'school_class.mentor_id as mentorId',
      'staff.given_name as mentorGiven',
      'staff.prefix as mentorPrefix',
      'staff.family_name as mentorFamily'
    ])
    .orderBy('school_class.name')

/** A pupil on two class lists is one pupil, of both mentors. */
function gathered(rows: Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>): Seen[] {
  return [...Map.groupBy(rows, ({ id }) => id).values()].map((same) => {
    const { id, givenName, prefix, familyName, className, ...first } = same[0]!
    return {
      id,
      givenName,
      prefix,
      familyName,
      className,
      classIds: same.flatMap(({ classId }) => classId ?? []),
      mentorIds: same.flatMap(({ mentorId }) => mentorId ?? []),
      mentor:
        first.mentorFamily === null
          ? null
          : fullName({
              givenName: first.mentorGiven ?? '',
              prefix: first.mentorPrefix ?? '',
              familyName: first.mentorFamily
            })
    }
  })
}

/** The pupils at school of these classes; null: all. */
export async function pupilsWithin(db: Reading, reach: Reach): Promise<Seen[]> {
  if (reach?.length === 0) return []
  const rows = await rowsOf(db)
    .where('pupil.left_on', 'is', null)
    .$if(reach !== null, (pupils) => pupils.where('school_class.id', 'in', reach!))
    .execute()
  return gathered(rows)
}

/** These pupils, also those who left since. */
export async function pupilsNamed(db: Reading, ids: readonly string[]): Promise<ReadonlyMap<string, Seen>> {
  if (ids.length === 0) return new Map()
  const rows = await rowsOf(db).where('pupil.id', 'in', ids).execute()
  return new Map(gathered(rows).map((pupil) => [pupil.id, pupil]))
}

/** A pupil whose care is the asker's. Names the pupil for the audit. */
export async function pupilInCare(
  { db, actor, touch }: Pick<QueryContext, 'actor' | 'touch'> & { readonly db: Reading },
  pupilId: string
): Promise<Seen> {
  const pupil = (await pupilsNamed(db, [pupilId])).get(pupilId)
  if (!pupil) throw new Refusal('pupil-unknown')
  if (!isWithin(careReach(await hearerOf(db, actor)), pupil.classIds)) throw new Refusal('not-your-pupil')
  touch(pupilId)
  return pupil
}
