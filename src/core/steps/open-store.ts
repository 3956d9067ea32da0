import type { Reading } from '../context'

/** Who was reached, and not struck. */
export const reached = (db: Reading, stepIds: readonly string[]) =>
  db
    .selectFrom('contact')
    .select(['step_id as stepId', 'pupil_id as pupilId', 'kind'])
    .where('step_id', 'in', stepIds)
    .where('reached', '=', 'yes')
    .where('struck_at', 'is', null)
    .$narrowType<{ stepId: string }>()
    .execute()

/** Moments to come, and those that were missed without a decision. */
export const unsettled = (db: Reading, stepIds: readonly string[]) =>
  db
    .selectFrom('appointment')
    .select(['step_id as stepId', 'outcome'])
    .where('step_id', 'in', stepIds)
    .where((eb) =>
      eb.or([eb('outcome', 'is', null), eb.and([eb('outcome', '=', 'missed'), eb('decided', 'is', null)])])
    )
    .execute()

export const suspensionsOn = (db: Reading, stepIds: readonly string[]) =>
  db
    .selectFrom('suspension')
    .select([
      'id',
      'step_id as stepId',
      'school_days as schoolDays',
      'first_day as firstDay',
      'ended_on as endedOn'
    ])
    .where('step_id', 'in', stepIds)
    .orderBy('id')
    .execute()

/** On which of these steps the days of handing in daily are set. */
export async function dutiesSet(db: Reading, stepIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('hand_in_duty').select('step_id').where('step_id', 'in', stepIds).execute()
  return new Set(rows.map(({ step_id }) => step_id))
}

/** Every line about a check, in the order in which they were written. */
export const tasksOn = (db: Reading, stepIds: readonly string[]) =>
  db
    .selectFrom('step_task')
    .select(['id', 'step_id as stepId', 'task', 'done'])
    .where('step_id', 'in', stepIds)
    .orderBy('id')
    .execute()

/** The steps of which the police were told. */
export async function policeTold(db: Reading, stepIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('external_contact')
    .select('step_id as stepId')
    .where('step_id', 'in', stepIds)
    .where('body', '=', 'police')
    .execute()
  return new Set(rows.map(({ stepId }) => stepId))
}

export async function birthdays(
  db: Reading,
  pupilIds: readonly string[]
): Promise<ReadonlyMap<string, string | null>> {
  const rows = await db
    .selectFrom('pupil')
    .select(['id', 'born_on as bornOn'])
    .where('id', 'in', pupilIds)
    .execute()
  return new Map(rows.map(({ id, bornOn }) => [id, bornOn]))
}
