import { instantOf } from '../calendar/days'

/** A round that is not closed, as far as it matters whether it should be. */
export interface Unclosed {
  /** The school day on which its devices go back: its own, or the last one of a trip. */
  readonly backOn: string
  /** The clock time at which the devices of a trip go back; null for every other round. */
  readonly backAt: string | null
  readonly held: number
}

/** The clock as it stands (UTC ISO), and when school is over today; null on a day without school. */
export interface AtSchool {
  readonly now: string
  readonly today: string
  readonly dayEnds: string | null
}

/**
 * Whether a round should have been closed by now. `lessonEnds` is the clock time at which its lesson is over, null where
 * it is of a whole day or its hour does not ring today: then the end of the day counts.
 */
export function isLeftOpen(
  { backOn, backAt }: Pick<Unclosed, 'backOn' | 'backAt'>,
  lessonEnds: string | null,
  { now, today, dayEnds }: AtSchool
): boolean {
  if (backOn !== today) return backOn < today
  const clock = backAt ?? lessonEnds ?? dayEnds
  return clock === null || instantOf(today, clock) <= now
}

/** Devices that did not go back before exceptions that were not read; then the oldest first. */
export const compareLeftOpen = (
  a: { readonly held: number; readonly day: string; readonly hour: number | null },
  b: { readonly held: number; readonly day: string; readonly hour: number | null }
): number =>
  Number(b.held > 0) - Number(a.held > 0) || a.day.localeCompare(b.day) || (a.hour ?? -1) - (b.hour ?? -1)
