import { z } from 'zod'
import { Day, query, task } from './call'
import { Measure } from './ladder'
import { OverDays } from './repeated'

/**
 * A number of the yearly report as anyone may read it: in fives, rounded down, so that 35 is 35 up to and including 39.
 * Null is hidden: fewer than five, none included (decision 0029). The number itself never leaves the core.
 */
export const Figure = z.int().min(5).multipleOf(5).nullable()
export type Figure = z.infer<typeof Figure>

/** Now, over the same days of the year before, and what is between them where both may be seen. */
const Compared = z.object({ now: Figure, before: Figure, change: z.int().multipleOf(5).nullable() })
export type Compared = z.infer<typeof Compared>
/** What is about nobody in particular is told as it is; null where the year before is not in the app. */
const Exact = z.object({ now: z.int(), before: z.int().nullable() })

/** How much of some days the app knows: all, from somewhere within them on, or nothing. */
export const Held = z.enum(['whole', 'part', 'none'])
export type Held = z.infer<typeof Held>
/** Fewer than five pupils are behind all incidents of the period: then none of its numbers is shown. */
export const Involved = z.enum(['enough', 'too-few'])

const Period = z.object({ from: Day, until: Day, held: Held, involved: Involved })

/** The yearly report: numbers only. No pupil, no class and nothing that somebody wrote. */
export const Yearly = z.object({
  /** Whole months, and not past today. */
  now: Period,
  before: Period,
  /** The first day anything was on record. */
  keptSince: Day.nullable(),
  rounds: Exact,
  pupils: Exact,
  totals: z.object({
    incidents: Compared,
    involved: Compared,
    contested: Compared,
    withdrawn: Compared,
    taken: Compared,
    letters: Compared,
    objections: Compared
  }),
  /** Label null: all kinds that are no longer in use together. */
  kinds: z.array(Compared.extend({ label: z.string().nullable() })),
  months: z.array(Compared.extend({ month: z.string() })),
  /** Class years (leerjaren); null: of pupils whose class does not say. */
  classYears: z.array(Compared.extend({ year: z.int().nullable() })),
  measures: z.array(Compared.extend({ measure: Measure })),
  /** The ladders that were in force, oldest first, and the document the rules stand in. */
  ladders: z.array(z.object({ name: z.string(), from: Day })),
  protocol: z.string()
})
export type Yearly = z.infer<typeof Yearly>
export type TotalName = keyof Yearly['totals']

const over = {
  allow: ['director'],
  input: z.strictObject({ span: OverDays.default({ kind: 'year' }) }),
  refusals: ['ends-before-start', 'span-too-long']
} as const

export const yearly = {
  /** The numbers of some months beside those of the year before, safe to show to anyone (S2-5, features row 93). */
  figures: query({ ...over, output: Yearly }),
  /** The same on paper, ready to present, in the language of the school. */
  report: task({ ...over, output: z.object({ name: z.string(), base64: z.string() }) })
}
