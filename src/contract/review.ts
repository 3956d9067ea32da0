import { z } from 'zod'
import { Day, Id, Note, Nothing, query, task, teaching } from './call'
import { FileContact } from './contacts'
import { Fact } from './fact'
import { filePrint } from './file-print'
import { desk } from './desk'
import { Ladder, Measure, Rehearsed, TrackCode } from './ladder'
import { Shown } from './shown'
import { Open } from './handled'
import { news } from './news'
import { repeated } from './repeated'
import { Step } from './step'

const deciders = ['mentor', 'director'] as const

/** What a person decides about a step; the last three about one whose basis fell away after a decision. */
export const Decision = z.enum(['approve', 'other', 'waive', 'retract', 'replace'])
export type Decision = z.infer<typeof Decision>

/** A step that was decided and asks for something before it can be closed. */
export const FollowUp = z.object({
  stepId: z.string(),
  pupilId: z.string(),
  pupilName: z.string(),
  className: z.string().nullable(),
  title: z.string(),
  state: z.enum(['approved', 'carried-out']),
  open: z.array(Open),
  /** The next moment something is planned for, or since when it waits. */
  due: Day
})
export type FollowUp = z.infer<typeof FollowUp>

/** A pupil without a counted offence for as many school weeks as the ladder asks: a step down is proposed. */
export const CleanStreak = z.object({
  pupilId: z.string(),
  pupilName: z.string(),
  className: z.string().nullable(),
  track: TrackCode.exclude(['direct']),
  weeks: z.int(),
  /** The last counted offence. */
  since: Day,
  count: z.int(),
  rung: z.int(),
  /** What the count and the rung become. */
  toCount: z.int(),
  toRung: z.int().nullable(),
  /** The step it steps down from; empty when the count was taken along and there is none. */
  stepId: z.string()
})
export type CleanStreak = z.infer<typeof CleanStreak>

export const review = {
  /** Steps that wait for the asker's decision: a mentor's own pupils, all for the director. */
  waiting: query({ allow: deciders, input: Nothing, output: z.array(Step) }),
  /**
   * The decision of a named person. Approving makes one letter per recipient, as a frozen PDF/A, in the same
   * act: either the decision and all its letters are on file, or nothing is.
   */
  decide: task({
    allow: deciders,
    input: z.strictObject({
      stepId: Id,
      decision: Decision,
      measures: z.array(Measure).max(9),
      reason: Note
    }),
    output: z.object({ letterIds: z.array(z.string()) }),
    refusals: [
      'step-unknown',
      'not-your-pupil',
      'not-yours-to-decide',
      'already-decided',
      'reason-needed',
      'measure-not-on-menu',
      'director-only',
      'hear-first',
      'contested-first',
      'basis-gone-first',
      'field-missing',
      'no-recipient'
    ]
  }),
  /** Steps that were decided and ask for something yet: a mentor's own pupils, all for the director. */
  followUp: query({ allow: deciders, input: Nothing, output: z.array(FollowUp) }),
  cleanStreaks: query({ allow: deciders, input: Nothing, output: z.array(CleanStreak) }),
  /** A step down with a good-news letter, or (`leave`) not now: it is proposed again after as many weeks more. */
  stepDown: task({
    allow: deciders,
    input: z.strictObject({
      pupilId: Id,
      track: TrackCode.exclude(['direct']),
      decision: z.enum(['approve', 'leave']),
      reason: Note
    }),
    output: z.object({ letterIds: z.array(z.string()) }),
    refusals: [
      'pupil-unknown',
      'not-your-pupil',
      'not-yours-to-decide',
      'no-clean-streak',
      'field-missing',
      'no-recipient'
    ]
  }),
  /** The good news such a step down would send; nothing stored. */
  previewStepDown: task({
    allow: deciders,
    input: z.strictObject({ pupilId: Id, track: TrackCode.exclude(['direct']), reason: Note }),
    output: z.array(Shown),
    refusals: [
      'pupil-unknown',
      'not-your-pupil',
      'not-yours-to-decide',
      'no-clean-streak',
      'field-missing',
      'no-recipient'
    ]
  }),
  /**
   * What a draft ladder would have come to: the school's own history of the last school year that has any, or a
   * year made up for a school of this size, replayed under the draft and under the ladder in force. Keeps nothing.
   */
  rehearse: query({
    allow: ['director'],
    input: z.strictObject({ ladder: Ladder, over: z.enum(['history', 'generated']) }),
    output: z.object({
      from: Day,
      until: Day,
      offences: z.int(),
      pupils: z.int(),
      draft: Rehearsed,
      present: Rehearsed,
      /** For whom it differs most, at most fifty; without names for a made-up year. */
      who: z.array(
        z.object({
          pupilId: z.string().nullable(),
          name: z.string(),
          className: z.string().nullable(),
          offences: z.int(),
          present: z.int(),
          draft: z.int()
        })
      )
    }),
    refusals: ['no-history', 'rungs-not-rising']
  }),
  /** A pupil's file. A teacher sees what they recorded themselves; each reading is on the audit trail. */
  file: query({
    allow: teaching,
    input: z.strictObject({ pupilId: Id }),
    output: z.object({
      pupilId: z.string(),
      name: z.string(),
      number: z.string(),
      className: z.string().nullable(),
      mentor: z.string().nullable(),
      sees: z.enum(['all', 'own']),
      /** The first day of this school year: what the file is narrowed by most. */
      yearFrom: Day,
      facts: z.array(Fact),
      /** Devices the school holds of this pupil, and where they are. */
      held: z.array(z.object({ id: z.string(), device: z.string(), where: z.string() })),
      /** Talks and attempts in full, newest first; none for who sees only what they recorded. */
      contacts: z.array(FileContact),
      ladder: z
        .object({
          count: z.int(),
          window: z.string(),
          rung: z.int().nullable(),
          rungs: z.array(z.object({ at: z.int(), title: z.string() })),
          stepId: z.string().nullable(),
          refusal: z.object({ count: z.int(), rung: z.int().nullable() }).nullable(),
          /** The count of an earlier window goes on in this one, with the reason. */
          carried: z.string().nullable()
        })
        .nullable(),
      guardians: z.array(
        z.object({ name: z.string(), relation: z.string(), authority: z.boolean(), phone: z.string() })
      )
    }),
    refusals: ['pupil-unknown'],
    noted: true
  }),
  ...filePrint,
  ...desk,
  ...repeated,
  ...news
}
