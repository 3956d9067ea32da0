import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../contract/id'
import type { CareItem, Meeting } from '../../contract/care-shapes'
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

describe('a consultation', () => {
  test('is opened by a director, a team leader or a coordinator, and once each', async () => {
    const wish = { day: '2026-01-21', present: '' }
    expect(await t.ask('mentor', 'care.open', wish)).toMatchObject({ why: 'not-yours-to-hold' })
    expect(await t.ask('teacher2', 'care.open', wish)).toMatchObject({ why: 'not-yours-to-hold' })
    await t.open('teacher')
    expect(await t.ask('teacher', 'care.open', wish)).toMatchObject({ why: 'meeting-open' })
    await t.open('director')
    expect(await t.ask('director', 'care.open', { ...wish, day: '2026-01-20' })).toMatchObject({
      why: 'day-past'
    })
  })

  test('is about the pupils of whoever holds it', async () => {
    const mine = await t.putOn(own())
    const meetingId = await t.open('teacher')
    expect((await t.agenda('mentor')).open).toEqual([])
    expect((await t.agenda('director')).open).toHaveLength(1)
    const say = { itemId: mine, meetingId, words: 'Gesproken.' }
    expect(await t.ask('director', 'care.say', say)).toMatchObject({ why: 'meeting-unknown' })
    expect(await t.ask('teacher', 'care.say', say)).toMatchObject({ why: 'not-your-pupil' })
  })

  test('freezes the facts when it closes, and moves whoever nothing was decided about to the next', async () => {
    await t.offence(own(), 1)
    const decided = await t.putOn(own())
    const waits = await t.putOn(own(1))
    const meetingId = await t.open()
    await t.get('mentor', 'care.say', { itemId: decided, meetingId, words: 'Thuis gaat het goed.' })
    await t.get('mentor', 'care.say', { itemId: waits, meetingId, words: 'Volgende keer.' })
    await t.decide(decided, meetingId)
    const closed = await t.get('director', 'care.close', { meetingId, note: 'Rustig overleg' })
    expect(closed).toEqual({ settled: 1, moved: 1 })
    await t.offence(own(), 2)

    const { items, open, held } = await t.agenda()
    expect(open).toEqual([])
    expect(held).toMatchObject([{ id: meetingId, pupils: 2, decisions: 1, note: 'Rustig overleg' }])
    expect(items).toMatchObject([{ pupilId: own(1), source: 'earlier', by: 'M. de Jonge-mentor', lines: [] }])

    const record = await t.get<{ meeting: Meeting; items: CareItem[] }>('mentor', 'care.meeting', {
      meetingId
    })
    expect(record.items.map(({ facts }) => facts.count).toSorted((a, b) => a - b)).toEqual([0, 1])
    expect(record.items.find(({ id }) => id === decided)).toMatchObject({
      lines: [{ words: 'Thuis gaat het goed.' }],
      decisions: [{ kind: 'care-team', doer: 'M. de Jonge-mentor', until: '2026-02-04' }]
    })
  })

  test('that is closed takes nothing more, and is closed once', async () => {
    const itemId = await t.putOn(own())
    const meetingId = await t.open()
    await t.get('director', 'care.close', { meetingId, note: '' })
    const say = { itemId, meetingId, words: 'Te laat.' }
    expect(await t.ask('director', 'care.say', say)).toMatchObject({ why: 'item-settled' })
    const [next] = (await t.agenda()).items
    expect(await t.ask('director', 'care.say', { ...say, itemId: next!.id })).toMatchObject({
      why: 'meeting-closed'
    })
    expect(await t.ask('director', 'care.close', { meetingId, note: '' })).toMatchObject({
      why: 'meeting-closed'
    })
    expect(await t.ask('director', 'care.close', { meetingId: newId(), note: '' })).toMatchObject({
      why: 'meeting-unknown'
    })
  })

  test('is closed by who opened it or the director', async () => {
    const meetingId = await t.open('teacher')
    expect(await t.ask('mentor', 'care.close', { meetingId, note: '' })).toMatchObject({
      why: 'not-yours-to-hold'
    })
    expect(await t.get('director', 'care.close', { meetingId, note: '' })).toEqual({ settled: 0, moved: 0 })
  })

  test('is read by nobody whose pupils were not in it', async () => {
    const itemId = await t.putOn(other(), 'teacher')
    const meetingId = await t.open('teacher')
    await t.decide(itemId, meetingId, {}, 'teacher')
    await t.get('teacher', 'care.close', { meetingId, note: '' })
    expect((await t.agenda('mentor')).held).toEqual([])
    expect(await t.ask('mentor', 'care.meeting', { meetingId })).toMatchObject({ why: 'meeting-unknown' })
    expect(await t.ask('teacher2', 'care.meeting', { meetingId })).toMatchObject({ why: 'not-in-care' })
  })

  test('happens once, however often the window asks', async () => {
    const itemId = await t.putOn(own())
    const meetingId = await t.open()
    const event = newId()
    const wish = { itemId, meetingId, words: 'Eén keer.' }
    const first = await t.ask('mentor', 'care.say', wish, event)
    expect(await t.ask('mentor', 'care.say', wish, event)).toEqual(first)
    expect((await t.agenda()).items[0]!.lines).toHaveLength(1)
  })
})
