import type { Generated } from 'kysely'
import type { Later } from './later'

/**
 * Offences of before that count on: taken along from the window before (`carry-over`), or what is left after a clean
 * streak (`step-down`), from which day the count goes on under a key of its own.
 */
export interface CarryTable {
  id: string
  pupil_id: string
  track: string
  kind: string
  window_key: string
  from_day: string
  /** The ids of the offences that count on, as a JSON list. */
  kept: string
  reason: string
  at: string
  by: string
  ended_at: Later
  ended_by: Later
  ended_why: Later
}
/** A step down that was not given: it is proposed again after as many weeks more. */
export interface StreakLeftTable {
  id: string
  pupil_id: string
  track: string
  /** The last counted offence. */
  since: string
  weeks: number
  reason: string
  at: string
  by: string
}

/**
 * What was said with a pupil or the parents: on a step, about a letter or an offence, or about nothing of those. Struck
 * when it was put on record by mistake.
 */
export interface ContactTable {
  id: string
  /** The step whose needs it meets; about a letter, the step of that letter. */
  step_id: string | null
  letter_id: Later
  offence_id: Later
  pupil_id: string
  kind: string
  with_whom: string
  way: string
  day: string
  clock: string | null
  /** 'yes' or 'no': an attempt is on record too. */
  reached: string
  /** How nobody was reached: 'no-answer' or 'voicemail'; null when somebody was. */
  attempt: Later
  outcome: string
  /** Who else was there. */
  also_there: Generated<string>
  agreed: Generated<string>
  /** By which day what was agreed is done. */
  until_day: Later
  at: string
  by: string
  struck_at: Later
  struck_by: Later
  struck_why: Later
}
/** What came after a talk: a line added to it, its agreement done or not after all, kept in the pupil system or not. */
export interface ContactEventTable {
  id: string
  contact_id: string
  kind: string
  words: string
  at: string
  by: string
}
/** A moment at which a measure is carried out. */
export interface AppointmentTable {
  id: string
  step_id: string
  measure: string
  day: string
  clock: string | null
  place: string
  /** The appointment in whose place it comes. */
  follows: string | null
  at: string
  by: string
  outcome: Later
  note: Later
  settled_at: Later
  settled_by: Later
  decided: Later
  decided_why: Later
  decided_at: Later
  decided_by: Later
}
export interface SuspensionTable {
  id: string
  step_id: string
  pupil_id: string
  form: string
  first_day: string
  last_day: string
  school_days: number
  reason: string
  why_again: string
  at: string
  by: string
  /** Its last day when it was ended early; the day before the first when it was called off. */
  ended_on: Later
  ended_at: Later
  ended_by: Later
  ended_why: Later
}
/** A check of a suspension that was ticked or unticked: the last line of a task holds. */
export interface StepTaskTable {
  id: string
  step_id: string
  task: string
  done: string
  note: string
  at: string
  by: string
}
export interface ExternalContactTable {
  id: string
  step_id: string
  body: string
  day: string
  contacted_by: string
  reference: string
  outcome: string
  /** What the school had agreed about the police when it was told. */
  duty: string | null
  at: string
  by: string
}
export interface FollowUpTable {
  id: string
  step_id: string
  part: string
  words: string
  /** Whom in the school it was told to, as a JSON list of codes. */
  told: string
  at: string
  by: string
}

/** What somebody is in school beside their role; without a class: of the whole school. */
export interface DutyTable {
  staff_id: string
  duty: string
  class_id: string | null
}
/** A view of a list that somebody keeps, as JSON; ended when it is replaced or dropped. */
export interface SavedViewTable {
  id: string
  staff_id: string
  name: string
  view: string
  at: string
  ended_at: Later
}
/** Until when somebody has read what is new. */
export interface NewsReadTable {
  staff_id: string
  until: string
}
