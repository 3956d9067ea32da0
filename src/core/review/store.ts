import { fullName, type PersonName } from '../../contract/names'
import type { Actor, Reading } from '../context'
import { waitingStates } from '../steps/decisions'
import type { Listed } from './rules'

/** Pupils at school now with class and mentor: a mentor's own class, all for the director. */
export async function pupilsSeenBy(db: Reading, actor: Actor): Promise<Listed[]> {
  const rows = await db
    .selectFrom('pupil')
    .leftJoin('enrolment', (join) =>
      join
        .onRef('enrolment.pupil_id', '=', 'pupil.id')
        .on('enrolment.kind', '=', 'class')
        .on('enrolment.until_day', 'is', null)
    )
    .leftJoin('school_class', 'school_class.id', 'enrolment.class_id')
    .leftJoin('staff', 'staff.id', 'school_class.mentor_id')
    .select([
      'pupil.id',
      'pupil.given_name as givenName',
      'pupil.prefix',
      'pupil.family_name as familyName',
      'school_class.name as className',
      'staff.id as mentorId',
      'staff.given_name as mentorGiven',
      'staff.prefix as mentorPrefix',
      'staff.family_name as mentorFamily'
    ])
    .where('pupil.left_on', 'is', null)
    .$if(actor.role !== 'director', (pupils) => pupils.where('school_class.mentor_id', '=', actor.id))
    .execute()
  // One mentor is one object, however many pupils: their name is made once.
  const mentors = new Map<string, PersonName>()
  const once = new Map<string, Listed>()
  for (const { mentorGiven, mentorPrefix, mentorFamily, mentorId, ...pupil } of rows) {
    if (mentorId !== null && mentorFamily !== null && !mentors.has(mentorId))
      mentors.set(mentorId, {
        givenName: mentorGiven ?? '',
        prefix: mentorPrefix ?? '',
        familyName: mentorFamily
      })
    once.set(pupil.id, { ...pupil, mentor: mentors.get(mentorId ?? '') ?? null })
  }
  return [...once.values()]
}

/** Each pupil with a step that waits for a decision, and that step: of several the one reached last. */
export async function pupilsWaiting(db: Reading): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('step')
    .innerJoin('step_event as now', 'now.step_id', 'step.id')
    .select(['step.pupil_id as pupilId', 'step.id'])
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
    .orderBy('step.id')
    .execute()
  return new Map(rows.map(({ pupilId, id }) => [pupilId, id]))
}

/** A pupil as the head of their file shows them, also after they left; undefined when there is none. */
export async function findPupil(db: Reading, id: string) {
  const rows = await db
    .selectFrom('pupil')
    .leftJoin('enrolment', (join) =>
      join
        .onRef('enrolment.pupil_id', '=', 'pupil.id')
        .on('enrolment.kind', '=', 'class')
        .on('enrolment.until_day', 'is', null)
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
