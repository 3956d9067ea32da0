import type { Outcome, Place } from '../../contract/offences'
import type { CommandContext } from '../context'
import { governingOn } from '../ladder/store'
import { carryOut, offTheLadder } from '../steps/reconsider'
import type { Known } from '../steps/rules'
import { standingOf } from '../steps/store'
import { sameOccurrence } from './rules'
import { insertOffences } from './store'

/** One pupil's part in what happened, decided and ready to be put on record. */
export interface Told {
  readonly pupilId: string
  readonly kindId: string
  /** How the kind counts today: what it counts later does not change what is on record. */
  readonly counts: Known['counts']
  readonly note: string
  /** The permission it was recorded in spite of. */
  readonly coveredBy: string | null
}

/** What the pupils of one incident have in common. */
export interface Incident {
  readonly day: string
  readonly hour: number
  readonly place: Place
  readonly ownWords: string
  readonly coveredWhy: string | null
}

/** Puts one incident on record, one offence per pupil, and looks at each pupil's steps again. */
export async function recordIncident(
  ctx: CommandContext,
  incident: Incident,
  told: readonly Told[]
): Promise<Outcome[]> {
  if (told.length === 0) return []
  const { day, hour, place, ownWords, coveredWhy } = incident
  const incidentId = ctx.newId()
  const governs = await governingOn(ctx.db, day)
  const days = governs?.window ?? { from: day, until: day, key: '' }
  const parts = []
  for (const one of told) {
    const standing = await standingOf(ctx.db, one.pupilId, days, days.key)
    const sameAs = sameOccurrence(standing.offences, { ...one, day, hour, place })?.id ?? null
    const { pupilId, kindId, counts, coveredBy } = one
    const offence: Known = {
      id: ctx.newId(),
      kindId,
      counts,
      day,
      hour,
      place,
      sameAs,
      coveredBy,
      turned: null
    }
    parts.push({ pupilId, note: one.note, standing, offence })
  }
  await insertOffences(
    ctx.db,
    parts.map(({ pupilId, note, offence }) => ({
      id: offence.id,
      incident_id: incidentId,
      pupil_id: pupilId,
      kind_id: offence.kindId,
      counts: offence.counts,
      day,
      hour,
      place,
      note,
      own_words: ownWords,
      recorded_at: ctx.now,
      recorded_by: ctx.actor.id,
      same_as: offence.sameAs,
      covered_by: offence.coveredBy,
      covered_why: offence.coveredBy === null ? null : coveredWhy,
      event_id: ctx.event
    }))
  )
  const outcomes: Outcome[] = []
  for (const { pupilId, standing, offence } of parts) {
    const offences = [...standing.offences, offence]
    const stand = governs
      ? await carryOut(ctx, pupilId, governs, { offences, steps: standing.steps })
      : offTheLadder
    outcomes.push({ offenceId: offence.id, pupilId, attached: offence.sameAs !== null, ...stand })
    ctx.touch(pupilId, offence.id)
  }
  return outcomes
}
