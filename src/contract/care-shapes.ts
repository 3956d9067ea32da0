import { z } from 'zod'
import { Day, Instant } from './call'
import { StepState } from './step'

/** From where a pupil was put on the agenda; `earlier`: nothing was decided last time. */
export const CareSource = z.enum(['mentor', 'repeated', 'file', 'earlier'])
export type CareSource = z.infer<typeof CareSource>

/** What can be decided: ask the care team for advice, a talk at home, a plan of approach, follow, nothing, or in words. */
export const CareKind = z.enum(['care-team', 'talk-with-guardians', 'plan', 'follow', 'none', 'other'])
export type CareKind = z.infer<typeof CareKind>

const Line = z.object({ id: z.string(), words: z.string(), by: z.string(), at: Instant })

export const CareDecision = z.object({
  id: z.string(),
  kind: CareKind,
  words: z.string(),
  /** Who does it; null: the mentor, or nobody where nothing is to be done. */
  doer: z.string().nullable(),
  until: Day.nullable(),
  by: z.string(),
  at: Instant,
  /** Later lines that put it right, oldest first. */
  added: z.array(Line),
  /** What came of it. */
  settled: z.object({ note: z.string(), by: z.string(), at: Instant }).nullable(),
  inDossier: z.boolean()
})
export type CareDecision = z.infer<typeof CareDecision>

/** What the consultation needs to know of a pupil, and no more: no notes, no grounds, nobody else. */
export const CareFacts = z.object({
  count: z.int(),
  rung: z.int().nullable(),
  toNext: z.int().nullable(),
  weeks: z.array(z.int()),
  last: Day.nullable(),
  /** The last few, newest first. */
  steps: z.array(z.object({ title: z.string(), state: StepState, day: Day })),
  agreements: z.array(z.object({ agreed: z.string(), until: Day })),
  /** Of earlier consultations, newest first. */
  earlier: z.array(z.object({ day: Day, kind: CareKind, words: z.string(), settled: z.string().nullable() }))
})
export type CareFacts = z.infer<typeof CareFacts>

/** A pupil on the agenda. */
export const CareItem = z.object({
  id: z.string(),
  pupilId: z.string(),
  name: z.string(),
  sortName: z.string(),
  className: z.string().nullable(),
  mentor: z.string().nullable(),
  source: CareSource,
  reason: z.string(),
  /** Who put the pupil on the agenda, and when. */
  by: z.string(),
  at: Instant,
  facts: CareFacts,
  lines: z.array(Line),
  decisions: z.array(CareDecision)
})
export type CareItem = z.infer<typeof CareItem>

export const Meeting = z.object({
  id: z.string(),
  day: Day,
  present: z.string(),
  by: z.string(),
  mine: z.boolean(),
  closedAt: Instant.nullable(),
  note: z.string(),
  /** How many pupils of those the asker may see, and decisions about them. */
  pupils: z.int(),
  decisions: z.int()
})
export type Meeting = z.infer<typeof Meeting>

/** A decision that waits to be done. */
export const CareWork = z.object({
  decisionId: z.string(),
  pupilId: z.string(),
  pupilName: z.string(),
  className: z.string().nullable(),
  kind: CareKind,
  words: z.string(),
  doer: z.string().nullable(),
  until: Day,
  /** The consultation in which it was decided. */
  day: Day
})
export type CareWork = z.infer<typeof CareWork>
