import type { Reading } from '../context'

/** Somebody who was in an incident that a step rests on, and whether their side is on record. */
export interface Side {
  readonly offenceId: string
  readonly pupilId: string
  readonly givenName: string
  readonly prefix: string
  readonly familyName: string
  readonly ownWords: string
  readonly heard: boolean
}

/**
 * Everyone in the incidents of a step: its own pupil, and where several were in it together the others too (S2-19).
 * A side is on record when that pupil was heard on this step, or for the others when their own words are.
 */
export const sidesOf = async (db: Reading, stepId: string, ownPupilId: string): Promise<Side[]> =>
  (await sidesOfAll(db, [{ id: stepId, pupilId: ownPupilId }])).get(stepId) ?? []

/** The same for many steps at once, by their ids: four statements however many there are. */
export async function sidesOfAll(
  db: Reading,
  steps: readonly { readonly id: string; readonly pupilId: string }[]
): Promise<ReadonlyMap<string, Side[]>> {
  if (steps.length === 0) return new Map()
  const stepIds = steps.map(({ id }) => id)
  const rows = await db
    .selectFrom('step_basis')
    .innerJoin('offence as based', 'based.id', 'step_basis.offence_id')
    .innerJoin('offence', 'offence.incident_id', 'based.incident_id')
    .innerJoin('pupil', 'pupil.id', 'offence.pupil_id')
    .select([
      'step_basis.step_id as stepId',
      'offence.id as offenceId',
      'offence.pupil_id as pupilId',
      'offence.own_words as ownWords',
      'pupil.given_name as givenName',
      'pupil.prefix',
      'pupil.family_name as familyName'
    ])
    .where('step_basis.step_id', 'in', stepIds)
    .orderBy('offence.day')
    .orderBy('offence.id')
    .execute()
  if (rows.length === 0) return new Map()
  const ids = [...new Set(rows.map(({ offenceId }) => offenceId))]
  const withdrawn = await lastEventsOf(db, ids)
  const later = Map.groupBy(await wordsOf(db, ids), ({ offenceId }) => offenceId)
  const heard = new Set((await heardOn(db, stepIds)).map(({ stepId, pupilId }) => `${stepId} ${pupilId}`))
  const ownPupil = new Map(steps.map(({ id, pupilId }) => [id, pupilId]))
  const sides = rows
    .filter(({ offenceId }) => withdrawn.get(offenceId) !== 'withdrawn')
    .map((row) => {
      const said = (later.get(row.offenceId) ?? []).map(({ words }) => words)
      const ownWords = [row.ownWords, ...said].filter(Boolean).join('\n')
      const own = row.pupilId === ownPupil.get(row.stepId)
      const isHeard = heard.has(`${row.stepId} ${row.pupilId}`) || (!own && ownWords !== '')
      return { ...row, ownWords, heard: isHeard }
    })
  return Map.groupBy(sides, ({ stepId }) => stepId)
}

const wordsOf = (db: Reading, offenceIds: readonly string[]) =>
  db
    .selectFrom('own_words')
    .select(['offence_id as offenceId', 'words'])
    .where('offence_id', 'in', offenceIds)
    .orderBy('id')
    .execute()

const heardOn = (db: Reading, stepIds: readonly string[]) =>
  db
    .selectFrom('contact')
    .select(['step_id as stepId', 'pupil_id as pupilId'])
    .where('step_id', 'in', stepIds)
    .where('kind', '=', 'hearing')
    .where('reached', '=', 'yes')
    .where('struck_at', 'is', null)
    .$narrowType<{ stepId: string }>()
    .execute()

/** Was everyone heard who was in it? */
export const isHeard = async (db: Reading, stepId: string, ownPupilId: string): Promise<boolean> =>
  (await sidesOf(db, stepId, ownPupilId)).every(({ heard }) => heard)

async function lastEventsOf(db: Reading, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const events = await db
    .selectFrom('offence_event')
    .select(['offence_id as offenceId', 'kind'])
    .where('offence_id', 'in', ids)
    .orderBy('id')
    .execute()
  return new Map(events.map(({ offenceId, kind }) => [offenceId, kind]))
}
