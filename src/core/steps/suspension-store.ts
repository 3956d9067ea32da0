import type { Suspension } from '../../contract/handled'
import type { Reading, Writing } from '../context'
import type { Suspended } from './suspension-rules'

/** A suspension as it is on record. */
export interface FoundSuspension extends Suspended {
  readonly id: string
  readonly form: Suspension['form']
  readonly schoolDays: number
  readonly reason: string
  readonly whyAgain: string
  readonly endedAt: string | null
  readonly endedWhy: string | null
  readonly at: string
}

const suspensions = (db: Reading) =>
  db
    .selectFrom('suspension')
    .select([
      'id',
      'step_id as stepId',
      'form',
      'first_day as firstDay',
      'last_day as lastDay',
      'school_days as schoolDays',
      'reason',
      'why_again as whyAgain',
      'ended_on as endedOn',
      'ended_at as endedAt',
      'ended_why as endedWhy',
      'at'
    ])
    .orderBy('first_day')
    .orderBy('id')
    .$narrowType<{ form: Suspension['form'] }>()

/** Every suspension of a pupil, those that were called off too, in order of time. */
export const suspensionsOf = (db: Reading, pupilId: string): Promise<FoundSuspension[]> =>
  suspensions(db).where('pupil_id', '=', pupilId).execute()

export const findSuspension = (db: Reading, id: string): Promise<FoundSuspension | undefined> =>
  suspensions(db).where('id', '=', id).executeTakeFirst()

/** The suspension a step comes to: the one put on record last. */
export const lastSuspension = (db: Reading, stepId: string): Promise<FoundSuspension | undefined> =>
  suspensions(db)
    .clearOrderBy()
    .where('step_id', '=', stepId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()

export async function insertSuspension(
  tx: Writing,
  suspension: Omit<FoundSuspension, 'endedOn' | 'endedAt' | 'endedWhy'> & {
    readonly pupilId: string
    readonly by: string
  }
): Promise<void> {
  await tx
    .insertInto('suspension')
    .values({
      id: suspension.id,
      step_id: suspension.stepId,
      pupil_id: suspension.pupilId,
      form: suspension.form,
      first_day: suspension.firstDay,
      last_day: suspension.lastDay,
      school_days: suspension.schoolDays,
      reason: suspension.reason,
      why_again: suspension.whyAgain,
      at: suspension.at,
      by: suspension.by
    })
    .execute()
}

export async function endOnRecord(
  tx: Writing,
  id: string,
  {
    endedOn,
    why,
    at,
    by
  }: { readonly endedOn: string; readonly why: string; readonly at: string; readonly by: string }
): Promise<void> {
  await tx
    .updateTable('suspension')
    .set({ ended_on: endedOn, ended_why: why, ended_at: at, ended_by: by })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute()
}

export async function insertTask(
  tx: Writing,
  line: {
    readonly id: string
    readonly stepId: string
    readonly task: string
    readonly done: boolean
    readonly note: string
    readonly at: string
    readonly by: string
  }
): Promise<void> {
  const { stepId, done, ...rest } = line
  await tx
    .insertInto('step_task')
    .values({ ...rest, step_id: stepId, done: done ? 'yes' : 'no' })
    .execute()
}
