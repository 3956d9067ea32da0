import { TemplateText, type TemplateKey } from '../../contract/letter-templates'
import { fullName } from '../../contract/names'
import type { Reading, Writing } from '../context'

/** A version of a letter that the school put on record itself. */
export interface OwnVersion extends TemplateKey {
  readonly version: number
  readonly text: TemplateText
  readonly restores: number | null
  readonly madeAt: string
  readonly madeBy: string
  readonly note: string
}

const ownVersions = (db: Reading) =>
  db
    .selectFrom('letter_template as own')
    .innerJoin('staff', 'staff.id', 'own.made_by')
    .select([
      'own.kind',
      'own.language',
      'own.audience',
      'own.version',
      'own.content',
      'own.restores',
      'own.made_at as madeAt',
      'own.note',
      'staff.given_name as givenName',
      'staff.prefix',
      'staff.family_name as familyName'
    ])
    .orderBy('own.version', 'desc')

type Row = Awaited<ReturnType<ReturnType<typeof ownVersions>['execute']>>[number]

const inFull = ({ content, givenName, prefix, familyName, ...row }: Row): OwnVersion => ({
  ...row,
  kind: row.kind as OwnVersion['kind'],
  audience: row.audience as OwnVersion['audience'],
  text: TemplateText.parse(JSON.parse(content)),
  madeBy: fullName({ givenName, prefix, familyName })
})

/** Every version of every letter that the school put on record, newest first. */
export const allOwn = async (db: Reading): Promise<OwnVersion[]> =>
  (await ownVersions(db).execute()).map(inFull)

/** The versions of one letter, newest first. */
export async function ownOf(db: Reading, key: TemplateKey, most = 500): Promise<OwnVersion[]> {
  const rows = await ownVersions(db)
    .where('own.kind', '=', key.kind)
    .where('own.language', '=', key.language)
    .where('own.audience', '=', key.audience)
    .limit(most)
    .execute()
  return rows.map(inFull)
}

/** Puts a version on record, after the newest. */
export async function insertTemplate(
  tx: Writing,
  made: Omit<OwnVersion, 'madeBy'> & { readonly id: string; readonly by: string }
): Promise<void> {
  const { id, kind, language, audience, version, restores, note } = made
  const row = { id, kind, language, audience, version, restores, note, content: JSON.stringify(made.text) }
  await tx
    .insertInto('letter_template')
    .values({ ...row, made_at: made.madeAt, made_by: made.by })
    .execute()
}

/** Pupils with a step, the last reached first. */
export async function pupilsWithStep(db: Reading, most: number) {
  const rows = await db
    .selectFrom('step')
    .innerJoin('pupil', 'pupil.id', 'step.pupil_id')
    .innerJoin('step_event', 'step_event.step_id', 'step.id')
    .leftJoin('enrolment', (join) =>
      join
        .onRef('enrolment.pupil_id', '=', 'step.pupil_id')
        .on('enrolment.kind', '=', 'class')
        .on('enrolment.until_day', 'is', null)
    )
    .leftJoin('school_class', 'school_class.id', 'enrolment.class_id')
    .select((eb) => [
      'step.id as stepId',
      'step.rung',
      'pupil.given_name as givenName',
      'pupil.prefix',
      'pupil.family_name as familyName',
      eb.fn.min('school_class.name').as('className'),
      eb.fn.min('step_event.at').as('reachedAt')
    ])
    .groupBy(['step.id', 'step.rung', 'pupil.given_name', 'pupil.prefix', 'pupil.family_name'])
    .orderBy('reachedAt', 'desc')
    .orderBy('step.id', 'desc')
    .limit(most)
    .execute()
  return rows.map(({ givenName, prefix, familyName, ...step }) => ({
    ...step,
    pupilName: fullName({ givenName, prefix, familyName })
  }))
}
