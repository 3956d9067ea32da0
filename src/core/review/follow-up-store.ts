import { fullName } from '../../contract/names'
import type { Measure, TrackCode } from '../../contract/ladder'
import { schoolDay } from '../calendar/days'
import type { Actor, Reading } from '../context'
import { rungOf, trackOf } from '../ladder/rules'
import { versionsOf } from '../ladder/store'
import { sidesOfAll } from '../steps/sides'

/** What follows a decision of which something is still to be done. */
const running = ['approved', 'carried-out'] as const

/**
 * Steps that were decided and are not closed, of a mentor's own pupils or of everyone, each with what its handling goes
 * by. However many there are, they are read in a handful of statements.
 */
export async function runningSteps(db: Reading, actor: Actor) {
  const rows = await stepsRunning(db, actor)
  if (rows.length === 0) return []
  const versions = new Map((await versionsOf(db)).map((version) => [version.id, version]))
  const steps = rows.map(({ givenName, prefix, familyName, ...row }) => {
    const track = row.track as TrackCode
    const { title, decider, needs } = rungOf(trackOf(versions.get(row.versionId)!, track), row.rung)
    const chosen = JSON.parse(row.measures) as Measure[]
    const pupilName = fullName({ givenName, prefix, familyName })
    return {
      ...row,
      state: row.state as (typeof running)[number],
      track,
      title,
      decider,
      needs,
      chosen,
      pupilName
    }
  })
  const contested = await contestedOn(
    db,
    steps.map(({ id }) => id)
  )
  const sides = await sidesOfAll(
    db,
    steps.filter(({ needs }) => needs.includes('hearing'))
  )
  return steps.map((step) => ({
    ...step,
    decidedOn: schoolDay(step.at),
    contested: contested.get(step.id) ?? 0,
    heard: (sides.get(step.id) ?? []).every(({ heard }) => heard)
  }))
}

async function stepsRunning(db: Reading, actor: Actor) {
  const rows = await db
    .selectFrom('step')
    .innerJoin('pupil', 'pupil.id', 'step.pupil_id')
    .innerJoin('step_event as now', 'now.step_id', 'step.id')
    .leftJoin('enrolment', (join) =>
      join
        .onRef('enrolment.pupil_id', '=', 'step.pupil_id')
        .on('enrolment.kind', '=', 'class')
        .on('enrolment.until_day', 'is', null)
    )
    .leftJoin('school_class', 'school_class.id', 'enrolment.class_id')
    .select([
      'step.id',
      'step.pupil_id as pupilId',
      'step.ladder_version_id as versionId',
      'step.track',
      'step.rung',
      'pupil.given_name as givenName',
      'pupil.prefix',
      'pupil.family_name as familyName',
      'school_class.name as className',
      'now.kind as state',
      'now.at',
      'now.measures'
    ])
    .where('now.kind', 'in', running)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('step_event as later')
            .select('later.id')
            .whereRef('later.step_id', '=', 'now.step_id')
            .whereRef('later.id', '>', 'now.id')
        )
      )
    )
    .$if(actor.role !== 'director', (steps) => steps.where('school_class.mentor_id', '=', actor.id))
    .execute()
  // A pupil on two class lists is still one pupil with one step.
  return [...new Map(rows.map((row) => [row.id, row])).values()]
}

/** Of how many offences that a step rests on somebody says that it was otherwise. */
async function contestedOn(db: Reading, stepIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('step_basis')
    .innerJoin('offence_event', 'offence_event.offence_id', 'step_basis.offence_id')
    .select(['step_basis.step_id as stepId', 'step_basis.offence_id as offenceId', 'kind'])
    .where('step_basis.step_id', 'in', stepIds)
    .orderBy('offence_event.id')
    .execute()
  const last = new Map(rows.map((row) => [`${row.stepId} ${row.offenceId}`, row]))
  const counts = new Map<string, number>()
  for (const { stepId, kind } of last.values())
    if (kind === 'contested') counts.set(stepId, (counts.get(stepId) ?? 0) + 1)
  return counts
}

/** The first day on which something is planned on each of these steps. */
export async function plannedOn(
  db: Reading,
  stepIds: readonly string[]
): Promise<ReadonlyMap<string, string>> {
  if (stepIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('appointment')
    .select((eb) => ['step_id as stepId', eb.fn.min('day').as('day')])
    .where('step_id', 'in', stepIds)
    .where('outcome', 'is', null)
    .groupBy('step_id')
    .execute()
  return new Map(rows.map(({ stepId, day }) => [stepId, day]))
}
