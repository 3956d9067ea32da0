import { hourOf } from '../calendar/hour-key'
import type { Counted } from '../../contract/steps'
import type { CountWindow } from '../ladder/windows'
import { inOrderOfLessons, whyNotCounted, type Weighed } from './rules'

/**
 * Every offence of a pupil with whether it counts in a window, or why not, by the moment of the lesson. For a step
 * already there, what counts without being one of the offences it rests on came after it.
 */
export function explain(
  offences: readonly (Weighed & { readonly kind: string })[],
  window: CountWindow,
  basis: readonly string[] | null
): Counted[] {
  return [...offences].sort(inOrderOfLessons).map((offence) => ({
    offenceId: offence.id,
    day: offence.day,
    hour: hourOf(offence.hour),
    kind: offence.kind,
    whyNot: whyNotCounted(offence, window) ?? (basis && !basis.includes(offence.id) ? 'later' : null)
  }))
}
