import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Mark, Round } from '../../contract/custody'
import { newId } from '../../contract/id'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'
import { concludeRound, roundOf } from './rounds'

let school: TestSchool
let klas: TestClass
let made = 0
beforeAll(async () => {
  school = await testSchool()
})
afterAll(() => school.close())
beforeEach(async () => {
  school.now = new Date('2026-01-21T09:20:00Z')
  klas = await school.addClass(`G7${++made}`, 3)
})

const day = '2026-01-21'
const key = (hour = 3) => ({ classId: klas.id, day, hour })
const teacher = () => school.as('teacher')
const amira = () => klas.pupils[0]!.id
const tile = async (hour = 3) => (await teacher().get<Round>('custody.round', key(hour))).tiles[0]!
const handIn = (devices?: string[], hour = 3, event?: string) =>
  teacher().ask(
    'custody.mark',
    {
      round: key(hour),
      marks: [{ pupilId: amira(), mark: 'handed-in' satisfies Mark, ...(devices ? { devices } : {}) }]
    },
    event
  )
const conclude = (hour = 3) =>
  school.db.transaction().execute(async (tx) => {
    const round = await roundOf({ db: tx, today: day }, key(hour))
    return concludeRound({ db: tx, event: newId(), newId }, round)
  })
const giveBack = (except: { pupilId: string; device: string | null }[] = [], event?: string) =>
  teacher().ask('custody.giveBack', { round: key(), except }, event)

test('a phone and a watch are handed in together, and remembered for the next lesson', async () => {
  expect(await tile()).toMatchObject({ devices: ['phone'], held: [] })
  await handIn(['phone', 'smartwatch'])
  expect(await tile()).toMatchObject({ mark: 'handed-in', held: ['phone', 'smartwatch'] })
  expect(await tile(4)).toMatchObject({ devices: ['phone', 'smartwatch'], mark: null })
  await conclude()
  await giveBack()
  await teacher().get('custody.restHandedIn', { round: key(4) })
  expect(await tile(4)).toMatchObject({ held: ['phone', 'smartwatch'] })
})

test('what was remembered is forgotten when only the phone is handed in again', async () => {
  await handIn(['phone', 'smartwatch'])
  await handIn(['phone'])
  expect(await tile()).toMatchObject({ devices: ['phone'], held: ['phone'] })
  expect(await tile(4)).toMatchObject({ devices: ['phone'] })
})

test('a device of a kind the school does not know, or named twice, is not handed in twice or at all', async () => {
  expect(await handIn(['phone', 'drone'])).toMatchObject({ ok: false, why: 'device-unknown' })
  expect(await tile()).toMatchObject({ mark: null, held: [] })
  expect(await handIn(['phone', 'phone'])).toMatchObject({ ok: true })
  expect(await tile()).toMatchObject({ held: ['phone'] })
})

test('the watch stays behind while the phone goes, and the class goes when both are accounted for', async () => {
  await handIn(['phone', 'smartwatch'])
  await teacher().get('custody.restHandedIn', { round: key() })
  await conclude()
  expect(await giveBack([{ pupilId: amira(), device: 'smartwatch' }])).toMatchObject({
    value: { returned: 3, held: 1, closed: false }
  })
  expect(await tile()).toMatchObject({ held: ['smartwatch'] })
  const leave = {
    round: key(),
    pupilId: amira(),
    device: 'smartwatch',
    holderId: null,
    holder: 'Mw. Smit',
    place: 'de receptie'
  }
  expect(await teacher().ask('custody.leaveBehind', { ...leave, device: 'phone' })).toMatchObject({
    why: 'nothing-held'
  })
  const left = await teacher().get<{ ids: string[]; closed: boolean }>('custody.leaveBehind', leave)
  expect(left).toMatchObject({ closed: true })
  expect(left.ids).toHaveLength(1)
  expect(await handIn(undefined, 4)).toMatchObject({ ok: true })
  expect(await tile(4)).toMatchObject({ held: ['phone'] })
})

test('both devices of a pupil stay behind in one act, and come back into the round in one undo', async () => {
  await handIn(['phone', 'tablet'])
  await teacher().get('custody.restHandedIn', { round: key() })
  await conclude()
  const event = newId()
  const keeper = { holderId: 'mentor', holder: 'Mw. de Jonge', place: 'de receptie' }
  const left = await teacher().get<{ ids: string[] }>(
    'custody.leaveBehind',
    { round: key(), pupilId: amira(), device: null, ...keeper },
    event
  )
  expect(left.ids).toHaveLength(2)
  expect(await tile()).toMatchObject({ held: [] })
  expect(await teacher().ask('custody.undo', { round: key(), event })).toMatchObject({ value: { undone: 1 } })
  expect(await tile()).toMatchObject({ held: ['phone', 'tablet'] })
})

test('an undo of the return brings back the one device that went, and not the other', async () => {
  await handIn(['phone', 'smartwatch'])
  await teacher().get('custody.restHandedIn', { round: key() })
  await conclude()
  const [first, second] = [newId(), newId()]
  await giveBack([{ pupilId: amira(), device: 'smartwatch' }], first)
  await giveBack([], second)
  await teacher().get('custody.undo', { round: key(), event: second })
  expect(await tile()).toMatchObject({ held: ['smartwatch'] })
  await teacher().get('custody.undo', { round: key(), event: first })
  expect(await tile()).toMatchObject({ held: ['phone', 'smartwatch'] })
})

test('a pupil whose watch is in another round hands in the phone here', async () => {
  await handIn(['smartwatch'], 2)
  await handIn(['phone', 'smartwatch'], 4).then((reply) =>
    expect(reply).toMatchObject({ why: 'device-elsewhere', about: { place: `${klas.name} · 2` } })
  )
  expect(await handIn(['phone'], 4)).toMatchObject({ ok: true })
})

test('an undo forgets what was remembered by the act, and what came before holds again', async () => {
  const [first, second] = [newId(), newId()]
  await handIn(['phone', 'smartwatch'], 3, first)
  await handIn(['tablet'], 3, second)
  expect(await tile(4)).toMatchObject({ devices: ['tablet'] })
  await teacher().get('custody.undo', { round: key(), event: second })
  expect(await tile(4)).toMatchObject({ devices: ['phone', 'smartwatch'] })
  await teacher().get('custody.undo', { round: key(), event: first })
  expect(await tile()).toMatchObject({ mark: null, devices: ['phone'] })
})

test('an undo leaves alone what was remembered since in another lesson', async () => {
  const event = newId()
  await handIn(['phone', 'smartwatch'], 3, event)
  await handIn(['tablet'], 4)
  await teacher().get('custody.undo', { round: key(), event })
  expect(await tile(5)).toMatchObject({ devices: ['tablet'] })
})

test('only what is named goes back, also when a colleague takes in more meanwhile', async () => {
  const all = klas.pupils.map(({ id }, at) => ({ pupilId: id, mark: at === 2 ? 'late' : 'handed-in' }))
  await teacher().get('custody.mark', { round: key(), marks: all })
  await conclude()
  const late = { round: key(), marks: [{ pupilId: klas.pupils[2]!.id, mark: 'handed-in' }] }
  await school.as('teacher2').get('custody.mark', late)
  const only = [{ pupilId: amira(), device: null }]
  const back = () => teacher().ask('custody.giveBack', { round: key(), except: [], only })
  expect(await back()).toMatchObject({ value: { returned: 1, held: 2 } })
  expect(await back()).toMatchObject({ ok: false, why: 'nothing-held' })
})

test('the story tells which devices, and two pupils with different ones apart', async () => {
  await teacher().get('custody.mark', {
    round: key(),
    marks: klas.pupils.map(({ id }, at) => ({
      pupilId: id,
      mark: 'handed-in',
      devices: at === 0 ? ['phone', 'smartwatch'] : ['phone']
    }))
  })
  const story = await teacher().get<{ pupils: string[]; devices: string[] }[]>('custody.story', key())
  expect(story.map(({ pupils, devices }) => [pupils.length, devices])).toEqual([
    [1, ['phone', 'smartwatch']],
    [2, ['phone']]
  ])
})
