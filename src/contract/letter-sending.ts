import { z } from 'zod'
import { Id, Instant, Nothing, command, query } from './call'
import { MailCode, MailHalt } from './mail'

const readers = ['mentor', 'director'] as const
const letterIds = z.array(Id).min(1).max(300)
const none = ['letter-unknown', 'not-your-pupil'] as const

/**
 * Where a letter's e-mail stands. `unsure`: nobody can tell whether the server took it, so a person decides; it is not
 * sent again by itself. The letter counts as gone only when it is `sent`.
 */
export const MailState = z.enum(['queued', 'sending', 'unsure', 'sent', 'refused', 'failed', 'cancelled'])
export type MailState = z.infer<typeof MailState>

/** One fact of an e-mail; nothing of it is rewritten. */
export const MailFact = z.enum([
  'queued',
  'begun',
  'sent',
  'put-off',
  'halted',
  'refused',
  'failed',
  'unsure',
  'cancelled',
  'hurried',
  'said-sent',
  'said-not'
])
export type MailFact = z.infer<typeof MailFact>

/** The newest e-mail of a letter. */
export const Sending = z.object({
  letterId: z.string(),
  address: z.string(),
  state: MailState,
  /** When it is tried next; null unless it waits. */
  nextTryAt: Instant.nullable(),
  why: MailCode.nullable(),
  queuedAt: Instant,
  settledAt: Instant.nullable()
})
export type Sending = z.infer<typeof Sending>

/** Letters that go out by the school's own mail server (S0-4, S3-6, S4-7; features rows 69-72). */
export const sending = {
  sendings: query({
    allow: readers,
    input: Nothing,
    output: z.object({
      /** The school has set a server. */
      on: z.boolean(),
      paused: MailHalt.nullable(),
      /** Letters that lie ready for someone whose e-mail address is known and was not refused, and are in no queue. */
      reachable: z.array(z.string()),
      sendings: z.array(Sending)
    })
  }),
  /** All that happened with the e-mails of one letter, oldest first; `by` null: the house did it by itself. */
  sendingStory: query({
    allow: readers,
    input: z.strictObject({ letterId: Id }),
    output: z.array(
      z.object({
        id: z.string(),
        kind: MailFact,
        at: Instant,
        code: MailCode.nullable(),
        by: z.string().nullable(),
        address: z.string()
      })
    ),
    refusals: none
  }),
  /**
   * Puts letters in the queue, each to its own recipient; what went or waits already stays as it is. `without`: letters
   * to whom the school knows no e-mail address.
   */
  send: command({
    allow: readers,
    input: z.strictObject({ letterIds }),
    output: z.object({ queued: z.array(z.string()), without: z.array(z.string()) }),
    refusals: [
      ...none,
      'letter-retracted',
      'letter-damaged',
      'mail-not-set',
      'mail-sender-missing',
      'mail-sender-private'
    ]
  }),
  /** Takes letters out of the queue; one that is on its way is not called back any more. */
  cancelSending: command({
    allow: readers,
    input: z.strictObject({ letterIds }),
    output: z.object({ cancelled: z.array(z.string()) }),
    refusals: none
  }),
  /** What waits for a later try is tried now. */
  hurrySending: command({
    allow: readers,
    input: z.strictObject({ letterIds }),
    output: z.object({ hurried: z.array(z.string()) }),
    refusals: none
  }),
  /** A person found out whether it was sent: then the letter went; or it was not, and it is sent again. */
  settleSending: command({
    allow: readers,
    input: z.strictObject({ letterId: Id, sent: z.enum(['yes', 'no']) }),
    output: Nothing,
    refusals: [...none, 'mail-not-unsure', 'letter-retracted', 'mail-not-set']
  })
}
