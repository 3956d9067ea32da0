import { z } from 'zod'
import { Day, Id, Instant, Note, Nothing, query, task, teaching } from './call'
import { Measure } from './ladder'
import { Counted, Step, StepState } from './steps'

const whyNotCounted = Counted.shape.whyNot.unwrap().options
const deciders = ['mentor', 'director'] as const

/** One pupil in the list of repeated offences. */
export const Repeated = z.object({
  pupilId: z.string(),
  name: z.string(),
  sortName: z.string(),
  className: z.string().nullable(),
  mentor: z.string().nullable(),
  count: z.int(),
  /** Counted offences per school week, oldest first, at most the last twelve. */
  weeks: z.array(z.int()),
  rung: z.int().nullable(),
  /** How many more until the next rung; null after the last. */
  toNext: z.int().nullable(),
  last: Day,
  waiting: z.boolean()
})
export type Repeated = z.infer<typeof Repeated>

/** One fact of a pupil's file, in one line; the codes in it have words on the screen. */
export const Fact = z.object({
  id: z.string(),
  at: Instant,
  day: Day,
  hour: z.int().nullable(),
  kind: z.enum(['offence', 'step', 'letter', 'custody', 'permission', 'round']),
  /** What was seen, the title of the step, the kind of letter (a code), or the device (a code). */
  what: z.string(),
  /** The note, to whom the letter went, or where the device was. */
  detail: z.string(),
  measures: z.array(Measure),
  /** Why it was withdrawn, decided or given back so. */
  reason: z.string(),
  by: z.string(),
  /** Whether an offence counts or why not, the state of a step, and for the rest `open` or `done`. */
  state: z.enum(['counts', ...whyNotCounted, ...StepState.options, 'open', 'done'])
})
export type Fact = z.infer<typeof Fact>

export const review = {
  /** Steps that wait for the asker's decision: a mentor's own pupils, all for the director. */
  waiting: query({ allow: deciders, input: Nothing, output: z.array(Step) }),
  /**
   * The decision of a named person. Approving makes one letter per recipient, as a frozen PDF/A, in the same
   * act: either the decision and all its letters are on file, or nothing is.
   */
  decide: task({
    allow: deciders,
    input: z.strictObject({
      stepId: Id,
      decision: z.enum(['approve', 'other', 'waive']),
      measures: z.array(Measure).max(9),
      reason: Note
    }),
    output: z.object({ letterIds: z.array(z.string()) }),
    refusals: [
      'step-unknown',
      'not-your-pupil',
      'not-yours-to-decide',
      'already-decided',
      'reason-needed',
      'measure-not-on-menu',
      'director-only',
      'field-missing',
      'no-recipient'
    ]
  }),
  repeated: query({ allow: deciders, input: Nothing, output: z.array(Repeated) }),
  /** A pupil's file. A teacher sees what they recorded themselves; each reading is on the audit trail. */
  file: query({
    allow: teaching,
    input: z.strictObject({ pupilId: Id }),
    output: z.object({
      pupilId: z.string(),
      name: z.string(),
      number: z.string(),
      className: z.string().nullable(),
      mentor: z.string().nullable(),
      sees: z.enum(['all', 'own']),
      facts: z.array(Fact),
      ladder: z
        .object({
          count: z.int(),
          window: z.string(),
          rung: z.int().nullable(),
          rungs: z.array(z.object({ at: z.int(), title: z.string() })),
          stepId: z.string().nullable()
        })
        .nullable(),
      guardians: z.array(
        z.object({ name: z.string(), relation: z.string(), authority: z.boolean(), phone: z.string() })
      )
    }),
    refusals: ['pupil-unknown'],
    noted: true
  })
}
