import type { Writing } from '../context'
import type { Difference } from './difference'
import { insertGroup, listsOfYear } from './groups-store'
import { changeMembers, pupilsByNumber } from './places'

interface When {
  readonly from: string
  readonly newId: () => string
}

/**
 * Makes the teaching groups of a list and puts pupils in and out of them, as the difference shows. Groups and trips
 * of an earlier school year end with it.
 */
export async function applyGroups(
  tx: Writing,
  { newGroups, joinedGroups, leftGroups }: Difference,
  schoolYear: string,
  { from, newId }: When
): Promise<void> {
  await endEarlier(tx, schoolYear, from)
  const noDays = { firstDay: null, lastDay: null, backAt: null, mode: null }
  for (const name of newGroups) await insertGroup(tx, newId(), schoolYear, { name, kind: 'group', ...noDays })
  const changed = [...joinedGroups, ...leftGroups]
  if (changed.length === 0) return
  const pupils = await pupilsByNumber(tx, [...new Set(changed.map(({ number }) => number))])
  const joined = Map.groupBy(joinedGroups, ({ groupName }) => groupName)
  const left = Map.groupBy(leftGroups, ({ groupName }) => groupName)
  for (const { id, name, kind } of await listsOfYear(tx, schoolYear)) {
    if (kind !== 'group') continue
    const coming = (joined.get(name) ?? []).flatMap(({ number }) => pupils.get(number) ?? [])
    const leaving = (left.get(name) ?? []).flatMap(({ number }) => pupils.get(number)?.id ?? [])
    if (coming.length + leaving.length > 0)
      await changeMembers({ db: tx, newId }, id, { coming, leaving, from })
  }
}

const endEarlier = (tx: Writing, schoolYear: string, from: string) =>
  tx
    .updateTable('enrolment')
    .set({ until_day: from })
    .where('kind', '=', 'group')
    .where('until_day', 'is', null)
    .where('class_id', 'in', (eb) =>
      eb.selectFrom('school_class').select('id').where('school_year', '<', schoolYear)
    )
    .execute()
