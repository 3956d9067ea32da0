import type { Reading } from '../context'
import { factOf, type Told } from './fact-rules'

/**
 * What care consultations decided about a pupil, each at the day of its consultation, with what puts it right and what
 * came of it (S2-9). What was said there, and by whom it is done, is read where the consultation is. Read here by its
 * table: the consultation itself is a later feature.
 */
export async function careFacts(
  db: Reading,
  pupilId: string,
  names: ReadonlyMap<string, string>
): Promise<Told[]> {
  const rows = await db
    .selectFrom('care_decision as d')
    .innerJoin('care_meeting as m', 'm.id', 'd.meeting_id')
    .select(['d.id', 'd.kind', 'd.words', 'd.until_day as until', 'd.at', 'd.by', 'm.day'])
    .where('d.pupil_id', '=', pupilId)
    .execute()
  if (rows.length === 0) return []
  const events = await db
    .selectFrom('care_decision_event')
    .select(['decision_id as decisionId', 'kind', 'words'])
    .where(
      'decision_id',
      'in',
      rows.map(({ id }) => id)
    )
    .where('kind', 'in', ['added', 'settled', 'open-again'])
    .orderBy('id')
    .execute()
  const later = Map.groupBy(events, ({ decisionId }) => decisionId)
  return rows.map((row): Told => {
    const own = later.get(row.id) ?? []
    const added = own.filter(({ kind }) => kind === 'added')
    const last = own.findLast(({ kind }) => kind !== 'added')
    const outcome = last?.kind === 'settled' ? last.words : ''
    return factOf({
      id: row.id,
      at: row.at,
      day: row.day,
      kind: 'care',
      what: row.kind,
      // What puts a decision right goes with it wherever it is read.
      detail: [row.words, ...added.map(({ words }) => words), outcome].filter(Boolean).join(' · '),
      by: names.get(row.by) ?? '',
      state: last?.kind === 'settled' ? 'settled' : row.until === null ? 'noted' : 'to-do',
      until: row.until
    })
  })
}
