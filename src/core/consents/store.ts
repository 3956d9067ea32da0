import type { ConsentAnswer, ConsentBy } from '../../contract/consents'
import type { PersonName } from '../../contract/names'
import type { Reading, Writing } from '../context'
import type { ImageConsentTable } from '../database/tables-exempt'
import type { Answered } from './rules'

/** An answer as it is on record. */
export interface FoundConsent extends Answered {
  readonly id: string
  readonly pupilId: string
  readonly note: string
  readonly source: 'hand' | 'import'
  readonly at: string
  readonly by: string
}

/** Every answer of some pupils, oldest first. */
export async function consentsOf(
  db: Reading,
  pupilIds: readonly string[]
): Promise<ReadonlyMap<string, readonly FoundConsent[]>> {
  if (pupilIds.length === 0) return new Map()
  return byPupil(
    await db.selectFrom('image_consent').selectAll().where('pupil_id', 'in', pupilIds).orderBy('id').execute()
  )
}

/** Every answer of one school year, oldest first. */
export async function consentsIn(
  db: Reading,
  schoolYear: string
): Promise<ReadonlyMap<string, readonly FoundConsent[]>> {
  return byPupil(
    await db
      .selectFrom('image_consent')
      .selectAll()
      .where('school_year', '=', schoolYear)
      .orderBy('id')
      .execute()
  )
}

const byPupil = (rows: readonly ImageConsentTable[]): Map<string, FoundConsent[]> =>
  Map.groupBy(
    rows.map((row) => ({
      id: row.id,
      pupilId: row.pupil_id,
      schoolYear: row.school_year,
      answer: row.answer as ConsentAnswer,
      givenBy: row.given_by as ConsentBy,
      givenOn: row.given_on,
      note: row.note,
      source: row.source as FoundConsent['source'],
      at: row.at,
      by: row.by
    })),
    ({ pupilId }) => pupilId
  )

export const insertConsents = (tx: Writing, rows: readonly ImageConsentTable[]) =>
  tx.insertInto('image_consent').values(rows).execute()

/** A pupil at school, as consent is asked of them. */
export interface Asked extends PersonName {
  readonly id: string
  readonly number: string
  readonly bornOn: string | null
  readonly className: string | null
  readonly mentorIds: readonly string[]
}

const atSchool = (db: Reading) =>
  db
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
      'pupil.number',
      'pupil.born_on as bornOn',
      'pupil.given_name as givenName',
      'pupil.prefix',
      'pupil.family_name as familyName',
      'school_class.name as className',
      'school_class.mentor_id as mentorId'
    ])
    .where('pupil.left_on', 'is', null)

async function askedOf(rows: ReturnType<typeof atSchool>): Promise<Asked[]> {
  const all = await rows.execute()
  // A pupil on two class lists is still one pupil, with both mentors.
  return [...Map.groupBy(all, ({ id }) => id).values()].map((same) => {
    const { mentorId: _, ...pupil } = same[0]!
    return { ...pupil, mentorIds: same.flatMap(({ mentorId }) => mentorId ?? []) }
  })
}

export const findAsked = async (db: Reading, id: string): Promise<Asked | undefined> =>
  (await askedOf(atSchool(db).where('pupil.id', '=', id)))[0]

export const allAsked = (db: Reading): Promise<Asked[]> => askedOf(atSchool(db))

/** The mentor of a class; undefined when there is no such class. */
export const findClass = (db: Reading, id: string) =>
  db.selectFrom('school_class').select('mentor_id as mentorId').where('id', '=', id).executeTakeFirst()

/** Named pupils, or everyone on the list of a class on a day. */
export function reachedBy(
  db: Reading,
  {
    classId,
    pupilIds,
    day
  }: { readonly classId: string | null; readonly pupilIds: readonly string[]; readonly day: string }
): Promise<(PersonName & { readonly id: string; readonly bornOn: string | null })[]> {
  const pupils = db
    .selectFrom('pupil')
    .select(['pupil.id', 'born_on as bornOn', 'pupil.given_name as givenName', 'prefix'])
    .select('family_name as familyName')
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
