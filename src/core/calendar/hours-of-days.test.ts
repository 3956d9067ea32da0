import { afterAll, beforeAll, expect, test } from 'vitest'
import { testSchool, type TestSchool } from '../../../tests/support/school'
import { addDays } from './days'
import { hoursOfDays } from './hours-of-days'
import { freeDayName, hoursOf } from './store'

let school: TestSchool
beforeAll(async () => {
  school = await testSchool()
})
afterAll(() => school.close())

test('the hours of many days are those of each day by itself: shortened, cut off, of a weekday’s own, or none', async () => {
  const hour = { label: 'uur', starts: '09:00', ends: '09:40' }
  await school.db.insertInto('bell_table').values({ id: 'short', name: 'verkort' }).execute()
  await school.db
    .insertInto('bell_hour')
    .values([
      { bell_id: 'short', weekday: 0, hour: 1, ...hour },
      { bell_id: 'short', weekday: 0, hour: 2, ...hour, starts: '09:40', ends: '10:20' },
      { bell_id: 'short', weekday: 3, hour: 3, ...hour, starts: '11:00', ends: '11:40' }
    ])
    .execute()
  await school.db
    .insertInto('bell_end')
    .values([
      { bell_id: 'short', weekday: 0, ends: '10:00' },
      { bell_id: 'usual', weekday: 5, ends: '12:00' }
    ])
    .execute()
  await school.db
    .insertInto('other_day')
    .values([
      { day: '2026-01-20', bell_id: 'short', ends: null },
      { day: '2026-01-21', bell_id: 'short', ends: null },
      { day: '2026-01-22', bell_id: null, ends: '09:00' },
      { day: '2026-01-26', bell_id: null, ends: '00:01' }
    ])
    .execute()
  const [from, until] = ['2025-12-15', '2026-03-15']
  const together = await hoursOfDays(school.db, from, until)
  const apart = new Map<string, unknown>()
  for (let day = from; day <= until; day = addDays(day, 1)) {
    const hours = await hoursOf(school.db, day)
    if (hours.length > 0 && (await freeDayName(school.db, day)) === undefined) apart.set(day, hours)
  }
  expect([...together]).toEqual([...apart])
  expect(together.get('2026-01-20')?.at(-1)?.ends).toBe('10:00')
  expect(together.get('2026-01-21')?.map(({ hour }) => hour)).toEqual([3])
  expect(together.has('2026-01-26')).toBe(false)
})
