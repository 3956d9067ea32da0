import { addDays } from '../calendar/days'
import type { Version } from '../ladder/version'
import type { Carry, CountWindow, Governing } from '../ladder/windows'
import { countedIn, countOn, type Look } from './climbs'

type Branch = Exclude<Carry['track'], 'direct'>

/** What is taken along on a branch: the offences that counted in the window before. */
export interface Along {
  readonly track: Branch
  readonly kept: readonly string[]
}

/**
 * What a pupil takes along into a window (47): on each branch of it the offences that counted when the window before
 * ended, those that had been taken along into that one too. Nothing where the pupil stepped down in this window
 * already: a clean streak is not undone by what came before it.
 */
export function toTakeAlong(
  before: Look,
  lastDay: string,
  present: Pick<Look, 'governs' | 'carries'>
): Along[] {
  const { version, window } = present.governs
  const tracks: readonly Branch[] = version.refusal ? ['main', 'refusal'] : ['main']
  return tracks
    .filter((track) => !hasSteppedDown(present.carries, track, window))
    .map((track) => ({ track, kept: countedIn(before, countOn(before, track, lastDay)).map(({ id }) => id) }))
    .filter(({ kept }) => kept.length > 0)
}

const hasSteppedDown = (carries: readonly Carry[], track: Branch, { key }: CountWindow): boolean =>
  carries.some((carry) => carry.kind === 'step-down' && carry.track === track && carry.windowKey === key)

/**
 * The last day of the window before: of the term or school year that went before, or of the ladder that was followed
 * halfway. Undefined when no ladder was in force then; a rolling window never begins anew, so nothing goes before it.
 */
export function lastDayBefore(
  { version, window }: Governing<Version>,
  on: (day: string) => Governing<Version> | undefined
): string | undefined {
  const day = addDays(window.from, -1)
  const before = on(day)
  const rolls = version.window.kind === 'rolling' || before?.version.window.kind === 'rolling'
  return before && !rolls ? day : undefined
}
