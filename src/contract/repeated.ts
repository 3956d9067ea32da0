import { z } from 'zod'
import { Day, Id, Nothing, command, query } from './call'
import { Measure } from './ladder'

const deciders = ['mentor', 'director'] as const

/** A school year, the one before it, or any days. */
export const OverDays = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('year') }),
  z.strictObject({ kind: z.literal('last-year') }),
  z.strictObject({ kind: z.literal('days'), from: Day, until: Day })
])
export type OverDays = z.infer<typeof OverDays>

/** Over which days is looked: those the ladder counts in now, so many school weeks back, a school year, or any days. */
export const Span = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('window') }),
  z.strictObject({ kind: z.literal('weeks'), weeks: z.int().min(1).max(40) }),
  ...OverDays.options
])
export type Span = z.infer<typeof Span>

/** What the list of repeated offences is narrowed to; null and empty narrow nothing. */
export const RepeatedView = z.strictObject({
  span: Span,
  kindId: Id.nullable(),
  className: z.string().max(60).nullable(),
  mentor: z.string().max(200).nullable(),
  rung: z.int().min(1).max(99).nullable()
})
export type RepeatedView = z.infer<typeof RepeatedView>

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
  /** Null also where the list looks over other days than the ladder counts in, or at one kind only. */
  rung: z.int().nullable(),
  /** How many more until the next rung; null after the last. */
  toNext: z.int().nullable(),
  last: Day,
  /** The step that waits for a decision; null when none does. */
  waiting: z.string().nullable()
})
export type Repeated = z.infer<typeof Repeated>

export const repeated = {
  /** Who has two or more offences that count over some days: a mentor's own pupils, all for the director. */
  repeated: query({
    allow: deciders,
    input: z.strictObject({
      span: Span.default({ kind: 'window' }),
      kindId: Id.nullable().default(null)
    }),
    output: z.object({
      from: Day,
      until: Day,
      rows: z.array(Repeated),
      /** The rungs of the ladder where the list tells of them: what the next one brings. */
      rungs: z.array(z.object({ at: z.int(), title: z.string(), measures: z.array(Measure) }))
    }),
    refusals: ['ends-before-start']
  }),
  /** The views a person keeps of the list: their own, and nobody else's. */
  views: query({
    allow: deciders,
    input: Nothing,
    output: z.array(z.object({ id: z.string(), name: z.string(), view: RepeatedView }))
  }),
  /** Keeps a view under a name; the one that had that name is replaced. */
  keepView: command({
    allow: deciders,
    input: z.strictObject({ name: z.string().trim().min(1).max(40), view: RepeatedView }),
    output: z.object({ id: z.string() }),
    refusals: ['too-many-views']
  }),
  dropView: command({
    allow: deciders,
    input: z.strictObject({ viewId: Id }),
    output: Nothing,
    refusals: ['view-unknown']
  })
}
