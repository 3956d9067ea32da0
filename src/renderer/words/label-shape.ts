import type { Role } from '../../contract/call'
import type { Mark, Round } from '../../contract/custody'
import type { knownDevices } from '../../contract/devices'
import type { AfterLast, LetterKind, Measure, Need, PresetCode } from '../../contract/ladder'
import type { OffenceKind, Place, Reading } from '../../contract/offences'
import type { Fact } from '../../contract/review'
import type { Backup } from '../../contract/safekeeping'
import type { CustodyMode, Region } from '../../contract/settings'
import type { Counted, StepState } from '../../contract/steps'

/** A word for every code of the contract. A code without one does not compile. */
export interface Labels {
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
