import type { Contact } from '../../contract/handled'
import type { LetterKind, Measure, TrackCode } from '../../contract/ladder'
import type { Fact } from '../../contract/fact'
import { schoolDay } from '../calendar/days'
import type { Reading } from '../context'
import { standsOf } from '../letters/on-file-store'
import { referenceOf } from '../steps/reference'
import { factOf, type Told } from './fact-rules'

type Names = ReadonlyMap<string, string>

/** Steps of a pupil as they stand, each at the moment it was decided; until then at that of the proposal. */
export async function stepFacts(
  db: Reading,
  pupilId: string,
  names: Names,
  titleOf: (step: RungOfStep) => string
) {
  const rows = await db
    .selectFrom('step')
    .innerJoin('step_event', 'step_event.step_id', 'step.id')
    .select([
      'step.id',
      'ladder_version_id as versionId',
      'track',
      'rung',
      'kind',
      'at',
      'by',
      'reason',
      'measures'
    ])
    .where('pupil_id', '=', pupilId)
    .orderBy('step_event.id')
    .execute()
  return [...Map.groupBy(rows, ({ id }) => id).values()].map((story): Told => {
    const now = story.at(-1)!
    const told = story.findLast(({ kind }) => decisions.has(kind)) ?? now
    return factOf({
      id: now.id,
      at: told.at,
      day: schoolDay(told.at),
      kind: 'step',
      what: titleOf({ ...now, track: now.track as TrackCode }),
      measures: JSON.parse(now.measures) as Measure[],
      reason: told.reason,
      by: names.get(told.by) ?? '',
      state: now.kind as Fact['state']
    })
  })
}

/** What a person said of a step; what came of it afterwards is its state. */
const decisions: ReadonlySet<string> = new Set(['approved', 'waived', 'retracted'])

export interface RungOfStep {
  readonly versionId: string
  readonly track: TrackCode
  readonly rung: number
}

/** Letters about a pupil, and where each stands today. */
export async function letterFacts(db: Reading, pupilId: string, names: Names, today: string) {
  const rows = await db
    .selectFrom('letter')
    .select([
      'id',
      'school_year',
      'number',
      'kind',
      'recipient_name',
      'approved_at',
      'approved_by',
      'issued_at',
      'retracted_by'
    ])
    .where('pupil_id', '=', pupilId)
    .execute()
  const stands = await standsOf(
    db,
    rows.map(({ id, kind, issued_at: issuedAt, retracted_by: by }) => ({
      id,
      kind: kind as LetterKind,
      issuedAt,
      retracted: by !== null
    })),
    today
  )
  return rows.map((row, at): Told =>
    factOf({
      id: row.id,
      at: row.approved_at,
      day: schoolDay(row.approved_at),
      kind: 'letter',
      what: row.kind,
      detail: `${referenceOf(row.school_year, row.number)} · ${row.recipient_name}`,
      by: names.get(row.approved_by) ?? '',
      state: stands[at]!.state
    })
  )
}

/**
 * Talks with a pupil or the parents, also those that reached nobody (`open`). Of one put on record by mistake it is said
 * that there was one and why it was struck; what it says may be of somebody else, and is read where it is opened.
 */
export const contactFacts = (contacts: readonly Contact[]) =>
  contacts.map((one): Told =>
    factOf({
      id: one.id,
      at: one.at,
      day: one.day,
      kind: 'contact',
      what: one.kind,
      detail: one.struck === null ? [one.withWhom, one.outcome].filter(Boolean).join(': ') : '',
      reason: one.struck ?? '',
      by: one.by,
      state: stateOfContact(one)
    })
  )

function stateOfContact({ struck, reached }: Contact): Fact['state'] {
  if (struck !== null) return 'struck'
  return reached ? 'done' : 'open'
}
