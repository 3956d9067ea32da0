import type { DutyLine } from '../../contract/accounts'
import type { Role } from '../../contract/call'
import type { OffenceKind } from '../../contract/catalogue'
import type { Mark, Round } from '../../contract/custody'
import type { knownDevices } from '../../contract/devices'
import type {
  Appointment,
  Audience,
  Body,
  ContactKind,
  ContactWay,
  FollowUpPart,
  Open,
  StepTask,
  Suspension
} from '../../contract/handled'
import type { Fact } from '../../contract/fact'
import type {
  AfterLast,
  Finding,
  LetterKind,
  Measure,
  Need,
  PresetCode,
  Stay,
  TrackCode,
  Window
} from '../../contract/ladder'
import type { NewsEvent } from '../../contract/news'
import type { Place, Reading, Turn } from '../../contract/offences'
import type { Decision } from '../../contract/review'
import type { Backup } from '../../contract/safekeeping'
import type { CustodyMode, Region, School } from '../../contract/settings'
import type { StepState } from '../../contract/step'
import type { Counted } from '../../contract/steps'

/** A word for every code of the contract. A code without one does not compile. */
export interface Labels extends StepLabels {
  role: Record<Role, string>
  mark: Record<Mark, string>
  device: Record<(typeof knownDevices)[number], string>
  stage: Record<Round['stage'], string>
  custodyMode: Record<CustodyMode, string>
  measure: Record<Measure, string>
  need: Record<Need, string>
  letter: Record<LetterKind, string>
  decider: Record<'mentor' | 'director', string>
  afterLast: Record<AfterLast['kind'], string>
  preset: Record<PresetCode, string>
  group: Record<OffenceKind['group'], string>
  severity: Record<OffenceKind['severity'], string>
  counts: Record<OffenceKind['counts'], string>
  place: Record<Place, string>
  reading: Record<Reading, string>
  stepState: Record<StepState, string>
  whyNot: Record<NonNullable<Counted['whyNot']>, string>
  fact: Record<Fact['kind'], string>
  backup: Record<Backup['reason'], string>
  region: Record<Region, string>
}

/** The words for how a ladder counts and how a step is handled. */
export interface StepLabels {
  turn: Record<Turn, string>
  stay: Record<Stay, string>
  track: Record<TrackCode, string>
  window: Record<Window['kind'], string>
  /** What is to be looked at in a ladder, in whole sentences beside the rung. */
  finding: Record<Finding['what'], string>
  decision: Record<Decision, string>
  contactKind: Record<ContactKind, string>
  contactWay: Record<ContactWay, string>
  /** `planned`: it is still to come. */
  appointment: Record<NonNullable<Appointment['outcome']> | 'planned', string>
  missed: Record<NonNullable<Appointment['decided']>, string>
  suspensionForm: Record<Suspension['form'], string>
  /** The checks of a suspension, in whole sentences that are true once they are ticked. */
  stepTask: Record<StepTask, string>
  body: Record<Body, string>
  followUp: Record<FollowUpPart, string>
  audience: Record<Audience, string>
  /** What still stands open on a step, without a capital: also listed in one sentence. */
  open: Record<Open, string>
  newsEvent: Record<NewsEvent, string>
  duty: Record<DutyLine['duty'], string>
  policeDuty: Record<School['policeDuty'], string>
}
