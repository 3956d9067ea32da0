import { afterEach, beforeEach, expect, test } from 'vitest'
import { testSchool, type TestSchool } from '../../../tests/support/school'
import { addDays } from '../calendar/days'
import { daysFrom } from '../calendar/store'
import { freeDaysIn, otherDaysIn } from '../calendar/year-store'
import { planAhead } from './sample-calendar'

let school: TestSchool
beforeEach(async () => {
  school = await testSchool()
})
afterEach(() => school.close())

test.each(['2026-11-25', '2026-12-10', '2026-07-10', '2026-01-21'])(
  'seen from %s the next two weeks are as usual, and then come a shortened day and two study days',
  async (today) => {
    const [soon, later] = [addDays(today, 13), addDays(today, 200)]
    const before = await daysFrom(school.db, today, later)
    await school.db.transaction().execute((tx) => planAhead(tx, today))
    expect(await daysFrom(school.db, today, soon)).toEqual(before.slice(0, 14))
    expect(await otherDaysIn(school.db, today, soon)).toEqual([])
    const short = await otherDaysIn(school.db, today, later)
    const study = (await freeDaysIn(school.db, today, later)).filter(({ kind }) => kind === 'own')
    expect([short.length, study.length]).toEqual([1, 2])
    const planned = new Set([...short.map(({ day }) => day), ...study.map(({ firstDay }) => firstDay)])
    const were = before.filter(({ day }) => planned.has(day))
    expect(were.map(({ isSchoolDay }) => isSchoolDay)).toEqual([true, true, true])
  }
)
