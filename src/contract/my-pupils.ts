import { z } from 'zod'
import { Day, Id, query, teaching } from './call'
import { Measure } from './ladder'

/** One pupil in a mentor's overview: where they stand, what is open about them, and what is in force. */
export const MyPupil = z.object({
  pupilId: z.string(),
  name: z.string(),
  sortName: z.string(),
  className: z.string().nullable(),
  mentor: z.string().nullable(),
  /** Whether something waits for a person, something is on record, or nothing at all: the order of the list. */
  place: z.enum(['asks', 'some', 'quiet']),
  count: z.int(),
  rung: z.int().nullable(),
  /** How many more until the next rung; null after the last. */
  toNext: z.int().nullable(),
  /** Counted offences per school week, oldest first, at most the last twelve. */
  weeks: z.array(z.int()),
  last: Day.nullable(),
  /** A device the school holds now outside a round; `late`: it should have gone back. */
  device: z.object({ device: z.string(), where: z.string(), late: z.boolean() }).nullable(),
  /** The step that waits for a decision before one that was decided and is not closed. */
  step: z.object({ id: z.string(), waits: z.boolean() }).nullable(),
  /** A letter that lies ready, or of which the answer is late. */
  letter: z.object({ id: z.string(), state: z.enum(['ready', 'overdue']) }).nullable(),
  /** What was agreed in a talk and is to be looked at first. */
  agreement: z.object({ contactId: z.string(), until: Day }).nullable(),
  /** Until when something may stay with the pupil: that, and never why. */
  exemptUntil: Day.nullable(),
  /** Until when the pupil hands in every day. */
  dutyUntil: Day.nullable(),
  /** So many school weeks without an offence: a step down is proposed. */
  goodNews: z.int().nullable(),
  /** The place on the agenda of the care consultation. */
  itemId: z.string().nullable()
})
export type MyPupil = z.infer<typeof MyPupil>

export const myPupils = {
  /**
   * A mentor's own pupils, also those without any offence: first who asks attention. A team leader sees those of the
   * own classes, a director everyone; `mentorId` narrows to the pupils of one mentor.
   */
  mentorPupils: query({
    allow: teaching,
    input: z.strictObject({ mentorId: Id.nullable() }),
    output: z.object({
      rows: z.array(MyPupil),
      /** What the next rung brings. */
      rungs: z.array(z.object({ at: z.int(), title: z.string(), measures: z.array(Measure) })),
      /** Whose pupils the asker may choose between; one's own need no choice. */
      mentors: z.array(z.object({ id: z.string(), name: z.string() }))
    })
  })
}
