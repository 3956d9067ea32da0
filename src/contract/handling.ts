import { z } from 'zod'
import { Clock, Day, Id, Note, Nothing, command, query } from './call'
import { Attempt, Audience, Body, ContactKind, ContactWay, FollowUpPart, Handling, StepTask } from './handled'
import { Measure } from './ladder'

const deciders = ['mentor', 'director'] as const
const mine = ['step-unknown', 'not-your-pupil'] as const
const Moment = z.strictObject({ day: Day, clock: Clock.nullable(), place: z.string().trim().max(120) })

/** What was said: longer than a note, as a report of a talk is. */
const Said = z.string().trim().max(2000)

/** How a step is handled once it is there: talks, moments, checks, follow-up. */
export const handling = {
  handling: query({
    allow: deciders,
    input: z.strictObject({ stepId: Id }),
    output: Handling,
    refusals: mine,
    noted: true
  }),
  /**
   * What was said with the pupil or the parents; also an attempt that reached nobody. On a step, about a letter or an
   * offence, or by itself; only by the ways of the school (S4-7).
   */
  logContact: command({
    allow: deciders,
    input: z
      .strictObject({
        stepId: Id.nullable().default(null),
        letterId: Id.nullable().default(null),
        offenceId: Id.nullable().default(null),
        /** Another pupil of the same incident may be heard on this step. */
        pupilId: Id,
        kind: ContactKind,
        withWhom: z.string().trim().min(2).max(120),
        way: ContactWay,
        day: Day,
        clock: Clock.nullable(),
        reached: z.boolean(),
        /** How nobody was reached; says nothing when somebody was. */
        attempt: Attempt.default('no-answer'),
        outcome: Said,
        alsoThere: z.string().trim().max(200).default(''),
        agreed: Note.default(''),
        until: Day.nullable().default(null)
      })
      // About one thing at most: a letter brings its own step.
      .refine(({ stepId, letterId, offenceId }) => [stepId, letterId, offenceId].filter(Boolean).length <= 1),
    output: z.object({ id: z.string() }),
    refusals: [
      ...mine,
      'pupil-unknown',
      'letter-unknown',
      'offence-unknown',
      'about-another',
      'day-to-come',
      'outcome-needed',
      'hearing-needs-step',
      'agreement-needed',
      'until-before-talk',
      'pupil-not-in-it'
    ]
  }),
  /** A contact put on record by mistake: it stays readable and meets no need any more. */
  strikeContact: command({
    allow: deciders,
    input: z.strictObject({ contactId: Id, reason: Note.min(3) }),
    output: Nothing,
    refusals: ['contact-unknown', 'not-your-pupil', 'step-closed']
  }),
  /** When and where a measure is carried out. */
  plan: command({
    allow: deciders,
    input: Moment.extend({ stepId: Id, measure: Measure }),
    output: z.object({ id: z.string() }),
    refusals: [
      ...mine,
      'not-decided',
      'measure-not-decided',
      'no-school-that-day',
      'already-planned',
      'day-past'
    ]
  }),
  /** What became of it. Excused: another moment at once. Missed without excuse: somebody decides (61). */
  settle: command({
    allow: deciders,
    input: z.strictObject({
      appointmentId: Id,
      outcome: z.enum(['kept', 'excused', 'missed', 'cancelled']),
      note: Note,
      again: Moment.nullable()
    }),
    output: z.object({ againId: z.string().nullable() }),
    refusals: [
      'appointment-unknown',
      'not-your-pupil',
      'already-settled',
      'not-decided',
      'reason-needed',
      'moment-needed',
      'no-school-that-day',
      'day-past',
      'day-to-come'
    ]
  }),
  /** A missed measure escalates only by a decision: again, something heavier from the menu, or let it rest. */
  decideMissed: command({
    allow: deciders,
    input: z.strictObject({
      appointmentId: Id,
      decision: z.enum(['again', 'heavier', 'rest']),
      measures: z.array(Measure).max(9),
      reason: Note,
      again: Moment.nullable()
    }),
    output: Nothing,
    refusals: [
      'appointment-unknown',
      'not-your-pupil',
      'not-missed',
      'already-decided',
      'not-decided',
      'reason-needed',
      'moment-needed',
      'measure-not-on-menu',
      'director-only',
      'no-school-that-day',
      'day-past'
    ]
  }),
  carryOut: command({
    allow: deciders,
    input: z.strictObject({ stepId: Id, note: Note }),
    output: Nothing,
    refusals: [...mine, 'not-decided', 'something-open']
  }),
  /** Done with: everything it asked for has happened (S0-15, S0-19). */
  close: command({
    allow: deciders,
    input: z.strictObject({ stepId: Id, note: Note }),
    output: Nothing,
    refusals: [...mine, 'not-carried-out', 'director-only', 'something-open']
  }),
  /** Takes carrying out or closing back by one; also the undo of both. */
  reopen: command({
    allow: deciders,
    input: z.strictObject({ stepId: Id, reason: Note.min(3) }),
    output: Nothing,
    refusals: [...mine, 'not-carried-out', 'director-only']
  }),
  /** At most five school days, with reasons, after a hearing, by the director (WPO 40c, WVO 2020; dutch-schools 5.5). */
  suspend: command({
    allow: ['director'],
    input: z.strictObject({
      stepId: Id,
      form: z.enum(['internal', 'external']),
      firstDay: Day,
      lastDay: Day,
      reason: Note.min(10),
      /** A suspension that joins on to an earlier one asks for this too. */
      whyAgain: Note
    }),
    output: z.object({ id: z.string(), schoolDays: z.int() }),
    refusals: [
      'step-unknown',
      'not-decided',
      'measure-not-decided',
      'hear-first',
      'more-than-five-days',
      'no-school-days',
      'ends-before-start',
      'already-suspended',
      'joins-earlier',
      'day-past'
    ]
  }),
  endSuspension: command({
    allow: ['director'],
    input: z.strictObject({ suspensionId: Id, lastDay: Day.nullable(), reason: Note.min(3) }),
    output: Nothing,
    refusals: ['suspension-unknown', 'already-ended', 'not-earlier', 'ends-before-start']
  }),
  /** A check of the list that has been done, or has not after all. */
  tick: command({
    allow: ['director'],
    input: z.strictObject({ stepId: Id, task: StepTask, done: z.boolean(), note: Note }),
    output: Nothing,
    refusals: ['step-unknown', 'task-not-here', 'step-closed']
  }),
  /** That somebody outside the school was told, on this step; police only by the director (E7-9). */
  logExternal: command({
    allow: ['director'],
    input: z.strictObject({
      stepId: Id,
      body: Body,
      day: Day,
      contactedBy: z.string().trim().min(2).max(120),
      reference: z.string().trim().max(80),
      outcome: Note.min(3)
    }),
    output: z.object({ id: z.string() }),
    refusals: ['step-unknown', 'day-to-come']
  }),
  addFollowUp: command({
    allow: deciders,
    input: z.strictObject({
      stepId: Id,
      part: FollowUpPart,
      text: Note.min(3),
      told: z.array(Audience).max(4)
    }),
    output: z.object({ id: z.string() }),
    refusals: mine
  })
}
