import type { care } from '../../contract/care'
import type { CareKind } from '../../contract/care-shapes'
import { reachOf, type Hearer } from '../review/news-rules'

type Why<Name extends keyof typeof care> = (typeof care)[Name]['refusals'][number]

/** Class ids; null: every pupil. */
export type Reach = readonly string[] | null

/** Whose care is somebody's: a mentor's own pupils, a duty holder's classes, everyone for the director (S2-9, S2-10). */
export const careReach = (hearer: Hearer): Reach => reachOf(hearer)

/**
 * Whose overview somebody may open. A coordinator of social safety hears of what happens and sits in the consultation,
 * which is no reason to look through whole classes.
 */
export const overviewReach = (hearer: Hearer): Reach =>
  reachOf({ ...hearer, duties: hearer.duties.filter(({ duty }) => duty === 'team-leader') })

/** Whose decisions are somebody's to see done: of a mentor's own pupils, of everyone for the director. */
export const ownReach = (hearer: Hearer): Reach => reachOf({ ...hearer, duties: [] })

/** Does this reach take in a pupil of these classes? */
export const isWithin = (reach: Reach, classIds: readonly string[]): boolean =>
  reach === null || classIds.some((id) => reach.includes(id))

/** A consultation is held by the director, a team leader or the coordinator: a mentor sits in. */
export const holdsCare = ({ role, duties }: Hearer): boolean => role === 'director' || duties.length > 0

/** An item of the agenda, as far as what may be done with it goes by it. */
export interface Standing {
  readonly meetingId: string | null
  readonly offAt: string | null
  /** Whether anything was said or decided about it. */
  readonly spokenOf: boolean
}

export function whyNotTakeOff(item: Standing): Why<'takeOff'> | undefined {
  if (item.meetingId !== null || item.offAt !== null) return 'item-settled'
  return item.spokenOf ? 'item-spoken-of' : undefined
}

/** Only while a consultation is open something is put on its record. */
export function whyNotRecord(
  item: Pick<Standing, 'meetingId' | 'offAt'>,
  meeting: { readonly closedAt: string | null } | undefined
): 'item-settled' | 'meeting-unknown' | 'meeting-closed' | undefined {
  if (item.meetingId !== null || item.offAt !== null) return 'item-settled'
  if (!meeting) return 'meeting-unknown'
  return meeting.closedAt === null ? undefined : 'meeting-closed'
}

/** A decision as it is said. */
export interface Wish {
  readonly kind: CareKind
  readonly words: string
  readonly doerId: string | null
  readonly until: string | null
}

/** Why a decision cannot stand so: what is followed has an end, what has no name has words, and nothing is nobody's work. */
export function whyNotDecide({ kind, words, doerId, until }: Wish, today: string): Why<'decide'> | undefined {
  if (kind === 'none' && (doerId !== null || until !== null)) return 'nothing-to-do'
  if (kind === 'other' && words.length < 3) return 'words-needed'
  if (kind === 'follow' && until === null) return 'day-needed'
  return until !== null && until < today ? 'day-past' : undefined
}

/** Why a decision cannot be ticked as done: nothing waits, or it was done already. */
export function whyNotSettle(decision: {
  readonly until: string | null
  readonly settled: object | null
}): Why<'settle'> | undefined {
  if (decision.until === null) return 'nothing-agreed'
  return decision.settled ? 'agreement-settled' : undefined
}

/** Which items a closing consultation settles, and which move on to the next because nothing was decided about them. */
export function closing<Item extends { readonly decisions: readonly object[] }>(items: readonly Item[]) {
  const moved = items.filter(({ decisions }) => decisions.length === 0)
  return { settled: items.length - moved.length, moved }
}
