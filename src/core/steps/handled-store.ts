import type { Appointment, External, Handling } from '../../contract/handled'
import type { LetterKind, Measure } from '../../contract/ladder'
import type { StepState } from '../../contract/step'
import type { Reading } from '../context'
import { referenceOf } from './reference'

type Names = ReadonlyMap<string, string>
type Told = Handling['followUp'][number]

const nameIn = (names: Names, id: string | null): string => names.get(id ?? '') ?? ''

/** What happened to a step, from its proposal on. */
export async function storyOf(db: Reading, stepId: string, names: Names): Promise<Handling['story']> {
  const rows = await db
    .selectFrom('step_event')
    .select(['kind', 'at', 'by', 'reason', 'measures'])
    .where('step_id', '=', stepId)
    .orderBy('id')
    .execute()
  return rows.map(({ kind, at, by, reason, measures }) => ({
    state: kind as StepState,
    at,
    by: nameIn(names, by),
    reason,
    measures: JSON.parse(measures) as Measure[]
  }))
}

/** Moments of its measures, in order of time. */
export async function appointmentsOf(db: Reading, stepId: string, names: Names): Promise<Appointment[]> {
  const rows = await db
    .selectFrom('appointment')
    .selectAll()
    .where('step_id', '=', stepId)
    .orderBy('day')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    measure: row.measure as Measure,
    day: row.day,
    clock: row.clock,
    place: row.place,
    outcome: row.outcome as Appointment['outcome'],
    note: row.note ?? '',
    decided: row.decided as Appointment['decided'],
    decidedWhy: row.decided_why ?? '',
    by: nameIn(names, row.by)
  }))
}

/** Every line about a check since the suspension it belongs to. */
export async function taskLines(db: Reading, stepId: string, since: string, names: Names) {
  const rows = await db
    .selectFrom('step_task')
    .select(['task', 'done', 'note', 'at', 'by'])
    .where('step_id', '=', stepId)
    .where('id', '>', since)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, done: row.done === 'yes', by: nameIn(names, row.by) }))
}

/** Who outside the school was told. */
export async function externalOf(db: Reading, stepId: string, names: Names): Promise<External[]> {
  const rows = await db
    .selectFrom('external_contact')
    .select(['id', 'body', 'day', 'contacted_by as contactedBy', 'reference', 'outcome', 'duty', 'by', 'at'])
    .where('step_id', '=', stepId)
    .orderBy('day')
    .orderBy('id')
    .execute()
  return rows.map(({ body, duty, by, ...row }) => ({
    ...row,
    body: body as External['body'],
    duty: duty as External['duty'],
    by: nameIn(names, by)
  }))
}

/** Progress, handling and evaluation, as they were written (S2-11). */
export async function followUpOf(db: Reading, stepId: string, names: Names): Promise<Told[]> {
  const rows = await db
    .selectFrom('follow_up')
    .select(['id', 'part', 'words', 'told', 'by', 'at'])
    .where('step_id', '=', stepId)
    .orderBy('id')
    .execute()
  return rows.map(({ id, part, words, told, by, at }) => ({
    id,
    part: part as Told['part'],
    text: words,
    told: JSON.parse(told) as Told['told'],
    by: nameIn(names, by),
    at
  }))
}

/** The letters on it, oldest first. */
export async function lettersOf(db: Reading, stepId: string): Promise<Handling['letters']> {
  const rows = await db
    .selectFrom('letter')
    .select([
      'id',
      'school_year as schoolYear',
      'number',
      'kind',
      'recipient_name as recipient',
      'issued_at as issuedAt',
      'retracted_by as retractedBy'
    ])
    .where('step_id', '=', stepId)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    reference: referenceOf(row.schoolYear, row.number),
    kind: row.kind as LetterKind,
    recipient: row.recipient,
    issued: row.issuedAt !== null,
    retracted: row.retractedBy !== null
  }))
}
