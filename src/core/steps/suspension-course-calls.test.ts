import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../contract/id'
import { openDesk, type Desk } from './handling.fixture'

let desk: Desk
beforeEach(async () => {
  desk = await openDesk()
})
afterEach(() => desk.close())

const days = (stepId: string, firstDay: string, lastDay: string, over: object = {}) => ({
  stepId,
  form: 'external',
  firstDay,
  lastDay,
  reason: 'Na drie waarschuwingen opnieuw gefilmd',
  whyAgain: '',
  ...over
})
/** A step on which suspension was decided, with the pupil heard. */
async function decided(pupilId = desk.own.pupils[0]!.id): Promise<string> {
  const stepId = await desk.heavy(['suspension'], pupilId)
  await desk.hear(stepId)
  return stepId
}
const suspend = (input: object, event?: string) => desk.ask('director', 'suspend', input, event)

describe('ending a suspension', () => {
  const end = (suspensionId: string, lastDay: string | null, event?: string) =>
    desk.ask('director', 'endSuspension', { suspensionId, lastDay, reason: 'Gesprek liep goed' }, event)
  const week = async () => {
    const stepId = await decided()
    const { id } = await desk.get('director', 'suspend', days(stepId, '2026-01-26', '2026-01-30'))
    return { stepId, id }
  }

  test('earlier: what was held counts along when the same step asks for more', async () => {
    const { stepId, id } = await week()
    desk.school.now = new Date('2026-01-28T08:00:00Z')
    expect(await end(id, '2026-01-27')).toMatchObject({ ok: true })
    expect((await desk.handling(stepId)).suspension).toMatchObject({
      endedOn: '2026-01-27',
      endedWhy: 'Gesprek liep goed'
    })
    expect(await suspend(days(stepId, '2026-02-02', '2026-02-05'))).toMatchObject({ about: { days: '6' } })
    expect(await suspend(days(stepId, '2026-02-02', '2026-02-04'))).toMatchObject({
      value: { schoolDays: 3 }
    })
  })

  test('called off beforehand: nothing was held, no checks are asked, and the step can be closed', async () => {
    const { stepId, id } = await week()
    await desk.get('director', 'tick', { stepId, task: 'schoolwork', done: true, note: '' })
    expect(await end(id, null)).toMatchObject({ ok: true })
    const { suspension, tasks, open } = await desk.handling(stepId)
    expect([suspension?.endedOn, tasks, open]).toEqual(['2026-01-25', [], ['guardian-contact']])
    await desk.logged(stepId, 'guardian-contact')
    await desk.get('director', 'carryOut', { stepId, note: '' })
    await desk.get('director', 'close', { stepId, note: '' })
  })

  test('a new one after that begins with all its checks open', async () => {
    const { stepId, id } = await week()
    await desk.get('director', 'tick', { stepId, task: 'schoolwork', done: true, note: '' })
    await end(id, null)
    await desk.get('director', 'suspend', days(stepId, '2026-02-02', '2026-02-02'))
    const { tasks, suspension } = await desk.handling(stepId)
    expect([tasks.length, tasks.filter(({ doneAt }) => doneAt !== null), suspension?.firstDay]).toEqual([
      8,
      [],
      '2026-02-02'
    ])
  })

  test('called off half-way: the days that were held remain', async () => {
    const { stepId, id } = await week()
    desk.school.now = new Date('2026-01-28T08:00:00Z')
    await end(id, null)
    expect((await desk.handling(stepId)).suspension).toMatchObject({ endedOn: '2026-01-27' })
  })

  test('only within its days, before the last', async () => {
    const { stepId, id } = await week()
    const refused = [
      ['2026-02-02', 'not-earlier'],
      ['2026-01-30', 'not-earlier'],
      ['2026-01-25', 'ends-before-start']
    ] as const
    for (const [lastDay, why] of refused) expect(await end(id, lastDay)).toMatchObject({ why })
    expect((await desk.handling(stepId)).suspension?.endedOn).toBeNull()
  })

  test('once, by the director, of what is there', async () => {
    const { id } = await week()
    const event = newId()
    const first = await end(id, '2026-01-28', event)
    expect(await end(id, '2026-01-28', event)).toEqual(first)
    expect(await end(id, '2026-01-27')).toMatchObject({ why: 'already-ended' })
    expect(await end('none', null)).toMatchObject({ why: 'suspension-unknown' })
    const input = { suspensionId: id, lastDay: null, reason: 'Gesprek liep goed' }
    expect(await desk.ask('mentor', 'endSuspension', input)).toMatchObject({ reason: 'forbidden' })
  })
})

describe('the checks of a suspension (dutch-schools 5.5)', () => {
  const tick = (stepId: string, task: string, over: object = {}, event?: string) =>
    desk.ask('director', 'tick', { stepId, task, done: true, note: '', ...over }, event)

  test('are ticked and unticked, each time a line of its own, and the step closes when all are done', async () => {
    const stepId = await decided()
    await desk.get('director', 'suspend', days(stepId, '2026-01-22', '2026-01-23'))
    await desk.logged(stepId, 'guardian-contact')
    await desk.get('director', 'carryOut', { stepId, note: '' })
    const { tasks } = await desk.handling(stepId)
    for (const { task } of tasks) await tick(stepId, task, { note: `Over ${task}` })
    await tick(stepId, 'inspectorate', { done: false, note: 'Nog niet verstuurd' })
    expect(await desk.ask('director', 'close', { stepId, note: '' })).toMatchObject({
      about: { open: 'tasks' }
    })
    const open = (await desk.handling(stepId)).tasks.filter(({ doneAt }) => doneAt === null)
    expect(open).toEqual([{ task: 'inspectorate', doneAt: null, doneBy: '', note: 'Nog niet verstuurd' }])
    await tick(stepId, 'inspectorate')
    expect((await desk.handling(stepId)).tasks.at(-1)).toEqual({
      task: 're-entry-talk',
      doneAt: '2026-01-21T09:20:00.000Z',
      doneBy: 'D. de Jonge-director',
      note: 'Over re-entry-talk'
    })
    await desk.get('director', 'close', { stepId, note: '' })
    expect(await tick(stepId, 'inspectorate', { done: false })).toMatchObject({ why: 'step-closed' })
    expect(await desk.rows('step_task')).toBe(11)
  })

  test('belong to a suspension; the inspectorate only above one school day', async () => {
    const stepId = await decided()
    expect(await tick(stepId, 'schoolwork')).toMatchObject({ why: 'task-not-here' })
    await desk.get('director', 'suspend', days(stepId, '2026-01-22', '2026-01-22', { form: 'internal' }))
    expect(await tick(stepId, 'inspectorate')).toMatchObject({ why: 'task-not-here' })
    const event = newId()
    await tick(stepId, 'schoolwork', {}, event)
    await tick(stepId, 'schoolwork', {}, event)
    expect(await desk.rows('step_task')).toBe(1)
    expect(await tick('no-such-step', 'schoolwork')).toMatchObject({ why: 'step-unknown' })
    expect(
      await desk.ask('mentor', 'tick', { stepId, task: 'schoolwork', done: true, note: '' })
    ).toMatchObject({
      reason: 'forbidden'
    })
  })
})
