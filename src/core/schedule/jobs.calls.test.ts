import { afterEach, beforeEach, expect, test } from 'vitest'
import { testSchool, type TestSchool } from '../../../tests/support/school'
import { instantOf } from '../calendar/days'
import { runDueJobs } from './run-due-jobs'

const thursday = '2026-01-22'
let school: TestSchool
const faults: string[] = []
beforeEach(async () => {
  school = await testSchool()
  faults.length = 0
})
afterEach(() => school.close())

/** What is due at this clock time on Thursday is done; without a file that is open, nothing can be. */
async function runAt(clock: string, isHere = true): Promise<void> {
  school.now = new Date(instantOf(thursday, clock))
  await runDueJobs({
    app: school.app,
    now: () => school.now.toISOString(),
    isHere: () => isHere,
    fault: (_ticket, path) => void faults.push(path)
  })
}
const runs = async () =>
  (await school.db.selectFrom('job_run').selectAll().orderBy('job').execute()).map(
    ({ job, due_at }) => `${job} ${due_at}`
  )
const trail = () =>
  school.db
    .selectFrom('audit')
    .select(['call', 'subjects', 'answer'])
    .where('actor_id', '=', 'system')
    .orderBy('seq')
    .execute()

async function takeOne(): Promise<string> {
  const { pupils } = await school.addClass('H3b', 1)
  const taken = await school.as('teacher').get<{ id: string }>('custody.take', {
    pupilId: pupils[0]!.id,
    device: 'phone',
    holderId: null,
    holder: 'receptie',
    place: 'kluis',
    note: '',
    until: null,
    reason: ''
  })
  return taken.id
}

test('at the first lesson the trail says which devices should have gone back, by their ids and once', async () => {
  const id = await takeOne()
  await runAt('08:30')
  expect(await trail()).toEqual([
    { call: 'schedule.feeds', subjects: '', answer: '' },
    { call: 'schedule.overdue', subjects: id, answer: '' }
  ])
  expect(await runs()).toEqual(['feeds 2026-01-22T05:30:00.000Z', 'overdue 2026-01-22T07:30:00.000Z'])
  await runAt('09:00')
  expect(await trail()).toHaveLength(2)
  expect(faults).toEqual([])
})

test('what was put away a month ago is forgotten, what was put away yesterday is not', async () => {
  const seen = (reminder_id: string, at: string) => ({ staff_id: 'teacher', reminder_id, at })
  await school.db
    .insertInto('reminder_seen')
    .values([seen('old', '2025-12-01T09:00:00.000Z'), seen('new', '2026-01-21T09:00:00.000Z')])
    .execute()
  await runAt('08:30')
  const kept = await school.db.selectFrom('reminder_seen').select('reminder_id').execute()
  expect(kept).toEqual([{ reminder_id: 'new' }])
})

test('a job that fails goes to the log under its name, is not tried again and stops no other', async () => {
  await school.db.schema.alterTable('timetable_feed').renameTo('away').execute()
  await runAt('08:30')
  expect(faults).toEqual(['schedule.feeds'])
  expect(await runs()).toHaveLength(2)
  await runAt('08:31')
  expect(faults).toHaveLength(1)
})

test('a file that is no longer open is not written to, and that is no fault', async () => {
  await runAt('08:30', false)
  expect(await runs()).toEqual([])
  expect(faults).toEqual([])
})
