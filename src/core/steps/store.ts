import type { StepState } from '../../contract/steps'
import type { Reading, Writing } from '../context'
import type { Taken, Weighed } from './rules'

/** An offence as the ladder weighs it, with what tells one occurrence from another. */
export interface Known extends Weighed {
  readonly kindId: string
  readonly place: string
}

/** A pupil's offences over some days, and the steps of one window with the offences each rests on. */
export interface Standing {
  readonly offences: readonly Known[]
  readonly steps: readonly Taken[]
}

type Days = { readonly from: string; readonly until: string }

/** How a pupil stands: two statements, because recording an offence asks this while a class waits. */
export async function standingOf(
  db: Reading,
  pupilId: string,
  days: Days,
  windowKey: string
): Promise<Standing> {
  const told = await db
    .selectFrom('offence')
    .leftJoin('offence_event', 'offence_event.offence_id', 'offence.id')
    .leftJoin('step_basis', 'step_basis.offence_id', 'offence.id')
    .select([
      'offence.id',
      'offence.kind_id as kindId',
      'offence.counts',
      'offence.day',
      'offence.hour',
      'offence.place',
      'offence.same_as as sameAs',
      'offence.covered_by as coveredBy',
      'offence_event.id as eventId',
      'offence_event.kind as eventKind',
      'step_basis.step_id as stepId'
    ])
    .where('offence.pupil_id', '=', pupilId)
    .where('offence.day', '>=', days.from)
    .where('offence.day', '<=', days.until)
    .execute()
  const offences = new Map<string, Known>()
  const basis = new Map<string, Set<string>>()
  for (const { eventId, eventKind, stepId, ...row } of told) {
    const before = offences.get(row.id)
    const turned = eventId === null ? null : { kind: eventKind as 'withdrawn' | 'reinstated', id: eventId }
    if (!before || (turned && turned.id > (before.turned?.id ?? '')))
      offences.set(row.id, { ...row, counts: row.counts as Known['counts'], turned })
    if (stepId !== null) basis.set(stepId, (basis.get(stepId) ?? new Set()).add(row.id))
  }
  const events = await db
    .selectFrom('step')
    .innerJoin('step_event', 'step_event.step_id', 'step.id')
    .select(['step.id', 'step.rung', 'step_event.id as eventId', 'step_event.kind'])
    .where('step.pupil_id', '=', pupilId)
    .where('step.window_key', '=', windowKey)
    .execute()
  const steps = new Map<string, Taken>()
  for (const { id, rung, eventId, kind } of events)
    if (eventId > (steps.get(id)?.lastEvent ?? ''))
      steps.set(id, {
        id,
        rung,
        state: kind as StepState,
        lastEvent: eventId,
        basis: [...(basis.get(id) ?? [])]
      })
  return { offences: [...offences.values()], steps: [...steps.values()] }
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
