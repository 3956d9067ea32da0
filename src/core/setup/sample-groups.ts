import { newId } from '../../contract/id'
import { addDays, mondayOf, schoolYearDays, schoolYearOf } from '../calendar/days'
import type { Writing } from '../context'
import { insertGroup } from '../roster/groups-store'
import { changeMembers } from '../roster/places'
import { classList, classesOf } from '../roster/store'

const noDays = { firstDay: null, lastDay: null, backAt: null, mode: null }

/** Two groups taught across the third-year classes, and a camp of both, some two months ahead. */
export async function fillGroups(tx: Writing, today: string): Promise<void> {
  const schoolYear = schoolYearOf(today)
  const classes = await classesOf(tx, schoolYear, today)
  const third = classes.filter(({ name }) => name.startsWith('H3'))
  const pupils = (await Promise.all(third.map(({ id }) => classList(tx, id)))).flat()
  const camp = addDays(mondayOf(addDays(today, 56)), 2)
  const days = { firstDay: camp, lastDay: addDays(camp, 2), backAt: '15:00', mode: null }
  const groups = [
    [{ name: 'Wiskunde B', kind: 'group' as const, ...noDays }, pupils.filter((_, at) => at % 3 === 0)],
    [{ name: 'Duits', kind: 'group' as const, ...noDays }, pupils.filter((_, at) => at % 5 < 2)],
    [{ name: 'Werkweek Ardennen', kind: 'trip' as const, ...days }, pupils]
  ] as const
  const { from } = schoolYearDays(schoolYear)
  for (const [facts, coming] of groups) {
    const id = newId()
    await insertGroup(tx, id, schoolYear, facts)
    await changeMembers({ db: tx, newId }, id, { coming, leaving: [], from })
  }
}
