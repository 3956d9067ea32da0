import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Contested, OpenRound } from '../../contract/desk'
import { openDesk, type Desk } from '../steps/handling.fixture'

let desk: Desk
beforeEach(async () => {
  desk = await openDesk({ custodyMode: 'lesson' })
})
afterEach(() => desk.close())

type Who = 'mentor' | 'director'
const contested = (who: Who = 'director') => desk.school.as(who).get<Contested[]>('review.contested')
const openRounds = (who: Who = 'director') =>
  desk.school.as(who).get<{ rounds: OpenRound[]; more: number }>('review.openRounds')
const at = (instant: string) => {
  desk.school.now = new Date(instant)
}

describe('a contested offence', () => {
  const contest = (offenceId: string) =>
    desk.school
      .as('director')
      .get('offences.contest', { offenceId, who: 'Moeder', reason: 'Het was een rekenmachine' })
  const ask = (act: 'uphold' | 'withdraw' | 'reinstate', offenceId: string) =>
    desk.school.as('director').get(`offences.${act}`, { offenceId, reason: 'Nagevraagd bij de docent' })

  test('waits on the desk with who says so, in which words and since when', async () => {
    const pupil = desk.own.pupils[0]!
    const { offenceIds } = await desk.record([pupil.id])
    expect(await contested()).toEqual([])
    await contest(offenceIds[0]!)
    expect(await contested()).toEqual([
      {
        offenceId: offenceIds[0],
        pupilId: pupil.id,
        pupilName: expect.stringContaining(pupil.name),
        className: 'H3b',
        label: expect.any(String),
        day: '2026-01-21',
        hour: expect.any(Number),
        who: 'Moeder',
        words: 'Het was een rekenmachine',
        since: desk.school.now.toISOString()
      }
    ])
  })

  test('leaves it once it stands or is withdrawn, and is not back when the withdrawal was a mistake', async () => {
    const first = (await desk.record([desk.own.pupils[0]!.id])).offenceIds[0]!
    const second = (await desk.record([desk.own.pupils[1]!.id])).offenceIds[0]!
    await contest(first)
    await contest(second)
    expect((await contested()).map(({ offenceId }) => offenceId)).toEqual([first, second])
    await ask('uphold', first)
    await ask('withdraw', second)
    expect(await contested()).toEqual([])
    await ask('reinstate', second)
    expect(await contested()).toEqual([])
    await contest(first)
    expect((await contested()).map(({ offenceId }) => offenceId)).toEqual([first])
  })

  test('is a mentor’s of the own pupils, and the director’s of all', async () => {
    const own = (await desk.record([desk.own.pupils[0]!.id])).offenceIds[0]!
    const other = (await desk.record([desk.other.pupils[0]!.id])).offenceIds[0]!
    await contest(own)
    await contest(other)
    expect((await contested('mentor')).map(({ offenceId }) => offenceId)).toEqual([own])
    expect(await contested()).toHaveLength(2)
    for (const call of ['review.contested', 'review.openRounds'])
      expect(await desk.school.as('teacher').ask(call)).toMatchObject({ reason: 'forbidden' })
  })
})

describe('a round that is not closed', () => {
  const key = (of = desk.own, hour = 3) => ({ classId: of.id, day: '2026-01-21', hour })
  const teacher = () => desk.school.as('teacher')
  const handIn = (round = key()) => teacher().get('custody.restHandedIn', { round })
  const conclude = (round = key()) => teacher().get('offences.conclude', { round, readings: [] })
  const giveBack = (round = key()) => teacher().get('custody.giveBack', { round, except: [] })

  test('is on the desk once its lesson is over, with whose it is and what is still in', async () => {
    await handIn()
    expect(await openRounds()).toEqual({ rounds: [], more: 0 })
    at('2026-01-21T13:00:00Z')
    expect(await openRounds()).toEqual({
      rounds: [
        {
          id: expect.any(String),
          classId: desk.own.id,
          className: 'H3b',
          day: '2026-01-21',
          hour: 3,
          begunBy: expect.any(String),
          held: desk.own.pupils.length,
          concluded: false
        }
      ],
      more: 0
    })
  })

  test('waits for the last hour where its lesson takes several', async () => {
    const { db } = desk.school
    const day = '2026-01-21'
    await db
      .insertInto('timetable_feed')
      .values({ staff_id: 'teacher', address: 'https://rooster.example', from_day: day, until_day: day })
      .execute()
    const block = { day, starts: '10:30', ends: '12:10', group_name: 'H3b', subject: 'ne', room: '104' }
    await db
      .insertInto('lesson')
      .values({ id: 'block', staff_id: 'teacher', ...block })
      .execute()
    await handIn()
    at('2026-01-21T10:40:00Z')
    expect((await openRounds()).rounds).toEqual([])
    at('2026-01-21T13:00:00Z')
    expect((await openRounds()).rounds).toHaveLength(1)
  })

  test('leaves it when it is concluded and everything went back', async () => {
    await handIn()
    await conclude()
    at('2026-01-21T13:00:00Z')
    expect((await openRounds()).rounds).toMatchObject([{ concluded: true, held: desk.own.pupils.length }])
    await giveBack()
    expect((await openRounds()).rounds).toEqual([])
  })

  test('stands there two weeks when nothing is in and nobody concluded it; with a device in it always', async () => {
    const round = key()
    const [first] = desk.own.pupils
    await teacher().get('custody.mark', { round, marks: [{ pupilId: first!.id, mark: 'not-handed-in' }] })
    await handIn(key(desk.other))
    at('2026-02-03T09:00:00Z')
    expect((await openRounds()).rounds.map(({ held }) => held > 0)).toEqual([true, false])
    at('2026-03-03T09:00:00Z')
    expect((await openRounds()).rounds.map(({ classId }) => classId)).toEqual([desk.other.id])
  })

  test('is a mentor’s of the own class, and the director’s of all', async () => {
    await handIn()
    await handIn(key(desk.other))
    at('2026-01-22T09:00:00Z')
    expect((await openRounds('mentor')).rounds.map(({ classId }) => classId)).toEqual([desk.own.id])
    expect((await openRounds()).rounds).toHaveLength(2)
  })

  test('is one of at most thirty that are listed; how many more there are is told', async () => {
    const marks = [{ pupilId: desk.own.pupils[0]!.id, mark: 'absent' }]
    for (const hour of [1, 2, 3]) await teacher().get('custody.mark', { round: key(desk.own, hour), marks })
    for (let made = 0; made < 30; made += 1) {
      const one = await desk.school.addClass(`K${made}`, 1)
      await handIn({ classId: one.id, day: '2026-01-21', hour: 3 })
    }
    at('2026-01-22T09:00:00Z')
    const many = await openRounds()
    expect([many.rounds.length, many.more]).toEqual([30, 3])
    expect(many.rounds.every(({ held }) => held > 0)).toBe(true)
  })
})
