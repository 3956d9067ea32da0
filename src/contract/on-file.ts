import { z } from 'zod'
import { Day, Id, Instant, Note, command, query } from './call'

const readers = ['mentor', 'director'] as const

/**
 * What became of a letter after it went out: the recipient's answer, also that the parents refuse to take part (S3-13),
 * that no answer is needed after all, or that it came back undelivered.
 */
export const ReplyKind = z.enum(['seen', 'agreed', 'objected', 'refused', 'no-reply-needed', 'undeliverable'])
export type ReplyKind = z.infer<typeof ReplyKind>

/**
 * One line on a letter; nothing of it is rewritten. `struck`: the reply before it was a mistake. `settled`: what was done
 * with an objection or a refusal; `not-settled`: that was a mistake.
 */
export const LetterLine = z.enum([
  ...ReplyKind.options,
  'struck',
  'settled',
  'not-settled',
  'reminded',
  'in-dossier',
  'not-in-dossier'
])
export type LetterLine = z.infer<typeof LetterLine>

/**
 * Where a letter stands, derived from its lines: `ready` until it goes out; then `issued`, or `waiting` for an answer
 * and `overdue` when none came in time; `answered`; `retracted` when another took it back, or it never left.
 */
export const LetterState = z.enum([
  'ready',
  'issued',
  'waiting',
  'overdue',
  'answered',
  'undeliverable',
  'retracted'
])
export type LetterState = z.infer<typeof LetterState>

/** What is known of a letter on file beside the letter itself. */
export const Stand = z.object({
  state: LetterState,
  /** The last school day for an answer while one is waited for; null when none is, or the calendar ends before it. */
  replyDue: Day.nullable(),
  /** The last that was recorded holds. */
  reply: z.object({ kind: ReplyKind, day: Day, note: z.string() }).nullable(),
  /** What was done with the objection or refusal that holds; null while it waits for somebody, or there is none. */
  settled: z.object({ day: Day, note: z.string() }).nullable(),
  /** When somebody was last reminded. */
  remindedOn: Day.nullable(),
  /** It stands in the pupil system, so somebody ticked (S1-14, S3-10). */
  inDossier: z.boolean()
})
export type Stand = z.infer<typeof Stand>

const letterIds = z.array(Id).min(1).max(300)
const none = ['letter-unknown', 'not-your-pupil'] as const

/** What is done with letters after they went out. */
export const onFile = {
  /** What was recorded of one letter, oldest first: also what was taken back. */
  course: query({
    allow: readers,
    input: z.strictObject({ letterId: Id }),
    output: z.array(
      z.object({ id: z.string(), kind: LetterLine, at: Instant, day: Day, by: z.string(), note: z.string() })
    ),
    refusals: none
  }),
  /** Puts an answer on record; a later one holds, the earlier stays readable. */
  reply: command({
    allow: readers,
    input: z.strictObject({ letterId: Id, kind: ReplyKind, day: Day, note: Note }),
    output: z.object({ lineId: z.string() }),
    refusals: [...none, 'letter-not-issued', 'day-to-come', 'reply-before-letter', 'reply-note-needed']
  }),
  /** The answer on record was a mistake: there is none, as far as the school knows. */
  takeBackReply: command({
    allow: readers,
    input: z.strictObject({ letterId: Id }),
    output: z.object({ lineId: z.string() }),
    refusals: [...none, 'no-reply-on-record']
  }),
  /** What the school did with an objection or a refusal: the parents were heard, or had an answer. It waits no longer. */
  settleObjection: command({
    allow: readers,
    input: z.strictObject({ letterId: Id, note: Note.min(3) }),
    output: z.object({ lineId: z.string() }),
    refusals: [...none, 'letter-retracted', 'no-objection', 'objection-settled']
  }),
  /** Settling it was a mistake: the objection waits again. */
  takeBackSettling: command({
    allow: readers,
    input: z.strictObject({ letterId: Id }),
    output: z.object({ lineId: z.string() }),
    refusals: [...none, 'objection-open']
  }),
  /** The recipient was asked again; the time for an answer begins anew. */
  remind: command({
    allow: readers,
    input: z.strictObject({ letterId: Id }),
    output: z.object({ lineId: z.string() }),
    refusals: [...none, 'letter-not-issued', 'letter-retracted', 'no-reply-awaited']
  }),
  /** Ticks letters as kept in the pupil system; those that were ticked stay as they are. */
  putInDossier: command({
    allow: readers,
    input: z.strictObject({ letterIds }),
    output: z.object({ changed: z.array(z.string()) }),
    refusals: [...none, 'letter-not-issued']
  }),
  /** Takes the tick back, with a line of its own. */
  takeOutOfDossier: command({
    allow: readers,
    input: z.strictObject({ letterIds }),
    output: z.object({ changed: z.array(z.string()) }),
    refusals: none
  }),
  /**
   * A note to paste into Somtoday, Magister or ParnasSys, and what to call the file there. No other pupil and no
   * colleague but who signed; the file name holds no name at all.
   */
  note: query({
    allow: readers,
    noted: true,
    input: z.strictObject({ letterId: Id }),
    output: z.object({ subject: z.string(), body: z.string(), fileName: z.string() }),
    refusals: [...none, 'letter-not-issued']
  })
}
