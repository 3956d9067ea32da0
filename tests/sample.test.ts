import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SchoolClass } from '../src/contract/roster'
import { openTestHouse, type TestHouse } from './support/house'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
  await house.get('safekeeping.startSample')
})
afterAll(() => house.remove())

const signIn = (code: string) => house.get('accounts.signIn', { code, password: 'vlierhof-voorbeeld' })

describe('the invented school', () => {
  test('is marked as such and lies in a folder of its own', async () => {
    expect(await house.get('safekeeping.status')).toMatchObject({ state: 'ready', sample: true })
    expect(existsSync(join(house.folder, 'sample', 'belvrij.db'))).toBe(true)
  })

  test('has three classes of 28 pupils, each with a mentor', async () => {
    await signIn('boh')
    const lists = await house.get<Pick<SchoolClass, 'kind' | 'pupils' | 'mentor'>[]>('roster.classes')
    const classes = lists.filter(({ kind }) => kind === 'class')
    expect(lists.map(({ kind }) => kind).slice(3)).toEqual(['group', 'group', 'trip'])
    expect(classes.map(({ pupils }) => pupils)).toEqual([28, 28, 28])
    expect(classes.every(({ mentor }) => mentor !== null)).toBe(true)
  })

  test('has lived three weeks: decisions wait, letters are on file, pupils come back in the list', async () => {
    const waiting = await house.get<unknown[]>('review.waiting')
    const letters = await house.get<unknown[]>('letters.list')
    const { rows } = await house.get<{ rows: { count: number }[] }>('review.repeated')
    const permissions = await house.get<unknown[]>('permissions.list', { from: '2026-01-21' })
    expect(waiting.length).toBeGreaterThan(2)
    expect(letters.length).toBeGreaterThan(4)
    expect(rows.filter(({ count }) => count > 1).length).toBeGreaterThan(5)
    expect(permissions.length).toBeGreaterThan(2)
    expect(house.log).toEqual([])
  })

  test('lets one person of each role in by PIN on this machine', async () => {
    const { quick } = await house.get<{ quick: { role: string }[] }>('accounts.me')
    expect(quick.map(({ role }) => role).sort()).toEqual(['administrator', 'director', 'mentor', 'teacher'])
  })

  test('goes away in one act, and leaves the real school where it was', async () => {
    await house.get('safekeeping.leaveSample')
    expect(await house.get('safekeeping.status')).toMatchObject({ state: 'first-run', sample: false })
    expect(existsSync(join(house.folder, 'sample'))).toBe(false)
  })
})
