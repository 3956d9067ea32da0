import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../contract/id'
import { openCaring, type Caring } from './caring.fixture'

let t: Caring
beforeEach(async () => {
  t = await openCaring()
})
afterEach(async () => {
  expect(t.school.faults).toEqual([])
  await t.close()
})
const own = (at = 0) => t.own.pupils[at]!.id
const other = (at = 0) => t.other.pupils[at]!.id
const lastLine = () =>
  t.school.db
    .selectFrom('audit')
    .select(['call', 'subjects', 'actor_id as by'])
    .orderBy('seq', 'desc')
    .executeTakeFirst()

describe('the agenda of the care consultation', () => {
  test('holds a pupil once, with who put them there and why', async () => {
    const itemId = await t.putOn(own())
    expect(
      await t.ask('director', 'care.putOn', { pupilId: own(), source: 'file', reason: '' })
    ).toMatchObject({ why: 'already-on-agenda' })
    expect((await t.agenda('mentor')).items).toMatchObject([
      {
        id: itemId,
        name: 'Amira Bakker',
        className: 'H3b',
        source: 'mentor',
        reason: 'Telefoon in elke les',
        by: 'M. de Jonge-mentor',
        lines: [],
        decisions: []
      }
    ])
  })

  test('shows each the pupils whose care is theirs, and nobody else any', async () => {
    await t.putOn(own())
    await t.putOn(other(), 'teacher')
    const classes = async (who: 'mentor' | 'director' | 'teacher') =>
      (await t.agenda(who)).items.map(({ className }) => className)
    expect(await classes('director')).toEqual(['H3b', 'H3c'])
    expect(await classes('mentor')).toEqual(['H3b'])
    expect(await classes('teacher')).toEqual(['H3c'])
    expect(await t.ask('teacher2', 'care.agenda', {})).toMatchObject({ why: 'not-in-care' })
    expect(await t.get('teacher2', 'care.onAgenda')).toEqual({ sees: false, items: [] })
    expect((await t.get<{ items: object[] }>('mentor', 'care.onAgenda')).items).toHaveLength(1)
  })

  test('takes no pupil from whoever the care is not of', async () => {
    const wish = { source: 'mentor', reason: '' }
    expect(await t.ask('mentor', 'care.putOn', { pupilId: other(), ...wish })).toMatchObject({
      why: 'not-your-pupil'
    })
    expect(await t.ask('teacher2', 'care.putOn', { pupilId: own(), ...wish })).toMatchObject({
      why: 'not-your-pupil'
    })
    expect(await t.ask('mentor', 'care.putOn', { pupilId: newId(), ...wish })).toMatchObject({
      why: 'pupil-unknown'
    })
    const itemId = await t.putOn(other(), 'teacher')
    expect(await t.ask('mentor', 'care.takeOff', { itemId })).toMatchObject({ why: 'not-your-pupil' })
    expect((await t.agenda()).items).toHaveLength(1)
  })

  test('each opening is on the audit trail, with whose facts were read', async () => {
    await t.putOn(own())
    await t.agenda('mentor')
    expect(await lastLine()).toEqual({ call: 'care.agenda', by: 'mentor', subjects: own() })
  })

  test('lets go of a pupil, who can be put on again, until something was said', async () => {
    const first = await t.putOn(own())
    await t.get('mentor', 'care.takeOff', { itemId: first })
    expect(await t.ask('mentor', 'care.takeOff', { itemId: first })).toMatchObject({ why: 'item-settled' })
    const itemId = await t.putOn(own())
    const meetingId = await t.open()
    await t.get('mentor', 'care.say', { itemId, meetingId, words: 'Het gaat beter.' })
    expect(await t.ask('mentor', 'care.takeOff', { itemId })).toMatchObject({ why: 'item-spoken-of' })
    expect(await t.ask('mentor', 'care.takeOff', { itemId: newId() })).toMatchObject({ why: 'item-unknown' })
  })

  test('has the facts in brief as they are now', async () => {
    await t.offence(own(), 1)
    await t.offence(own(), 2)
    await t.putOn(own())
    const [item] = (await t.agenda()).items
    expect(item!.facts).toMatchObject({ count: 2, rung: 2, toNext: 1, last: '2026-01-21', earlier: [] })
    expect(item!.facts.steps).toHaveLength(2)
    await t.offence(own(), 3)
    expect((await t.agenda()).items[0]!.facts.count).toBe(3)
  })

  test('names who can be given something to do: no administrator', async () => {
    const { staff } = await t.agenda()
    expect(staff.map(({ id }) => id).toSorted()).toEqual(['director', 'mentor', 'teacher', 'teacher2'])
  })
})
