import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Mark, Round } from '../../contract/custody'
import { newId } from '../../contract/id'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'
import { concludeRound, roundOf } from './rounds'

let school: TestSchool
let h3b: TestClass
let made = 0
beforeAll(async () => {
  school = await testSchool()
})
afterAll(() => school.close())
beforeEach(async () => {
  school.now = new Date('2026-01-21T09:20:00Z')
  h3b = await school.addClass(`H3b${++made}`, 5)
})

const day = '2026-01-21'
const key = (more: object = {}) => ({ classId: h3b.id, day, hour: 3, ...more })
const teacher = () => school.as('teacher')
const pupil = (pocket: number) => h3b.pupils[pocket - 1]!.id
const round = (more: object = {}) => teacher().get<Round>('custody.round', key(more))
const marks = async (more: object = {}) => (await round(more)).tiles.map((tile) => tile.mark)
const mark = (pocket: number, mark: Mark, event?: string) =>
  teacher().ask('custody.mark', { round: key(), marks: [{ pupilId: pupil(pocket), mark }] }, event)
const rest = (event?: string) => teacher().ask('custody.restHandedIn', { round: key() }, event)
const kept = { holderId: null, holder: 'Dhr. Bos', place: 'kluis', note: '', until: null, reason: '' }
const undo = (event: string) => teacher().ask('custody.undo', { round: key(), event })
const giveBack = (except: string[] = [], event?: string) =>
  teacher().ask(
    'custody.giveBack',
    { round: key(), except: except.map((pupilId) => ({ pupilId, device: null })) },
    event
  )
const conclude = (more: object = {}) =>
  school.db.transaction().execute(async (tx) => {
    const round = await roundOf({ db: tx, today: day }, key(more))
    return concludeRound({ db: tx, event: newId(), newId }, round)
  })

test('a round nobody has touched shows every pupil open, in pocket order, by first name', async () => {
  expect(await round()).toMatchObject({ className: h3b.name, stage: 'hand-in', late: false, mode: 'lesson' })
  expect(
    (await round()).tiles.map(({ pocket, name, mark, held }) => [pocket, name, mark, held.length])
  ).toEqual([
    [1, 'Amira', null, 0],
    [2, 'Bas', null, 0],
    [3, 'Cem', null, 0],
    [4, 'Daan', null, 0],
    [5, 'Elif', null, 0]
  ])
})

test('thirty come in: two exceptions, the rest in one act, and what is handed in is held', async () => {
  await mark(2, 'not-handed-in')
  await mark(4, 'absent')
  expect(await rest()).toMatchObject({ ok: true, value: { marked: 3 } })
  expect(await marks()).toEqual(['handed-in', 'not-handed-in', 'handed-in', 'absent', 'handed-in'])
  expect((await round()).tiles.filter((tile) => tile.held.length > 0)).toHaveLength(3)
  expect(await rest()).toMatchObject({ ok: false, why: 'nothing-open' })
})

test('several pupils can be marked in one act, each once', async () => {
  const many = [1, 2, 1].map((pocket, at) => ({ pupilId: pupil(pocket), mark: at === 2 ? 'late' : 'absent' }))
  expect(await teacher().get('custody.mark', { round: key(), marks: many })).toEqual({ marked: 2 })
  expect((await marks()).slice(0, 2)).toEqual(['late', 'absent'])
})

describe('a round is refused', () => {
  test.each([
    ['class-unknown', { classId: 'no-such-class' }],
    ['no-such-hour', { hour: 19 }],
    ['no-such-hour', { hour: null }],
    ['no-such-hour', { day: '2026-01-18' }],
    ['day-to-come', { day: '2026-01-22' }]
  ])('%s', async (why, more) => {
    expect(await teacher().ask('custody.round', key(more))).toMatchObject({ ok: false, why })
  })
  test('on a day off', async () => {
    expect(await teacher().ask('custody.round', key({ day: '2025-12-25' }))).toMatchObject({
      why: 'no-such-hour'
    })
  })
})

test('marking a pupil of another class, or twice the same, is refused and changes nothing', async () => {
  const other = await school.addClass(`X${made}`, 1)
  const asked = {
    round: key(),
    marks: [pupil(1), other.pupils[0]!.id].map((pupilId) => ({ pupilId, mark: 'absent' }))
  }
  expect(await teacher().ask('custody.mark', asked)).toMatchObject({ why: 'pupil-not-in-class' })
  expect(await marks()).toEqual([null, null, null, null, null])
  await mark(1, 'absent')
  expect(await mark(1, 'absent')).toMatchObject({ ok: false, why: 'already-so' })
})

test('the same act sent twice happens once', async () => {
  const event = newId()
  expect(await mark(1, 'handed-in', event)).toEqual(await mark(1, 'handed-in', event))
  expect(await undo(event)).toMatchObject({ ok: true, value: { undone: 1 } })
})

describe('undo', () => {
  test('takes back an exception and puts what stood before in its place', async () => {
    const event = newId()
    await mark(1, 'absent')
    await mark(1, 'not-handed-in', event)
    await undo(event)
    expect((await marks())[0]).toBe('absent')
    expect(await undo(event)).toMatchObject({ ok: false, why: 'nothing-to-undo' })
  })
  test('takes back the rest, but not who was marked since', async () => {
    const event = newId()
    await rest(event)
    await mark(3, 'refused')
    expect(await undo(event)).toMatchObject({ ok: true, value: { undone: 4 } })
    expect(await marks()).toEqual([null, null, 'refused', null, null])
  })
  test('stops at Afronden for the hand-in, and works for a return that day', async () => {
    const [first, back] = [newId(), newId()]
    await rest(first)
    await conclude()
    expect(await undo(first)).toMatchObject({ ok: false, why: 'already-concluded' })
    await giveBack([], back)
    expect((await round()).stage).toBe('closed')
    expect(await undo(back)).toMatchObject({ ok: true, value: { undone: 5 } })
    expect(await round()).toMatchObject({ stage: 'concluded' })
    const later = newId()
    await giveBack([], later)
    school.now = new Date('2026-01-22T09:20:00Z')
    expect(await undo(later)).toMatchObject({ ok: false, why: 'nothing-to-undo' })
  })
})

test('a device is in one place: not in two rounds, not in a round and at the desk', async () => {
  await mark(1, 'handed-in')
  const next = { round: key({ hour: 4 }), marks: [{ pupilId: pupil(1), mark: 'handed-in' }] }
  expect(await teacher().ask('custody.mark', next)).toMatchObject({
    why: 'device-elsewhere',
    about: { place: `${h3b.name} · 3` }
  })
  const take = { pupilId: pupil(1), device: 'phone', ...kept }
  expect(await teacher().ask('custody.take', take)).toMatchObject({ why: 'device-elsewhere' })
  expect(await teacher().ask('custody.take', { ...take, device: 'smartwatch' })).toMatchObject({ ok: true })
  expect(await teacher().get('custody.take', { ...take, pupilId: pupil(2) })).toMatchObject({
    due: '2026-01-21T12:30:00.000Z'
  })
  expect(await mark(2, 'handed-in')).toMatchObject({ why: 'device-elsewhere', about: { place: 'kluis' } })
  await rest()
  expect((await marks())[1]).toBe('no-device')
})

test('undoing a mark that would bring a device back from elsewhere is refused', async () => {
  const event = newId()
  await mark(1, 'handed-in')
  await mark(1, 'not-handed-in', event)
  const take = { pupilId: pupil(1), device: 'phone', ...kept }
  await teacher().get('custody.take', take)
  expect(await undo(event)).toMatchObject({ why: 'device-elsewhere', about: { place: 'kluis' } })
})

test('a class with permission is in order, and the rest is recorded as permitted', async () => {
  const grant = { day, hour: null, span: { starts: '10:30', ends: '10:50' }, purpose: 'Quiz', allowedUse: '' }
  await teacher().get('permissions.grant', { ...grant, classId: null, pupilIds: [pupil(3)] })
  expect((await round()).tiles.map((tile) => tile.covered)).toEqual([false, false, true, false, false])
  expect((await round({ hour: 4 })).tiles.some((tile) => tile.covered)).toBe(false)
  await rest()
  expect((await marks())[2]).toBe('permitted')
})

test('a lesson of an earlier day is filled in later: it is marked late and holds nothing', async () => {
  const yesterday = key({ day: '2026-01-20' })
  await teacher().get('custody.restHandedIn', { round: yesterday })
  const found = await teacher().get<Round>('custody.round', yesterday)
  expect(found).toMatchObject({ late: true })
  expect(found.tiles.every((tile) => tile.mark === 'handed-in' && tile.held.length === 0)).toBe(true)
  expect(await mark(1, 'handed-in')).toMatchObject({ ok: true })
})

test('a pupil who left the class keeps a seat as long as the device is in its pocket', async () => {
  await mark(1, 'handed-in')
  await school.db
    .updateTable('enrolment')
    .set({ until_day: day })
    .where('pupil_id', 'in', [pupil(1), pupil(2)])
    .execute()
  expect((await round()).tiles.map((tile) => tile.pocket)).toEqual([1, 3, 4, 5])
})

test('unfinished rounds are those the asker began, until everything is back', async () => {
  const mine = async (who: 'teacher' | 'teacher2' = 'teacher') =>
    (await school.as(who).get<{ classId: string; stage: string; held: number }[]>('custody.unfinished'))
      .filter((one) => one.classId === h3b.id)
      .map(({ stage, held }) => [stage, held])
  expect(await mine()).toEqual([])
  await rest()
  expect(await mine()).toEqual([['hand-in', 5]])
  expect(await mine('teacher2')).toEqual([])
  await conclude()
  const event = newId()
  await giveBack([pupil(1)])
  expect(await mine()).toEqual([['concluded', 1]])
  await giveBack([], event)
  expect(await mine()).toEqual([])
  await undo(event)
  expect(await mine()).toEqual([['concluded', 1]])
})
