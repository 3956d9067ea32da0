import type { Appointment } from '../../contract/handled'
import type { Measure } from '../../contract/ladder'
import type { Reading, Writing } from '../context'
import type { Moment } from './appointment-rules'

/** A moment with the step it belongs to. */
export interface FoundMoment extends Moment {
  readonly id: string
  readonly stepId: string
}

const moments = (db: Reading) =>
  db
    .selectFrom('appointment')
    .select(['id', 'step_id as stepId', 'measure', 'day', 'outcome', 'decided'])
    .orderBy('id')
    .$narrowType<{
      measure: Measure
      outcome: Appointment['outcome']
      decided: Appointment['decided']
    }>()

export const momentsOf = (db: Reading, stepId: string): Promise<FoundMoment[]> =>
  moments(db).where('step_id', '=', stepId).execute()

export const findMoment = (db: Reading, id: string): Promise<FoundMoment | undefined> =>
  moments(db).where('id', '=', id).executeTakeFirst()

/** A moment with all that an invitation to it tells; undefined when there is none. */
export const findAppointment = (db: Reading, id: string) =>
  db
    .selectFrom('appointment')
    .select(['id', 'step_id as stepId', 'measure', 'day', 'clock', 'place', 'outcome', 'note'])
    .where('id', '=', id)
    .$narrowType<{ measure: Measure; outcome: Appointment['outcome'] }>()
    .executeTakeFirst()

export async function insertMoment(
  tx: Writing,
  moment: {
    readonly id: string
    readonly stepId: string
    readonly measure: Measure
    readonly day: string
    readonly clock: string | null
    readonly place: string
    /** The moment in whose place it comes. */
    readonly follows: string | null
    readonly at: string
    readonly by: string
  }
): Promise<void> {
  await tx
    .insertInto('appointment')
    .values({
      id: moment.id,
      step_id: moment.stepId,
      measure: moment.measure,
      day: moment.day,
      clock: moment.clock,
      place: moment.place,
      follows: moment.follows,
      at: moment.at,
      by: moment.by
    })
    .execute()
}

interface Said {
  readonly at: string
  readonly by: string
}

export async function settleMoment(
  tx: Writing,
  id: string,
  { outcome, note, at, by }: Said & { readonly outcome: string; readonly note: string }
): Promise<void> {
  await tx
    .updateTable('appointment')
    .set({ outcome, note, settled_at: at, settled_by: by })
    .where('id', '=', id)
    .where('outcome', 'is', null)
    .execute()
}

export async function decideMoment(
  tx: Writing,
  id: string,
  { decided, why, at, by }: Said & { readonly decided: string; readonly why: string }
): Promise<void> {
  await tx
    .updateTable('appointment')
    .set({ decided, decided_why: why, decided_at: at, decided_by: by })
    .where('id', '=', id)
    .where('decided', 'is', null)
    .execute()
}
