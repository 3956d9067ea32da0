import type { Contested } from '../../contract/desk'
import { fullName } from '../../contract/names'
import { hourOf } from '../calendar/hour-key'
import type { Actor, Reading } from '../context'

/** Offences of which the last that happened to them is that somebody contested them, longest waiting first. */
export async function contestedNow(db: Reading, actor: Actor): Promise<Contested[]> {
  const rows = await db
    .selectFrom('offence_event as now')
    .innerJoin('offence', 'offence.id', 'now.offence_id')
    .innerJoin('offence_kind as kind', 'kind.id', 'offence.kind_id')
    .innerJoin('pupil', 'pupil.id', 'offence.pupil_id')
    .leftJoin('enrolment', (join) =>
      join
        .onRef('enrolment.pupil_id', '=', 'pupil.id')
        .on('enrolment.kind', '=', 'class')
        .on('enrolment.until_day', 'is', null)
    )
    .leftJoin('school_class', 'school_class.id', 'enrolment.class_id')
    .select(['offence.id as offenceId', 'offence.pupil_id as pupilId', 'offence.day', 'offence.hour'])
    .select(['kind.label', 'now.who', 'now.reason as words', 'now.at as since'])
    .select(['pupil.given_name as givenName', 'pupil.prefix', 'pupil.family_name as familyName'])
    .select('school_class.name as className')
    .where('now.kind', '=', 'contested')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('offence_event as later')
            .select('later.id')
            .whereRef('later.offence_id', '=', 'now.offence_id')
            .whereRef('later.id', '>', 'now.id')
        )
      )
    )
    .$if(actor.role !== 'director', (found) => found.where('school_class.mentor_id', '=', actor.id))
    .orderBy('now.at')
    .orderBy('now.id')
    .execute()
  // A pupil on two class lists has one offence all the same.
  const once = new Map(rows.map((row) => [row.offenceId, row]))
  return [...once.values()].map(({ givenName, prefix, familyName, hour, ...row }) => ({
    ...row,
    hour: hourOf(hour),
    pupilName: fullName({ givenName, prefix, familyName })
  }))
}
