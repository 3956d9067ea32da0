import { z } from 'zod'
import { Clock, Day, Instant } from './call'
import { LetterKind, Measure } from './ladder'
import { Step, StepState } from './step'

/** A talk, a hearing, or contact with the parents: who, when, how, and what came of it (S0-7, S0-19, S2-19). */
export const ContactKind = z.enum(['conversation', 'hearing', 'guardian-contact'])
export type ContactKind = z.infer<typeof ContactKind>
export const ContactWay = z.enum(['in-person', 'phone', 'video', 'mail', 'letter', 'portal'])
export type ContactWay = z.infer<typeof ContactWay>
/** How nobody was reached. */
export const Attempt = z.enum(['no-answer', 'voicemail'])
export type Attempt = z.infer<typeof Attempt>
/** What a talk was about: a step, a letter, or an offence of this pupil. */
export const ContactAbout = z.object({
  kind: z.enum(['step', 'letter', 'offence']),
  id: z.string(),
  /** The title of the step, the reference of the letter, or what was seen. */
  name: z.string(),
  /** The day of the offence. */
  day: Day.nullable()
})
export type ContactAbout = z.infer<typeof ContactAbout>
export const Contact = z.object({
  id: z.string(),
  pupilId: z.string(),
  pupilName: z.string(),
  about: ContactAbout.nullable(),
  kind: ContactKind,
  withWhom: z.string(),
  way: ContactWay,
  day: Day,
  clock: Clock.nullable(),
  /** False: tried, nobody reached. It is on record and meets no need. */
  reached: z.boolean(),
  attempt: Attempt.nullable(),
  outcome: z.string(),
  /** Who else was there. */
  alsoThere: z.string(),
  /** What was agreed; by `until` somebody looks whether it was done. */
  agreed: z.string(),
  until: Day.nullable(),
  /** What was agreed is done; null while it is not. */
  settled: z.object({ note: z.string(), by: z.string(), at: Instant }).nullable(),
  /** Lines written to it later; the talk itself is not rewritten. */
  added: z.array(z.object({ id: z.string(), words: z.string(), by: z.string(), at: Instant })),
  /** It stands in the pupil system, so somebody ticked (S1-14, S3-10). */
  inDossier: z.boolean(),
  /** Why it was put on record by mistake; null while it stands. A struck one is read and meets no need. */
  struck: z.string().nullable(),
  by: z.string(),
  at: Instant
})
export type Contact = z.infer<typeof Contact>

/** A moment at which a measure is carried out, and what became of it. */
export const Appointment = z.object({
  id: z.string(),
  measure: Measure,
  day: Day,
  clock: Clock.nullable(),
  place: z.string(),
  /** null: still to come. `missed`: unexcused, and so for somebody to decide; `excused`: another moment. */
  outcome: z.enum(['kept', 'excused', 'missed', 'cancelled']).nullable(),
  note: z.string(),
  /** What was decided about a missed one. */
  decided: z.enum(['again', 'heavier', 'rest']).nullable(),
  decidedWhy: z.string(),
  by: z.string()
})
export type Appointment = z.infer<typeof Appointment>

/** Suspension of a pupil: days on the school calendar, first and last included (dutch-schools 5.5). */
export const Suspension = z.object({
  id: z.string(),
  form: z.enum(['internal', 'external']),
  firstDay: Day,
  lastDay: Day,
  schoolDays: z.int(),
  reason: z.string(),
  /** Why again, of one that joins on to an earlier one. */
  whyAgain: z.string(),
  /** Its last day when it was ended early; the day before the first when it was called off. */
  endedOn: Day.nullable(),
  endedWhy: z.string()
})
export type Suspension = z.infer<typeof Suspension>

/** The checks of a suspension (dutch-schools 5.5); `inspectorate` only above one school day. */
export const StepTask = z.enum([
  'pupil-heard',
  'guardians-heard',
  'reasons-in-writing',
  'decision-sent',
  'objection-clause',
  'schoolwork',
  'attendance-officer',
  'inspectorate',
  're-entry-talk'
])
export type StepTask = z.infer<typeof StepTask>

/** Whom outside the school it was told to (S0-20, S1-13, S1-16, S3-12). */
export const Body = z.enum([
  'police',
  'inspectorate',
  'confidential-inspector',
  'attendance-officer',
  'youth-care',
  'other'
])
export type Body = z.infer<typeof Body>
export const External = z.object({
  id: z.string(),
  body: Body,
  day: Day,
  contactedBy: z.string(),
  reference: z.string(),
  outcome: z.string(),
  /** What the school had agreed when it was told: it may, or it shall. */
  duty: z.enum(['may', 'shall']).nullable(),
  by: z.string(),
  at: Instant
})
export type External = z.infer<typeof External>

/** The three parts of a follow-up (S2-11), and who was told. */
export const FollowUpPart = z.enum(['progress', 'handling', 'evaluation'])
export type FollowUpPart = z.infer<typeof FollowUpPart>
/** Whom inside the school something is for: by what they are to this pupil, not by name. */
export const Audience = z.enum(['mentor', 'team-leader', 'director', 'safety'])
export type Audience = z.infer<typeof Audience>

/** What still stands in the way of carrying out or closing a step. */
export const Open = z.enum([
  'conversation',
  'hearing',
  'guardian-contact',
  'appointment',
  'missed',
  'tasks',
  'police',
  'suspension-days',
  'daily-days',
  'contested'
])
export type Open = z.infer<typeof Open>

/** Everything about the handling of one step, for the page on which it is handled. */
export const Handling = z.object({
  step: Step,
  /** The measures decided; the proposed ones until then. */
  chosen: z.array(Measure),
  story: z.array(
    z.object({
      state: StepState,
      at: Instant,
      by: z.string(),
      reason: z.string(),
      measures: z.array(Measure)
    })
  ),
  open: z.array(Open),
  /** Everyone who was in it, of each incident with several pupils; `heard`: their side is on record. */
  sides: z.array(
    z.object({
      offenceId: z.string(),
      pupilId: z.string(),
      pupilName: z.string(),
      heard: z.boolean(),
      ownWords: z.string()
    })
  ),
  contacts: z.array(Contact),
  appointments: z.array(Appointment),
  suspension: Suspension.nullable(),
  tasks: z.array(
    z.object({ task: StepTask, doneAt: Instant.nullable(), doneBy: z.string(), note: z.string() })
  ),
  external: z.array(External),
  followUp: z.array(
    z.object({
      id: z.string(),
      part: FollowUpPart,
      text: z.string(),
      told: z.array(Audience),
      by: z.string(),
      at: Instant
    })
  ),
  letters: z.array(
    z.object({
      id: z.string(),
      reference: z.string(),
      kind: LetterKind,
      recipient: z.string(),
      issued: z.boolean(),
      retracted: z.boolean()
    })
  ),
  police: z.object({ duty: z.enum(['may', 'shall']), by: z.string() }),
  /** Whether the asker may decide, and may do what only a director may. */
  mayDirect: z.boolean()
})
export type Handling = z.infer<typeof Handling>
