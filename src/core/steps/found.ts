import type { ExpressionBuilder } from 'kysely'
import type { Measure, TrackCode } from '../../contract/ladder'
import { fullName } from '../../contract/names'
import type { Step, StepState } from '../../contract/step'
import type { Actor, Reading } from '../context'
import type { Database } from '../database/schema'
import { rungOf, trackOf } from '../ladder/rules'
import { rulesOf, type Rules } from '../ladder/store'
import type { Version } from '../ladder/version'
import { directWindow, pupilWindow, type Carry, type CountWindow } from '../ladder/windows'
import { deciderOf, waitingStates } from './decisions'
import { isHeard } from './sides'
import { carriesOf, lastStanding } from './store'

/** A step with all that deciding, explaining and writing about it asks for. */
export interface FoundStep extends Step {
  readonly mentorId: string | null
  readonly windowKey: string
  readonly version: Version
  readonly within: CountWindow
  /** The day of the last lesson it rests on, which lies in its window. */
  readonly lastOn: string
  /** The clause of the protocol its rung rests on. */
  readonly clause: string
  /** The measures it stands for: what was decided, or until then what is proposed. */
  readonly chosen: readonly Measure[]
  /** Everyone who was in it has been heard, where the rung asks for that. */
  readonly heard: boolean
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
      'step.track',
      'step.rung',
      alive(eb).as('count'),
      'pupil.given_name as givenName',
      'pupil.prefix',
      'pupil.family_name as familyName',
      'school_class.name as className',
      'school_class.mentor_id as mentorId',
      'now.kind as state',
      lastBasis(eb, 'offence.day').as('lastDay'),
      lastBasis(eb, 'offence.id').as('lastOffence'),
      contested(eb).as('contested'),
      letters(eb).as('letters'),
      reachedAt(eb).as('reachedAt')
    ])
    .where((eb) => eb('now.id', '=', lastEvent(eb)))

/** How many of the offences it rests on still stand, and how many of them somebody contests. */
const alive = (eb: Tables) => basisWhere(eb, 'withdrawn', false)
const contested = (eb: Tables) => basisWhere(eb, 'contested', true)
const basisWhere = (eb: Tables, kind: string, is: boolean) =>
  eb
    .selectFrom('step_basis')
    .whereRef('step_basis.step_id', '=', 'step.id')
    .where((of) => (is ? of.exists(lastTurned(of, kind)) : of.not(of.exists(lastTurned(of, kind)))))
    .select((of) => of.fn.countAll().as('n'))
/** The last that happened to an offence, when it is of this kind. */
const lastTurned = (eb: ExpressionBuilder<Database, 'step_basis'>, kind: string) =>
  eb
    .selectFrom('offence_event as e')
    .whereRef('e.offence_id', '=', 'step_basis.offence_id')
    .where('e.kind', '=', kind)
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
/** Letters on it that were not taken back; good news and a reminder are about no measure. */
const letters = (eb: Tables) =>
  eb
    .selectFrom('letter')
    .whereRef('letter.step_id', '=', 'step.id')
    .where('letter.kind', 'not in', ['retraction', 'good-news', 'reminder'])
    .where('letter.retracted_by', 'is', null)
    .select((of) => of.fn.countAll().as('n'))
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
/** The last lesson it rests on: with it the rung was reached, so that day is in its window. */
const lastBasis = (eb: Tables, what: 'offence.day' | 'offence.id') =>
  eb
    .selectFrom('step_basis')
    .innerJoin('offence', 'offence.id', 'step_basis.offence_id')
    .whereRef('step_basis.step_id', '=', 'step.id')
    .orderBy('offence.day', 'desc')
    .orderBy('offence.id', 'desc')
    .limit(1)
    .select(what)

type Row = Awaited<ReturnType<ReturnType<typeof stepsWith>['execute']>>[number]

async function inFull(db: Reading, rows: readonly Row[]): Promise<FoundStep[]> {
  if (rows.length === 0) return []
  const rules = await rulesOf(db)
  const carries = new Map<string, Carry[]>()
  const found: FoundStep[] = []
  // A pupil on two class lists is still one pupil with one step.
  for (const row of new Map(rows.map((each) => [each.id, each])).values()) {
    if (!carries.has(row.pupilId)) carries.set(row.pupilId, await carriesOf(db, row.pupilId))
    found.push(await inFullOne(db, row, rules, carries.get(row.pupilId)!))
  }
  return found
}

async function inFullOne(db: Reading, row: Row, rules: Rules, carries: readonly Carry[]): Promise<FoundStep> {
  const version = rules.versions.find(({ id }) => id === row.versionId)!
  const track = row.track as TrackCode
  const within = windowOf(row, track, rules, carries)
  const rung = rungOf(trackOf(version, track), row.rung)
  const state = row.state as StepState
  const stood = state === 'proposed' ? undefined : await lastStanding(db, row.id)
  return {
    id: row.id,
    pupilId: row.pupilId,
    pupilName: fullName(row),
    className: row.className,
    track,
    rung: row.rung,
    title: rung.title,
    count: Number(row.count),
    window: within.label,
    measures: rung.measures,
    menu: rung.menu,
    decider: rung.decider,
    needs: rung.needs,
    letter: rung.letter,
    stay: rung.stay,
    state,
    reachedAt: row.reachedAt!,
    contested: Number(row.contested),
    hasLetters: Number(row.letters) > 0,
    mentorId: row.mentorId,
    windowKey: row.windowKey,
    version,
    within,
    lastOn: row.lastDay!,
    clause: rung.clause,
    chosen: (stood?.measures as Measure[] | undefined) ?? rung.measures,
    heard: !rung.needs.includes('hearing') || (await isHeard(db, row.id, row.pupilId))
  }
}

function windowOf(row: Row, track: TrackCode, rules: Rules, carries: readonly Carry[]): CountWindow {
  const day = row.lastDay!
  if (track === 'direct') return directWindow({ id: row.lastOffence!, day })
  return pupilWindow(rules.on(day)!.window, carries, track, day)
}
