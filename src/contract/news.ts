import { z } from 'zod'
import { Instant, Nothing, command, query, teaching } from './call'
import { Audience } from './handled'

/** What happened that somebody in the school is to know (S0-10, S2-4, S2-9). */
export const NewsEvent = z.enum([
  'offence',
  'serious-offence',
  'criminal-offence',
  'contested',
  'withdrawn',
  'step-proposed',
  'step-decided',
  'basis-gone',
  'missed',
  'step-closed',
  'care-decided'
])
export type NewsEvent = z.infer<typeof NewsEvent>
/** Who hears of what. Nothing here leaves the school. */
export const NewsRules = z.strictObject(
  Object.fromEntries(NewsEvent.options.map((event) => [event, z.array(Audience).max(4)])) as Record<
    NewsEvent,
    z.ZodArray<typeof Audience>
  >
)
export type NewsRules = z.infer<typeof NewsRules>
export const News = z.object({
  id: z.string(),
  at: Instant,
  event: NewsEvent,
  pupilId: z.string(),
  pupilName: z.string(),
  className: z.string().nullable(),
  /** The kind of offence, the title of the step, or what the care consultation decided (a code). */
  what: z.string(),
  by: z.string(),
  stepId: z.string().nullable(),
  /** As whom the asker hears of it. */
  as: Audience
})
export type News = z.infer<typeof News>

export const news = {
  /** What is new for the asker since they last read it, newest first, by the school's own rules. */
  news: query({
    allow: teaching,
    input: Nothing,
    output: z.object({ since: Instant, news: z.array(News), more: z.int() })
  }),
  newsRead: command({ allow: teaching, input: z.strictObject({ until: Instant }), output: Nothing }),
  newsRules: query({ allow: ['director'], input: Nothing, output: NewsRules }),
  saveNewsRules: command({ allow: ['director'], input: NewsRules, output: Nothing })
}
