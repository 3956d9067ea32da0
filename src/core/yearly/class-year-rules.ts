import { schoolYearOf } from '../calendar/days'

/** A pupil's place in a class, over some days. */
export interface ClassPlace {
  readonly className: string
  readonly schoolYear: string
  readonly from: string
  readonly until: string | null
}

/** The last class year there is: group 8, or the sixth of a secondary school. */
const lastYear = 8

/**
 * The class year (leerjaar) that the name of a class says: 3 of 'H3b', 7 of 'Groep 7', 1 of '1e klas' and of '103'. Null
 * where it says none, so that a class is never told by its own name.
 */
export function classYearOf(className: string): number | null {
  const [digits] = /\d+/.exec(className) ?? []
  if (digits === undefined || digits.length === 2 || digits.length > 3) return null
  const year = Number(digits[0])
  return year >= 1 && year <= lastYear ? year : null
}

/** The class year a pupil was in on a day: by the class of that day, or else by one of that school year. */
export function classYearOn(places: readonly ClassPlace[], day: string): number | null {
  const place =
    places.find(({ from, until }) => from <= day && (until === null || day <= until)) ??
    places.find(({ schoolYear }) => schoolYear === schoolYearOf(day))
  return place ? classYearOf(place.className) : null
}
