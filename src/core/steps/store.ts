import { sql } from 'kysely'
import type { TrackCode } from '../../contract/ladder'
import type { StepState } from '../../contract/step'
import { addDays } from '../calendar/days'
import type { Reading, Writing } from '../context'
import { rulesOf, type Rules } from '../ladder/store'
import type { Version } from '../ladder/version'
import type { Carry, Governing } from '../ladder/windows'
import type { Look, Placed } from './climbs'
import type { Known } from './rules'

type ToldRow = Omit<Known, 'turned'> & { eventId: string | null; eventKind: 'withdrawn' | 'reinstated' }
type TakenRow = Omit<Placed, 'basis'> & { basis: string | null }

/** What counts on for a pupil from before; carries that were ended no more. */
export async function carriesOf(db: Reading, pupilId: string): Promise<Carry[]> {
  const rows = await db
    .selectFrom('carry')
    .select(['track', 'kind', 'window_key as windowKey', 'from_day as fromDay', 'kept'])
    .where('pupil_id', '=', pupilId)
    .where('ended_at', 'is', null)
    .execute()
  return rows.map((row) => ({
    ...row,
    track: row.track as TrackCode,
    kind: row.kind as Carry['kind'],
    kept: JSON.parse(row.kept) as string[]
  }))
}

/** A rolling window that ends on a later day may begin before this one: so many days on it may end. */
const rollingReach = (weeks: number): number => weeks * 7 + 91

/**
 * How a pupil stands on a day: a few plain statements, because recording an offence asks this while a class waits.
 * Undefined before the school's first ladder: nothing is counted. Of a ladder that was read already, pass its rules.
 */
export async function lookAt(
  db: Reading,
  pupilId: string,
  day: string,
  rules?: Rules
): Promise<Look | undefined> {
  const known = rules ?? (await rulesOf(db))
  const governs = known.on(day) ?? beforeLadders(known, day)
  if (!governs) return undefined
  const carries = await carriesOf(db, pupilId)
  const { version, window } = governs
  const rolling = version.window.kind === 'rolling' ? version.window.weeks : 0
  const until = rolling ? addDays(day, rollingReach(rolling)) : window.until
  const from = rolling ? addDays(window.from, -rollingReach(rolling)) : window.from
  const kept = carries.filter(({ windowKey }) => windowKey === window.key).flatMap((carry) => carry.kept)
  return {
    governs,
    carries,
    offences: await offencesOf(db, pupilId, { from, until: until < day ? day : until, kept }),
    steps: await stepsOf(db, pupilId, rolling ? `${rolling}w/` : window.key),
    endingOn: (end) => {
      const then = known.on(end)
      return then?.version.id === version.id ? then : undefined
    }
  }
}

/** On a day before the first ladder nothing is counted; a possibly criminal act is for the director all the same. */
function beforeLadders({ versions }: Rules, day: string): Governing<Version> | undefined {
  const version = versions[0]
  return version && { version, window: { key: 'before', label: '', from: day, until: '' } }
}

interface Span {
  readonly from: string
  readonly until: string
  /** Offences of other days that belong to it all the same. */
  readonly kept?: readonly string[]
}

/** A pupil's offences over some days, each with what happened to it last. */
export async function offencesOf(
  db: Reading,
  pupilId: string,
  { from, until, kept = [] }: Span
): Promise<Known[]> {
  const carried = kept.length > 0 ? sql`or o.id in (${sql.join(kept)})` : sql``
  const told = sql<ToldRow>`(
    select o.id, o.kind_id as "kindId", o.counts, o.day, o.hour, o.place, o.same_as as "sameAs",
      coalesce(o.covered_by, o.covered_mark) as "coveredBy", e.id as "eventId", e.kind as "eventKind"
    from offence o left join offence_event e on e.offence_id = o.id
    where o.pupil_id = ${pupilId} and (o.day >= ${from} and o.day <= ${until} ${carried}))`
  const offences = new Map<string, Known>()
  for (const row of await db.selectFrom(told.as('told')).selectAll().execute()) {
    const { eventId, eventKind, ...offence } = row
    const before = offences.get(offence.id)?.turned?.id ?? ''
    const turned = eventId === null ? null : { kind: eventKind, id: eventId }
    if (!turned || turned.id > before) offences.set(offence.id, { ...offence, turned })
  }
  return [...offences.values()]
}

/**
 * A pupil's steps in windows whose keys begin so, and those about possibly criminal acts, each with its basis. Not by
 * `like`: SQLite plans a statement anew each time what it is like is filled in, which costs more than running it.
 */
export async function stepsOf(db: Reading, pupilId: string, keyBegins: string): Promise<Placed[]> {
  const taken = sql<TakenRow>`(
    select s.id, s.rung, s.track, s.window_key as "windowKey", e.id as "lastEvent", e.kind as state,
      (select string_agg(b.offence_id, ' ') from step_basis b where b.step_id = s.id) as basis
    from step s join step_event e on e.step_id = s.id
    where s.pupil_id = ${pupilId}
      and (substr(s.window_key, 1, ${keyBegins.length}) = ${keyBegins} or s.track = 'direct')
      and e.id = (select max(l.id) from step_event l where l.step_id = s.id))`
  const rows = await db.selectFrom(taken.as('taken')).selectAll().execute()
  return rows.map((row) => ({ ...row, basis: row.basis?.split(' ') ?? [] }))
}

export async function insertStep(
  tx: Writing,
  step: {
    id: string
    pupilId: string
    versionId: string
    windowKey: string
    track: TrackCode
    rung: number
    count: number
  }
): Promise<void> {
  await tx
    .insertInto('step')
    .values({
      id: step.id,
      pupil_id: step.pupilId,
      ladder_version_id: step.versionId,
      window_key: step.windowKey,
      track: step.track,
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

/** How a step stood when it last stood: decided, carried out or closed, with measures and reason; it stands so again. */
export async function lastStanding(
  db: Reading,
  stepId: string
): Promise<{ kind: 'approved' | 'carried-out' | 'closed'; reason: string; measures: string[] } | undefined> {
  const row = await db
    .selectFrom('step_event')
    .select(['kind', 'reason', 'measures'])
    .where('step_id', '=', stepId)
    .where('kind', 'in', ['approved', 'carried-out', 'closed'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (
    row && {
      kind: row.kind as 'approved' | 'carried-out' | 'closed',
      reason: row.reason,
      measures: JSON.parse(row.measures) as string[]
    }
  )
}

/** What each kind of offence is called, retired kinds too. */
export async function kindLabels(db: Reading): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('offence_kind').select(['id', 'label']).execute()
  return new Map(rows.map(({ id, label }) => [id, label]))
}
