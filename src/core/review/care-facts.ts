import type { Reading } from '../context'
import { factOf, type Told } from './fact-rules'

/**
 * What care consultations decided about a pupil, each at the day of its consultation (S2-9). What was said there, and by
 * whom it is done, is read where the consultation is. Read here by its table: the consultation itself comes later.
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
    .where('kind', 'in', ['settled', 'open-again'])
    .orderBy('id')
    .execute()
  const last = new Map(events.map((event) => [event.decisionId, event]))
  return rows.map((row): Told => {
    const outcome = last.get(row.id)
    const settled = outcome?.kind === 'settled'
    return factOf({
      id: row.id,
      at: row.at,
      day: row.day,
      kind: 'care',
      what: row.kind,
      detail: row.words,
      reason: settled ? outcome.words : '',
      by: names.get(row.by) ?? '',
      state: settled ? 'settled' : row.until === null ? 'noted' : 'to-do',
      until: row.until
    })
  })
}
