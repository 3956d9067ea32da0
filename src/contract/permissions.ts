import { z } from 'zod'
import { Clock, Day, Id, Instant, Note, Nothing, command, query, teaching } from './call'

/** A phone may be used: by a class or by some pupils, from–to on one day, for a purpose (S0-13, S1-3, S2-15). */
export const Permission = z.object({
  id: z.string(),
  classId: z.string().nullable(),
  className: z.string().nullable(),
  pupils: z.array(z.object({ id: z.string(), name: z.string() })),
  day: Day,
  starts: Clock,
  ends: Clock,
  hour: z.int().nullable(),
  purpose: z.string(),
  allowedUse: z.string(),
  /** Pictures or sound may be taken: of whom is each pupil's own consent (S1-3, S3-3). */
  recording: z.boolean(),
  grantedBy: z.string(),
  grantedAt: Instant,
  /** Put on record after it had started: only a director can (S1-3 asks for it beforehand). */
  afterwards: z.boolean(),
  withdrawnAt: Instant.nullable(),
  /** The asker granted it, and so may withdraw it. */
  mine: z.boolean()
})
export type Permission = z.infer<typeof Permission>

export const permissions = {
  /** Permissions of a day and after, newest day last. */
  list: query({ allow: teaching, input: z.strictObject({ from: Day }), output: z.array(Permission) }),
  /** What a permission for this class or these pupils on a day would not change by itself: who hands in by decision. */
  conflicts: query({
    allow: teaching,
    input: z.strictObject({ classId: Id.nullable(), pupilIds: z.array(Id).max(60), day: Day }),
    output: z.object({
      daily: z.array(z.object({ pupilId: z.string(), name: z.string(), until: Day }))
    })
  }),
  now: query({ allow: teaching, input: Nothing, output: z.array(Permission) }),
  grant: command({
    allow: teaching,
    input: z.strictObject({
      classId: Id.nullable(),
      pupilIds: z.array(Id).max(60),
      day: Day,
      /** Either a lesson hour … */
      hour: z.int().min(0).max(20).nullable(),
      /** … or a span of the clock. */
      span: z.strictObject({ starts: Clock, ends: Clock }).nullable(),
      purpose: Note.min(3),
      allowedUse: Note,
      recording: z.boolean().default(false)
    }),
    output: z.object({ id: z.string() }),
    refusals: [
      'class-unknown',
      'pupil-unknown',
      'nobody-named',
      'no-such-hour',
      'ends-before-start',
      'already-started',
      'day-past'
    ]
  }),
  withdraw: command({
    allow: teaching,
    input: z.strictObject({ permissionId: Id, reason: Note.min(3) }),
    output: Nothing,
    refusals: ['permission-unknown', 'already-withdrawn', 'not-yours']
  })
}
