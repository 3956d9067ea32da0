import { sql } from 'kysely'
import { fullName } from '../../contract/names'
import type { Actor, Reading } from '../context'
import { waitingStates } from '../steps/decisions'
import type { Listed, Tally } from './rules'

/** Withdrawn and not reinstated since: the last thing that happened to it. */
const isWithdrawn = sql<boolean>`exists (select 1 from offence_event e where e.offence_id = offence.id
  and e.kind = 'withdrawn' and not exists (select 1 from offence_event l where l.offence_id = e.offence_id and l.id > e.id))`

/** Every pupil's counted offences in a window, per day: one grouped statement over the year. */
export async function countedPerDay(db: Reading, from: string, until: string): Promise<Tally[]> {
  const rows = await db
    .selectFrom('offence')
    .select(({ fn }) => ['pupil_id as pupilId', 'day', fn.countAll().as('n')])
    .where('day', '>=', from)
    .where('day', '<=', until)
    .where('counts', '=', 'counts')
    .where('same_as', 'is', null)
    .where('covered_by', 'is', null)
    .where((eb) => eb.not(isWithdrawn))
    .groupBy(['pupil_id', 'day'])
    .execute()
  return rows.map((row) => ({ ...row, n: Number(row.n) }))
}

/** Pupils at school now with class and mentor: a mentor's own class, all for the director. */
export async function pupilsSeenBy(db: Reading, actor: Actor): Promise<Listed[]> {
  const rows = await db
    .selectFrom('pupil')
    .leftJoin('enrolment', (join) =>
      join.onRef('enrolment.pupil_id', '=', 'pupil.id').on('enrolment.until_day', 'is', null)
    )
    .leftJoin('school_class', 'school_class.id', 'enrolment.class_id')
    .leftJoin('staff', 'staff.id', 'school_class.mentor_id')
    .select([
      'pupil.id',
      'pupil.given_name as givenName',
      'pupil.prefix',
      'pupil.family_name as familyName',
      'school_class.name as className',
      'staff.given_name as mentorGiven',
      'staff.prefix as mentorPrefix',
      'staff.family_name as mentorFamily'
    ])
    .where('pupil.left_on', 'is', null)
    .$if(actor.role !== 'director', (pupils) => pupils.where('school_class.mentor_id', '=', actor.id))
    .execute()
  const once = new Map(rows.map((row) => [row.id, row]))
  return [...once.values()].map(({ mentorGiven, mentorPrefix, mentorFamily, ...pupil }) => ({
    ...pupil,
    mentor:
      mentorFamily === null
        ? null
        : { givenName: mentorGiven ?? '', prefix: mentorPrefix ?? '', familyName: mentorFamily }
  }))
}

/** Pupils with a step that waits for a decision. */
export async function pupilsWaiting(db: Reading): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('step')
    .innerJoin('step_event as now', 'now.step_id', 'step.id')
    .select('step.pupil_id as pupilId')
    .where('now.kind', 'in', waitingStates)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('step_event as later')
            .select('later.id')
            .whereRef('later.step_id', '=', 'now.step_id')
            .whereRef('later.id', '>', 'now.id')
        )
      )
    )
    .execute()
  return new Set(rows.map(({ pupilId }) => pupilId))
}

/** Holidays that touch some days. */
export const freeDaysIn = (db: Reading, from: string, until: string) =>
  db
    .selectFrom('free_days')
    .select(['first_day as first', 'last_day as last'])
    .where('last_day', '>=', from)
    .where('first_day', '<=', until)
    .execute()

/** A pupil as the head of their file shows them, also after they left; undefined when there is none. */
export async function findPupil(db: Reading, id: string) {
  const rows = await db
    .selectFrom('pupil')
    .leftJoin('enrolment', (join) =>
      join.onRef('enrolment.pupil_id', '=', 'pupil.id').on('enrolment.until_day', 'is', null)
    )
    .leftJoin('school_class', 'school_class.id', 'enrolment.class_id')
    .select([
      'number',
      'pupil.given_name as givenName',
      'prefix',
      'family_name as familyName',
      'school_class.name as className',
      'school_class.mentor_id as mentorId'
    ])
    .where('pupil.id', '=', id)
    .orderBy('school_class.name')
    .execute()
  const first = rows[0]
  return first && { ...first, mentorIds: rows.map(({ mentorId }) => mentorId) }
}

/** Whom the school can call about a pupil. */
export async function guardiansSeen(db: Reading, pupilId: string) {
  const rows = await db
    .selectFrom('guardian')
    .select(['relation', 'initials', 'prefix', 'family_name as familyName', 'authority', 'phone'])
    .where('pupil_id', '=', pupilId)
    .where('ended_at', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map(({ relation, authority, phone, ...name }) => ({
    name: fullName({ ...name, givenName: '' }),
    relation,
    authority: authority === 'yes',
    phone
  }))
}
