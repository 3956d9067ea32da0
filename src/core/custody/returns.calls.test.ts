import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Mark, Round } from '../../contract/custody'
import type { Custody } from '../../contract/taken'
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
const mark = (pocket: number, mark: Mark, event?: string) =>
  teacher().ask('custody.mark', { round: key(), marks: [{ pupilId: pupil(pocket), mark }] }, event)
const rest = (event?: string) => teacher().ask('custody.restHandedIn', { round: key() }, event)
const undo = (event: string) => teacher().ask('custody.undo', { round: key(), event })
const giveBack = (except: string[] = [], event?: string) =>
  teacher().ask(
    'custody.giveBack',
    { round: key(), except: except.map((pupilId) => ({ pupilId, device: null })) },
    event
  )
const leaveBehind = (pocket: number, event?: string) =>
  teacher().ask(
    'custody.leaveBehind',
    {
      round: key(),
      pupilId: pupil(pocket),
      device: null,
      holderId: null,
      holder: 'Mw. Smit',
      place: 'de receptie'
    },
    event
  )
const conclude = (more: object = {}) =>
  school.db.transaction().execute(async (tx) => {
    const round = await roundOf({ db: tx, today: day }, key(more))
    return concludeRound({ db: tx, event: newId(), newId }, round)
  })

describe('giving back', () => {
  test('comes after Afronden, returns all but the exceptions, and closes the round with the last', async () => {
    await rest()
    expect(await giveBack()).toMatchObject({ ok: false, why: 'not-concluded' })
    await conclude()
    expect(await giveBack([pupil(2), pupil(5)])).toMatchObject({
      value: { returned: 3, held: 2, closed: false }
    })
    expect((await round()).tiles.filter((tile) => tile.held.length > 0).map((tile) => tile.pocket)).toEqual([
      2, 5
    ])
    expect(await giveBack([pupil(2)])).toMatchObject({ value: { returned: 1, held: 1, closed: false } })
    expect(await giveBack()).toMatchObject({ value: { returned: 1, held: 0, closed: true } })
    expect(await giveBack()).toMatchObject({ ok: false, why: 'nothing-held' })
  })

  test('a phone left behind has a keeper, a place and a due moment, and the class may go', async () => {
    await rest()
    await conclude()
    await giveBack([pupil(2)])
    expect(await leaveBehind(2)).toMatchObject({ ok: true, value: { closed: true } })
    const held = (await teacher().get<Custody[]>('custody.held')).find((one) => one.pupilId === pupil(2))
    expect(held).toMatchObject({
      why: 'left-behind',
      holder: 'Mw. Smit',
      place: 'de receptie',
      className: h3b.name,
      due: '2026-01-22T07:30:00.000Z'
    })
    expect(await leaveBehind(2)).toMatchObject({ ok: false, why: 'nothing-held' })
    await teacher().get('custody.handBack', {
      custodyId: held!.id,
      to: 'pupil',
      identity: '',
      urgent: false,
      note: ''
    })
    expect(
      await teacher().ask('custody.handBack', {
        custodyId: held!.id,
        to: 'pupil',
        identity: '',
        urgent: false,
        note: ''
      })
    ).toMatchObject({ ok: false, why: 'already-returned' })
  })

  test('a phone not left behind after all is in the round again', async () => {
    const event = newId()
    await rest()
    await conclude()
    await leaveBehind(2, event)
    expect(await undo(event)).toMatchObject({ ok: true })
    expect((await round()).tiles[1]).toMatchObject({ held: ['phone'] })
    expect((await teacher().get<Custody[]>('custody.held')).some((one) => one.pupilId === pupil(2))).toBe(
      false
    )
  })

  test('a latecomer hands in after Afronden and gets it back with the others', async () => {
    await mark(1, 'late')
    await rest()
    await conclude()
    expect(await mark(1, 'handed-in')).toMatchObject({ ok: true })
    expect(await mark(1, 'absent')).toMatchObject({ ok: false, why: 'round-closed' })
    expect(await giveBack()).toMatchObject({ value: { returned: 5, closed: true } })
  })
})

describe('where phones', () => {
  test('stay in the bag, everyone is in order until an exception, and nothing is held', async () => {
    const bag = await testSchool({ custodyMode: 'bag' })
    const klas = await bag.addClass('8a', 2)
    const ask = bag.as('teacher')
    const round = { classId: klas.id, day, hour: 3 }
    const tiles = async () =>
      (await ask.get<Round>('custody.round', round)).tiles.map((tile) => [tile.mark, tile.held.length])
    expect(await tiles()).toEqual([
      ['handed-in', 0],
      ['handed-in', 0]
    ])
    expect(await ask.ask('custody.restHandedIn', { round })).toMatchObject({ why: 'nothing-open' })
    const marks = (mark: Mark) => ({ round, marks: [{ pupilId: klas.pupils[0]!.id, mark }] })
    await ask.get('custody.mark', marks('not-handed-in'))
    await ask.get('custody.mark', marks('handed-in'))
    expect((await tiles())[0]).toEqual(['handed-in', 0])
    await bag.close()
  })

  test('are handed in for the day, there is one round of the day and none of an hour', async () => {
    const whole = await testSchool({ custodyMode: 'day' })
    const klas = await whole.addClass('8b', 2)
    const ask = whole.as('teacher')
    expect(await ask.ask('custody.round', { classId: klas.id, day, hour: 3 })).toMatchObject({
      why: 'no-such-hour'
    })
    const round = { classId: klas.id, day, hour: null }
    await ask.get('permissions.grant', {
      classId: klas.id,
      pupilIds: [],
      day,
      hour: 5,
      span: null,
      purpose: 'Quiz',
      allowedUse: ''
    })
    await ask.get('custody.restHandedIn', { round })
    expect(await ask.get<Round>('custody.round', round)).toMatchObject({ hour: null, mode: 'day' })
    expect((await ask.get<Round>('custody.round', round)).tiles.every((tile) => tile.held.length === 1)).toBe(
      true
    )
    await whole.close()
  })
})
