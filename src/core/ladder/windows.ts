import type { TrackCode, Window } from '../../contract/ladder'
import { addDays, schoolYearDays, schoolYearOf } from '../calendar/days'
import type { Days } from '../calendar/free-days'
import { weeksBack } from '../calendar/school-weeks'
import { versionOn } from './rules'

/** A stretch of school days over which offences are counted, first and last day included. */
export interface CountWindow {
  /** The same for every day of the window, also when the school moves the first day of a term. */
  readonly key: string
  /** As parents read it: 'schooljaar 2026-2027', or the name the school gave its term. */
  readonly label: string
  readonly from: string
  readonly until: string
  /** Offences of before that count on in it: taken along, or left after a step down. */
  readonly carried?: ReadonlySet<string>
  /** After a step down: the first day of the count that it lowered. */
  readonly loweredFrom?: string
  /** The only offence it is about: a possibly criminal act is counted with no other. */
  readonly only?: string
}

export interface Term {
  readonly name: string
  readonly firstDay: string
}

/** What windows are made of: the school's terms, and the days without school. */
export interface SchoolTime {
  readonly terms: readonly Term[]
  readonly free: readonly Days[]
}

/**
 * The window a day is counted in. A term runs until the next begins, the last one until the school year ends, and
 * the first takes in the days before it; a school year without terms is one window. A rolling window ends with the
 * day itself and has as many school weeks as the school set: a holiday makes it longer, not emptier.
 */
export function windowOn(window: Window, day: string, { terms, free }: SchoolTime): CountWindow {
  if (window.kind === 'rolling') {
    const from = weeksBack(day, window.weeks, free)
    return { key: `${window.weeks}w/${day}`, label: rollingLabel(window.weeks), from, until: day }
  }
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

const rollingLabel = (weeks: number): string =>
  weeks === 1 ? 'deze schoolweek' : `de laatste ${weeks} schoolweken`

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
  time: SchoolTime,
  day: string
): Governing<V> | undefined {
  const version = versionOn(versions, day)
  if (!version) return undefined
  const window = windowOn(version.window, day, time)
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

/** Offences of before that count on for one pupil, from a day in a window on. */
export interface Carry {
  readonly track: TrackCode
  readonly kind: 'carry-over' | 'step-down'
  readonly windowKey: string
  readonly fromDay: string
  readonly kept: readonly string[]
}

/**
 * The window as it is for one pupil on a day: the count of before may go on in it (47), and a step down begins a
 * count of its own with what was left, so that a rung can be reached anew (E7-2, E7-6).
 */
export function pupilWindow(
  window: CountWindow,
  carries: readonly Carry[],
  track: TrackCode,
  day: string
): CountWindow {
  const here = carries.filter((carry) => carry.windowKey === window.key && carry.track === track)
  const downs = here
    .filter(({ kind }) => kind === 'step-down')
    .sort((a, b) => (a.fromDay < b.fromDay ? -1 : 1))
  const down = downs.findLast(({ fromDay }) => fromDay <= day)
  const next = downs.find(({ fromDay }) => fromDay > day)
  const until = next ? addDays(next.fromDay, -1) : window.until
  if (down)
    return {
      ...window,
      key: `${window.key}~${down.fromDay}`,
      from: down.fromDay,
      until,
      carried: new Set(down.kept),
      loweredFrom: window.from
    }
  const over = here.find(({ kind }) => kind === 'carry-over')
  return { ...window, until, ...(over && { carried: new Set(over.kept) }) }
}

/** The window of a possibly criminal act: itself alone. */
export const directWindow = ({ id, day }: { readonly id: string; readonly day: string }): CountWindow => ({
  key: `direct/${id}`,
  label: 'dit voorval',
  from: day,
  until: day,
  only: id
})
