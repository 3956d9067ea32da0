import { hourOf } from '../calendar/hour-key'
import type { Role } from '../../contract/call'
import type { LetterKind, Measure } from '../../contract/ladder'
import type { PersonName } from '../../contract/names'
import type { Decision } from '../../contract/review'
import type { StepState } from '../../contract/step'
import type { Place } from '../../contract/offences'
import { addDays, schoolDay } from '../calendar/days'
import { daysFrom } from '../calendar/store'
import type { Actor, Reading } from '../context'
import { keptDevices } from '../custody/kept'
import { trackOf } from '../ladder/rules'
import { theSchool } from '../settings/store'
import { countOn } from '../steps/climbs'
import type { FoundStep } from '../steps/found'
import { isStanding } from '../steps/rules'
import { lookAt } from '../steps/store'
import { asksReply } from './on-file-rules'
import { daysAhead } from './on-file-store'
import { placedPicture } from './picture-store'
import type { Guardian } from './recipients'
import { informedOf } from './request-store'
import type { LetterFacts, LetterOffence, Since } from './rules'

/** What a person decides about a step on a day, and so what its letters tell. */
export interface LetterPlan {
  readonly step: FoundStep
  readonly measures: readonly Measure[]
  readonly reason: string
  readonly day: string
  readonly actor: Actor
  /** What is decided; without it the proposal is approved. */
  readonly decision?: Way
  /** Good news: how many school weeks went well, since when, and what counts from now on. */
  readonly streak?: GoodStreak
}

type Way = Decision | 'step-down'

/** A pupil's clean streak as the good news tells of it. */
export interface GoodStreak {
  readonly weeks: number
  readonly since: string
  readonly toCount: number
}

export const nameOf = (person: { given_name: string; prefix: string; family_name: string }): PersonName => ({
  givenName: person.given_name,
  prefix: person.prefix,
  familyName: person.family_name
})

export const staffName = async (db: Reading, id: string): Promise<PersonName> =>
  nameOf(await db.selectFrom('staff').selectAll().where('id', '=', id).executeTakeFirstOrThrow())

/** Those who are a pupil's guardian now. */
export async function guardiansOf(db: Reading, pupilId: string): Promise<(Guardian & { email: string })[]> {
  const rows = await db
    .selectFrom('guardian')
    .selectAll()
    .where('pupil_id', '=', pupilId)
    .where('ended_at', 'is', null)
    .orderBy('id')
    .execute()
  const informed = await informedOf(
    db,
    rows.map(({ id }) => id)
  )
  return rows.map(({ family_name, ...row }) => ({
    ...row,
    givenName: '',
    familyName: family_name,
    informed: informed.has(row.id) ? 'yes' : 'no'
  }))
}

/** A guardian by id, also one who is none any more: who got a letter is told when it is taken back. */
export async function guardianOnce(db: Reading, id: string): Promise<Guardian | undefined> {
  const row = await db.selectFrom('guardian').selectAll().where('id', '=', id).executeTakeFirst()
  return row && { ...row, givenName: '', familyName: row.family_name, informed: 'no' }
}

/** The offences a step rests on that were not withdrawn, oldest first. */
async function offencesOf(db: Reading, stepId: string): Promise<LetterOffence[]> {
  const ofStep = db.selectFrom('step_basis').where('step_id', '=', stepId)
  const turned = await ofStep
    .innerJoin('offence_event', 'offence_event.offence_id', 'step_basis.offence_id')
    .select(['step_basis.offence_id as offenceId', 'kind'])
    .orderBy('offence_event.id')
    .execute()
  const state = new Map(turned.map(({ offenceId, kind }) => [offenceId, kind]))
  const rows = await ofStep
    .innerJoin('offence', 'offence.id', 'step_basis.offence_id')
    .innerJoin('offence_kind', 'offence_kind.id', 'offence.kind_id')
    .innerJoin('staff', 'staff.id', 'offence.recorded_by')
    .select([
      'offence.id',
      'offence.day',
      'offence.hour',
      'offence.place',
      'offence.own_words',
      'offence.protocol',
      'offence.source',
      'offence_kind.label',
      'offence_kind.clause',
      'staff.role'
    ])
    .orderBy('offence.day')
    .orderBy('offence.hour')
    .orderBy('offence.id')
    .execute()
  return rows
    .filter(({ id }) => state.get(id) !== 'withdrawn')
    .map((row) => ({
      day: row.day,
      hour: hourOf(row.hour),
      place: row.place as Place,
      what: row.label,
      clause: row.clause,
      found: [row.source, row.protocol].filter(Boolean).join(', '),
      seenBy: row.role as Role,
      ownWords: row.own_words
    }))
}

/** Lower steps of the same window that were decided, oldest first. */
async function stepsBefore(db: Reading, step: FoundStep): Promise<LetterFacts['before']> {
  const events = await db
    .selectFrom('step')
    .innerJoin('step_event', 'step_event.step_id', 'step.id')
    .select(['step.id', 'kind', 'at', 'measures'])
    .where('pupil_id', '=', step.pupilId)
    .where('window_key', '=', step.windowKey)
    .where('track', '=', step.track)
    .where('rung', '<', step.rung)
    .orderBy('step_event.id')
    .execute()
  const last = new Map(events.map((event) => [event.id, event]))
  return [...last.values()]
    .filter(({ kind }) => isStanding(kind as StepState))
    .map(({ at, measures }) => ({ day: schoolDay(at), measures: JSON.parse(measures) as Measure[] }))
}

/**
 * Where the phone of an offence was kept, as it was put on record when it was taken; null when nobody took it: a
 * letter says nothing of a phone that nobody recorded. One that asks parents to come only when it lies there still.
 */
async function custodyOf(db: Reading, { step }: LetterPlan, kind: LetterKind, last?: LetterOffence) {
  if (!last) return null
  const taken = (await keptDevices(db, { pupilId: step.pupilId }))
    .filter(({ why, returnedTo }) => why === 'taken' && returnedTo !== 'mistake')
    .toReversed()
  const kept = taken.find(
    (one) => schoolDay(one.takenAt) >= last.day && !(kind === 'collect' && one.returnedAt)
  )
  const back = kept && (kept.returnedAt ?? kept.present.due)
  return back ? { place: kept.present.place, back } : null
}

/** Everything the letters of a decision are written from, as it is on record now. */
export async function factsOf(db: Reading, kind: LetterKind, plan: LetterPlan): Promise<LetterFacts> {
  const { step, day, measures, reason, actor } = plan
  const { rungs, afterLast } = trackOf(step.version, step.track)
  const pupil = await db
    .selectFrom('pupil')
    .selectAll()
    .where('id', '=', step.pupilId)
    .executeTakeFirstOrThrow()
  const school = await theSchool(db)
  const offences = await offencesOf(db, step.id)
  const next = rungs[step.rung] ?? (afterLast.kind === 'every' ? (rungs.at(-1) ?? null) : null)
  return {
    day,
    kind,
    school,
    logo: await placedPicture(db, { purpose: 'logo' }, school.name),
    signature: await placedPicture(db, { purpose: 'signature', staffId: actor.id }, ''),
    pupil: { id: pupil.id, ...nameOf(pupil), bornOn: pupil.born_on, className: step.className },
    mentor: step.mentorId === null ? null : await staffName(db, step.mentorId),
    decider: { name: await staffName(db, actor.id), role: actor.role === 'director' ? 'director' : 'mentor' },
    clause: step.clause,
    window: step.window,
    count: offences.length,
    measures,
    reason,
    next: next && next.measures,
    offences,
    before: await stepsBefore(db, step),
    custody: await custodyOf(db, plan, kind, offences.at(-1)),
    heardOn: await heardOn(db, step),
    replyBy: school.replySlip && asksReply.has(kind) ? await replyBy(db, day, school.replyDays) : null,
    since: await sinceOf(db, kind, plan, offences.at(-1)),
    told: null
  }
}

/** When the pupil was heard last about this step: a try that reached nobody, or a mistake, is no hearing (S2-19). */
async function heardOn(db: Reading, { id, pupilId }: FoundStep): Promise<string | null> {
  const row = await db
    .selectFrom('contact')
    .select('day')
    .where('step_id', '=', id)
    .where('pupil_id', '=', pupilId)
    .where('kind', '=', 'hearing')
    .where('reached', '=', 'yes')
    .where('struck_at', 'is', null)
    .orderBy('day', 'desc')
    .executeTakeFirst()
  return row?.day ?? null
}

/** The last of the school days that parents have to answer a letter of this day; null where the calendar ends before. */
export async function replyBy(db: Reading, day: string, replyDays: number): Promise<string | null> {
  const days = await daysFrom(db, addDays(day, 1), addDays(day, daysAhead))
  return days.filter(({ isSchoolDay }) => isSchoolDay)[replyDays - 1]?.day ?? null
}

/** What an earlier letter's reader is told has changed since: what counts now, and what is cancelled. */
async function sinceOf(
  db: Reading,
  kind: LetterKind,
  { step, streak }: LetterPlan,
  last?: LetterOffence
): Promise<Since | null> {
  if (streak) return { count: streak.toCount, voided: [], cleanWeeks: streak.weeks, lastDay: streak.since }
  if (kind !== 'retraction') return null
  const until = step.within.until
  const look = await lookAt(db, step.pupilId, until)
  const count = look ? countOn(look, step.track, until).verdict.count : 0
  return { count, voided: step.chosen, cleanWeeks: null, lastDay: last?.day ?? null }
}
