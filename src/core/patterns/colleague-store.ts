import { teaching } from '../../contract/call'
import type { Reading } from '../context'
import { countedOffences, type CountedOver } from '../review/counted-store'
import type { Colleague } from './colleague-rules'

/** How many rounds of some days each colleague began: who and when of a round stand in the audit line of its act. */
export async function roundsByStaff(
  db: Reading,
  from: string,
  until: string
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('round')
    .innerJoin('audit', 'audit.event_id', 'round.event_id')
    .select((eb) => ['audit.actor_id as id', eb.fn.countAll().as('times')])
    .where('round.day', '>=', from)
    .where('round.day', '<=', until)
    .groupBy('audit.actor_id')
    .execute()
  return new Map(rows.map(({ id, times }) => [id, Number(times)]))
}

/** How many of the offences that count each colleague put on record. */
export async function offencesByStaff(
  db: Reading,
  over: CountedOver,
  withRefusals: boolean
): Promise<ReadonlyMap<string, number>> {
  const rows = await countedOffences(db, over, withRefusals)
    .clearSelect()
    .select((eb) => ['offence.recorded_by as id', eb.fn.countAll().as('times')])
    .groupBy('offence.recorded_by')
    .execute()
  return new Map(rows.map(({ id, times }) => [id, Number(times)]))
}

/** Of whom a round may be expected. A director who never kept one is no colleague to talk to about it. */
const expected: ReadonlySet<string> = new Set(teaching.filter((role) => role !== 'director'))

/** Everyone with an account, also who left: they kept rounds too. Who teaches is among them whatever they did. */
export async function allColleagues(db: Reading): Promise<Colleague[]> {
  const rows = await db
    .selectFrom('staff')
    .select(['id', 'given_name as givenName', 'prefix', 'family_name as familyName'])
    .select(['role', 'left_at as leftAt'])
    .execute()
  return rows.map(({ role, leftAt, ...row }) => ({
    ...row,
    teaches: leftAt === null && expected.has(role)
  }))
}
