import type { Turn } from '../../contract/offences'
import type { Fact } from '../../contract/fact'
import { hourOf } from '../calendar/hour-key'
import type { Reading } from '../context'
import { companionsOf } from '../offences/companions'
import { whyNotCounted, type Weighed } from '../steps/rules'
import { factOf, type Told } from './fact-rules'
import type { Reader } from './lasting-facts'

const everyDay = { from: '0000-01-01', until: '9999-12-31' }

/** Offences of a pupil, withdrawn ones too, each with who was in it as well; a colleague sees what they recorded. */
export async function offenceFacts(
  db: Reading,
  pupilId: string,
  names: ReadonlyMap<string, string>,
  { actor, all }: Reader
): Promise<Told[]> {
  const rows = await db
    .selectFrom('offence')
    .innerJoin('offence_kind', 'offence_kind.id', 'offence.kind_id')
    .selectAll('offence')
    .select('offence_kind.label')
    .where('pupil_id', '=', pupilId)
    .$if(!all, (offences) => offences.where('recorded_by', '=', actor.id))
    .execute()
  const events = await db
    .selectFrom('offence_event')
    .innerJoin('offence', 'offence.id', 'offence_event.offence_id')
    .select(['offence_event.id', 'offence_id', 'kind', 'reason', 'who'])
    .where('pupil_id', '=', pupilId)
    .orderBy('offence_event.id')
    .execute()
  const turned = new Map(events.map((event) => [event.offence_id, event]))
  const companions = Map.groupBy(await companionsOf(db, pupilId, actor), ({ ownOffenceId }) => ownOffenceId)
  return rows.map((row): Told => {
    const event = turned.get(row.id)
    const weighed: Weighed = {
      id: row.id,
      day: row.day,
      hour: row.hour,
      counts: row.counts as Weighed['counts'],
      sameAs: row.same_as,
      coveredBy: row.covered_by ?? row.covered_mark,
      turned: event ? { kind: event.kind as Turn, id: event.id } : null
    }
    return factOf({
      id: row.id,
      at: row.recorded_at,
      day: row.day,
      hour: hourOf(row.hour),
      kind: 'offence',
      what: row.label,
      detail: row.note,
      reason: event ? [event.who, event.reason].filter(Boolean).join(': ') : (row.covered_why ?? ''),
      by: names.get(row.recorded_by) ?? '',
      state: whyNotCounted(weighed, everyDay) ?? countsAs(weighed.turned?.kind),
      others: (companions.get(row.id) ?? []).map((one) => ({ pupilId: one.pupilId, name: one.pupilName }))
    })
  })
}

/** It counts, and is looked into or was: that is said instead. */
const countsAs = (turned: Turn | undefined): Fact['state'] =>
  turned === 'contested' || turned === 'upheld' ? turned : 'counts'
