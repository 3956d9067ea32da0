import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Mark, Round } from '../../contract/custody'
import { newId } from '../../contract/id'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'

let school: TestSchool
let klas: TestClass
let guest: { id: string }
let made = 0
beforeAll(async () => {
  school = await testSchool()
})
afterAll(() => school.close())
beforeEach(async () => {
  school.now = new Date('2026-01-21T09:20:00Z')
  klas = await school.addClass(`K${++made}`, 3)
  guest = (await school.addClass(`L${made}`, 1)).pupils[0]!
})

const day = '2026-01-21'
const key = (hour = 3) => ({ classId: klas.id, day, hour })
const teacher = () => school.as('teacher')
const pupil = (pocket: number) => klas.pupils[pocket - 1]!.id
const round = (hour = 3) => teacher().get<Round>('custody.round', key(hour))
const marking = (pupilId: string, mark: Mark, more: object = {}) => ({
  round: key(),
  marks: [{ pupilId, mark, ...more }]
})
const rest = () => teacher().get('custody.restHandedIn', { round: key() })
const conclude = () => teacher().get('offences.conclude', { round: key(), readings: [] })
const about = (pupilId: string) => ({ round: key(), pupilId })

describe('a guest', () => {
  test('sits in at one lesson, in the first pocket after the last, and nowhere else', async () => {
    expect(await teacher().get('custody.letIn', about(guest.id))).toEqual({ pocket: 4 })
    expect((await round()).tiles.at(-1)).toMatchObject({
      pupilId: guest.id,
      pocket: 4,
      guest: true,
      mark: null
    })
    expect((await round(4)).tiles).toHaveLength(3)
    expect(await teacher().ask('custody.letIn', about(guest.id))).toMatchObject({ why: 'already-so' })
    expect(await teacher().ask('custody.letIn', about('nobody'))).toMatchObject({ why: 'pupil-unknown' })
    expect(await teacher().ask('custody.letIn', about(pupil(1)))).toMatchObject({ why: 'already-so' })
  })

  test('hands in and gets back with the others, and is still on the list of their own class only', async () => {
    await teacher().get('custody.letIn', about(guest.id))
    await rest()
    await conclude()
    expect(await teacher().get('custody.giveBack', { round: key(), except: [] })).toMatchObject({
      returned: 4,
      closed: true
    })
    expect(await teacher().get<unknown[]>('roster.classList', { classId: klas.id })).toHaveLength(3)
  })

  test('goes again as long as nothing was recorded of them', async () => {
    await teacher().get('custody.letIn', about(guest.id))
    await teacher().get('custody.letOut', about(guest.id))
    expect((await round()).tiles).toHaveLength(3)
    await teacher().get('custody.letIn', about(guest.id))
    await teacher().get('custody.mark', marking(guest.id, 'handed-in'))
    expect(await teacher().ask('custody.letOut', about(guest.id))).toMatchObject({ why: 'already-marked' })
    expect(await teacher().ask('custody.letOut', about(pupil(1)))).toMatchObject({ why: 'not-a-guest' })
  })
})

describe('two teachers at one class', () => {
  test('the second does not overwrite unseen what the first said, and hears who said it', async () => {
    await teacher().get('custody.mark', marking(pupil(1), 'handed-in', { seen: null }))
    const other = school.as('teacher2')
    expect(await other.ask('custody.mark', marking(pupil(1), 'absent', { seen: null }))).toMatchObject({
      ok: false,
      why: 'marked-meanwhile',
      about: { who: 'T. de Jonge-teacher' }
    })
    expect((await round()).tiles[0]).toMatchObject({ mark: 'handed-in' })
    const seen = marking(pupil(1), 'absent', { seen: 'handed-in' })
    expect(await other.ask('custody.mark', seen)).toMatchObject({ ok: true })
  })

  test('when one of several was marked meanwhile, none of them is', async () => {
    await teacher().get('custody.mark', marking(pupil(2), 'absent'))
    const both = [pupil(1), pupil(2)].map((pupilId) => ({ pupilId, mark: 'handed-in', seen: null }))
    expect(await school.as('teacher2').ask('custody.mark', { round: key(), marks: both })).toMatchObject({
      why: 'marked-meanwhile'
    })
    expect((await round()).tiles.map(({ mark }) => mark)).toEqual([null, 'absent', null])
  })

  test('the rest of both happens once: nothing is left open for the second', async () => {
    await rest()
    expect(await school.as('teacher2').ask('custody.restHandedIn', { round: key() })).toMatchObject({
      why: 'nothing-open'
    })
  })
})

describe('a correction', () => {
  test('comes after Afronden, has a reason, and leaves what was said before in the story', async () => {
    await teacher().get('custody.mark', marking(pupil(1), 'no-device'))
    const say = { ...about(pupil(1)), mark: 'absent', reason: 'Was bij de tandarts.' }
    expect(await teacher().ask('custody.correct', say)).toMatchObject({ why: 'not-concluded' })
    await rest()
    await conclude()
    expect(await teacher().ask('custody.correct', { ...say, reason: '' })).toMatchObject({
      reason: 'invalid'
    })
    await school.as('teacher2').get('custody.correct', say)
    expect((await round()).tiles[0]).toMatchObject({ mark: 'absent', held: [] })
    const story = await teacher().get<Record<string, unknown>[]>('custody.story', key())
    expect(story.map(({ what, mark, by }) => [what, mark, by])).toEqual([
      ['marked', 'no-device', 'T. de Jonge-teacher'],
      ['marked', 'handed-in', 'T. de Jonge-teacher'],
      ['concluded', null, 'T. de Jonge-teacher'],
      ['corrected', 'absent', 'T. de Jonge-teacher2']
    ])
    expect(story.at(-1)).toMatchObject({
      reason: 'Was bij de tandarts.',
      pupils: [expect.stringMatching(/^Amira/)]
    })
  })

  test('never brings a device into the hands of the school, nor hides one that is there', async () => {
    await teacher().get('custody.mark', marking(pupil(1), 'no-device'))
    await rest()
    await conclude()
    const say = (pocket: number, mark: Mark) => ({ ...about(pupil(pocket)), mark, reason: 'Gezien.' })
    expect(await teacher().ask('custody.correct', say(2, 'absent'))).toMatchObject({
      why: 'device-still-here'
    })
    expect(await teacher().ask('custody.correct', say(1, 'refused'))).toMatchObject({
      why: 'record-an-offence'
    })
    await teacher().get('custody.correct', say(1, 'handed-in'))
    expect((await round()).tiles[0]).toMatchObject({ mark: 'handed-in', held: [] })
    expect((await round()).stage).toBe('concluded')
  })
})

test('the story tells of an undo, of what stayed behind, and of the end', async () => {
  const event = newId()
  await teacher().get('custody.mark', marking(pupil(1), 'refused'), event)
  school.now = new Date('2026-01-21T09:21:00Z')
  await teacher().get('custody.undo', { round: key(), event })
  school.now = new Date('2026-01-21T09:22:00Z')
  await rest()
  school.now = new Date('2026-01-21T09:23:00Z')
  await conclude()
  school.now = new Date('2026-01-21T10:05:00Z')
  const keeper = { device: null, holderId: null, holder: 'Mw. Smit', place: 'de receptie' }
  await teacher().get('custody.leaveBehind', { ...about(pupil(3)), ...keeper })
  school.now = new Date('2026-01-21T10:06:00Z')
  await teacher().get('custody.giveBack', { round: key(), except: [] })
  const story = await teacher().get<{ what: string; pupils: string[] }[]>('custody.story', key())
  expect(story.map(({ what, pupils }) => [what, pupils.length])).toEqual([
    ['marked', 1],
    ['undone', 1],
    ['marked', 3],
    ['concluded', 0],
    ['left-behind', 1],
    ['returned', 2],
    ['closed', 0]
  ])
  expect(await teacher().get('custody.story', key(5))).toEqual([])
})
