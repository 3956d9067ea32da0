import type {
  BellTableTable,
  BellHourTable,
  BellEndTable,
  OtherDayTable,
  FreeDaysTable,
  TermTable,
  TimetableFeedTable,
  LessonTable,
  GroupAliasTable,
  StandInTable,
  ReminderSeenTable,
  JobRunTable
} from './tables-calendar'
import type {
  CareDecisionEventTable,
  CareDecisionTable,
  CareItemTable,
  CareLineTable,
  CareMeetingTable
} from './tables-care'
import type {
  PermissionTable,
  PermissionPupilTable,
  RoundTable,
  MarkTable,
  CustodyTable,
  CustodyEventTable,
  CorrectionTable,
  DeviceKindTable,
  PupilDeviceTable
} from './tables-day'
import type { ImportQuestionTable } from './tables-desk'
import type {
  ExemptionTable,
  ExemptionEventTable,
  HandInDutyTable,
  HandInDutyEventTable,
  ImageConsentTable
} from './tables-exempt'
import type {
  LadderVersionTable,
  OffenceKindTable,
  OffenceTable,
  OffenceEventTable,
  IncidentReportTable,
  EvidenceTable,
  OwnWordsTable,
  StepTable,
  StepBasisTable,
  StepEventTable,
  LetterEventTable,
  LetterTable,
  LetterTemplateTable
} from './tables-file'
import type { MailAttemptTable, MailSendingTable, MailServerTable } from './tables-mail'
import type {
  CarryTable,
  StreakLeftTable,
  ContactTable,
  ContactEventTable,
  AppointmentTable,
  SuspensionTable,
  StepTaskTable,
  ExternalContactTable,
  FollowUpTable,
  DutyTable,
  NewsReadTable,
  SavedViewTable
} from './tables-steps'
import type {
  SettingTable,
  TimetableTable,
  StaffTable,
  SignInTryTable,
  DeviceDayTable,
  PupilTable,
  ClassTable,
  EnrolmentTable,
  GuardianTable,
  InformationRequestTable,
  PictureTable,
  PictureUseTable,
  PreferredChannelTable,
  LanguageCheckTable
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
  bell_table: BellTableTable
  bell_hour: BellHourTable
  bell_end: BellEndTable
  other_day: OtherDayTable
  free_days: FreeDaysTable
  term: TermTable
  timetable: TimetableTable
  timetable_feed: TimetableFeedTable
  lesson: LessonTable
  group_alias: GroupAliasTable
  stand_in: StandInTable
  staff: StaffTable
  sign_in_try: SignInTryTable
  device_day: DeviceDayTable
  pupil: PupilTable
  school_class: ClassTable
  enrolment: EnrolmentTable
  guardian: GuardianTable
  information_request: InformationRequestTable
  picture: PictureTable
  picture_use: PictureUseTable
  preferred_channel: PreferredChannelTable
  language_check: LanguageCheckTable
  import_question: ImportQuestionTable
  exemption: ExemptionTable
  exemption_event: ExemptionEventTable
  hand_in_duty: HandInDutyTable
  hand_in_duty_event: HandInDutyEventTable
  image_consent: ImageConsentTable
  permission: PermissionTable
  permission_pupil: PermissionPupilTable
  round: RoundTable
  mark: MarkTable
  custody: CustodyTable
  custody_event: CustodyEventTable
  correction: CorrectionTable
  device_kind: DeviceKindTable
  pupil_device: PupilDeviceTable
  ladder_version: LadderVersionTable
  offence_kind: OffenceKindTable
  offence: OffenceTable
  offence_event: OffenceEventTable
  incident_report: IncidentReportTable
  evidence: EvidenceTable
  own_words: OwnWordsTable
  step: StepTable
  step_basis: StepBasisTable
  step_event: StepEventTable
  carry: CarryTable
  streak_left: StreakLeftTable
  contact: ContactTable
  contact_event: ContactEventTable
  appointment: AppointmentTable
  suspension: SuspensionTable
  step_task: StepTaskTable
  external_contact: ExternalContactTable
  follow_up: FollowUpTable
  duty: DutyTable
  news_read: NewsReadTable
  saved_view: SavedViewTable
  care_meeting: CareMeetingTable
  care_item: CareItemTable
  care_line: CareLineTable
  care_decision: CareDecisionTable
  care_decision_event: CareDecisionEventTable
  letter: LetterTable
  letter_event: LetterEventTable
  letter_template: LetterTemplateTable
  mail_server: MailServerTable
  mail_sending: MailSendingTable
  mail_attempt: MailAttemptTable
  reminder_seen: ReminderSeenTable
  job_run: JobRunTable
  audit: AuditTable
}
