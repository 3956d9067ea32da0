import type { offences, RecordOffence } from '../../contract/offences'
import { isWithdrawn, type Known } from '../steps/rules'

type WhyNotRecord = (typeof offences.record.refusals)[number]

/** The marks of a lesson that let a pupil keep a device: it was theirs to use. */
export type CoveringMark = 'exempt' | 'permitted'

/** A pupil as an offence may be recorded of them on a day. */
export interface Here {
  readonly id: string
  readonly classIds: readonly string[]
  /** Absent in the round of that lesson or day. */
  readonly absent: boolean
  /** What the round of that lesson or day says they might keep. */
  readonly mark: CoveringMark | null
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

type Occurrence = Pick<Known, 'kindId' | 'day' | 'hour' | 'place'>

/**
 * The report on record of this same occurrence: the same pupil, lesson and kind; outside lessons the same day,
 * place and kind. A second teacher's report is kept with it and counts no second time (E7-1).
 */
export const sameOccurrence = (known: readonly Known[], occurrence: Occurrence): Known | undefined =>
  reportsOf(known, occurrence).find(({ sameAs }) => sameAs === null)

/** Every report of an occurrence that stands, as they were entered. */
const reportsOf = (known: readonly Known[], { kindId, day, hour, place }: Occurrence): Known[] =>
  known
    .filter(
      (one) =>
        !isWithdrawn(one) &&
        one.kindId === kindId &&
        one.day === day &&
        one.hour === hour &&
        (hour >= 0 || one.place === place)
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1))

/** A report that from now on stands for its occurrence (null), or is a second report of another. */
export interface Attachment {
  readonly id: string
  readonly sameAs: string | null
}

/**
 * What is to be put right among the reports of one occurrence after one of them was withdrawn or came back: exactly
 * one of those that stand counts, and the rest are with it. So withdrawing a report is as if it had never come, and
 * bringing it back counts nothing twice.
 */
export function attachments(known: readonly Known[], occurrence: Occurrence): Attachment[] {
  const reports = reportsOf(known, occurrence)
  const first = reports.find(({ sameAs }) => sameAs === null) ?? reports[0]
  return reports
    .map((one) => ({ was: one.sameAs, id: one.id, sameAs: one === first ? null : first!.id }))
    .filter(({ was, sameAs }) => was !== sameAs)
    .map(({ id, sameAs }) => ({ id, sameAs }))
}
