import { z } from 'zod'
import { Day, Id, Note, Nothing, command, query } from './call'
import { duty } from './duty'
import { handling } from './handling'
import { TrackCode } from './ladder'
import { Step } from './step'

const deciders = ['mentor', 'director'] as const

/** Why an offence does not count, in the words of the explanation. */
export const WhyNotCounted = z.enum([
  'withdrawn',
  'same-occurrence',
  'signal',
  'covered',
  'outside-window',
  'off-ladder',
  'other-branch',
  'stepped-down',
  'later'
])
export type WhyNotCounted = z.infer<typeof WhyNotCounted>

/** An offence as an explanation names it: counted, or not and why not. */
export const Counted = z.object({
  offenceId: z.string(),
  day: Day,
  hour: z.int().nullable(),
  kind: z.string(),
  /** null: it counts. */
  whyNot: WhyNotCounted.nullable(),
  /** Somebody says it was otherwise, and that has not been settled yet. */
  contested: z.boolean(),
  /** It was taken along from an earlier window. */
  carried: z.boolean(),
  /** The last day on which it counts; null when it does not count. */
  until: Day.nullable()
})
export type Counted = z.infer<typeof Counted>

const LadderSaid = z.object({ name: z.string(), source: z.string(), effectiveFrom: Day, clause: z.string() })
const NextRung = z.object({ at: z.int(), title: z.string() })

/** "Waarom deze stap?": readable by a parent. */
export const Why = z.object({
  step: Step.nullable(),
  pupilName: z.string(),
  window: z.object({ label: z.string(), from: Day, until: Day }),
  ladder: LadderSaid,
  count: z.int(),
  offences: z.array(Counted),
  skipped: z.array(z.int()),
  next: NextRung.nullable(),
  /** What was counted before and what that came to: a count that begins again leaves the old one readable. */
  earlier: z.array(
    z.object({ label: z.string(), from: Day, until: Day, count: z.int(), rung: z.int().nullable() })
  )
})
export type Why = z.infer<typeof Why>

const mine = ['step-unknown', 'not-your-pupil'] as const

export const steps = {
  why: query({
    allow: deciders,
    input: z.strictObject({ stepId: Id }),
    output: Why,
    refusals: mine,
    noted: true
  }),
  /** "Waarom deze stand?": the same for where a pupil stands today, with or without a step. */
  standing: query({
    allow: deciders,
    input: z.strictObject({ pupilId: Id, track: TrackCode.exclude(['direct']) }),
    output: Why,
    refusals: ['pupil-unknown', 'not-your-pupil', 'no-ladder'],
    noted: true
  }),
  /** The count of the window before goes on for this pupil (47): what counted there counts here too. */
  carryOver: command({
    allow: ['director'],
    input: z.strictObject({ pupilId: Id, reason: Note.min(3) }),
    output: z.object({ id: z.string(), count: z.int() }),
    refusals: ['pupil-unknown', 'no-ladder', 'nothing-to-carry', 'already-carried', 'window-has-no-before']
  }),
  endCarryOver: command({
    allow: ['director'],
    input: z.strictObject({ pupilId: Id, reason: Note.min(3) }),
    output: Nothing,
    refusals: ['pupil-unknown', 'not-carried']
  }),
  ...handling,
  ...duty
}
