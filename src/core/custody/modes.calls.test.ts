import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Round } from '../../contract/custody'
import { newId } from '../../contract/id'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'

let school: TestSchool
let klas: TestClass
let made = 0
beforeAll(async () => {
  school = await testSchool()
})
afterAll(() => school.close())
beforeEach(async () => {
  school.now = new Date('2026-01-21T09:20:00Z')
  klas = await school.addClass(`M${++made}`, 3)
})

const day = '2026-01-21'
const teacher = () => school.as('teacher')
const ask = (key: object) => teacher().ask('custody.round', key)
const round = (key: object) => teacher().get<Round>('custody.round', key)
const set = (values: {
  kind?: string
  custody_mode?: string | null
  first_day?: string
  last_day?: string
}) => school.db.updateTable('school_class').set(values).where('id', '=', klas.id).execute()

describe('a class keeps phones in its own way', () => {
  test('of the whole day, where the school keeps them by the lesson', async () => {
    await set({ custody_mode: 'day' })
    expect(await ask({ classId: klas.id, day, hour: 3 })).toMatchObject({ why: 'no-such-hour' })
    expect(await round({ classId: klas.id, day, hour: null })).toMatchObject({ mode: 'day' })
  })
  test('in the bag, where the school takes them in', async () => {
    await set({ custody_mode: 'bag' })
    const found = await round({ classId: klas.id, day, hour: 3 })
    expect(found.mode).toBe('bag')
    expect(found.tiles.every(({ mark, held }) => mark === 'handed-in' && held.length === 0)).toBe(true)
  })
  test('and a round that has begun keeps the way it began with', async () => {
    const key = { classId: klas.id, day, hour: 3 }
    await teacher().get('custody.restHandedIn', { round: key })
    await set({ custody_mode: 'bag' })
    expect(await round(key)).toMatchObject({ mode: 'lesson' })
  })
})

describe('a camp from Friday to Monday', () => {
  const key = () => ({ classId: klas.id, day: '2026-01-23', hour: null })
  beforeEach(async () => {
    await set({ kind: 'trip', first_day: '2026-01-23', last_day: '2026-01-26' })
    school.now = new Date('2026-01-23T08:00:00Z')
  })

  test('has one round, of its first day, that is open until the end', async () => {
    await teacher().get('custody.restHandedIn', { round: key() })
    await teacher().get('offences.conclude', { round: key(), readings: [] })
    school.now = new Date('2026-01-25T20:00:00Z')
    expect(await round(key())).toMatchObject({
      mode: 'trip',
      until: '2026-01-26',
      late: false,
      stage: 'concluded'
    })
    expect((await round(key())).tiles.every(({ held }) => held.length === 1)).toBe(true)
    school.now = new Date('2026-01-26T14:00:00Z')
    expect(await teacher().get('custody.giveBack', { round: key(), except: [] })).toMatchObject({
      closed: true
    })
  })

  test('takes in a latecomer on its second day, a Saturday', async () => {
    await teacher().get('custody.mark', {
      round: key(),
      marks: klas.pupils.map(({ id }, at) => ({ pupilId: id, mark: at === 0 ? 'late' : 'handed-in' }))
    })
    await teacher().get('offences.conclude', { round: key(), readings: [] })
    school.now = new Date('2026-01-24T10:00:00Z')
    const late = { round: key(), marks: [{ pupilId: klas.pupils[0]!.id, mark: 'handed-in' }] }
    await teacher().get('custody.mark', late)
    expect((await round(key())).tiles[0]).toMatchObject({ held: ['phone'] })
  })

  test('has no round of another day, nor of an hour', async () => {
    school.now = new Date('2026-01-26T08:00:00Z')
    for (const other of [{ day: '2026-01-24' }, { day: '2026-01-26' }, { hour: 3 }])
      expect(await ask({ ...key(), ...other })).toMatchObject({ why: 'no-such-hour' })
  })

  test('keeps a phone from the lesson that its own pupil has at school meanwhile', async () => {
    const home = await school.addClass(`N${made}`, 1)
    await school.db
      .insertInto('enrolment')
      .values({
        id: newId(),
        class_id: klas.id,
        pupil_id: home.pupils[0]!.id,
        pocket: 9,
        from_day: '2026-01-23',
        kind: 'group'
      })
      .execute()
    await teacher().get('custody.restHandedIn', { round: key() })
    school.now = new Date('2026-01-26T09:20:00Z')
    const lesson = { classId: home.id, day: '2026-01-26', hour: 3 }
    const marks = [{ pupilId: home.pupils[0]!.id, mark: 'handed-in' }]
    expect(await teacher().ask('custody.mark', { round: lesson, marks })).toMatchObject({
      why: 'device-elsewhere',
      about: { place: klas.name }
    })
  })

  test('that gives devices back each evening has a round of each of its days, and of no other', async () => {
    await set({ custody_mode: 'day' })
    school.now = new Date('2026-01-27T09:20:00Z')
    for (const day of ['2026-01-23', '2026-01-24', '2026-01-26'])
      expect(await round({ ...key(), day })).toMatchObject({ mode: 'day', until: null })
    for (const day of ['2026-01-22', '2026-01-27'])
      expect(await ask({ ...key(), day })).toMatchObject({ why: 'no-such-hour' })
  })
})

describe('a day that ends early', () => {
  test('has no round of an hour that does not take place, and the ones before it as always', async () => {
    await school.db.insertInto('other_day').values({ day: '2026-01-20', ends: '10:00' }).execute()
    const at = (hour: number) => ask({ classId: klas.id, day: '2026-01-20', hour })
    expect(await at(2)).toMatchObject({ ok: true })
    expect(await at(3)).toMatchObject({ ok: false, why: 'no-such-hour' })
    await school.db.deleteFrom('other_day').execute()
    expect(await at(3)).toMatchObject({ ok: true })
  })
})
