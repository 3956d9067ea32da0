import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Reminder } from '../../contract/schedule'
import { instantOf } from '../calendar/days'
import { exempting, type Exempting } from '../exemptions/exempting.fixture'

let e: Exempting
beforeEach(async () => {
  e = await exempting()
})
afterEach(async () => {
  expect(e.school.faults).toEqual([])
  await e.school.close()
})

const clock = (day: string, time = '08:30') => (e.school.now = new Date(instantOf(day, time)))
const reminders = (who: 'director' | 'teacher' | 'mentor' = 'director') =>
  e.school.as(who).get<Reminder[]>('schedule.reminders')
const said = async (who?: 'director' | 'teacher' | 'mentor') =>
  (await reminders(who)).map(({ kind, devices }) => `${kind} ${devices}`)
const act = (name: string, exemptionId: string, more: object) =>
  e.school.as('director').get(`exemptions.${name}`, { exemptionId, reason: 'Omdat', ...more })

test('a director is told from the first hour of the day on which an exemption is looked at again', async () => {
  await e.grant()
  clock('2026-03-16')
  expect(await said()).toEqual([])
  clock('2026-03-17', '08:29')
  expect(await said()).toEqual([])
  clock('2026-03-17')
  expect(await said()).toEqual(['exemption-ends 1'])
  expect(await said('teacher')).toEqual([])
  expect(await said('mentor')).toEqual([])
})

test('not on a day off, and no more once it is over', async () => {
  await e.grant()
  clock('2026-03-21')
  expect(await said()).toEqual([])
  clock('2026-04-01')
  expect(await said()).toEqual([])
})

test('extended, settled or ended it is silent', async () => {
  for (const at of [0, 1, 2]) await e.grant({ pupilId: e.pupil(at) })
  clock('2026-03-18')
  expect(await said()).toEqual(['exemption-ends 3'])
  const ids = (await e.school.as('director').get<{ id: string }[]>('exemptions.register')).map(({ id }) => id)
  await act('extend', ids[0]!, { until: '2026-06-30', reviewOn: '2026-06-16' })
  await act('review', ids[1]!, { reviewOn: null })
  expect(await said()).toEqual(['exemption-ends 1'])
  await act('endEarly', ids[2]!, { lastDay: '2026-03-20' })
  expect(await said()).toEqual([])
})

test('put away it is silent until another one asks', async () => {
  await e.grant()
  clock('2026-03-17')
  const [one] = await reminders()
  await e.school.as('director').get('schedule.putAway', { id: one!.id })
  expect(await said()).toEqual([])
  clock('2026-03-18')
  expect(await said()).toEqual([])
  await e.grant({ pupilId: e.pupil(1), reviewOn: '2026-03-19', from: '2026-03-18' })
  clock('2026-03-19')
  expect(await said()).toEqual(['exemption-ends 2'])
})

test('it names no pupil', async () => {
  await e.grant()
  clock('2026-03-17')
  expect(JSON.stringify(await reminders())).not.toMatch(/Amira|Bakker/)
})
