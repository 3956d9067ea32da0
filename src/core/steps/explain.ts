import { addDays } from '../calendar/days'
import type { Days } from '../calendar/free-days'
import { hourOf } from '../calendar/hour-key'
import { weeksOn } from '../calendar/school-weeks'
import type { Window } from '../../contract/ladder'
import type { Counted } from '../../contract/steps'
import type { CountWindow } from '../ladder/windows'
import { inOrderOfLessons, isContested, whyNotCounted, type Branch, type Weighed } from './rules'

/** What an explanation is about: a count as it was, or as it is now. */
export interface Explained {
  readonly window: CountWindow
  readonly branch: Branch
  /** How long the ladder counts: a rolling window lets go of offences one by one. */
  readonly counting: Window
  readonly free: readonly Days[]
  /** For a step already there: the offences it rests on; what counts without being one of them came after it. */
  readonly basis: readonly string[] | null
}

/** Every offence of a pupil with whether it counts, until when, or why not, by the moment of the lesson. */
export function explain(
  offences: readonly (Weighed & { readonly kind: string })[],
  { window, branch, counting, free, basis }: Explained
): Counted[] {
  return [...offences].sort(inOrderOfLessons).map((offence) => {
    const whyNot = whyNotCounted(offence, window, branch)
    const later = !whyNot && basis !== null && !basis.includes(offence.id)
    return {
      offenceId: offence.id,
      day: offence.day,
      hour: hourOf(offence.hour),
      kind: offence.kind,
      whyNot: whyNot ?? (later ? 'later' : null),
      contested: isContested(offence),
      carried: window.carried?.has(offence.id) ?? false,
      until: whyNot ? null : countsUntil(offence.day, window, counting, free)
    }
  })
}

/** The last day on which an offence counts: that of its window, or of the school weeks that begin with its own. */
function countsUntil(
  day: string,
  window: CountWindow,
  counting: Window,
  free: readonly Days[]
): string | null {
  if (window.only !== undefined) return null
  return counting.kind === 'rolling' ? weeksOn(day, counting.weeks, free) : window.until
}

/** A count that was: what is told of the windows before the present one. */
export interface Before {
  readonly window: CountWindow
  readonly count: number
}

/**
 * The counts of before, newest first: a count that begins again leaves the old one readable. Windows follow each other
 * back from the present one; `windowOf` tells which one a day is in, undefined before the school kept a ladder.
 */
export function countsBefore(
  offences: readonly Weighed[],
  present: CountWindow,
  branch: Branch,
  windowOf: (day: string) => CountWindow | undefined
): Before[] {
  const [oldest] = offences.map(({ day }) => day).toSorted((a, b) => (a < b ? -1 : 1))
  if (oldest === undefined) return []
  const before: Before[] = []
  for (let window = present; window.from > oldest && before.length < mostBefore;) {
    const earlier = windowOf(addDays(window.from, -1))
    if (!earlier || earlier.from >= window.from) break
    window = earlier
    const count = offences.filter((offence) => !whyNotCounted(offence, earlier, branch)).length
    if (count > 0) before.push({ window, count })
  }
  return before
}

/** Four terms of this year and the last are enough to look back on. */
const mostBefore = 8
