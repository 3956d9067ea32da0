import { compareByName, compareText } from '../../contract/names'
import type { PupilName, SchoolClass } from '../../contract/roster'
import type { CustodyMode } from '../../contract/settings'
import type { Reading } from '../context'

/**
 * The lists of a school year in the order of every list: classes, teaching groups, trips that are not over. With
 * their mentor and how many pupils they have; a group or trip without pupils is no more.
 */
export async function classesOf(db: Reading, schoolYear: string, today: string): Promise<SchoolClass[]> {
  const columns = [
    'school_class.id',
    'school_class.name',
    'school_class.kind',
    'school_class.mentor_id',
    'school_class.custody_mode',
    'school_class.first_day',
    'school_class.last_day',
    'school_class.back_at',
    'staff.given_name',
    'staff.prefix',
    'staff.family_name'
  ] as const
  const rows = await db
    .selectFrom('school_class')
    .leftJoin('staff', 'staff.id', 'school_class.mentor_id')
    .leftJoin('enrolment', (join) =>
      join.onRef('enrolment.class_id', '=', 'school_class.id').on('enrolment.until_day', 'is', null)
    )
    .select(columns)
    .select(({ fn }) => fn.count('enrolment.id').as('pupils'))
    .where('school_class.school_year', '=', schoolYear)
    .where((eb) => eb.or([eb('school_class.kind', '<>', 'trip'), eb('school_class.last_day', '>=', today)]))
    .groupBy(columns)
    .execute()
  return rows
    .map((row) => ({
      id: row.id,
      name: row.name,
      mentorId: row.mentor_id,
      mentor: [row.given_name, row.prefix, row.family_name].filter(Boolean).join(' ') || null,
      pupils: Number(row.pupils),
      kind: row.kind as SchoolClass['kind'],
      custodyMode: row.custody_mode as CustodyMode | null,
      firstDay: row.first_day,
      lastDay: row.last_day,
      backAt: row.back_at
    }))
    .filter(({ kind, pupils }) => kind === 'class' || pupils > 0)
    .sort(inListOrder)
}

const kinds: readonly SchoolClass['kind'][] = ['class', 'group', 'trip']

const inListOrder = (a: SchoolClass, b: SchoolClass): number =>
  kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
  (a.firstDay ?? '').localeCompare(b.firstDay ?? '') ||
  compareText(a.name, b.name)

const pupilsNow = (db: Reading) =>
  db
    .selectFrom('pupil')
    .leftJoin('enrolment as home', (join) =>
      join
        .onRef('home.pupil_id', '=', 'pupil.id')
        .on('home.kind', '=', 'class')
        .on('home.until_day', 'is', null)
    )
    .leftJoin('school_class', 'school_class.id', 'home.class_id')
    .select([
      'pupil.id',
      'pupil.number',
      'pupil.given_name as givenName',
      'pupil.prefix',
      'pupil.family_name as familyName',
      'school_class.name as className',
      'school_class.id as classId'
    ])
    .where('pupil.left_on', 'is', null)

/** Whoever is in two classes is one pupil all the same: of the class asked for, if that is one of them. */
function once<Row extends { id: string; classId: string | null }>(
  rows: readonly Row[],
  classId?: string
): Row[] {
  const sorted = rows.toSorted((a, b) => Number(a.classId === classId) - Number(b.classId === classId))
  return [...new Map(sorted.map((row) => [row.id, row])).values()]
}

/** Every pupil at school now with the class they belong to, in the order of a Dutch list. */
export const pupilNames = async (db: Reading): Promise<PupilName[]> =>
  once(await pupilsNow(db).execute()).sort(compareByName)

/** Who is in a class or group, or goes on a trip, with the class each belongs to: in pocket order. */
export async function classList(db: Reading, classId: string): Promise<(PupilName & { pocket: number })[]> {
  const rows = await pupilsNow(db)
    .innerJoin('enrolment as seat', (join) =>
      join.onRef('seat.pupil_id', '=', 'pupil.id').on('seat.until_day', 'is', null)
    )
    .select('seat.pocket')
    .where('seat.class_id', '=', classId)
    .execute()
  return once(rows, classId).sort((a, b) => a.pocket - b.pocket)
}
