import { CheckedLanguage, type LetterLanguage } from '../../contract/letter-languages'
import { fullName } from '../../contract/names'
import type { Reading, Writing } from '../context'
import { spokenBy } from './language-rules'

/** The checks that stand, at most one per language, each with who put it on record. */
export async function standingChecks(db: Reading) {
  const rows = await db
    .selectFrom('language_check')
    .innerJoin('staff', 'staff.id', 'language_check.by')
    .select([
      'language_check.id',
      'language',
      'text_sha256 as textSha256',
      'checked_by as checkedBy',
      'at',
      'given_name as givenName',
      'prefix',
      'family_name as familyName'
    ])
    .where('withdrawn_at', 'is', null)
    .execute()
  return rows.map(({ language, ...row }) => ({
    ...row,
    language: CheckedLanguage.parse(language),
    by: fullName(row)
  }))
}

/** The languages in which this school writes to parents now. */
export const spokenNow = async (db: Reading): Promise<ReadonlySet<LetterLanguage>> =>
  spokenBy(await standingChecks(db))

interface NewCheck {
  readonly id: string
  readonly language: CheckedLanguage
  readonly textSha256: string
  readonly checkedBy: string
}
interface Stamp {
  readonly at: string
  readonly by: string
}

export async function insertCheck(tx: Writing, check: NewCheck, { at, by }: Stamp): Promise<void> {
  const { textSha256, checkedBy, ...row } = check
  await tx
    .insertInto('language_check')
    .values({ ...row, text_sha256: textSha256, checked_by: checkedBy, at, by })
    .execute()
}

/** Whether there was one to withdraw. */
export async function withdrawCheck(
  tx: Writing,
  language: CheckedLanguage,
  { at, by }: Stamp
): Promise<boolean> {
  const done = await tx
    .updateTable('language_check')
    .set({ withdrawn_at: at, withdrawn_by: by })
    .where('language', '=', language)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

/** How many parents of pupils who are at school have each language on record. */
export async function readersPerLanguage(db: Reading): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('guardian')
    .innerJoin('pupil', 'pupil.id', 'guardian.pupil_id')
    .select(({ fn }) => ['guardian.language', fn.countAll<number | string>().as('n')])
    .where('guardian.ended_at', 'is', null)
    .where('pupil.left_on', 'is', null)
    .groupBy('guardian.language')
    .execute()
  return new Map(rows.map(({ language, n }) => [language, Number(n)]))
}

/** Whose child is this? The mentors of the class a pupil is in now; undefined: there is no such pupil. */
export async function mentorsOf(db: Reading, pupilId: string): Promise<string[] | undefined> {
  const rows = await db
    .selectFrom('pupil')
    .leftJoin('enrolment', (join) =>
      join
        .onRef('enrolment.pupil_id', '=', 'pupil.id')
        .on('enrolment.kind', '=', 'class')
        .on('enrolment.until_day', 'is', null)
    )
    .leftJoin('school_class', 'school_class.id', 'enrolment.class_id')
    .select('school_class.mentor_id as mentorId')
    .where('pupil.id', '=', pupilId)
    .execute()
  return rows.length === 0 ? undefined : rows.flatMap(({ mentorId }) => mentorId ?? [])
}

export async function setLanguage(tx: Writing, guardianId: string, language: LetterLanguage): Promise<void> {
  await tx.updateTable('guardian').set({ language }).where('id', '=', guardianId).execute()
}
