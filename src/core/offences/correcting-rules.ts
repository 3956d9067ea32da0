import type { Role } from '../../contract/call'
import type { OffenceDetail, Turn } from '../../contract/offences'

/** What may be done about an offence that is on record. */
export type Correction = OffenceDetail['may'][number]

/** An offence on record, with who may do something about it. */
export interface OnRecord {
  /** What happened to it last. */
  readonly turned: Turn | null
  readonly recordedBy: string
  /** The school day on which it was entered. */
  readonly recordedOn: string
  readonly mentorIds: readonly string[]
}

interface Asker {
  readonly id: string
  readonly role: Role
}
type WhyNot = 'not-yours' | 'already-withdrawn' | 'not-withdrawn' | 'already-contested' | 'not-contested'

/** Who may read an offence in full: who recorded it, the pupil's mentor, and a director. */
export const mayRead = (
  { recordedBy, mentorIds }: Pick<OnRecord, 'recordedBy' | 'mentorIds'>,
  actor: Asker
): boolean => actor.role === 'director' || recordedBy === actor.id || mentorIds.includes(actor.id)

/** What must hold of the offence itself; what it says or what shows it may always be added to. */
const unfit: Partial<Record<Correction, (turned: Turn | null) => WhyNot | undefined>> = {
  withdraw: (turned) => (turned === 'withdrawn' ? 'already-withdrawn' : undefined),
  reinstate: (turned) => (turned === 'withdrawn' ? undefined : 'not-withdrawn'),
  contest: (turned) => {
    if (turned === 'withdrawn') return 'already-withdrawn'
    return turned === 'contested' ? 'already-contested' : undefined
  },
  uphold: (turned) => (turned === 'contested' ? undefined : 'not-contested')
}

/**
 * Why this person may not do this about an offence today. The recorder withdraws it on the day of entry and adds to
 * it always; what was withdrawn or is contested is judged by the pupil's mentor or a director, not by who saw it (S0-6).
 */
export function whyNotCorrect(
  correction: Correction,
  offence: OnRecord,
  actor: Asker,
  today: string
): WhyNot | undefined {
  return isTheirs(correction, offence, actor, today) ? unfit[correction]?.(offence.turned) : 'not-yours'
}

function isTheirs(correction: Correction, offence: OnRecord, actor: Asker, today: string): boolean {
  if (correction === 'add-words' || correction === 'add-evidence') return mayRead(offence, actor)
  if (actor.role === 'director') return true
  const isMentor = offence.mentorIds.includes(actor.id)
  if (correction !== 'withdraw') return isMentor && actor.role === 'mentor'
  return isMentor || (offence.recordedBy === actor.id && offence.recordedOn === today)
}

const corrections: readonly Correction[] = [
  'withdraw',
  'reinstate',
  'contest',
  'uphold',
  'add-words',
  'add-evidence'
]

/** All that this person may do about an offence today. */
export const mayNow = (offence: OnRecord, actor: Asker, today: string): Correction[] =>
  corrections.filter((correction) => !whyNotCorrect(correction, offence, actor, today))
