import type { ExpressionBuilder } from 'kysely'
import { fullName } from '../../contract/names'
import type { Step, StepState } from '../../contract/steps'
import { termsOf } from '../calendar/store'
import type { Actor, Reading } from '../context'
import type { Database } from '../database/schema'
import { rungOf } from '../ladder/rules'
import { versionsOf, type Version } from '../ladder/store'
import { governing, type CountWindow } from '../ladder/windows'
import { deciderOf, waitingStates } from './decisions'

/** A step with all that deciding, explaining and writing about it asks for. */
export interface FoundStep extends Step {
  readonly mentorId: string | null
  readonly windowKey: string
  readonly version: Version
  readonly within: CountWindow
  /** The clause of the protocol its rung rests on. */
  readonly clause: string
}

/** The step with this id; undefined when there is none. */
export async function findStep(db: Reading, stepId: string): Promise<FoundStep | undefined> {
  const rows = await stepsWith(db).where('step.id', '=', stepId).execute()
  return (await inFull(db, rows))[0]
}

/** Steps that wait for this person, longest waiting first: a mentor's own pupils, everything for the director. */
export async function waitingSteps(db: Reading, actor: Actor): Promise<FoundStep[]> {
  const rows = await stepsWith(db)
    .where('now.kind', 'in', waitingStates)
    .$if(actor.role !== 'director', (steps) => steps.where('school_class.mentor_id', '=', actor.id))
    .orderBy('now.at')
    .orderBy('step.id')
    .execute()
  const steps = await inFull(db, rows)
  return steps.filter((step) => actor.role === 'director' || deciderOf(step) === 'mentor')
}

type Tables = ExpressionBuilder<Database & { now: Database['step_event'] }, 'step' | 'now'>

const stepsWith = (db: Reading) =>
  db
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
    .select((eb) => [
      'step.id',
      'step.pupil_id as pupilId',
      'step.ladder_version_id as versionId',
      'step.window_key as windowKey',
      'step.rung',
      alive(eb).as('count'),
      'pupil.given_name as givenName',
      'pupil.prefix',
      'pupil.family_name as familyName',
      'school_class.name as className',
      'school_class.mentor_id as mentorId',
      'now.kind as state',
      firstDay(eb).as('firstDay'),
      reachedAt(eb).as('reachedAt')
    ])
    .where((eb) => eb('now.id', '=', lastEvent(eb)))

/** How many of the offences it rests on still stand. */
const alive = (eb: Tables) =>
  eb
    .selectFrom('step_basis')
    .whereRef('step_basis.step_id', '=', 'step.id')
    .where((of) => of.not(of.exists(withdrawal(of))))
    .select((of) => of.fn.countAll().as('n'))
const withdrawal = (eb: ExpressionBuilder<Database, 'step_basis'>) =>
  eb
    .selectFrom('offence_event as e')
    .whereRef('e.offence_id', '=', 'step_basis.offence_id')
    .where('e.kind', '=', 'withdrawn')
    .where((of) =>
      of.not(
        of.exists(
          of
            .selectFrom('offence_event as l')
            .whereRef('l.offence_id', '=', 'e.offence_id')
            .whereRef('l.id', '>', 'e.id')
            .select('l.id')
        )
      )
    )
    .select('e.id')
const lastEvent = (eb: Tables) =>
  eb
    .selectFrom('step_event')
    .whereRef('step_event.step_id', '=', 'step.id')
    .select((of) => of.fn.max('step_event.id').as('id'))
const reachedAt = (eb: Tables) =>
  eb
    .selectFrom('step_event')
    .whereRef('step_event.step_id', '=', 'step.id')
    .select((of) => of.fn.min('step_event.at').as('at'))
/** The first lesson it rests on: that day is in its window. */
const firstDay = (eb: Tables) =>
  eb
    .selectFrom('step_basis')
    .innerJoin('offence', 'offence.id', 'step_basis.offence_id')
    .whereRef('step_basis.step_id', '=', 'step.id')
    .select((of) => of.fn.min('offence.day').as('day'))

type Row = Awaited<ReturnType<ReturnType<typeof stepsWith>['execute']>>[number]

async function inFull(db: Reading, rows: readonly Row[]): Promise<FoundStep[]> {
  if (rows.length === 0) return []
  const versions = await versionsOf(db)
  const terms = await termsOf(db)
  // A pupil on two class lists is still one pupil with one step.
  const once = new Map(rows.map((row) => [row.id, row]))
  return [...once.values()].map((row) => {
    const version = versions.find(({ id }) => id === row.versionId)!
    const within = governing(versions, terms, row.firstDay!)!.window
    const rung = rungOf(version, row.rung)
    return {
      id: row.id,
      pupilId: row.pupilId,
      pupilName: fullName(row),
      className: row.className,
      rung: row.rung,
      title: rung.title,
      count: Number(row.count),
      window: within.label,
      measures: rung.measures,
      menu: rung.menu,
      decider: rung.decider,
      needs: rung.needs,
      letter: rung.letter,
      state: row.state as StepState,
      reachedAt: row.reachedAt!,
      mentorId: row.mentorId,
      windowKey: row.windowKey,
      version,
      within,
      clause: rung.clause
    }
  })
}
