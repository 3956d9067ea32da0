import { fullName } from '../../contract/names'
import type { Actor, Reading } from '../context'
import { mayRead } from './correcting-rules'

/** Somebody who was in the same incident as an offence of a pupil. */
export interface Companion {
  /** The pupil's own offence in that incident. */
  readonly ownOffenceId: string
  readonly offenceId: string
  readonly pupilId: string
  readonly pupilName: string
}

/**
 * Who was in it with a pupil, incident by incident, as far as this person may open their file: the others are left
 * out without a trace, and so is whoever turned out not to have been in it.
 */
export async function companionsOf(db: Reading, pupilId: string, actor: Actor): Promise<Companion[]> {
  const rows = await db
    .selectFrom('offence as own')
    .innerJoin('offence as other', (join) =>
      join.onRef('other.incident_id', '=', 'own.incident_id').onRef('other.pupil_id', '<>', 'own.pupil_id')
    )
    .innerJoin('pupil', 'pupil.id', 'other.pupil_id')
    .leftJoin('enrolment', (join) =>
      join
        .onRef('enrolment.pupil_id', '=', 'other.pupil_id')
        .on('enrolment.kind', '=', 'class')
        .on('enrolment.until_day', 'is', null)
    )
    .leftJoin('school_class', 'school_class.id', 'enrolment.class_id')
    .select(['own.id as ownOffenceId', 'other.id as offenceId', 'other.pupil_id as pupilId'])
    .select(['other.recorded_by as recordedBy', 'school_class.mentor_id as mentorId'])
    .select(['pupil.given_name as givenName', 'pupil.prefix', 'pupil.family_name as familyName'])
    .select((eb) =>
      eb
        .selectFrom('offence_event')
        .select('offence_event.kind')
        .whereRef('offence_event.offence_id', '=', 'other.id')
        .orderBy('offence_event.id', 'desc')
        .limit(1)
        .as('turned')
    )
    .where('own.pupil_id', '=', pupilId)
    .orderBy('pupil.family_name')
    .orderBy('other.id')
    .execute()
  return [...Map.groupBy(rows, ({ offenceId }) => offenceId).values()].flatMap((same): Companion[] => {
    const { ownOffenceId, offenceId, pupilId: otherId, recordedBy, turned, ...name } = same[0]!
    const mentorIds = same.flatMap(({ mentorId }) => mentorId ?? [])
    if (turned === 'withdrawn' || !mayRead({ recordedBy, mentorIds }, actor)) return []
    return [{ ownOffenceId, offenceId, pupilId: otherId, pupilName: fullName(name) }]
  })
}
