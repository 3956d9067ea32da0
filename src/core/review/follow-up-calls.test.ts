import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { FollowUp } from '../../contract/review'
import { openDesk, type Desk } from '../steps/handling.fixture'

let desk: Desk
beforeEach(async () => {
  desk = await openDesk()
})
afterEach(() => desk.close())

const followUp = (who: 'mentor' | 'director' = 'mentor') =>
  desk.school.as(who).get<FollowUp[]>('review.followUp')
const openOf = async () => (await followUp()).map(({ open }) => open)
const note = 'Gedaan'

describe('what a decision asks for yet', () => {
  test('is told from the decision until the step is closed', async () => {
    const { stepIds } = await desk.record([desk.own.pupils[0]!.id])
    const stepId = stepIds[0]!
    expect(await followUp()).toEqual([])
    await desk.decide('mentor', stepId)
    expect(await followUp()).toEqual([
      {
        stepId,
        pupilId: desk.own.pupils[0]!.id,
        pupilName: expect.stringContaining(desk.own.pupils[0]!.name),
        className: 'H3b',
        title: 'Bij de 1e keer',
        state: 'approved',
        open: ['conversation'],
        due: '2026-01-21'
      }
    ])
    await desk.get('mentor', 'carryOut', { stepId, note })
    expect(await followUp()).toMatchObject([{ state: 'carried-out', open: ['conversation'] }])
    await desk.logged(stepId, 'conversation')
    expect(await followUp()).toMatchObject([{ state: 'carried-out', open: [] }])
    await desk.get('mentor', 'close', { stepId, note })
    expect(await followUp()).toEqual([])
    await desk.get('mentor', 'reopen', { stepId, reason: 'Ouder belde terug' })
    expect(await followUp()).toMatchObject([{ state: 'carried-out' }])
  })

  test('is the same as the page of the step says, for every step at once', async () => {
    const stepIds = [
      await desk.light(),
      await desk.heavy(['suspension'], desk.own.pupils[1]!.id),
      await desk.grave([desk.own.pupils[2]!.id, desk.other.pupils[0]!.id])
    ]
    const grave = stepIds[2]!
    await desk.hear(grave)
    await desk.hear(grave, desk.other.pupils[0]!.id)
    await desk.decide('director', grave, ['warning'])
    const all = await followUp('director')
    expect(all.length).toBeGreaterThanOrEqual(3)
    for (const { stepId, open, title } of all) {
      const page = await desk.handling(stepId)
      expect([title, open]).toEqual([page.step.title, page.open])
    }
    expect(all.find(({ stepId }) => stepId === stepIds[1])!.open).toContain('suspension-days')
    expect(all.find(({ stepId }) => stepId === grave)!.open).toEqual(['guardian-contact'])
  })

  test('is due on the first moment that is planned, and stands in that order', async () => {
    const later = await desk.light()
    const first = await desk.light(desk.own.pupils[1]!.id)
    const plan = (day: string, measure: string) =>
      desk.get('mentor', 'plan', { stepId: later, measure, day, clock: '15:00', place: '' })
    await plan('2026-01-26', 'long-day')
    await plan('2026-01-23', 'card')
    expect((await followUp()).map(({ stepId, due }) => [stepId, due])).toEqual([
      [first, '2026-01-21'],
      [later, '2026-01-23']
    ])
    expect(await openOf()).toEqual([['conversation'], ['conversation', 'appointment']])
  })

  test('says so when an offence it rests on is contested', async () => {
    const pupilId = desk.own.pupils[0]!.id
    const { stepIds, offenceIds } = await desk.record([pupilId])
    await desk.decide('mentor', stepIds[0]!)
    const contest = { offenceId: offenceIds[0]!, who: 'Moeder', reason: 'Het was haar tas niet' }
    await desk.school.as('mentor').get('offences.contest', contest)
    expect(await openOf()).toEqual([['conversation', 'contested']])
    await desk.school.as('mentor').get('offences.uphold', { offenceId: offenceIds[0]!, reason: 'Nagevraagd' })
    expect(await openOf()).toEqual([['conversation']])
  })

  test('is a mentor’s of the own pupils, and the director’s of all', async () => {
    const own = await desk.light()
    const other = await desk.light(desk.other.pupils[0]!.id)
    expect((await followUp()).map(({ stepId }) => stepId)).toEqual([own])
    expect((await followUp('director')).map(({ stepId }) => stepId)).toEqual([own, other])
    expect(await desk.school.as('teacher').ask('review.followUp')).toMatchObject({ reason: 'forbidden' })
  })
})
