import type { Measure } from '../../contract/ladder'
import type { StepState } from '../../contract/step'
import type { Reading, Writing } from '../context'
import type { HandInDutyEventTable, HandInDutyTable } from '../database/tables-exempt'
import { bindsOn, type Duty } from './duty-rules'

/** A duty as it stands. */
export interface FoundDuty extends Duty {
  readonly id: string
  readonly pupilId: string
  readonly stepId: string
  readonly story: readonly {
    readonly what: 'extended' | 'ended'
    readonly at: string
    readonly by: string
    readonly until: string
    readonly reason: string
  }[]
}

/** The duties of some pupils, or the one of a step, over and to come too. */
export async function dutiesOf(
  db: Reading,
  whose: { readonly pupilIds: readonly string[] } | { readonly stepId: string }
): Promise<FoundDuty[]> {
  if ('pupilIds' in whose && whose.pupilIds.length === 0) return []
  const rows = await db
    .selectFrom('hand_in_duty')
    .selectAll()
    .where((eb) =>
      'stepId' in whose ? eb('step_id', '=', whose.stepId) : eb('pupil_id', 'in', whose.pupilIds)
    )
    .orderBy('from_day')
    .orderBy('id')
    .execute()
  if (rows.length === 0) return []
  const events = await db
    .selectFrom('hand_in_duty_event')
    .selectAll()
    .where(
      'duty_id',
      'in',
      rows.map(({ id }) => id)
    )
    .orderBy('id')
    .execute()
  const decided = await db
    .selectFrom('step_event')
    .select(['step_id', 'kind', 'measures'])
    .where(
      'step_id',
      'in',
      rows.map(({ step_id }) => step_id)
    )
    .orderBy('id')
    .execute()
  const last = new Map(decided.map((event) => [event.step_id, event]))
  return rows.map((row) => {
    const story = events
      .filter(({ duty_id }) => duty_id === row.id)
      .map(({ kind, at, by, until_day, reason }) => ({
        what: kind as 'extended' | 'ended',
        at,
        by,
        until: until_day,
        reason
      }))
    const step = last.get(row.step_id)
    return {
      id: row.id,
      pupilId: row.pupil_id,
      stepId: row.step_id,
      from: row.from_day,
      until: story.at(-1)?.until ?? row.until_day,
      state: (step?.kind ?? 'lapsed') as StepState,
      chosen: step ? (JSON.parse(step.measures) as Measure[]) : [],
      story
    }
  })
}

/** Until which day each of these pupils hands in daily, of those who do on one of these days. */
export async function boundOn(
  db: Reading,
  pupilIds: readonly string[],
  ...days: readonly string[]
): Promise<ReadonlyMap<string, string>> {
  const binding = (await dutiesOf(db, { pupilIds })).filter((one) => days.some((day) => bindsOn(one, day)))
  const until = new Map<string, string>()
  for (const one of binding) if (one.until > (until.get(one.pupilId) ?? '')) until.set(one.pupilId, one.until)
  return until
}

export const insertDuty = (tx: Writing, row: HandInDutyTable) =>
  tx.insertInto('hand_in_duty').values(row).execute()

export const insertDutyEvent = (tx: Writing, event: HandInDutyEventTable) =>
  tx.insertInto('hand_in_duty_event').values(event).execute()
