import type { Role } from '../../contract/call'
import type { offences, RecordOffence } from '../../contract/offences'
import { isWithdrawn, type Known } from '../steps/rules'

type WhyNotRecord = (typeof offences.record.refusals)[number]
type WhyNotWithdraw = (typeof offences.withdraw.refusals)[number]

/** A pupil as an offence may be recorded of them on a day. */
export interface Here {
  readonly id: string
  readonly classIds: readonly string[]
  /** Absent in the round of that lesson or day. */
  readonly absent: boolean
}

/**
 * Why an offence may not be recorded of these pupils. An earlier day is fine, a day to come is not; what happened
 * outside school says why it is the school's concern (S3-8); who was absent did nothing (quality 7.3).
 */
export function whyNotRecord(
  wish: Pick<RecordOffence, 'pupilIds' | 'day' | 'place' | 'note'>,
  counts: Known['counts'] | undefined,
  here: readonly Here[],
  today: string
): WhyNotRecord | undefined {
  if (wish.day > today) return 'day-to-come'
  if (!counts) return 'kind-unknown'
  if (here.length < new Set(wish.pupilIds).size) return 'pupil-unknown'
  if (wish.place === 'outside' && wish.note.length < 3) return 'reason-needed'
  if (here.some(({ absent }) => absent)) return 'pupil-absent'
  return undefined
}

/**
 * The report on record of this same occurrence: the same pupil, lesson and kind; outside lessons the same day,
 * place and kind. A second teacher's report is kept with it and counts no second time (E7-1).
 */
export function sameOccurrence(
  known: readonly Known[],
  { kindId, day, hour, place }: Pick<Known, 'kindId' | 'day' | 'hour' | 'place'>
): Known | undefined {
  return known.find(
    (one) =>
      one.sameAs === null &&
      !isWithdrawn(one) &&
      one.kindId === kindId &&
      one.day === day &&
      one.hour === hour &&
      (hour >= 0 || one.place === place)
  )
}

/** An offence on record, with who may take it back. */
export interface OnRecord {
  readonly withdrawn: boolean
  readonly recordedBy: string
  /** The school day on which it was entered. */
  readonly recordedOn: string
  readonly mentorIds: readonly string[]
}

/** Why it may not be withdrawn: the recorder may on the day of entry, the pupil's mentor and a director always. */
export function whyNotWithdraw(
  offence: OnRecord,
  actor: { readonly id: string; readonly role: Role },
  today: string
): WhyNotWithdraw | undefined {
  const own = offence.recordedBy === actor.id && offence.recordedOn === today
  if (!own && actor.role !== 'director' && !offence.mentorIds.includes(actor.id)) return 'not-yours'
  return offence.withdrawn ? 'already-withdrawn' : undefined
}
