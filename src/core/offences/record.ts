import type { Evidence, Outcome, Place } from '../../contract/offences'
import type { CommandContext } from '../context'
import type { Rules } from '../ladder/store'
import { carryOut, offTheLadder } from '../steps/reconsider'
import type { Known } from '../steps/rules'
import { lookAt, offencesOf } from '../steps/store'
import type { Cover } from './covering'
import { insertEvidence, insertReporter } from './detail-store'
import { sameOccurrence } from './rules'
import { insertOffences } from './store'

/** One pupil's part in what happened, decided and ready to be put on record. */
export interface Told {
  readonly pupilId: string
  readonly kindId: string
  /** How the kind counts today and where its rule stands: what they are later does not change what is on record. */
  readonly counts: Known['counts']
  readonly source: string
  readonly note: string
  /** What it was recorded in spite of. */
  readonly cover: Cover | undefined
}

/** What the pupils of one incident have in common. */
export interface Incident {
  readonly day: string
  readonly hour: number
  readonly place: Place
  readonly ownWords: string
  readonly coveredWhy: string | null
  /** Who saw it, when that is not who writes it down; empty: the same. */
  readonly reporter: string
  readonly evidence: readonly Evidence[]
}

/** What holds at the school for every incident of one act: read once. */
export interface InForce {
  readonly rules: Rules
  /** The document and version the school's rules stand in. */
  readonly protocol: string
}

/** Puts one incident on record, one offence per pupil, and looks at each pupil's steps again. */
export async function recordIncident(
  ctx: CommandContext,
  incident: Incident,
  told: readonly Told[],
  { rules, protocol }: InForce
): Promise<Outcome[]> {
  if (told.length === 0) return []
  const { day, hour, place } = incident
  const incidentId = ctx.newId()
  const parts = []
  for (const one of told) {
    const look = await lookAt(ctx.db, one.pupilId, day, rules)
    const known = look?.offences ?? (await offencesOf(ctx.db, one.pupilId, { from: day, until: day }))
    const offence: Known = {
      id: ctx.newId(),
      kindId: one.kindId,
      counts: one.counts,
      day,
      hour,
      place,
      sameAs: sameOccurrence(known, { ...one, day, hour, place })?.id ?? null,
      coveredBy: one.cover ? coverIn(one.cover).id : null,
      turned: null
    }
    parts.push({ ...one, look, offence })
  }
  await insertOffences(
    ctx.db,
    parts.map((part) => rowOf(ctx, { ...incident, incidentId, protocol }, part))
  )
  if (incident.reporter) await insertReporter(ctx.db, incidentId, incident.reporter)
  for (const { offence } of parts) await insertEvidence(ctx, offence.id, incident.evidence)

  const outcomes: Outcome[] = []
  for (const { pupilId, look, offence } of parts) {
    const { id, counts } = offence
    const now = look && { ...look, offences: [...look.offences, offence] }
    const stand = now ? await carryOut(ctx, pupilId, now, day, { counts, id }) : offTheLadder
    outcomes.push({ offenceId: id, pupilId, attached: offence.sameAs !== null, ...stand })
    ctx.touch(pupilId, id)
  }
  return outcomes
}

const coverIn = (cover: Cover) =>
  'mark' in cover
    ? { id: cover.mark, permission: null, mark: cover.mark }
    : { id: cover.permissionId, permission: cover.permissionId, mark: null }

function rowOf(
  ctx: CommandContext,
  incident: Incident & { readonly incidentId: string; readonly protocol: string },
  { pupilId, note, source, cover, offence }: Told & { readonly offence: Known }
) {
  const covered = cover && coverIn(cover)
  return {
    id: offence.id,
    incident_id: incident.incidentId,
    pupil_id: pupilId,
    kind_id: offence.kindId,
    counts: offence.counts,
    day: offence.day,
    hour: offence.hour,
    place: offence.place,
    note,
    own_words: incident.ownWords,
    recorded_at: ctx.now,
    recorded_by: ctx.actor.id,
    same_as: offence.sameAs,
    covered_by: covered?.permission ?? null,
    covered_mark: covered?.mark ?? null,
    covered_why: covered ? incident.coveredWhy : null,
    protocol: incident.protocol,
    source,
    event_id: ctx.event
  }
}
