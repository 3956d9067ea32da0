import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { LadderVersion } from '../../contract/ladder'
import { testSchool, type TestSchool } from '../../../tests/support/school'
import { ladder, rung } from './draft.fixture'
import type { KeptVersion } from './version-rules'

let school: TestSchool
beforeEach(async () => {
  school = await testSchool({ preset: 'in-custody' })
})
afterEach(async () => {
  expect(school.faults).toEqual([])
  await school.close()
})
const director = () => school.as('director')
const wishOf = (name: string, effectiveFrom: string) => ({
  ladder: ladder([rung(1)], { name }),
  effectiveFrom
})
const saved = async (name: string, effectiveFrom: string) =>
  (await director().get<{ id: string }>('ladder.save', wishOf(name, effectiveFrom))).id
const current = () => school.as('teacher').get<LadderVersion>('ladder.current')
const states = async () =>
  (await school.as('teacher').get<KeptVersion[]>('ladder.versions')).map(({ name, state }) => [name, state])
const takeBack = (versionId: string) => director().ask('ladder.takeBack', { versionId })
const putBack = (versionId: string) => director().ask('ladder.putBack', { versionId })
const old = 'Basisschool: telefoon in bewaring'

describe('the versions of a school', () => {
  test('newest first, each with who adopted it and when, and what it is today', async () => {
    await director().ask('ladder.adopt', { preset: 'per-lesson', effectiveFrom: '2026-02-02' })
    await saved('Strenger', '2026-03-02')
    school.now = new Date('2026-02-10T09:00:00.000Z')
    const versions = await school.as('teacher').get<KeptVersion[]>('ladder.versions')
    expect(versions).toMatchObject([
      { name: 'Strenger', effectiveFrom: '2026-03-02', state: 'to-come' },
      { name: 'Praktijkschool: inleveren per les', effectiveFrom: '2026-02-02', state: 'in-force' },
      { name: old, effectiveFrom: '2024-08-01', state: 'past' }
    ])
    for (const { adoptedBy, adoptedAt } of versions)
      expect([adoptedBy, adoptedAt]).toEqual(['D. de Jonge-director', '2026-01-21T09:20:00.000Z'])
  })

  test('of two from the same day on the one adopted last holds, today and later', async () => {
    await saved('Eerst', '2026-01-21')
    await saved('Daarna', '2026-01-21')
    await saved('Later', '2026-03-02')
    await saved('Later, verbeterd', '2026-03-02')
    expect(await states()).toEqual([
      ['Later, verbeterd', 'to-come'],
      ['Later', 'past'],
      ['Daarna', 'in-force'],
      ['Eerst', 'past'],
      [old, 'past']
    ])
    expect((await current()).name).toBe('Daarna')
  })

  test('a version kept twice by the same act is there once', async () => {
    const wish = wishOf('Eens', '2026-03-02')
    const one = await director().ask('ladder.save', wish, 'the-same-event')
    expect(await director().ask('ladder.save', wish, 'the-same-event')).toEqual(one)
    expect(await states()).toEqual([
      ['Eens', 'to-come'],
      [old, 'in-force']
    ])
  })
})

describe('a version that is not in force yet', () => {
  test('is taken back: it stays readable and never governs', async () => {
    const id = await saved('Strenger', '2026-03-02')
    expect(await takeBack(id)).toEqual({ ok: true, value: {} })
    expect(await states()).toEqual([
      ['Strenger', 'taken-back'],
      [old, 'in-force']
    ])
    school.now = new Date('2026-03-03T09:00:00.000Z')
    expect((await current()).name).toBe(old)
    expect(await states()).toEqual([
      ['Strenger', 'taken-back'],
      [old, 'in-force']
    ])
  })

  test('is put back as it was', async () => {
    const id = await saved('Strenger', '2026-03-02')
    await takeBack(id)
    expect(await putBack(id)).toEqual({ ok: true, value: {} })
    expect((await states())[0]).toEqual(['Strenger', 'to-come'])
    school.now = new Date('2026-03-02T09:00:00.000Z')
    expect((await current()).name).toBe('Strenger')
  })

  test('taken back or put back twice is the same as once', async () => {
    const id = await saved('Strenger', '2026-03-02')
    const twice = async (act: (id: string) => Promise<unknown>) => [await act(id), await act(id)]
    expect(await twice(putBack)).toMatchObject([{ ok: true }, { ok: true }])
    expect(await twice(takeBack)).toMatchObject([{ ok: true }, { ok: true }])
    expect((await states())[0]).toEqual(['Strenger', 'taken-back'])
  })

  test('taken back, it makes room again for one of the same day that it had replaced', async () => {
    await saved('Eerst', '2026-03-02')
    await takeBack(await saved('Vergissing', '2026-03-02'))
    expect(await states()).toEqual([
      ['Vergissing', 'taken-back'],
      ['Eerst', 'to-come'],
      [old, 'in-force']
    ])
  })

  test('is put back until the day it begins, and not afterwards: a ladder is never retroactive', async () => {
    const id = await saved('Strenger', '2026-03-02')
    await takeBack(id)
    school.now = new Date('2026-03-03T09:00:00.000Z')
    expect(await putBack(id)).toMatchObject({ ok: false, why: 'day-past' })
    school.now = new Date('2026-03-02T09:00:00.000Z')
    expect(await putBack(id)).toMatchObject({ ok: true })
    expect((await states())[0]).toEqual(['Strenger', 'in-force'])
  })
})

test('a version in force is never taken back, nor one that was, nor one that is not there', async () => {
  const today = await saved('Vanaf vandaag', '2026-01-21')
  const [, first] = await school.as('teacher').get<KeptVersion[]>('ladder.versions')
  for (const id of [today, first!.id])
    expect(await takeBack(id)).toMatchObject({ ok: false, why: 'already-in-force' })
  const unknown = 'no-such-version-at-all'
  expect(await takeBack(unknown)).toMatchObject({ ok: false, why: 'version-unknown' })
  expect(await putBack(unknown)).toMatchObject({ ok: false, why: 'version-unknown' })
})
