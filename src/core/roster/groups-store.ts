import type { SchoolClass } from '../../contract/roster'
import type { Reading, Writing } from '../context'

/** A class, group or trip as it is on record. */
export interface List {
  readonly id: string
  readonly name: string
  readonly kind: SchoolClass['kind']
  readonly schoolYear: string
  readonly mode: string | null
  readonly firstDay: string | null
  readonly lastDay: string | null
}

const lists = (db: Reading) =>
  db
    .selectFrom('school_class')
    .select([
      'id',
      'name',
      'kind',
      'school_year as schoolYear',
      'custody_mode as mode',
      'first_day as firstDay',
      'last_day as lastDay'
    ])

const asList = <Row extends { kind: string }>(row: Row) => ({ ...row, kind: row.kind as List['kind'] })

/** The class, group or trip with this id; undefined when there is none. */
export async function findList(db: Reading, id: string): Promise<List | undefined> {
  const row = await lists(db).where('id', '=', id).executeTakeFirst()
  return row && asList(row)
}

/** Every class, group and trip of a school year, those that are no more among them. */
export const listsOfYear = async (db: Reading, schoolYear: string): Promise<List[]> =>
  (await lists(db).where('school_year', '=', schoolYear).execute()).map(asList)

/** What is set of a group or a trip. */
export interface Facts {
  readonly name: string
  readonly kind: 'group' | 'trip'
  readonly firstDay: string | null
  readonly lastDay: string | null
  readonly backAt: string | null
  readonly mode: string | null
}

// A teaching group keeps devices as the school does or as was set for it: making it says nothing of that.
const columnsOf = ({ name, kind, firstDay, lastDay, backAt, mode }: Facts) => ({
  name,
  kind,
  first_day: firstDay,
  last_day: lastDay,
  back_at: backAt,
  ...(kind === 'trip' && { custody_mode: mode })
})

/** Puts a new group or trip on record. */
export const insertGroup = (tx: Writing, id: string, schoolYear: string, facts: Facts) =>
  tx
    .insertInto('school_class')
    .values({ id, school_year: schoolYear, mentor_id: null, ...columnsOf(facts) })
    .execute()

/** A group or trip is as it was said last. */
export const updateGroup = (tx: Writing, id: string, facts: Facts) =>
  tx.updateTable('school_class').set(columnsOf(facts)).where('id', '=', id).execute()

/** How a class or group keeps devices from now on; null: as the school. */
export const setMode = (tx: Writing, id: string, mode: string | null) =>
  tx.updateTable('school_class').set({ custody_mode: mode }).where('id', '=', id).execute()
