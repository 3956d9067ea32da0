import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { MyPupil } from '../../contract/my-pupils'
import { compareText } from '../../contract/names'
import { acts } from '../custody/taking.fixture'
import { openCaring, type Caring, type Who } from './caring.fixture'

let t: Caring
beforeEach(async () => {
  t = await openCaring()
})
afterEach(async () => {
  expect(t.school.faults).toEqual([])
  await t.close()
})
const list = (who: Who, mentorId: string | null = null) =>
  t.get<{ rows: MyPupil[]; rungs: { at: number }[]; mentors: { id: string }[] }>(who, 'care.mentorPupils', {
    mentorId
  })
const classes = (rows: readonly MyPupil[]) =>
  [...new Set(rows.map(({ className }) => className ?? ''))].sort(compareText)

describe('the overview of a mentor', () => {
  test('holds every pupil of their own, also who has no offence, and nobody else’s', async () => {
    await t.offence(t.own.pupils[1]!.id, 1)
    await t.offence(t.own.pupils[1]!.id, 2)
    await t.offence(t.other.pupils[0]!.id, 1)
    const { rows, mentors, rungs } = await list('mentor')
    expect(classes(rows)).toEqual(['H3b'])
    expect(rows.map(({ place, count }) => [place, count])).toEqual([
      ['asks', 2],
      ['quiet', 0],
      ['quiet', 0]
    ])
    expect(rows[0]).toMatchObject({ rung: 2, toNext: 1, last: '2026-01-21', step: { waits: true } })
    expect(rows[0]!.weeks.at(-1)).toBe(2)
    expect(rows[1]!.weeks).toEqual(rows[0]!.weeks.map(() => 0))
    expect(mentors).toEqual([{ id: 'mentor', name: 'M. de Jonge-mentor' }])
    expect(rungs.length).toBeGreaterThan(1)
  })

  test('is opened by a director for any mentor or for the school, by a team leader for the own classes', async () => {
    expect(classes((await list('director')).rows)).toEqual(['H3b', 'H3c'])
    expect(classes((await list('director', 'mentor')).rows)).toEqual(['H3b'])
    expect(classes((await list('teacher')).rows)).toEqual(['H3c'])
    expect((await list('teacher', 'mentor')).rows).toEqual([])
    expect((await list('teacher2')).rows).toEqual([])
  })

  test('is no reason for a coordinator of social safety to look through classes', async () => {
    const duties = [{ duty: 'safety', classId: null }]
    await t.get('director', 'accounts.setDuties', { staffId: 'teacher2', duties })
    expect((await list('teacher2')).rows).toEqual([])
  })

  test('says what is open: a device, an agreement, a letter, and the place on the agenda', async () => {
    const pupilId = t.own.pupils[0]!.id
    await t.offence(pupilId, 1)
    await acts(() => t.school).take('teacher', pupilId)
    await t.get('mentor', 'steps.logContact', {
      pupilId,
      kind: 'guardian-contact',
      withWhom: 'M. Bakker',
      way: 'phone',
      day: '2026-01-21',
      clock: '09:15',
      reached: true,
      outcome: 'Besproken.',
      agreed: 'Elke ochtend inleveren',
      until: '2026-02-04'
    })
    const itemId = await t.putOn(pupilId)
    const { stepId } = await t.school.db
      .selectFrom('step')
      .select('id as stepId')
      .where('pupil_id', '=', pupilId)
      .executeTakeFirstOrThrow()
    const decision = { stepId, decision: 'approve', measures: [], reason: '' }
    await t.get('director', 'review.decide', decision)
    const { rows } = await list('mentor')
    expect(rows[0]).toMatchObject({
      pupilId,
      itemId,
      step: { id: stepId, waits: false },
      letter: { state: 'ready' },
      agreement: { until: '2026-02-04' },
      device: { device: 'phone', where: 'de receptie', late: false }
    })
  })

  test('says nothing of why something stays with a pupil', async () => {
    const rows = JSON.stringify((await list('director')).rows)
    expect(rows).not.toContain('ground')
  })
})
