import type { Custody, RegisterLine } from '../../contract/taken'
import { staffNames } from '../accounts/store'
import { instantOf, schoolDay } from '../calendar/days'
import type { Actor, Reading } from '../context'
import { schoolDaysFrom } from './agenda'
import { keptDevices, ownersOf, type Kept, type Owner } from './kept'
import { ageOf, compareByDue, dueStateOf, factsOf, isTheirs } from './taken-rules'

/** Who looks, and when. */
interface Looking {
  readonly db: Reading
  readonly actor: Actor
  readonly now: string
}

/** The rounds among these that this person began. */
async function begunBy(db: Reading, staffId: string, kept: readonly Kept[]): Promise<ReadonlySet<string>> {
  const ids = [...new Set(kept.flatMap(({ roundId }) => roundId ?? []))]
  if (ids.length === 0) return new Set()
  const rows = await db
    .selectFrom('round as r')
    .innerJoin('audit as a', 'a.event_id', 'r.event_id')
    .select('r.id')
    .where('r.id', 'in', ids)
    .where('a.actor_id', '=', staffId)
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** The asker beside a kept device: theirs to give back early, or not. */
export const askingOf = (kept: Kept, { id, role }: Actor) => ({
  actorId: id,
  isDirector: role === 'director',
  takenBy: kept.takenBy,
  present: kept.present,
  why: kept.why
})

function shown(kept: Kept, owner: Owner | undefined, { actor, now }: Looking): Custody {
  const { id, pupilId, device, why, note, present } = kept
  return {
    id,
    pupilId,
    pupilName: owner?.name ?? '',
    className: owner?.className ?? null,
    device,
    why,
    note,
    ...present,
    since: kept.takenAt,
    dueState: kept.returnedAt === null ? dueStateOf(present.due, now) : 'none',
    mine: isTheirs(askingOf(kept, actor))
  }
}

/**
 * What the school holds outside a round and concerns the asker, due first: what they took or keep, what stayed behind
 * in a round they began, what is of a pupil they are the mentor of; of a director everything.
 */
export async function heldFor(looking: Looking): Promise<Custody[]> {
  const { db, actor } = looking
  const kept = await keptDevices(db, { open: true })
  const owners = await ownersOf(db, kept)
  const begun = await begunBy(db, actor.id, kept)
  return kept
    .filter(
      (one) =>
        isTheirs(askingOf(one, actor)) ||
        owners.get(one.pupilId)?.mentorId === actor.id ||
        (one.roundId !== null && begun.has(one.roundId))
    )
    .map((one) => shown(one, owners.get(one.pupilId), looking))
    .sort(compareByDue)
}

/** Kept devices as lines of the register, newest first. */
async function linesOf(looking: Looking, kept: readonly Kept[]): Promise<RegisterLine[]> {
  const { db, now } = looking
  const oldest = kept[0]
  if (!oldest) return []
  const owners = await ownersOf(db, kept)
  const names = await staffNames(db)
  const nameOf = (id: string) => names.get(id) ?? ''
  const schoolDays = await schoolDaysFrom(db, schoolDay(oldest.takenAt), schoolDay(now))
  return kept
    .map((one) => ({
      ...shown(one, owners.get(one.pupilId), looking),
      takenBy: nameOf(one.takenBy),
      dueReason: one.dueReason,
      age: ageOf(one.takenAt, one.returnedAt ?? now, schoolDays),
      returnedAt: one.returnedAt,
      returnedTo: one.returnedTo,
      returnedIdentity: one.identity,
      urgent: one.returnedWhy === 'urgent',
      facts: factsOf(one, one.events, nameOf)
    }))
    .toReversed()
}

/** Every device that is here; with a day everything that was here at any time since. */
export async function registerFor(looking: Looking, since: string | null): Promise<RegisterLine[]> {
  const which = since === null ? ({ open: true } as const) : { since: instantOf(since, '00:00') }
  return linesOf(looking, await keptDevices(looking.db, which))
}

/** One line of the register; undefined when there is no such device. */
export async function lineOf(looking: Looking, custodyId: string): Promise<RegisterLine | undefined> {
  return (await linesOf(looking, await keptDevices(looking.db, { id: custodyId })))[0]
}
