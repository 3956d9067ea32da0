import type { Window } from '../../contract/ladder'
import { addDays, schoolYearDays, schoolYearOf } from '../calendar/days'
import { versionOn } from './rules'

/** A stretch of school days over which offences are counted, first and last day included. */
export interface CountWindow {
  /** The same for every day of the window, also when the school moves the first day of a term. */
  readonly key: string
  /** As parents read it: 'schooljaar 2026-2027', or the name the school gave its term. */
  readonly label: string
  readonly from: string
  readonly until: string
}

export interface Term {
  readonly name: string
  readonly firstDay: string
}

/**
 * The window a day is counted in. A term runs until the next begins, the last one until the school year ends, and
 * the first takes in the days before it; a school year without terms is one window.
 */
export function windowOn(window: Window, day: string, terms: readonly Term[]): CountWindow {
  const year = schoolYearOf(day)
  const { from, until } = schoolYearDays(year)
  const inYear = terms.filter((term) => term.firstDay >= from && term.firstDay <= until)
  if (window.kind === 'school-year' || inYear.length === 0)
    return { key: year, label: `schooljaar ${year}`, from, until }
  const index = Math.max(
    0,
    inYear.findLastIndex((term) => term.firstDay <= day)
  )
  const next = inYear[index + 1]
  return {
    key: `${year}/${index + 1}`,
    label: inYear[index]!.name,
    from: index === 0 ? from : inYear[index]!.firstDay,
    until: next ? addDays(next.firstDay, -1) : until
  }
}

/** The ladder version of a day and the window it counts in. */
export interface Governing<V> {
  readonly version: V
  readonly window: CountWindow
}

/**
 * Which version governs a day, and from when to when it counts. A version counts only what happened while it was
 * in force: another ladder halfway the year begins a new count and leaves the old one as it was (E7-7).
 */
export function governing<V extends { readonly effectiveFrom: string; readonly window: Window }>(
  versions: readonly V[],
  terms: readonly Term[],
  day: string
): Governing<V> | undefined {
  const version = versionOn(versions, day)
  if (!version) return undefined
  const window = windowOn(version.window, day, terms)
  const next = versions.find(({ effectiveFrom }) => effectiveFrom > version.effectiveFrom)
  const begins = version.effectiveFrom > window.from
  const ends = next !== undefined && next.effectiveFrom <= window.until
  return {
    version,
    window: {
      key: begins ? `${window.key}@${version.effectiveFrom}` : window.key,
      label: window.label,
      from: begins ? version.effectiveFrom : window.from,
      until: ends ? addDays(next.effectiveFrom, -1) : window.until
    }
  }
}
