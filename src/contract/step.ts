import { z } from 'zod'
import { Instant } from './call'
import { LetterKind, Measure, Need, Stay, TrackCode } from './ladder'

/**
 * proposed → approved or waived by a person → carried out → closed. `lapsed` when its basis fell away before a
 * decision; `basis-gone` when it did so after one: the director retracts, upholds or replaces it.
 */
export const StepState = z.enum([
  'proposed',
  'approved',
  'waived',
  'lapsed',
  'basis-gone',
  'carried-out',
  'closed',
  'retracted'
])
export type StepState = z.infer<typeof StepState>

/** A rung reached: proposed, then decided by a person. */
export const Step = z.object({
  id: z.string(),
  pupilId: z.string(),
  pupilName: z.string(),
  className: z.string().nullable(),
  track: TrackCode,
  rung: z.int(),
  title: z.string(),
  count: z.int(),
  window: z.string(),
  measures: z.array(Measure),
  menu: z.array(Measure),
  decider: z.enum(['mentor', 'director']),
  needs: z.array(Need),
  letter: LetterKind.nullable(),
  stay: Stay,
  state: StepState,
  reachedAt: Instant,
  /** How many of its offences somebody contests. */
  contested: z.int(),
  /** A letter went home on it, or lies ready to. */
  hasLetters: z.boolean()
})
export type Step = z.infer<typeof Step>
