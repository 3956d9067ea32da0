import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../contract/id'
import type { Outcome } from '../../contract/offences'
import type { Why } from '../../contract/steps'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'
import type { CommandContext } from '../context'
import { decideStep } from './decide'
import type { Decision } from './decisions'
import { findStep, waitingSteps } from './found'
import { reconsider } from './reconsider'

let school: TestSchool
let h3b: TestClass
let h3c: TestClass

beforeEach(async () => {
  school = await testSchool({ preset: 'in-the-bag', custodyMode: 'bag' })
  h3b = await school.addClass('H3b', 2)
  h3c = await school.addClass('H3c', 1, { mentor: false })
})
afterEach(async () => {
  expect(school.faults).toEqual([])
  await school.close()
})

async function record(day: string, more: object = {}): Promise<Outcome> {
  const plain = { pupilIds: [h3b.pupils[0]!.id], kindId: 'phone-used', day, hour: 2, place: 'lesson' }
  const input = { ...plain, note: '', ownWords: '', anyway: null, ...more }
  const { outcomes } = await school.as('teacher').get<{ outcomes: Outcome[] }>('offences.record', input)
  return outcomes[0]!
}
const withdraw = (offenceId: string) =>
  school.as('director').get('offences.withdraw', { offenceId, reason: 'Andere leerling' })

/** Runs work as a command of this person, as the dispatcher would. */
const inOneAct = <T>(who: 'mentor' | 'director', work: (ctx: CommandContext) => Promise<T>): Promise<T> =>
  school.db.transaction().execute((db) =>
    work({
      db,
      actor: { id: who, role: who },
      now: school.now.toISOString(),
      today: '2026-01-21',
      event: newId(),
      newId,
      touch: () => undefined
    } as unknown as CommandContext)
  )
const decide = (stepId: string, wish: Partial<Decision> = {}, who: 'mentor' | 'director' = 'mentor') =>
  inOneAct(who, (ctx) =>
    decideStep(ctx, { id: stepId }, { decision: 'approve', measures: [], reason: '', ...wish })
  )
const why = (stepId: string, who: 'mentor' | 'director' = 'director') =>
  school.as(who).get<Why>('steps.why', { stepId })
const stateOf = async (stepId: string) => (await findStep(school.db, stepId))?.state

describe('waarom deze stap?', () => {
  test('every offence of the year is told, counted or not and why not, with rule and what comes next', async () => {
    const first = await record('2026-01-12')
    await record('2026-01-12', { ownWords: 'Was mijn moeder' })
    await record('2026-01-13', { kindId: 'in-doubt' })
    await record('2026-01-14', { kindId: 'threat-or-stalking' })
    await withdraw((await record('2026-01-15')).offenceId)
    const { stepId, count, rung } = await record('2026-01-16')
    await record('2026-01-19')
    expect([count, rung]).toEqual([2, 2])

    const told = await why(first.stepId!)
    expect(told.step).toMatchObject({
      rung: 1,
      count: 1,
      state: 'proposed',
      title: 'Gesprek, telefoon bewaard tot het einde van de dag',
      window: 'schooljaar 2025-2026'
    })
    expect(told.ladder).toMatchObject({
      source: 'Protocol social media, onderdeel B',
      clause: 'Protocol social media, B.5',
      effectiveFrom: '2024-08-01'
    })
    expect(told.offences.map(({ day, kind, whyNot }) => [day, kind, whyNot])).toEqual([
      ['2026-01-12', 'Telefoon gebruikt zonder toestemming', null],
      ['2026-01-12', 'Telefoon gebruikt zonder toestemming', 'same-occurrence'],
      ['2026-01-13', 'Twijfel: alleen noteren', 'signal'],
      ['2026-01-14', 'Bedreigd of achtervolgd', 'off-ladder'],
      ['2026-01-15', 'Telefoon gebruikt zonder toestemming', 'withdrawn'],
      ['2026-01-16', 'Telefoon gebruikt zonder toestemming', 'later'],
      ['2026-01-19', 'Telefoon gebruikt zonder toestemming', 'later']
    ])
    expect(told).toMatchObject({ count: 3, skipped: [], next: { at: 4 } })
    expect((await why(stepId!)).step).toMatchObject({ rung: 2, count: 2 })
  })

  test('a mentor reads it of the own pupils, and each reading is on the audit trail', async () => {
    const own = await record('2026-01-12')
    const other = await record('2026-01-12', { pupilIds: [h3c.pupils[0]!.id] })
    expect(await why(own.stepId!, 'mentor')).toMatchObject({ count: 1 })
    expect(await school.as('mentor').ask('steps.why', { stepId: other.stepId })).toMatchObject({
      why: 'not-your-pupil'
    })
    expect(await school.as('teacher').ask('steps.why', { stepId: own.stepId })).toMatchObject({
      reason: 'forbidden'
    })
    expect(await school.as('director').ask('steps.why', { stepId: 'no-such-step' })).toMatchObject({
      why: 'step-unknown'
    })
    const lines = await school.db
      .selectFrom('audit')
      .select(['actor_id', 'subjects'])
      .where('call', '=', 'steps.why')
      .execute()
    expect(lines).toEqual([{ actor_id: 'mentor', subjects: `${h3b.pupils[0]!.id} ${own.stepId}` }])
  })
})

describe('waiting and deciding', () => {
  test('a mentor sees the own pupils below the director’s rungs; the director sees everything', async () => {
    const steps = [await record('2026-01-12'), await record('2026-01-13'), await record('2026-01-14')]
    await record('2026-01-12', { pupilIds: [h3c.pupils[0]!.id] })
    const seen = await waitingSteps(school.db, { id: 'mentor', role: 'mentor' })
    expect(seen.map(({ id }) => id)).toEqual(steps.slice(0, 2).map(({ stepId }) => stepId))
    expect(await waitingSteps(school.db, { id: 'director', role: 'director' })).toHaveLength(4)
  })

  test('a decision is kept with measures, reason and by whom, once', async () => {
    const { stepId } = await record('2026-01-12')
    expect(await decide(stepId!, { decision: 'other', measures: ['talk'], reason: 'Eerste keer' })).toEqual([
      'talk'
    ])
    const events = await school.db.selectFrom('step_event').selectAll().orderBy('id').execute()
    expect(events.at(-1)).toMatchObject({
      kind: 'approved',
      by: 'mentor',
      reason: 'Eerste keer',
      measures: '["talk"]'
    })
    await expect(decide(stepId!)).rejects.toMatchObject({ why: 'already-decided' })
    expect(await waitingSteps(school.db, { id: 'director', role: 'director' })).toEqual([])
  })

  test('a decision whose offence is withdrawn comes back to the director, who upholds it or takes it back', async () => {
    const { offenceId, stepId } = await record('2026-01-12')
    await decide(stepId!)
    await withdraw(offenceId)
    expect(await stateOf(stepId!)).toBe('basis-gone')
    await expect(decide(stepId!)).rejects.toMatchObject({ why: 'not-yours-to-decide' })
    await decide(stepId!, { reason: 'Ook gezien door de conciërge' }, 'director')
    await inOneAct('director', (ctx) => reconsider(ctx, h3b.pupils[0]!.id, { day: '2026-01-12' }))
    expect(await stateOf(stepId!)).toBe('approved')
  })

  test('when the offence is reinstated the decision stands again, measures and all', async () => {
    const { offenceId, stepId } = await record('2026-01-12')
    await decide(stepId!, { decision: 'other', measures: ['talk'], reason: 'Eerste keer' })
    await withdraw(offenceId)
    const reinstated = { offence_id: offenceId, kind: 'reinstated', at: '', by: 'director', reason: '' }
    await school.db
      .insertInto('offence_event')
      .values({ id: newId(), ...reinstated })
      .execute()
    await inOneAct('director', (ctx) => reconsider(ctx, h3b.pupils[0]!.id, { day: '2026-01-12' }))
    const events = await school.db.selectFrom('step_event').selectAll().orderBy('id').execute()
    expect(events.map(({ kind }) => kind)).toEqual(['proposed', 'approved', 'basis-gone', 'approved'])
    expect(events.at(-1)).toMatchObject({ measures: '["talk"]', reason: 'Eerste keer' })
  })

  test('past the last rung the director’s waiting decision takes in what comes, and no letter is proposed', async () => {
    for (const day of ['2026-01-12', '2026-01-13', '2026-01-14']) await record(day)
    expect(await record('2026-01-15')).toMatchObject({ count: 4, rung: 4, stepId: null })
    const third = (await waitingSteps(school.db, { id: 'director', role: 'director' })).at(-1)!
    await decide(third.id, {}, 'director')
    const { stepId } = await record('2026-01-16')
    expect(await findStep(school.db, stepId!)).toMatchObject({ rung: 5, letter: null, decider: 'director' })
    expect((await why(stepId!)).skipped).toEqual([4])
  })

  test('another ladder halfway the year starts a new count and leaves the old steps as they were', async () => {
    const { stepId } = await record('2026-01-20')
    await school.as('director').get('ladder.adopt', { preset: 'phone-card', effectiveFrom: '2026-01-21' })
    expect(await record('2026-01-21')).toMatchObject({ count: 1, rung: 1 })
    expect(await record('2026-01-19')).toMatchObject({ count: 2, rung: 2 })
    expect(await findStep(school.db, stepId!)).toMatchObject({
      state: 'proposed',
      title: 'Gesprek, telefoon bewaard tot het einde van de dag'
    })
  })
})
