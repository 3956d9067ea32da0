import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contract } from '../src/contract'
import type { Call, Caller } from '../src/contract/call'
import { openTestHouse, type TestHouse } from './support/house'
import { testSchool, type TestSchool } from './support/school'

const callers: readonly Caller[] = ['visitor', 'teacher', 'mentor', 'director', 'administrator']
const calls = Object.entries(contract).flatMap(([feature, calls]) =>
  Object.entries(calls as Record<string, Call>).map(([name, call]) => ({ path: `${feature}.${name}`, call }))
)
const cells = calls.flatMap(({ path, call }) => callers.map((caller) => ({ path, call, caller })))

let school: TestSchool
let house: TestHouse
beforeAll(async () => {
  school = await testSchool()
  house = await openTestHouse()
  await house.setUp()
})
afterAll(async () => {
  await school.close()
  await house.remove()
})

/** Input that no call takes: whoever may ask is told it is invalid, whoever may not never gets that far. */
const nonsense = { nothing: 'takes this' }

describe('nobody reaches a call that is not theirs, whatever they send', () => {
  test('every call of the contract is here, for every caller', () => {
    expect(calls.length).toBeGreaterThan(50)
    expect(cells.length).toBe(calls.length * 5)
  })

  test.each(cells)('$caller asks $path', async ({ path, call, caller }) => {
    const reply = path.startsWith('safekeeping.')
      ? await house.askAs(caller, path, nonsense)
      : await school.as(caller).ask(path, nonsense)
    const refusedAtTheDoor = !reply.ok && (reply.reason === 'forbidden' || reply.reason === 'closed')
    expect(refusedAtTheDoor).toBe(!call.allow.includes(caller))
    if (!refusedAtTheDoor) expect(reply).toMatchObject({ ok: false, reason: 'invalid' })
  })

  test.each([
    'constructor.name',
    '__proto__.toString',
    'custody',
    'custody.',
    '.mark',
    'custody.mark.x',
    'custody.toString',
    'nothing.here'
  ])('the path %s leads nowhere, for anyone', async (path) => {
    for (const caller of callers)
      expect(await school.as(caller).ask(path)).toEqual({ ok: false, reason: 'unknown' })
  })
})

describe('a locked window asks for the person again', () => {
  test('it answers nothing but who may come back', async () => {
    const teacher = school.as('teacher')
    await teacher.get('accounts.lock')
    const connection = { id: 'window of teacher', device: 'local' }
    const ask = (path: string) => school.app.call(connection, { path, event: null, input: {} })
    expect(await ask('roster.classes')).toEqual({ ok: false, reason: 'closed', locked: true })
    expect(await ask('accounts.me')).toMatchObject({
      ok: true,
      value: { locked: true, staff: { id: 'teacher' } }
    })
  })
})
