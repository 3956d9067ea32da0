import type { SchoolClass } from '../../contract/roster'
import { clockTyped } from '../permissions/when'

/** How a trip keeps devices: once until its end, every day again, or not at all. */
export type Keeping = 'trip' | 'day' | 'bag'
export const keepings: readonly Keeping[] = ['trip', 'day', 'bag']

/** How this trip keeps devices: unless it says otherwise, until its end. */
export const keepingOf = ({ custodyMode }: Pick<SchoolClass, 'custodyMode'>): Keeping =>
  custodyMode === 'day' || custodyMode === 'bag' ? custodyMode : 'trip'

/** The days and the way of keeping, as the form holds them. */
export interface TripDraft {
  readonly firstDay: string | null
  readonly lastDay: string | null
  readonly backAt: string
  readonly keeping: Keeping
}

/** What the form begins with. */
export const tripDraftOf = (trip: SchoolClass | undefined): TripDraft => ({
  firstDay: trip?.firstDay ?? null,
  lastDay: trip?.lastDay ?? null,
  backAt: trip?.backAt ?? '15:00',
  keeping: trip ? keepingOf(trip) : 'trip'
})

const dayOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000

/** How many days it lasts, the first and the last among them; null while one of them is not chosen. */
export const lengthOf = ({ firstDay, lastDay }: TripDraft): number | null =>
  firstDay && lastDay ? dayOf(lastDay) - dayOf(firstDay) + 1 : null

/** As long as a camp can last. */
export const mostDays = 21

/** What is asked of the school; null while the form does not say enough, or not rightly. */
export function tripOf(draft: TripDraft) {
  const { firstDay, lastDay, keeping } = draft
  const length = lengthOf(draft)
  const backAt = clockTyped(draft.backAt)
  if (!firstDay || !lastDay || length === null || length < 1 || length > mostDays || !backAt) return null
  return { firstDay, lastDay, backAt, mode: keeping === 'trip' ? null : keeping }
}
