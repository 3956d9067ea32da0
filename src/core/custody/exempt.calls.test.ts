import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Round, Tile } from '../../contract/custody'
import { exempting, type Exempting } from '../exemptions/exempting.fixture'

let e: Exempting
beforeEach(async () => {
  e = await exempting()
})
afterEach(async () => {
  expect(e.school.faults).toEqual([])
  await e.school.close()
})

const day = '2026-01-21'
const key = (hour = 3) => ({ classId: e.h3b.id, day, hour })
const teacher = () => e.school.as('teacher')
const round = (hour = 3) => teacher().get<Round>('custody.round', key(hour))
const tile = async (at: number, hour = 3): Promise<Tile> =>
  (await round(hour)).tiles.find(({ pupilId }) => pupilId === e.pupil(at))!
const mark = (at: number, mark: string, devices?: string[]) =>
  teacher().get('custody.mark', {
    round: key(),
    marks: [{ pupilId: e.pupil(at), mark, ...(devices ? { devices } : {}) }]
  })
const rest = () => teacher().get('custody.restHandedIn', { round: key() })

describe('the round knows who is exempt (S4-4, feature 83)', () => {
  test('the tile is in order before anything is said, and the rest makes it exempt', async () => {
    await e.grant()
    expect(await tile(0)).toMatchObject({ mark: null, covered: true, exempt: true, stays: ['phone'] })
    expect(await tile(1)).toMatchObject({ covered: false, exempt: false, stays: [] })
    await rest()
    expect((await round()).tiles.map((one) => one.mark)).toEqual([
      'exempt',
      'handed-in',
      'handed-in',
      'handed-in'
    ])
  })

  test('an exempt pupil may hand in all the same', async () => {
    await e.grant()
    await mark(0, 'handed-in')
    expect(await tile(0)).toMatchObject({ mark: 'handed-in', held: ['phone'] })
  })

  test('who keeps a watch hands in the phone, and the watch is awaited again when it is over', async () => {
    await mark(0, 'handed-in', ['phone', 'smartwatch'])
    const id = await e.grant({ stays: ['smartwatch'] })
    expect(await tile(0, 4)).toMatchObject({ covered: false, devices: ['phone'], stays: ['smartwatch'] })
    await teacher().get('custody.mark', {
      round: key(4),
      marks: [{ pupilId: e.pupil(0), mark: 'handed-in', devices: ['tablet'] }]
    })
    const lastDay = '2026-01-20'
    await e.school
      .as('director')
      .get('exemptions.endEarly', { exemptionId: id, lastDay, reason: 'Niet meer nodig' })
    expect((await tile(0, 5)).devices.toSorted()).toEqual(['smartwatch', 'tablet'])
  })

  test.each([
    ['for trips only', { places: ['trips'] }],
    ['that is to come', { from: '2026-01-22' }],
    ['of another kind of device', { stays: ['tablet'] }]
  ])('an exemption %s changes nothing in a lesson', async (_name, more) => {
    await e.grant(more)
    expect(await tile(0)).toMatchObject({ covered: false, exempt: false, devices: ['phone'] })
    await rest()
    expect((await tile(0)).mark).toBe('handed-in')
  })

  test('extended it holds on, and ended early no longer', async () => {
    const id = await e.grant({ until: '2026-01-21', reviewOn: '2026-01-21' })
    const act = (name: string, more: object) =>
      e.school.as('director').get(`exemptions.${name}`, { exemptionId: id, reason: 'Omdat', ...more })
    await act('extend', { until: '2026-01-30', reviewOn: '2026-01-29' })
    e.school.now = new Date('2026-01-28T09:20:00Z')
    const later = { ...key(), day: '2026-01-28' }
    const first = async () => (await teacher().get<Round>('custody.round', later)).tiles[0]
    expect(await first()).toMatchObject({ exempt: true })
    await act('endEarly', { lastDay: '2026-01-27' })
    expect(await first()).toMatchObject({ exempt: false, devices: ['phone'] })
    // The lesson of a day on which it held is filled in later as it was then.
    expect(await tile(0)).toMatchObject({ exempt: true })
  })

  test('on a trip it holds where it says so', async () => {
    const { id } = await teacher().get<{ id: string }>('roster.saveGroup', {
      id: null,
      name: 'Werkweek',
      trip: { firstDay: day, lastDay: '2026-01-23', backAt: '16:00', mode: null },
      pupilIds: [e.pupil(0), e.pupil(1)]
    })
    await e.grant({ places: ['trips'] })
    const trip = await teacher().get<Round>('custody.round', { classId: id, day, hour: null })
    expect(trip.tiles.map(({ exempt }) => exempt)).toEqual([true, false])
  })

  test('a whole class that is exempt or absent can be concluded with nothing held', async () => {
    for (const at of [0, 1, 2, 3]) await e.grant({ pupilId: e.pupil(at) })
    await rest()
    expect(await teacher().get('offences.conclude', { round: key(), readings: [] })).toMatchObject({
      held: 0,
      closed: true
    })
  })
})
