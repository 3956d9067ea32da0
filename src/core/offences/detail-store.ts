import type { Evidence, OffenceDetail, Turn } from '../../contract/offences'
import { fullName } from '../../contract/names'
import type { CommandContext, Reading, Writing } from '../context'

/** Who saw it, when that is not who wrote it down (S0-10). */
export const insertReporter = (tx: Writing, incidentId: string, reporter: string) =>
  tx.insertInto('incident_report').values({ incident_id: incidentId, reporter }).execute()

type Act = Pick<CommandContext, 'db' | 'newId' | 'now' | 'actor'>

/** What shows an offence: where it is and who has it, never the thing itself (S2-20). */
export async function insertEvidence(
  { db, newId, now, actor }: Act,
  offenceId: string,
  evidence: readonly Evidence[]
): Promise<void> {
  if (evidence.length === 0) return
  const said = { offence_id: offenceId, at: now, by: actor.id }
  await db
    .insertInto('evidence')
    .values(evidence.map((one) => ({ id: newId(), ...said, ...one })))
    .execute()
}

/** The pupil's own words, heard later: a line of its own each time. */
export const insertWords = ({ db, newId, now, actor }: Act, offenceId: string, words: string) =>
  db
    .insertInto('own_words')
    .values({ id: newId(), offence_id: offenceId, words, at: now, by: actor.id })
    .execute()

/** An offence as it was put on record, with its kind, its pupil and its recorder. */
export const offenceInFull = (db: Reading, offenceId: string) =>
  db
    .selectFrom('offence')
    .innerJoin('offence_kind as kind', 'kind.id', 'offence.kind_id')
    .innerJoin('pupil', 'pupil.id', 'offence.pupil_id')
    .innerJoin('staff', 'staff.id', 'offence.recorded_by')
    .leftJoin('incident_report as report', 'report.incident_id', 'offence.incident_id')
    .selectAll('offence')
    .select(['kind.label', 'kind.group_code as group', 'kind.severity', 'kind.clause', 'report.reporter'])
    .select(['pupil.given_name as givenName', 'pupil.prefix', 'pupil.family_name as familyName'])
    .select([
      'staff.given_name as staffGiven',
      'staff.prefix as staffPrefix',
      'staff.family_name as staffFamily'
    ])
    .where('offence.id', '=', offenceId)
    .executeTakeFirstOrThrow()

/** In which class a pupil is now. */
export async function classNow(db: Reading, pupilId: string): Promise<string | null> {
  const row = await db
    .selectFrom('enrolment')
    .innerJoin('school_class', 'school_class.id', 'enrolment.class_id')
    .select('school_class.name')
    .where('enrolment.pupil_id', '=', pupilId)
    .where('enrolment.kind', '=', 'class')
    .where('enrolment.until_day', 'is', null)
    .orderBy('school_class.name')
    .executeTakeFirst()
  return row?.name ?? null
}

/** What shows an offence, as it was told. */
export const evidenceOf = (db: Reading, offenceId: string): Promise<Evidence[]> =>
  db
    .selectFrom('evidence')
    .select(['what', 'holder', 'place'])
    .where('offence_id', '=', offenceId)
    .orderBy('id')
    .execute()

/** What the pupil said of it later, oldest first. */
export async function laterWords(db: Reading, offenceId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('own_words')
    .select('words')
    .where('offence_id', '=', offenceId)
    .orderBy('id')
    .execute()
  return rows.map(({ words }) => words)
}

/** Everything that happened to an offence, oldest first. */
export async function storyOf(db: Reading, offenceId: string): Promise<OffenceDetail['story']> {
  const rows = await db
    .selectFrom('offence_event as event')
    .innerJoin('staff', 'staff.id', 'event.by')
    .select(['event.kind', 'event.at', 'event.reason', 'event.who'])
    .select(['staff.given_name as givenName', 'staff.prefix', 'staff.family_name as familyName'])
    .where('event.offence_id', '=', offenceId)
    .orderBy('event.id')
    .execute()
  return rows.map(({ kind, at, reason, who, ...name }) => ({
    turn: kind as Turn,
    at,
    by: fullName(name),
    reason,
    who
  }))
}
