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

describe('a suspension', () => {
  test('counts school days, first and last included, and stands in the handling with its checks', async () => {
    const stepId = await decided()
    const input = days(stepId, '2026-01-22', '2026-01-27')
    expect((await desk.handling(stepId)).open).toEqual(['guardian-contact', 'suspension-days'])
    const { id, schoolDays } = await desk.get<{ id: string; schoolDays: number }>(
      'director',
      'suspend',
      input
    )
    expect(schoolDays).toBe(4)
    const { suspension, tasks, open } = await desk.handling(stepId)
    expect(suspension).toEqual({
      id,
      form: 'external',
      firstDay: '2026-01-22',
      lastDay: '2026-01-27',
      schoolDays: 4,
      reason: input.reason,
      whyAgain: '',
      endedOn: null,
      endedWhy: ''
    })
    expect(tasks.map(({ task }) => task)).toEqual([
      'pupil-heard',
      'guardians-heard',
      'reasons-in-writing',
      'decision-sent',
      'objection-clause',
      'schoolwork',
      'attendance-officer',
      'inspectorate',
      're-entry-talk'
    ])
    expect(tasks.every(({ doneAt, doneBy, note }) => doneAt === null && doneBy === '' && note === '')).toBe(
      true
    )
    expect(open).toEqual(['guardian-contact', 'tasks'])
  })

  test('takes no weekend and no holiday, whatever the clock does', async () => {
    const stepId = await decided()
    const taken = [
      ['2026-01-26', '2026-01-30', 5],
      ['2026-01-21', '2026-01-21', 1],
      ['2026-02-12', '2026-02-24', 4],
      ['2026-03-27', '2026-03-31', 3]
    ] as const
    for (const [firstDay, lastDay, schoolDays] of taken) {
      const made = await desk.get<{ id: string; schoolDays: number }>(
        'director',
        'suspend',
        days(stepId, firstDay, lastDay)
      )
      expect(made.schoolDays).toBe(schoolDays)
      const off = { suspensionId: made.id, lastDay: null, reason: 'Vervallen' }
      await desk.get('director', 'endSuspension', off)
    }
  })

  test('over the night the clock goes back, at the end of the autumn holiday', async () => {
    desk.school.now = new Date('2026-10-14T08:00:00Z')
    const stepId = await decided()
    expect(await suspend(days(stepId, '2026-10-15', '2026-10-28'))).toMatchObject({
      value: { schoolDays: 5 }
    })
  })

  test('takes at most five school days, to come and in order', async () => {
    const stepId = await decided()
    const refused = [
      ['2026-01-22', '2026-01-29', { why: 'more-than-five-days', about: { days: '6' } }],
      ['2026-02-11', '2026-02-25', { why: 'more-than-five-days', about: { days: '6' } }],
      ['2026-01-22', '9999-12-31', { why: 'more-than-five-days' }],
      ['9999-12-30', '9999-12-31', { why: 'more-than-five-days' }],
      ['2026-01-24', '2026-01-25', { why: 'no-school-days' }],
      ['2026-01-23', '2026-01-22', { why: 'ends-before-start' }],
      ['2026-01-20', '2026-01-22', { why: 'day-past' }],
      ['0001-01-01', '2026-01-22', { why: 'day-past' }]
    ] as const
    for (const [firstDay, lastDay, refusal] of refused)
      expect(await suspend(days(stepId, firstDay, lastDay)), `${firstDay} ${lastDay}`).toMatchObject(refusal)
    expect(await desk.rows('suspension')).toBe(0)
  })

  test('only after a hearing: of the pupil, and of everyone who was in it', async () => {
    const [one, two] = [desk.own.pupils[0]!.id, desk.own.pupils[1]!.id]
    const heavy = await desk.heavy(['suspension'], one)
    const input = days(heavy, '2026-01-22', '2026-01-22')
    expect(await suspend(input)).toMatchObject({ why: 'hear-first', about: { names: 'Amira Bakker' } })
    await desk.logged(heavy, 'hearing', { reached: false, outcome: '' })
    const { id } = await desk.logged(heavy, 'hearing')
    await desk.get('director', 'strikeContact', { contactId: id, reason: 'Vergissing' })
    expect(await suspend(input)).toMatchObject({ why: 'hear-first' })
    await desk.hear(heavy)
    expect(await suspend(input)).toMatchObject({ ok: true })

    const grave = await desk.grave([one, two])
    await desk.hear(grave)
    const other = await desk.hear(grave, two)
    await desk.decide('director', grave, ['suspension'])
    await desk.get('director', 'strikeContact', {
      contactId: (other as { id: string }).id,
      reason: 'Vergissing'
    })
    expect(await suspend(days(grave, '2026-01-27', '2026-01-27'))).toMatchObject({
      why: 'hear-first',
      about: { names: 'Bas Vries' }
    })
  })

  test('only where it was decided, with reasons, by the director', async () => {
    const stepId = await desk.heavy(['warning'])
    const input = days(stepId, '2026-01-22', '2026-01-22')
    expect(await suspend(input)).toMatchObject({ why: 'measure-not-decided' })
    const { stepIds } = await desk.record([desk.own.pupils[1]!.id])
    expect(await suspend({ ...input, stepId: stepIds[0]! })).toMatchObject({ why: 'not-decided' })
    expect(await suspend({ ...input, stepId: 'no-such-step' })).toMatchObject({ why: 'step-unknown' })
    expect(await suspend({ ...input, reason: 'Kort' })).toMatchObject({ reason: 'invalid' })
    expect(await desk.ask('mentor', 'suspend', input)).toMatchObject({ reason: 'forbidden' })
  })

  test('happens once when the answer was lost, and once when two ask at a time', async () => {
    const stepId = await decided()
    const event = newId()
    const input = days(stepId, '2026-01-22', '2026-01-23')
    const first = await suspend(input, event)
    expect(await suspend(input, event)).toEqual(first)
    const both = await Promise.all([suspend(days(stepId, '2026-01-28', '2026-01-28')), suspend(input)])
    expect(both).toMatchObject([{ why: 'already-suspended' }, { why: 'already-suspended' }])
    expect(await desk.rows('suspension')).toBe(1)
  })
})

describe('one after another', () => {
  test('a suspension that joins on to an earlier one says why, over a weekend and a holiday too', async () => {
    const pupilId = desk.own.pupils[0]!.id
    const first = await decided()
    await desk.get('director', 'suspend', days(first, '2026-02-12', '2026-02-13'))
    const second = await desk.grave([pupilId])
    await desk.hear(second)
    await desk.decide('director', second, ['suspension'])
    const after = days(second, '2026-02-23', '2026-02-24')
    expect(await suspend(days(second, '2026-02-13', '2026-02-13'))).toMatchObject({
      why: 'already-suspended'
    })
    expect(await suspend(after)).toMatchObject({ why: 'joins-earlier', about: { lastDay: '2026-02-13' } })
    expect(await suspend({ ...after, whyAgain: 'Bedreiging tijdens de schorsing' })).toMatchObject({
      ok: true
    })
    expect((await desk.handling(second)).suspension).toMatchObject({
      whyAgain: 'Bedreiging tijdens de schorsing'
    })
  })

  test('another pupil’s suspension is another matter', async () => {
    await desk.get('director', 'suspend', days(await decided(), '2026-01-22', '2026-01-23'))
    const other = await decided(desk.own.pupils[1]!.id)
    expect(await suspend(days(other, '2026-01-22', '2026-01-23'))).toMatchObject({ ok: true })
  })
})
