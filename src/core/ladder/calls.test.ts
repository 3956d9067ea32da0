import { afterEach, beforeEach, expect, test } from 'vitest'
import type { LadderVersion } from '../../contract/ladder'
import { testSchool, type TestSchool } from '../../../tests/support/school'

let school: TestSchool
beforeEach(async () => {
  school = await testSchool({ preset: 'in-custody' })
})
afterEach(async () => {
  expect(school.faults).toEqual([])
  await school.close()
})
const adopt = (effectiveFrom: string) =>
  school.as('director').ask('ladder.adopt', { preset: 'per-lesson', effectiveFrom })
const current = () => school.as('teacher').get<LadderVersion>('ladder.current')

test('the five ladders are there before anybody has signed in, with how each school keeps phones', async () => {
  const presets = await school.as('visitor').get<{ code: string; custodyMode: string }[]>('ladder.presets')
  expect(presets.map(({ code, custodyMode }) => [code, custodyMode])).toEqual([
    ['in-the-bag', 'bag'],
    ['in-custody', 'day'],
    ['per-lesson', 'lesson'],
    ['phone-card', 'bag'],
    ['three-notes', 'day']
  ])
})

test('the current ladder is the version of today; one that begins later is not in force yet', async () => {
  expect(await adopt('2026-03-02')).toMatchObject({ ok: true })
  expect(await current()).toMatchObject({
    name: 'Basisschool: telefoon in bewaring',
    effectiveFrom: '2024-08-01'
  })
  school.now = new Date('2026-03-02T09:00:00.000Z')
  expect(await current()).toMatchObject({
    name: 'Praktijkschool: inleveren per les',
    effectiveFrom: '2026-03-02'
  })
})

test('E7-7: a ladder is never adopted for a day gone by', async () => {
  expect(await adopt('2026-01-20')).toMatchObject({ ok: false, why: 'day-past' })
  expect(await adopt('2026-01-21')).toMatchObject({ ok: true })
})

test('only a director adopts one', async () => {
  const wish = { preset: 'per-lesson', effectiveFrom: '2026-03-02' }
  for (const who of ['teacher', 'mentor', 'administrator'] as const)
    expect(await school.as(who).ask('ladder.adopt', wish)).toMatchObject({ reason: 'forbidden' })
})
