import { z } from 'zod'
import { Day, Instant, Nothing, query } from './call'

const deciders = ['mentor', 'director'] as const

/** An offence of which somebody says that it was otherwise, until a person has looked into it (S0-6). */
export const Contested = z.object({
  offenceId: z.string(),
  pupilId: z.string(),
  pupilName: z.string(),
  className: z.string().nullable(),
  label: z.string(),
  day: Day,
  hour: z.int().nullable(),
  /** Who says so, in which words, and since when. */
  who: z.string(),
  words: z.string(),
  since: Instant
})
export type Contested = z.infer<typeof Contested>

/** A round that should be over and is not: devices are in the school's hands, or its exceptions were never read. */
export const OpenRound = z.object({
  id: z.string(),
  classId: z.string(),
  className: z.string(),
  day: Day,
  hour: z.int().nullable(),
  begunBy: z.string(),
  held: z.int(),
  concluded: z.boolean()
})
export type OpenRound = z.infer<typeof OpenRound>

/** What the desk asks beside decisions and letters. */
export const desk = {
  /** Contested offences nobody has settled, longest waiting first: a mentor's own pupils, all for the director. */
  contested: query({ allow: deciders, input: Nothing, output: z.array(Contested) }),
  /**
   * Rounds that were not closed although their lesson, day or trip is over: those with devices first, then the oldest.
   * Without devices only those of the last two weeks. A mentor sees those of the own class.
   */
  openRounds: query({
    allow: deciders,
    input: Nothing,
    output: z.object({
      rounds: z.array(OpenRound),
      /** How many more there are than are listed. */
      more: z.int()
    })
  })
}
