import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'
import type { PupilName, SchoolClass } from '../../contract/roster'

let school: TestSchool
let h3a: TestClass
let h3b: TestClass
beforeEach(async () => {
  school = await testSchool()
  h3a = await school.addClass('H3a', 4)
  h3b = await school.addClass('H3b', 4)
})
afterEach(() => school.close())

const today = '2026-01-21'
const camp = { firstDay: today, lastDay: '2026-01-23', backAt: '15:00', mode: null }
const teacher = () => school.as('teacher')
const a = (at: number) => h3a.pupils[at]!.id
const b = (at: number) => h3b.pupils[at]!.id
interface Wish {
  readonly id?: string | null
  readonly name?: string
  readonly trip?: object | null
  readonly pupilIds?: readonly string[]
}
const wish = (asked: Wish) => ({ id: null, name: 'wiskunde B', trip: null, pupilIds: [a(0), b(1)], ...asked })
const ask = (asked: Wish) => teacher().ask('roster.saveGroup', wish(asked))
const save = async (asked: Wish) => (await teacher().get<{ id: string }>('roster.saveGroup', wish(asked))).id
const lists = () => teacher().get<SchoolClass[]>('roster.classes')
const names = async () => (await lists()).map(({ name }) => name)
const members = async (classId: string) => {
  const rows = await teacher().get<(PupilName & { pocket: number })[]>('roster.classList', { classId })
  return Object.fromEntries(rows.map(({ id, pocket }) => [id, pocket]))
}
const handIn = (classId: string, pupilId: string, hour: number | null = 3) =>
  teacher().get('custody.mark', {
    round: { classId, day: today, hour },
    marks: [{ pupilId, mark: 'handed-in' }]
  })

describe('a teaching group', () => {
  test('takes pupils of several classes, who keep their own class and stand once in every list', async () => {
    const id = await save({})
    expect(await lists()).toMatchObject([
      { name: 'H3a', kind: 'class', pupils: 4 },
      { name: 'H3b', kind: 'class', pupils: 4 },
      { name: 'wiskunde B', kind: 'group', pupils: 2, mentor: null, firstDay: null, custodyMode: null }
    ])
    const list = await teacher().get<PupilName[]>('roster.classList', { classId: id })
    expect(new Set(list.map(({ className }) => className))).toEqual(new Set(['H3a', 'H3b']))
    const all = await teacher().get<PupilName[]>('roster.names')
    expect(all.length).toBe(8)
    expect(new Set(all.map(({ className }) => className))).toEqual(new Set(['H3a', 'H3b']))
  })

  test('is numbered by name; members keep their pocket, gaps stay, newcomers come after the last', async () => {
    // Bakker, Kowalska, Berg, Vries ... the lists of both classes hold the same surnames.
    const id = await save({ pupilIds: [a(0), a(1), a(2)] })
    const first = await members(id)
    expect(new Set(Object.values(first))).toEqual(new Set([1, 2, 3]))
    const second = Object.keys(first).find((pupilId) => first[pupilId] === 2) ?? ''
    const stay = [a(0), a(1), a(2)].filter((pupilId) => pupilId !== second)
    await save({ id, pupilIds: [...stay, b(3)] })
    expect(await members(id)).toEqual({ [stay[0]!]: first[stay[0]!], [stay[1]!]: first[stay[1]!], [b(3)]: 4 })
    // Taken off by mistake: the same day the pocket is theirs again.
    await save({ id, pupilIds: [...stay, b(3), second] })
    expect(await members(id)).toMatchObject({ [second]: 2, [b(3)]: 4 })
    const rows = await school.db.selectFrom('enrolment').selectAll().where('class_id', '=', id).execute()
    expect(rows.filter(({ until_day }) => until_day === today).length).toBe(1)
    expect(rows.every(({ kind }) => kind === 'group')).toBe(true)
  })

  test('of whom a device is here keeps them, and goes on, until it is given back', async () => {
    const id = await save({})
    await handIn(id, a(0))
    expect(await ask({ id, pupilIds: [b(1)] })).toMatchObject({ why: 'devices-here' })
    expect(await teacher().ask('roster.endGroup', { id })).toMatchObject({ why: 'devices-here' })
    expect(Object.keys(await members(id)).length).toBe(2)
    // Others may come and go meanwhile.
    expect(await ask({ id, pupilIds: [a(0), b(2)] })).toMatchObject({ ok: true })
  })

  test('that is ended is in no list, and under the same name it is there again with the same pockets', async () => {
    const id = await save({})
    await teacher().get('roster.setPocket', { classId: id, pupilId: a(0), pocket: 8 })
    const before = await members(id)
    await teacher().get('roster.endGroup', { id })
    expect(await names()).toEqual(['H3a', 'H3b'])
    expect(await members(id)).toEqual({})
    expect(await teacher().ask('roster.endGroup', { id })).toMatchObject({ why: 'class-unknown' })
    expect(await save({})).toBe(id)
    expect(await members(id)).toEqual(before)
  })

  test.each<[string, (group: string) => Wish, string]>([
    ['a name of another list, whatever its capitals', () => ({ name: 'h3A' }), 'name-taken'],
    ['a group there is not', () => ({ id: 'geen' }), 'class-unknown'],
    ['a class', () => ({ id: h3a.id }), 'class-unknown'],
    ['a group that would be a trip', (id) => ({ id, trip: camp }), 'class-unknown'],
    ['a pupil there is not', () => ({ name: 'en1', pupilIds: [a(0), 'niemand'] }), 'pupil-unknown']
  ])('refuses %s, and nothing is half done', async (_what, asked, why) => {
    const id = await save({})
    const before = await school.db.selectFrom('enrolment').selectAll().orderBy('id').execute()
    expect(await ask(asked(id))).toMatchObject({ why })
    expect(await school.db.selectFrom('enrolment').selectAll().orderBy('id').execute()).toEqual(before)
    expect(await names()).toEqual(['H3a', 'H3b', 'wiskunde B'])
  })

  test('without a name, without anyone or of an administrator is not one', async () => {
    for (const asked of [{ name: ' x ' }, { pupilIds: [] }, { trip: { ...camp, mode: 'trip' } }])
      expect(await ask(asked)).toMatchObject({ ok: false, reason: 'invalid' })
    expect(await school.as('administrator').ask('roster.saveGroup', wish({}))).toMatchObject({ ok: false })
    expect(await teacher().ask('roster.endGroup', { id: h3a.id })).toMatchObject({ why: 'is-a-class' })
    expect(await names()).toEqual(['H3a', 'H3b'])
  })
})

describe('a trip or camp', () => {
  test('stands after the groups with its days, until they are over', async () => {
    await save({ name: 'Kamp', trip: { ...camp, firstDay: '2026-05-11', lastDay: '2026-05-13' } })
    await save({ name: 'Zwemmen', trip: { ...camp, lastDay: today, mode: 'bag' } })
    await save({})
    expect((await lists()).slice(2)).toMatchObject([
      { name: 'wiskunde B', kind: 'group' },
      { name: 'Zwemmen', kind: 'trip', firstDay: today, lastDay: today, custodyMode: 'bag' },
      { name: 'Kamp', kind: 'trip', firstDay: '2026-05-11', backAt: '15:00', custodyMode: null }
    ])
    school.now = new Date('2026-01-22T09:00:00Z')
    expect(await names()).toEqual(['H3a', 'H3b', 'wiskunde B', 'Kamp'])
  })

  test('has one round of its first day, and who joins on the way is in it', async () => {
    const id = await save({ name: 'Kamp', trip: camp })
    await handIn(id, a(0), null)
    school.now = new Date('2026-01-22T09:00:00Z')
    await save({ id, name: 'Kamp', trip: camp, pupilIds: [a(0), b(1), b(2)] })
    await handIn(id, b(2), null)
    const round = await teacher().get<{ tiles: { pupilId: string; held: string[] }[] }>('custody.round', {
      classId: id,
      day: today,
      hour: null
    })
    expect(
      round.tiles
        .filter(({ held }) => held.length > 0)
        .map(({ pupilId }) => pupilId)
        .sort()
    ).toEqual([a(0), b(2)].sort())
  })

  test('with devices in its pockets keeps its first day and its way of keeping, and may last a day longer', async () => {
    const id = await save({ name: 'Kamp', trip: camp })
    await handIn(id, a(0), null)
    const change = (trip: object) => ask({ id, name: 'Kamp', trip: { ...camp, ...trip } })
    expect(await change({ firstDay: '2026-01-22' })).toMatchObject({ why: 'devices-here' })
    expect(await change({ mode: 'day' })).toMatchObject({ why: 'devices-here' })
    expect(await change({ lastDay: '2026-01-24', backAt: '16:30' })).toMatchObject({ ok: true })
    expect((await lists()).at(-1)).toMatchObject({ lastDay: '2026-01-24', backAt: '16:30' })
  })

  test.each<[string, object, string]>([
    ['ends before it begins', { lastDay: '2026-01-20' }, 'ends-before-start'],
    ['lasts more than three weeks', { lastDay: '2026-02-11' }, 'too-long'],
    ['is over', { firstDay: '2026-01-19', lastDay: '2026-01-20' }, 'day-past']
  ])('that %s is refused', async (_what, days, why) => {
    expect(await ask({ name: 'Kamp', trip: { ...camp, ...days } })).toMatchObject({ why })
    expect(await names()).toEqual(['H3a', 'H3b'])
  })

  test('that is over is not changed any more', async () => {
    const id = await save({ name: 'Kamp', trip: camp })
    school.now = new Date('2026-01-26T09:00:00Z')
    const later = { ...camp, lastDay: '2026-01-28' }
    expect(await ask({ id, name: 'Kamp', trip: later })).toMatchObject({ why: 'day-past' })
    expect(await ask({ name: 'Kamp', trip: later })).toMatchObject({ why: 'name-taken' })
  })
})

describe('a permission', () => {
  const grant = (classId: string) =>
    teacher().get('permissions.grant', {
      classId,
      pupilIds: [],
      day: today,
      hour: 4,
      span: null,
      purpose: 'grafieken tekenen',
      allowedUse: ''
    })
  const covered = async (classId: string) => {
    const round = await teacher().get<{ tiles: { pupilId: string; covered: boolean }[] }>('custody.round', {
      classId,
      day: today,
      hour: 4
    })
    return round.tiles.filter((tile) => tile.covered).map(({ pupilId }) => pupilId)
  }

  beforeEach(() => {
    // The fourth hour is going on, so that its round can be kept.
    school.now = new Date('2026-01-21T09:40:00Z')
  })

  test('for a group covers its members, in the round of the group and in that of their class', async () => {
    const id = await save({})
    await grant(id)
    expect((await covered(id)).sort()).toEqual([a(0), b(1)].sort())
    expect(await covered(h3a.id)).toEqual([a(0)])
    expect(await covered(h3b.id)).toEqual([b(1)])
  })

  test('for a class covers who is of it in a group, and nobody else there', async () => {
    const id = await save({})
    await grant(h3a.id)
    expect(await covered(id)).toEqual([a(0)])
    expect(await covered(h3b.id)).toEqual([])
  })

  test('for a group stops an offence of a member in its lesson, and of nobody else', async () => {
    const id = await save({})
    await grant(id)
    const record = (pupilId: string) =>
      teacher().ask('offences.record', {
        kindId: 'phone-used',
        day: today,
        hour: 4,
        place: 'lesson',
        pupilIds: [pupilId],
        note: '',
        ownWords: '',
        anyway: null
      })
    expect(await record(a(0))).toMatchObject({ why: 'covered', about: { pupilId: a(0) } })
    expect(await record(a(1))).toMatchObject({ ok: true })
  })
})
