import type { Appointment } from '../../contract/handled'
import type { Measure } from '../../contract/ladder'
import type { NextAbout, about } from '../../contract/letters-about'
import type { StepState } from '../../contract/step'
import type { Custody, RegisterLine } from '../../contract/taken'

/** What is to be written about one thing, or why nothing is. */
export type Whether =
  | { readonly next: NextAbout }
  | { readonly whyNot: (typeof about)['writeAbout']['refusals'][number] }

/** A letter about it that stands, as far as it matters. */
export interface Written {
  readonly issued: boolean
  readonly approvedAt: string
}

const whyNot = (why: (typeof about)['writeAbout']['refusals'][number]): Whether => ({ whyNot: why })

/** What fell away after it was told is told again: each who got a letter gets one that takes it back. */
const retractOr = (
  standing: readonly Written[],
  otherwise: (typeof about)['writeAbout']['refusals'][number]
): Whether => (standing.some(({ issued }) => issued) ? { next: 'retract' } : whyNot(otherwise))

/** Another one in its place only when what it told has changed since: what lies ready was withheld then. */
const againSince = (standing: readonly Written[], changedAt: string | null): Whether => {
  if (standing.length === 0) return { next: 'write' }
  const isOld = standing.every(
    ({ issued, approvedAt }) => issued && changedAt !== null && approvedAt < changedAt
  )
  return isOld ? { next: 'replace' } : whyNot('already-written')
}

/** Decisions that stand: what they come to can be told. */
const stands: ReadonlySet<StepState> = new Set(['approved', 'carried-out', 'closed'])

/**
 * May the parents be invited to this moment? It is a talk with them, still to come. One that was called off is taken back
 * when they had been invited; one that was moved is not: the next invitation says so.
 */
export function whetherToInvite(
  moment: Pick<Appointment, 'day' | 'outcome'> & { readonly measure: Measure; readonly state: StepState },
  { here, elsewhere, today }: { here: readonly Written[]; elsewhere: readonly Written[]; today: string }
): Whether {
  if (moment.measure !== 'talk-with-guardians') return whyNot('no-invitation-here')
  if (moment.outcome === 'cancelled') return retractOr(here, 'already-settled')
  if (moment.outcome !== null) return whyNot('already-settled')
  if (!stands.has(moment.state)) return whyNot('not-decided')
  if (here.length > 0) return whyNot('already-written')
  if (moment.day < today) return whyNot('day-past')
  return { next: elsewhere.some(({ issued }) => issued) ? 'replace' : 'write' }
}

/** May the decision to suspend be sent? By the director; called off, it is taken back; ended earlier, it is told anew. */
export function whetherToTellSuspension(
  suspension: { readonly firstDay: string; readonly endedOn: string | null; readonly endedAt: string | null },
  { state, standing, isDirector }: { state: StepState; standing: readonly Written[]; isDirector: boolean }
): Whether {
  if (!isDirector) return whyNot('director-only')
  const { firstDay, endedOn, endedAt } = suspension
  if (endedOn !== null && endedOn < firstDay) return retractOr(standing, 'already-ended')
  if (!stands.has(state)) return whyNot('not-decided')
  return againSince(standing, endedAt)
}

/** A kept device as it is now, and when its place or its moment changed last. */
export interface KeptNow {
  readonly why: Custody['why']
  readonly returnedTo: RegisterLine['returnedTo']
  readonly missing: boolean
  readonly changedAt: string | null
}

/** May the parents be told of this device? It was taken and lies here; what was no taking after all is taken back. */
export function whetherToTellTaken(
  { why, returnedTo, missing, changedAt }: KeptNow,
  standing: readonly Written[]
): Whether {
  if (why !== 'taken') return whyNot('left-behind')
  if (returnedTo === 'mistake') return retractOr(standing, 'already-returned')
  if (returnedTo !== null) return whyNot('already-returned')
  if (missing) return whyNot('device-missing')
  return againSince(standing, changedAt)
}

/** A reminder is written once at a time: one that lies ready is sent first. */
export const whetherToRemind = (
  whyNotRemind: 'letter-not-issued' | 'letter-retracted' | 'no-reply-awaited' | undefined,
  reminders: readonly Written[]
): Whether => {
  if (whyNotRemind) return whyNot(whyNotRemind)
  return reminders.some(({ issued }) => !issued) ? whyNot('already-written') : { next: 'write' }
}
