import { z } from 'zod'
import { Day, Id, Instant, Note, Nothing, command, query } from './call'

/** What a parent without authority asked, and what the school answered. */
export const InformationRequest = z.object({
  id: z.string(),
  guardianId: z.string(),
  guardianName: z.string(),
  askedOn: Day,
  granted: z.enum(['yes', 'no']),
  reason: z.string(),
  at: Instant,
  by: z.string(),
  /** From then on it does not hold any more; null as long as it does. */
  endedAt: Instant.nullable()
})
export type InformationRequest = z.infer<typeof InformationRequest>

/** Who is written to although they have no authority: only on a recorded request (dutch-schools 5.8, S2-19). */
export const recipients = {
  /** The parents of a pupil without authority, and every request of theirs, newest first. */
  requests: query({
    allow: ['director'],
    input: z.strictObject({ pupilId: Id }),
    output: z.object({
      guardians: z.array(z.object({ id: z.string(), name: z.string(), relation: z.string() })),
      requests: z.array(InformationRequest)
    }),
    refusals: ['pupil-unknown'],
    noted: true
  }),
  /** Puts a request and the school's answer on record; granted, the parent gets each letter from now on. */
  grantInformation: command({
    allow: ['director'],
    input: z.strictObject({
      guardianId: Id,
      askedOn: Day,
      granted: z.enum(['yes', 'no']),
      reason: Note.min(3)
    }),
    output: z.object({ id: z.string() }),
    refusals: ['guardian-unknown', 'has-authority', 'day-to-come', 'already-informed']
  }),
  /** What was granted holds no longer: the next letter does not go to this parent. */
  endInformation: command({
    allow: ['director'],
    input: z.strictObject({ requestId: Id }),
    output: Nothing,
    refusals: ['request-unknown', 'already-so']
  })
}
