import { z } from 'zod'
import { Day, Id, Instant, query } from './call'
import { LetterKind, Measure, Need } from './ladder'

/** proposed → approved or waived by a person; `lapsed` when its basis fell away before a decision. */
export const StepState = z.enum(['proposed', 'approved', 'waived', 'lapsed', 'basis-gone'])
export type StepState = z.infer<typeof StepState>

/** An offence as an explanation names it: counted, or not and why not. */
export const Counted = z.object({
  offenceId: z.string(),
  day: Day,
  hour: z.int().nullable(),
  kind: z.string(),
  /** null: it counts. */
  whyNot: z
    .enum(['withdrawn', 'same-occurrence', 'signal', 'covered', 'outside-window', 'off-ladder', 'later'])
    .nullable()
})
export type Counted = z.infer<typeof Counted>

export const Step = z.object({
  id: z.string(),
  pupilId: z.string(),
  pupilName: z.string(),
  className: z.string().nullable(),
  rung: z.int(),
  title: z.string(),
  count: z.int(),
  window: z.string(),
  measures: z.array(Measure),
  menu: z.array(Measure),
  decider: z.enum(['mentor', 'director']),
  needs: z.array(Need),
  letter: LetterKind.nullable(),
  state: StepState,
  reachedAt: Instant
})
export type Step = z.infer<typeof Step>

/** "Waarom deze stap?": readable by a parent. */
export const Why = z.object({
  step: Step.nullable(),
  pupilName: z.string(),
  window: z.object({ label: z.string(), from: Day, until: Day }),
  ladder: z.object({ name: z.string(), source: z.string(), effectiveFrom: Day, clause: z.string() }),
  count: z.int(),
  offences: z.array(Counted),
  skipped: z.array(z.int()),
  next: z.object({ at: z.int(), title: z.string() }).nullable()
})
export type Why = z.infer<typeof Why>

export const steps = {
  why: query({
    allow: ['mentor', 'director'],
    input: z.strictObject({ stepId: Id }),
    output: Why,
    refusals: ['step-unknown', 'not-your-pupil'],
    noted: true
  })
}
