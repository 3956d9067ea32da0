import { z } from 'zod'
import { Id, query, task } from './call'
import { LetterKind } from './ladder'
import { Shown } from './shown'

const makers = ['mentor', 'director'] as const

/** What a letter can be about beside a decision: a moment of a measure, a suspension, a letter that waits for an answer, a device. */
export const AboutKind = z.enum(['conversation', 'suspension', 'reminder', 'taken'])
export type AboutKind = z.infer<typeof AboutKind>

/** The one thing a letter is to be about, by its id, with what is on record nowhere else. */
export const About = z.discriminatedUnion('kind', [
  /** `also`: who will be there beside the mentor and who invites; a function or a name. */
  z.strictObject({ kind: z.literal('conversation'), id: Id, also: z.string().trim().max(120) }),
  z.strictObject({ kind: z.literal('suspension'), id: Id }),
  z.strictObject({ kind: z.literal('reminder'), id: Id }),
  z.strictObject({
    kind: z.literal('taken'),
    id: Id,
    /** Why it was taken; empty: what was put on record of the pupil that day. */
    why: z.string().trim().max(200),
    /** Who may have it back: the pupil or a guardian, or a guardian only. */
    collector: z.enum(['either', 'guardian'])
  })
])
export type About = z.infer<typeof About>

/**
 * What can be written about it now: a first letter, one that takes the place of an earlier one since what that told has
 * changed, or a retraction since it falls away altogether.
 */
export const NextAbout = z.enum(['write', 'replace', 'retract'])
export type NextAbout = z.infer<typeof NextAbout>

const unknown = [
  'appointment-unknown',
  'suspension-unknown',
  'letter-unknown',
  'custody-unknown',
  'not-your-pupil'
] as const
const refusals = [
  ...unknown,
  'director-only',
  'not-decided',
  'no-invitation-here',
  'already-settled',
  'day-past',
  'already-ended',
  'left-behind',
  'already-returned',
  'device-missing',
  'letter-not-issued',
  'letter-retracted',
  'no-reply-awaited',
  'already-written',
  'field-missing',
  'no-recipient',
  'not-written-to'
] as const

/** Letters about one thing: an invitation, a suspension, a reminder, a device that was taken. */
export const about = {
  /** The letters there are about it, oldest first, and what can be written now; null: nothing. */
  about: query({
    allow: makers,
    input: z.strictObject({ kind: AboutKind, id: Id }),
    output: z.object({
      next: NextAbout.nullable(),
      letters: z.array(
        z.object({
          id: z.string(),
          reference: z.string(),
          kind: LetterKind,
          recipient: z.string(),
          issued: z.boolean(),
          retracted: z.boolean()
        })
      )
    }),
    refusals: unknown
  }),
  /** The letters as they would be printed, one per recipient; nothing is kept. */
  previewAbout: task({
    allow: makers,
    input: About,
    output: z.array(Shown),
    refusals
  }),
  /** Approves them: each is frozen with a reference of its own and lies ready. */
  writeAbout: task({
    allow: makers,
    input: About,
    output: z.object({ letterIds: z.array(z.string()) }),
    refusals
  })
}
