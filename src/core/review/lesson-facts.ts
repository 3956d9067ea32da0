import type { Fact } from '../../contract/fact'
import { hourOf } from '../calendar/hour-key'
import type { Reading } from '../context'
import { factOf, type Told } from './fact-rules'

type Names = ReadonlyMap<string, string>

/** A mark that says something of a pupil: the rest of a round is in order, and in no file. */
interface Telling {
  readonly roundId: string
  readonly classId: string
  readonly className: string
  readonly day: string
  readonly hour: number
  readonly mark: string
  /** The exceptions were read: until then a mark is what a teacher tapped in passing. */
  readonly concludedIn: string | null
  readonly at: string
  readonly by: string
}

/**
 * The marks that hold and say that something was not as always. A year of marks has no index by pupil: they are found by
 * the rounds of the lists this pupil is or was on, each by its own key.
 */
export async function tellingMarks(db: Reading, pupilId: string): Promise<Telling[]> {
  const rows = await db
    .selectFrom('round')
    .innerJoin('mark', (join) =>
      join.onRef('mark.round_id', '=', 'round.id').on('mark.pupil_id', '=', pupilId)
    )
    .innerJoin('school_class', 'school_class.id', 'round.class_id')
    .innerJoin('audit', 'audit.event_id', 'mark.event_id')
    .select(['round.id as roundId', 'round.class_id as classId', 'school_class.name as className'])
    .select([
      'round.day',
      'round.hour',
      'mark.mark',
      'round.concluded_in as concludedIn',
      'audit.at',
      'audit.actor_id as by'
    ])
    .where('round.class_id', 'in', listsEver(db, pupilId))
    .where('mark.replaced_in', 'is', null)
    .where('mark.mark', 'in', ['not-handed-in', 'refused', 'permitted'])
    .execute()
  return [...new Map(rows.map((row) => [row.roundId, row])).values()]
}

/** The class, the groups and the trips a pupil is or was on, as a guest too. */
const listsEver = (db: Reading, pupilId: string) =>
  db.selectFrom('enrolment').select('class_id').where('pupil_id', '=', pupilId)

/**
 * A phone that was not handed in, or was refused, and of which no offence came: the offence of that lesson says it
 * already. Of a lesson of today only once its exceptions were read. With a recorder only what that colleague marked.
 */
export const markFacts = (
  marks: readonly Telling[],
  offences: readonly Pick<Fact, 'day' | 'hour'>[],
  names: Names,
  { recorder, today }: { readonly recorder: string | null; readonly today: string }
): Told[] => {
  const told = new Set(offences.map(({ day, hour }) => `${day} ${hour}`))
  return marks
    .filter(({ mark, by }) => mark !== 'permitted' && (recorder === null || by === recorder))
    .filter(({ day, concludedIn }) => day < today || concludedIn !== null)
    .filter(({ day, hour }) => !told.has(`${day} ${hourOf(hour)}`))
    .map((one) =>
      factOf({
        id: `${one.roundId}-mark`,
        at: one.at,
        day: one.day,
        hour: hourOf(one.hour),
        kind: 'round',
        what: one.mark,
        detail: one.className,
        by: names.get(one.by) ?? '',
        state: 'noted'
      })
    )
}

/**
 * Permissions that name this pupil, and those of a class that mattered: the pupil kept the phone by it, or an offence was
 * recorded in spite of it. Of the latter one line a day at most. With a recorder only what that colleague gave.
 */
export async function permissionFacts(
  db: Reading,
  pupilId: string,
  marks: readonly Telling[],
  names: Names,
  recorder: string | null
): Promise<Told[]> {
  const kept = marks.filter(({ mark }) => mark === 'permitted')
  const keptDays = [...new Set(kept.map(({ day }) => day))]
  const rows = await db
    .selectFrom('permission')
    .leftJoin('permission_pupil', (join) =>
      join
        .onRef('permission_pupil.permission_id', '=', 'permission.id')
        .on('permission_pupil.pupil_id', '=', pupilId)
    )
    .leftJoin('school_class', 'school_class.id', 'permission.class_id')
    .selectAll('permission')
    .select(['school_class.name as className', 'permission_pupil.pupil_id as named'])
    .select((eb) =>
      eb
        .selectFrom('permission_pupil as anybody')
        .select('anybody.permission_id')
        .whereRef('anybody.permission_id', '=', 'permission.id')
        .limit(1)
        .as('forSome')
    )
    .where((eb) =>
      eb.or([
        eb('permission_pupil.pupil_id', 'is not', null),
        eb(
          'permission.id',
          'in',
          eb
            .selectFrom('offence')
            .select('offence.covered_by')
            .where('offence.pupil_id', '=', pupilId)
            .where('offence.covered_by', 'is not', null)
        ),
        eb.and([
          eb('permission.day', 'in', keptDays.length > 0 ? keptDays : ['']),
          eb('permission.class_id', 'in', listsEver(db, pupilId)),
          eb('permission.withdrawn_at', 'is', null)
        ])
      ])
    )
    .orderBy('permission.day')
    .orderBy('permission.starts')
    .orderBy('permission.id')
    .execute()
  const covered = await coveredBy(db, pupilId)
  const mattered = rows
    .filter(({ granted_by: by }) => recorder === null || by === recorder)
    .filter(({ id, named, forSome, day, hour, class_id: classId }) => {
      if (named !== null || covered.has(id)) return true
      if (forSome !== null) return false
      return kept.some(
        (mark) => mark.day === day && (mark.hour === hour || hour === null || mark.classId !== classId)
      )
    })
  const ofClass = new Set<string>()
  return mattered.flatMap((row): Told[] => {
    if (row.named === null && ofClass.has(row.day)) return []
    if (row.named === null) ofClass.add(row.day)
    return [
      factOf({
        id: row.id,
        at: row.granted_at,
        day: row.day,
        hour: row.hour,
        kind: 'permission',
        what: row.purpose,
        detail: [
          row.named === null ? row.className : '',
          // Of the clock, where it is for no lesson hour.
          row.hour === null ? `${row.starts}–${row.ends}` : '',
          row.allowed_use
        ]
          .filter(Boolean)
          .join(' · '),
        reason: row.withdrawn_why ?? '',
        by: names.get(row.granted_by) ?? '',
        state: row.withdrawn_at !== null ? 'withdrawn' : row.afterwards === 'yes' ? 'afterwards' : 'granted'
      })
    ]
  })
}

async function coveredBy(db: Reading, pupilId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('offence')
    .select('covered_by as id')
    .where('pupil_id', '=', pupilId)
    .where('covered_by', 'is not', null)
    .execute()
  return new Set(rows.map(({ id }) => id!))
}
