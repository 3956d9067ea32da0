import type { ColumnType } from 'kysely'

/** Filled once when the row is made; Kysely may leave it out where it may be absent. */
type Later = ColumnType<string | null, string | null | undefined, string>

/** What the school has set, each subject as JSON checked by its schema in the contract. */
export interface SettingTable {
  key: string
  value: string
}

/** Bell table: lesson hours per weekday (1 = Monday), clock times. */
export interface BellTable {
  weekday: number
  hour: number
  label: string
  starts: string
  ends: string
}
/** Days without school, first and last included. */
export interface FreeDaysTable {
  id: string
  name: string
  first_day: string
  last_day: string
}
/** Terms: each runs until the next begins. */
export interface TermTable {
  id: string
  name: string
  first_day: string
}
export interface TimetableTable {
  class_id: string
  weekday: number
  hour: number
  subject: string
  room: string
  staff_id: string | null
}

export interface StaffTable {
  id: string
  code: string
  given_name: string
  prefix: string
  family_name: string
  role: string
  password_hash: string
  pin_hash: string | null
  left_at: Later
}
/** Wrong tries per account; survives a restart. `free_from`: no try is looked at before this instant. */
export interface SignInTryTable {
  account: string
  tries: number
  free_from: string
}
/** The password was used on this device on this day: a PIN is enough there for the rest of it. */
export interface DeviceDayTable {
  device: string
  staff_id: string
  day: string
}

export interface PupilTable {
  id: string
  number: string
  given_name: string
  prefix: string
  family_name: string
  born_on: string | null
  email: string
  /** The last day; empty again when the pupil comes back. */
  left_on: ColumnType<string | null, string | null | undefined, string | null>
}
export interface ClassTable {
  id: string
  name: string
  school_year: string
  mentor_id: string | null
}
/** A pupil on a class list; `pocket` is the number on the wall bag. */
export interface EnrolmentTable {
  id: string
  class_id: string
  pupil_id: string
  pocket: number
  from_day: string
  until_day: Later
}
export interface GuardianTable {
  id: string
  pupil_id: string
  relation: string
  initials: string
  prefix: string
  family_name: string
  /** 'yes' or 'no': parental authority; only those with it are written to unless the school decides so. */
  authority: string
  street: string
  postcode: string
  city: string
  phone: string
  email: string
  language: string
  secret_address: string
  ended_at: Later
}

export interface PermissionTable {
  id: string
  class_id: string | null
  day: string
  starts: string
  ends: string
  hour: number | null
  purpose: string
  allowed_use: string
  granted_by: string
  granted_at: string
  afterwards: string
  withdrawn_at: Later
  withdrawn_by: Later
  withdrawn_why: Later
}
export interface PermissionPupilTable {
  permission_id: string
  pupil_id: string
}

export interface RoundTable {
  id: string
  class_id: string
  day: string
  /** The lesson hour; -1 for a round of the whole day. */
  hour: number
  mode: string
  event_id: string
  concluded_in: Later
  closed_in: Later
}
/**
 * What was recorded of a pupil in a round. Who and when stand once, in the audit line of `event_id`.
 * A handed-in device is in the school's hands until `returned_in`; a mark holds until `replaced_in`.
 */
export interface MarkTable {
  event_id: string
  round_id: string
  pupil_id: string
  device: string
  mark: string
  replaced_in: Later
  returned_in: Later
}
/** A device held outside a round: taken, or left behind after one. */
export interface CustodyTable {
  id: string
  pupil_id: string
  device: string
  why: string
  round_id: string | null
  holder: string
  place: string
  note: string
  taken_at: string
  taken_by: string
  due_at: string | null
  event_id: string
  returned_at: Later
  returned_to: Later
  returned_by: Later
  return_note: Later
}

export interface LadderVersionTable {
  id: string
  effective_from: string
  /** The Ladder of the contract, as JSON. */
  ladder: string
  adopted_at: string
  adopted_by: string
}
export interface OffenceKindTable {
  id: string
  label: string
  group_code: string
  severity: string
  counts: string
  clause: string
  retired_at: Later
}
/** One pupil's offence. Never deleted: what happens to it later is an event. */
export interface OffenceTable {
  id: string
  incident_id: string
  pupil_id: string
  kind_id: string
  /** As the kind was when this was recorded: 'counts' | 'signal' | 'criminal'. */
  counts: string
  day: string
  /** Lesson hour, -1 when outside a lesson. */
  hour: number
  place: string
  note: string
  own_words: string
  recorded_at: string
  recorded_by: string
  /** The offence it is a second report of. */
  same_as: string | null
  /** Recorded although this permission covered the pupil, with the reason. */
  covered_by: string | null
  covered_why: string | null
  event_id: string
}
export interface OffenceEventTable {
  id: string
  offence_id: string
  kind: string
  at: string
  by: string
  reason: string
}

/** A rung reached in a window: at most one per pupil, window and rung, whatever happens to the offences. */
export interface StepTable {
  id: string
  pupil_id: string
  ladder_version_id: string
  window_key: string
  rung: number
  count: number
}
/** The offences a step rests on. */
export interface StepBasisTable {
  step_id: string
  offence_id: string
}
export interface StepEventTable {
  id: string
  step_id: string
  kind: string
  at: string
  by: string
  reason: string
  /** For a decision: the measures chosen, as a JSON list of codes. */
  measures: string
}

export interface LetterTable {
  id: string
  step_id: string
  school_year: string
  number: number
  kind: string
  language: string
  /** 'guardian' or 'pupil', and whose id. */
  recipient_kind: string
  recipient_id: string
  recipient_name: string
  /** The LetterContent as JSON: what was said, word for word. */
  content: string
  pdf: Uint8Array
  sha256: string
  pages: number
  approved_at: string
  approved_by: string
  issued_at: Later
  issued_by: Later
  channel: Later
}

/** The audit trail: append only, each line's hash carries the one before it. Ids and codes, never names. */
export interface AuditTable {
  seq: number
  event_id: string
  at: string
  actor_id: string
  call: string
  /** The ids the act was about, joined by spaces. */
  subjects: string
  /** HMAC of the input, so that a retry can be told from another act under the same id. */
  input_digest: string
  /** The reply's value as JSON: ids, codes and counts only, so that a retry gets the same answer. */
  answer: string
  hash: string
}

export interface Database {
  setting: SettingTable
  bell: BellTable
  free_days: FreeDaysTable
  term: TermTable
  timetable: TimetableTable
  staff: StaffTable
  sign_in_try: SignInTryTable
  device_day: DeviceDayTable
  pupil: PupilTable
  school_class: ClassTable
  enrolment: EnrolmentTable
  guardian: GuardianTable
  permission: PermissionTable
  permission_pupil: PermissionPupilTable
  round: RoundTable
  mark: MarkTable
  custody: CustodyTable
  ladder_version: LadderVersionTable
  offence_kind: OffenceKindTable
  offence: OffenceTable
  offence_event: OffenceEventTable
  step: StepTable
  step_basis: StepBasisTable
  step_event: StepEventTable
  letter: LetterTable
  audit: AuditTable
}
