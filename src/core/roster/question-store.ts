import type { AskingImport } from '../../contract/import-questions'
import { fullName } from '../../contract/names'
import { schoolDay } from '../calendar/days'
import type { CommandContext, Reading, Writing } from '../context'
import type { ImportQuestionTable } from '../database/tables-desk'
import { pupilsByNumber } from './places'
import { asked, type Asked, type Left, type Told } from './question-rules'

type Act = Pick<CommandContext, 'db' | 'event' | 'newId' | 'now' | 'actor'>

/** Who of the school's people was said to stay as they are since a day: nobody asks again. */
async function keptSince(db: Reading, day: string): Promise<Asked[]> {
  const rows = await db
    .selectFrom('import_question')
    .select(['kind', 'pupil_id as pupilId', 'guardian_id as guardianId', 'said'])
    .where('answer', '=', 'stays')
    .where('at', '>=', day)
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as Asked['kind'] }))
}

/**
 * Keeps what an import left to a person. What older imports still asked of the same kind is asked anew by this one, or is
 * no question any more; what was said to stay this school year is not asked again.
 */
export async function keepQuestions(act: Act, left: Left, told: Told, yearBegan: string): Promise<void> {
  const { db, event, newId, now, actor } = act
  const kinds = told.guardians ? ['guardian'] : []
  if (told.pupils) kinds.push('leaver', 'mentor')
  if (kinds.length === 0) return
  await answer(db, { kinds }, { answer: 'next-import', at: now, by: actor.id })
  const pupils = await pupilsByNumber(db, [...new Set(left.leavers.map(({ number }) => number))])
  const guardians = await guardiansBy(db, left.gone)
  const rows = asked(left, told, {
    pupilId: (number) => pupils.get(number)?.id,
    pupilOf: (guardianId) => guardians.get(guardianId),
    kept: await keptSince(db, yearBegan)
  })
  if (rows.length === 0) return
  await db
    .insertInto('import_question')
    .values(
      rows.map(({ kind, pupilId, guardianId, said }) => ({
        id: newId(),
        event_id: event,
        kind,
        pupil_id: pupilId,
        guardian_id: guardianId,
        said,
        at: now,
        by: actor.id
      }))
    )
    .execute()
}

async function guardiansBy(db: Reading, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('guardian')
    .innerJoin('pupil', 'pupil.id', 'guardian.pupil_id')
    .select(['guardian.id', 'guardian.pupil_id as pupilId'])
    .where('guardian.id', 'in', ids)
    .where('pupil.left_on', 'is', null)
    .execute()
  return new Map(rows.map(({ id, pupilId }) => [id, pupilId]))
}

/** Questions with these ids as they were asked, also those that were answered. */
export const questionsWith = (db: Reading, ids: readonly string[]) =>
  db
    .selectFrom('import_question')
    .leftJoin('pupil', 'pupil.id', 'import_question.pupil_id')
    .select(['import_question.id', 'kind', 'guardian_id as guardianId', 'answered_at as answeredAt'])
    .select(['pupil.number', 'pupil_id as pupilId'])
    .where('import_question.id', 'in', ids)
    .execute()

/** Fills in once what became of questions: of these ids, or of every open one of these kinds. */
export async function answer(
  tx: Writing,
  which: { readonly ids: readonly string[] } | { readonly kinds: readonly ImportQuestionTable['kind'][] },
  said: { readonly answer: 'stays' | 'gone' | 'next-import'; readonly at: string; readonly by: string }
): Promise<void> {
  const filled = { answer: said.answer, answered_at: said.at, answered_by: said.by }
  const open = tx.updateTable('import_question').set(filled).where('answered_at', 'is', null)
  await ('ids' in which ? open.where('id', 'in', which.ids) : open.where('kind', 'in', which.kinds)).execute()
}

/** Whoever is no contact any more gets no letters from now on; what went out to them stays as it was. */
export const endGuardians = (tx: Writing, ids: readonly string[], at: string) =>
  tx
    .updateTable('guardian')
    .set({ ended_at: at })
    .where('id', 'in', ids)
    .where('ended_at', 'is', null)
    .execute()

/** What imports still ask of people who are here, newest import first. */
export async function openQuestions(
  db: Reading,
  names: ReadonlyMap<string, string>
): Promise<AskingImport[]> {
  const rows = await db
    .selectFrom('import_question as q')
    .leftJoin('pupil', 'pupil.id', 'q.pupil_id')
    .leftJoin('guardian', 'guardian.id', 'q.guardian_id')
    .leftJoin('enrolment', (join) =>
      join
        .onRef('enrolment.pupil_id', '=', 'q.pupil_id')
        .on('enrolment.kind', '=', 'class')
        .on('enrolment.until_day', 'is', null)
    )
    .leftJoin('school_class', 'school_class.id', 'enrolment.class_id')
    .select(['q.id', 'q.event_id as importId', 'q.kind', 'q.said', 'q.at', 'q.by', 'q.pupil_id as pupilId'])
    .select(['pupil.given_name', 'pupil.prefix', 'pupil.family_name', 'school_class.name as className'])
    .select(['guardian.initials', 'guardian.prefix as theirPrefix', 'guardian.family_name as theirFamily'])
    .where('q.answered_at', 'is', null)
    .where('pupil.left_on', 'is', null)
    .where('guardian.ended_at', 'is', null)
    .orderBy('q.at', 'desc')
    .orderBy('school_class.name')
    .orderBy('pupil.family_name')
    .orderBy('q.id')
    .execute()
  const once = [...new Map(rows.map((row) => [row.id, row])).values()]
  return [...Map.groupBy(once, ({ importId }) => importId)].map(([id, questions]) => {
    const { at, by } = questions[0]!
    return {
      id,
      at,
      day: schoolDay(at),
      by: names.get(by) ?? '',
      questions: questions.map((row) => ({
        id: row.id,
        kind: row.kind as AskingImport['questions'][number]['kind'],
        pupilId: row.pupilId,
        className: row.className,
        pupilName:
          row.given_name === null
            ? ''
            : fullName({
                givenName: row.given_name,
                prefix: row.prefix ?? '',
                familyName: row.family_name ?? ''
              }),
        who:
          row.initials === null
            ? row.said
            : fullName({
                givenName: row.initials,
                prefix: row.theirPrefix ?? '',
                familyName: row.theirFamily ?? ''
              })
      }))
    }
  })
}
