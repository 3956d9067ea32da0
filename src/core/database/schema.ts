import type { PermissionTable, PermissionPupilTable, RoundTable, MarkTable, CustodyTable } from './tables-day'
import type {
  LadderVersionTable,
  OffenceKindTable,
  OffenceTable,
  OffenceEventTable,
  StepTable,
  StepBasisTable,
  StepEventTable,
  LetterTable
} from './tables-file'
import type {
  SettingTable,
  BellTable,
  FreeDaysTable,
  TermTable,
  TimetableTable,
  StaffTable,
  SignInTryTable,
  DeviceDayTable,
  PupilTable,
  ClassTable,
  EnrolmentTable,
  GuardianTable
} from './tables-school'

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

/** Every table: the school and its people, the day, the file, and the audit trail. */
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
