import type { Contact } from '../../contract/handled'
import type { LetterKind, Measure, TrackCode } from '../../contract/ladder'
import type { Fact } from '../../contract/review'
import { schoolDay } from '../calendar/days'
import type { Reading } from '../context'
import { keptDevices } from '../custody/kept'
import { standsOf } from '../letters/on-file-store'
import { referenceOf } from '../steps/reference'

type Names = ReadonlyMap<string, string>

/** Steps of a pupil as they stand, each at the moment it came to stand so. */
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
  const last = new Map(rows.map((row) => [row.id, row]))
  return [...last.values()].map((row): Fact => ({
    id: row.id,
    at: row.at,
    day: schoolDay(row.at),
    hour: null,
    kind: 'step',
    what: titleOf({ ...row, track: row.track as TrackCode }),
    detail: '',
    measures: JSON.parse(row.measures) as Measure[],
    reason: row.reason,
    by: names.get(row.by) ?? '',
    state: row.kind as Fact['state'],
    others: []
  }))
}

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
  return rows.map((row, at): Fact => ({
    id: row.id,
    at: row.approved_at,
    day: schoolDay(row.approved_at),
    hour: null,
    kind: 'letter',
    what: row.kind,
    detail: `${referenceOf(row.school_year, row.number)} · ${row.recipient_name}`,
    measures: [],
    reason: '',
    by: names.get(row.approved_by) ?? '',
    state: stands[at]!.state,
    others: []
  }))
}

/**
 * Talks with a pupil or the parents, also those that reached nobody (`open`). Of one put on record by mistake it is said
 * that there was one and why it was struck; what it says may be of somebody else, and is read where it is opened.
 */
export const contactFacts = (contacts: readonly Contact[]) =>
  contacts.map((one): Fact => ({
    id: one.id,
    at: one.at,
    day: one.day,
    hour: null,
    kind: 'contact',
    what: one.kind,
    detail: one.struck === null ? [one.withWhom, one.outcome].filter(Boolean).join(': ') : '',
    measures: [],
    reason: one.struck ?? '',
    by: one.by,
    state: stateOfContact(one),
    others: []
  }))

function stateOfContact({ struck, reached }: Contact): Fact['state'] {
  if (struck !== null) return 'struck'
  return reached ? 'done' : 'open'
}

/**
 * Devices of a pupil that the school held outside a round; with a recorder only those that colleague took. What turned
 * out not to have been left behind is not told.
 */
export async function custodyFacts(db: Reading, pupilId: string, names: Names, recorder: string | null) {
  const kept = await keptDevices(db, { pupilId })
  return kept
    .filter(
      ({ returnedTo, takenBy }) => returnedTo !== 'round' && (recorder === null || takenBy === recorder)
    )
    .map((one): Fact => ({
      id: one.id,
      at: one.takenAt,
      day: schoolDay(one.takenAt),
      hour: null,
      kind: 'custody',
      what: one.device,
      detail: [one.present.place, one.present.holder].filter(Boolean).join(' · '),
      measures: [],
      reason: one.returnNote || one.note,
      by: names.get(one.takenBy) ?? '',
      state: one.returnedAt === null ? 'open' : 'done',
      others: []
    }))
}
