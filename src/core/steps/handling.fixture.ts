import { expect } from 'vitest'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'
import type { Reply } from '../../contract/call'
import type { Handling } from '../../contract/handled'
import type { Ladder, Measure, Rung } from '../../contract/ladder'
import type { Outcome } from '../../contract/offences'

export type Who = 'mentor' | 'director'

const rung = (at: number, over: Partial<Rung>): Rung => ({
  at,
  title: `Bij de ${at}e keer`,
  measures: ['long-day', 'card'],
  menu: ['talk', 'long-days', 'call-guardians', 'talk-with-guardians'],
  decider: 'mentor',
  needs: ['conversation'],
  letter: null,
  stay: 'none',
  clause: 'Protocol, 3',
  ...over
})

/** A mentor's rung that asks for a conversation, and one of the director that forgets the parents. No letters. */
const ladder: Ladder = {
  name: 'Zonder brieven',
  source: 'Protocol',
  window: { kind: 'school-year' },
  afterLast: { kind: 'director' },
  refusal: null,
  stepDown: null,
  rungs: [
    rung(1, {}),
    rung(2, {
      measures: ['warning', 'long-day'],
      menu: ['suspension', 'hand-in-daily', 'talk-with-guardians'],
      decider: 'director',
      needs: []
    })
  ]
}

/** What the tests of handling do again and again, in a school with one class of the mentor and one of nobody. */
export interface Desk {
  readonly school: TestSchool
  readonly own: TestClass
  readonly other: TestClass
  /** Puts offences on record at this hour, one incident for all these pupils; the steps that wait because of them. */
  record(
    pupilIds: readonly string[],
    kindId?: string,
    hour?: number
  ): Promise<{ stepIds: string[]; offenceIds: string[] }>
  /** The first step of a pupil, approved by the mentor. */
  light(pupilId?: string): Promise<string>
  /** The second one, with these measures chosen by the director. */
  heavy(measures?: readonly Measure[], pupilId?: string): Promise<string>
  /** A possibly criminal act of these pupils, and the step of the first; nothing is decided yet. */
  grave(pupilIds?: readonly string[]): Promise<string>
  decide(who: Who, stepId: string, measures?: readonly Measure[]): Promise<unknown>
  hear(stepId: string, pupilId?: string): Promise<unknown>
  logged(
    stepId: string,
    kind: 'conversation' | 'hearing' | 'guardian-contact',
    over?: object
  ): Promise<{ id: string }>
  ask(who: Who | 'teacher' | 'administrator', call: string, input: object, event?: string): Promise<Reply>
  get<T = { id: string }>(who: Who, call: string, input: object, event?: string): Promise<T>
  handling(stepId: string, who?: Who): Promise<Handling>
  /** How many rows of a table there are. */
  rows(
    table:
      | 'contact'
      | 'appointment'
      | 'suspension'
      | 'step_task'
      | 'step_event'
      | 'external_contact'
      | 'follow_up'
  ): Promise<number>
  close(): Promise<void>
}

export async function openDesk(options: Parameters<typeof testSchool>[0] = {}): Promise<Desk> {
  const school = await testSchool({ custodyMode: 'bag', ...options })
  const own = await school.addClass('H3b', 3)
  const other = await school.addClass('H3c', 2, { mentor: false })
  await school
    .as('director')
    .get('ladder.save', { ladder, effectiveFrom: school.now.toISOString().slice(0, 10) })
  const pupil = own.pupils[0]!.id
  const today = () => school.now.toISOString().slice(0, 10)

  const desk: Desk = {
    school,
    own,
    other,
    async record(pupilIds, kindId = 'phone-used', hour = 1) {
      const plain = { note: '', ownWords: '', anyway: null, place: 'lesson', reporter: '', evidence: [] }
      const input = { ...plain, pupilIds, kindId, day: today(), hour }
      const { outcomes } = await school.as('teacher').get<{ outcomes: Outcome[] }>('offences.record', input)
      return {
        stepIds: outcomes.flatMap(({ stepId }) => stepId ?? []),
        offenceIds: outcomes.map(({ offenceId }) => offenceId)
      }
    },
    async light(pupilId = pupil) {
      const { stepIds } = await desk.record([pupilId])
      await desk.decide('director', stepIds[0]!)
      return stepIds[0]!
    },
    async heavy(measures = ['warning', 'long-day'], pupilId = pupil) {
      await desk.record([pupilId], 'phone-used', 1)
      const { stepIds } = await desk.record([pupilId], 'phone-used', 2)
      await desk.decide('director', stepIds.at(-1)!, measures)
      return stepIds.at(-1)!
    },
    async grave(pupilIds = [pupil]) {
      return (await desk.record(pupilIds, 'threat-or-stalking', 3)).stepIds[0]!
    },
    decide: (who, stepId, measures) =>
      school.as(who).get('review.decide', {
        stepId,
        decision: measures ? 'other' : 'approve',
        measures: measures ?? [],
        reason: measures ? 'Past bij wat er gebeurde' : ''
      }),
    hear: (stepId, pupilId) => desk.logged(stepId, 'hearing', pupilId === undefined ? {} : { pupilId }),
    async logged(stepId, kind, over = {}) {
      const { step } = await desk.handling(stepId)
      const plain = { withWhom: 'De leerling', way: 'in-person', day: today(), clock: '09:30', reached: true }
      const talk = { stepId, pupilId: step.pupilId, kind, ...plain, outcome: 'Besproken', ...over }
      return desk.get('director', 'logContact', talk)
    },
    ask: (who, call, input, event) => school.as(who).ask(`steps.${call}`, input, event),
    get: (who, call, input, event) => school.as(who).get(`steps.${call}`, input, event),
    handling: (stepId, who = 'director') => school.as(who).get<Handling>('steps.handling', { stepId }),
    async rows(table) {
      const { n } = await school.db
        .selectFrom(table)
        .select((eb) => eb.fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
      return Number(n)
    },
    async close() {
      expect(school.faults).toEqual([])
      await school.close()
    }
  }
  return desk
}
