import type { TrackCode } from '../../contract/ladder'
import type { StepState } from '../../contract/step'
import { schoolDay } from '../calendar/days'
import type { Reading, Writing } from '../context'

type Branch = Exclude<TrackCode, 'direct'>

/** The days on which a step down on a branch was not given, by pupil. */
export async function streaksLeft(db: Reading): Promise<(pupilId: string, track: Branch) => string[]> {
  const rows = await db.selectFrom('streak_left').select(['pupil_id as pupilId', 'track', 'at']).execute()
  const left = Map.groupBy(rows, ({ pupilId }) => pupilId)
  return (pupilId, track) =>
    (left.get(pupilId) ?? []).filter((one) => one.track === track).map(({ at }) => schoolDay(at))
}

/** A step of a pupil as it is now. */
export interface Present {
  readonly id: string
  readonly pupilId: string
  readonly track: string
  readonly rung: number
  readonly windowKey: string
  readonly state: StepState
}

/** Every step of some pupils with how it stands. */
export async function stepsOfPupils(db: Reading, pupilIds: readonly string[]): Promise<Present[]> {
  if (pupilIds.length === 0) return []
  const rows = await db
    .selectFrom('step')
    .innerJoin('step_event as now', 'now.step_id', 'step.id')
    .select([
      'step.id',
      'step.pupil_id as pupilId',
      'step.track',
      'step.rung',
      'step.window_key as windowKey',
      'now.kind as state'
    ])
    .where('step.pupil_id', 'in', pupilIds)
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
    .execute()
  return rows.map((row) => ({ ...row, state: row.state as StepState }))
}

/** A step down that was not given: it is proposed again after as many weeks more. */
export async function insertStreakLeft(
  tx: Writing,
  left: {
    readonly id: string
    readonly pupilId: string
    readonly track: Branch
    readonly since: string
    readonly weeks: number
    readonly reason: string
    readonly at: string
    readonly by: string
  }
): Promise<void> {
  const { pupilId, ...row } = left
  await tx
    .insertInto('streak_left')
    .values({ ...row, pupil_id: pupilId })
    .execute()
}
