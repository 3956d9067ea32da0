import { z } from 'zod'
import { Day, Id, Instant, Note, Nothing, command, query } from './call'

const directing = ['director'] as const

/** A pupil hands in every school day for a while, by decision (feature 87). */
export const DutyDays = z.object({
  id: z.string(),
  from: Day,
  /** The last day, by the school calendar and whatever was changed since. */
  until: Day,
  /** It binds now or will; not once it is over or the decision was taken back. */
  running: z.boolean(),
  story: z.array(
    z.object({
      what: z.enum(['extended', 'ended']),
      at: Instant,
      by: z.string(),
      until: Day,
      reason: z.string()
    })
  )
})
export type DutyDays = z.infer<typeof DutyDays>

const SchoolDays = z.int().min(1).max(60)

export const duty = {
  /** The days of handing in that belong to a step; null while none are set. */
  duty: query({
    allow: ['mentor', 'director'],
    input: z.strictObject({ stepId: Id }),
    output: z.object({ duty: DutyDays.nullable() }),
    refusals: ['step-unknown', 'not-your-pupil'],
    noted: true
  }),
  /** So many school days from a day on; free days and weekends do not count. */
  setDuty: command({
    allow: directing,
    input: z.strictObject({ stepId: Id, from: Day, schoolDays: SchoolDays }),
    output: z.object({ id: z.string() }),
    refusals: ['step-unknown', 'not-decided', 'measure-not-decided', 'duty-set', 'day-past', 'no-school-then']
  }),
  /** So many school days more. */
  extendDuty: command({
    allow: directing,
    input: z.strictObject({ stepId: Id, schoolDays: SchoolDays, reason: Note.min(3) }),
    output: Nothing,
    refusals: ['step-unknown', 'no-duty', 'no-school-then']
  }),
  endDuty: command({
    allow: directing,
    input: z.strictObject({ stepId: Id, lastDay: Day, reason: Note.min(3) }),
    output: Nothing,
    refusals: ['step-unknown', 'no-duty', 'not-earlier', 'day-past']
  })
}
