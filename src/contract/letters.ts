import { z } from 'zod'
import { Id, Instant, Note, command, query, task } from './call'
import { LetterKind, Measure } from './ladder'
import { copies } from './letter-copies'
import { letterhead } from './letterhead'
import { CheckedLanguage, LetterLanguage, languages } from './letter-languages'
import { sending } from './letter-sending'
import { recipients } from './letter-recipients'
import { about } from './letters-about'
import { templates } from './letter-templates'
import { Stand, onFile } from './on-file'
import { Goes, channels } from './preferred-channel'
import { Shown } from './shown'

const readers = ['mentor', 'director'] as const

/** How a letter went: on paper by hand or by post, as a file, in the parent portal, or as a message of the school's own mail. */
export const Channel = z.enum(['printed', 'saved', 'portal', 'posted', 'mailed'])
export type Channel = z.infer<typeof Channel>

export const Letter = z.object({
  id: z.string(),
  reference: z.string(),
  /** Null: it came of no step. */
  stepId: z.string().nullable(),
  pupilName: z.string(),
  className: z.string().nullable(),
  recipient: z.string(),
  kind: LetterKind,
  language: LetterLanguage,
  /** The language of its reader, in which it did not go as nobody had looked at that yet; null once somebody has. */
  waits: CheckedLanguage.nullable(),
  approvedAt: Instant,
  approvedBy: z.string(),
  /** Not yet issued: null. */
  issuedAt: Instant.nullable(),
  channel: Channel.nullable(),
  /** How it is proposed to go; null: it went, or was taken back. */
  goes: Goes.nullable(),
  /** The reference of the letter that takes this one back; null while it stands. */
  retractedBy: z.string().nullable(),
  sha256: z.string(),
  pages: z.int(),
  ...Stand.shape
})
export type Letter = z.infer<typeof Letter>

export const letters = {
  list: query({ allow: readers, input: z.strictObject({}), output: z.array(Letter) }),
  /**
   * What this decision would send: each letter as pictures of its pages, nothing stored. Without measures it is
   * the proposal that is approved.
   */
  preview: task({
    allow: readers,
    input: z.strictObject({
      stepId: Id,
      /** Taking a step back or replacing it writes a retraction. */
      decision: z.enum(['approve', 'retract', 'replace']).default('approve'),
      measures: z.array(Measure).max(9),
      reason: Note
    }),
    output: z.array(Shown),
    refusals: ['step-unknown', 'not-your-pupil', 'field-missing', 'no-recipient', 'no-letter']
  }),
  /** A letter on file, to look at. */
  pages: task({
    allow: readers,
    input: z.strictObject({ letterId: Id }),
    output: Shown,
    refusals: ['letter-unknown', 'not-your-pupil', 'letter-damaged']
  }),
  /**
   * The frozen file itself, checked against its SHA-256; several letters come as one file, by class and then by
   * reference. That takes a while: `work.progress` says how far it is, and `work.stop` ends it.
   */
  file: task({
    allow: readers,
    input: z.strictObject({ letterIds: z.array(Id).min(1).max(300) }),
    output: z.object({ name: z.string(), base64: z.string() }),
    refusals: ['letter-unknown', 'not-your-pupil', 'letter-damaged', 'stopped']
  }),
  issue: command({
    allow: readers,
    input: z.strictObject({ letterIds: z.array(Id).min(1).max(300), channel: Channel }),
    output: z.object({ issued: z.int() }),
    refusals: ['letter-unknown', 'not-your-pupil', 'letter-retracted']
  }),
  ...copies,
  ...sending,
  ...recipients,
  ...letterhead,
  ...about,
  ...templates,
  ...languages,
  ...channels,
  ...onFile
}
