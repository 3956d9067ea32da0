import { sql } from 'kysely'
import type { StepState } from '../../contract/steps'
import type { Reading, Writing } from '../context'
import type { Known, Taken } from './rules'

/** A pupil's offences over some days, and the steps of one window with the offences each rests on. */
export interface Standing {
  readonly offences: readonly Known[]
  readonly steps: readonly Taken[]
}

type Days = { readonly from: string; readonly until: string }

type ToldRow = Omit<Known, 'turned'> & { eventId: string | null; eventKind: 'withdrawn' | 'reinstated' }
type TakenRow = Omit<Taken, 'basis'> & { offenceId: string | null }

/** How a pupil stands: two plain statements, because recording an offence asks this while a class waits. */
export async function standingOf(
  db: Reading,
  pupilId: string,
  days: Days,
  windowKey: string
): Promise<Standing> {
  const told = sql<ToldRow>`(
    select o.id, o.kind_id as "kindId", o.counts, o.day, o.hour, o.place, o.same_as as "sameAs",
      o.covered_by as "coveredBy", e.id as "eventId", e.kind as "eventKind"
    from offence o left join offence_event e on e.offence_id = o.id
    where o.pupil_id = ${pupilId} and o.day >= ${days.from} and o.day <= ${days.until})`
  const offences = new Map<string, Known>()
  for (const row of await db.selectFrom(told.as('told')).selectAll().execute()) {
    const { eventId, eventKind, ...offence } = row
    const before = offences.get(offence.id)?.turned?.id ?? ''
    const turned = eventId === null ? null : { kind: eventKind, id: eventId }
    if (!turned || turned.id > before) offences.set(offence.id, { ...offence, turned })
  }
  const taken = sql<TakenRow>`(
    select s.id, s.rung, e.id as "lastEvent", e.kind as state, b.offence_id as "offenceId"
    from step s join step_event e on e.step_id = s.id left join step_basis b on b.step_id = s.id
    where s.pupil_id = ${pupilId} and s.window_key = ${windowKey})`
  const byStep = Map.groupBy(await db.selectFrom(taken.as('taken')).selectAll().execute(), (row) => row.id)
  const steps = [...byStep.values()].map((rows): Taken => {
    const { offenceId: _, ...last } = rows.reduce((a, b) => (b.lastEvent > a.lastEvent ? b : a))
    return { ...last, basis: [...new Set(rows.flatMap((row) => row.offenceId ?? []))] }
  })
  return { offences: [...offences.values()], steps }
}

export async function insertStep(
  tx: Writing,
  step: { id: string; pupilId: string; versionId: string; windowKey: string; rung: number; count: number }
): Promise<void> {
  await tx
    .insertInto('step')
    .values({
      id: step.id,
      pupil_id: step.pupilId,
      ladder_version_id: step.versionId,
      window_key: step.windowKey,
      rung: step.rung,
      count: step.count
    })
    .execute()
}

export async function insertBasis(tx: Writing, stepId: string, offenceIds: readonly string[]): Promise<void> {
  if (offenceIds.length === 0) return
  const rows = offenceIds.map((offenceId) => ({ step_id: stepId, offence_id: offenceId }))
  await tx.insertInto('step_basis').values(rows).execute()
}

/** What happens to a step is a line of its own; its state is the last one. */
export async function insertStepEvent(
  tx: Writing,
  event: {
    id: string
    stepId: string
    kind: StepState
    at: string
    by: string
    reason?: string
    measures?: readonly string[]
  }
): Promise<void> {
  await tx
    .insertInto('step_event')
    .values({
      id: event.id,
      step_id: event.stepId,
      kind: event.kind,
      at: event.at,
      by: event.by,
      reason: event.reason ?? '',
      measures: JSON.stringify(event.measures ?? [])
    })
    .execute()
}

/** The measures last chosen for a step: what stands again when its basis comes back. */
export async function lastChosen(
  db: Reading,
  stepId: string
): Promise<{ reason: string; measures: string[] }> {
  const row = await db
    .selectFrom('step_event')
    .select(['reason', 'measures'])
    .where('step_id', '=', stepId)
    .where('kind', '=', 'approved')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return { reason: row.reason, measures: JSON.parse(row.measures) as string[] }
}

/** What each kind of offence is called, retired kinds too. */
export async function kindLabels(db: Reading): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('offence_kind').select(['id', 'label']).execute()
  return new Map(rows.map(({ id, label }) => [id, label]))
}
