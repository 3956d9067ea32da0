import type { Ladder, Rung, TrackCode } from '../../contract/ladder'
import { rungOf } from '../ladder/rules'
import type { Version } from '../ladder/version'
import { governing, type Carry, type Governing, type SchoolTime } from '../ladder/windows'
import { climbsOn, type Look, type Placed } from '../steps/climbs'
import type { Known } from '../steps/rules'
import { cleanWeeks, isBreach, streakOn, type CleanFrom } from '../steps/streak-rules'

/** What governs the days of a replay. */
export interface Under {
  readonly versions: readonly Version[]
  readonly on: (day: string) => Governing<Version> | undefined
  readonly cleanFrom: CleanFrom
}

/** Ladders, oldest first, over the days of a school; what holds on a day is asked again and again, and found once. */
export function under(versions: readonly Version[], time: SchoolTime): Under {
  const known = new Map<string, Governing<Version> | undefined>()
  const on = (day: string) => {
    if (!known.has(day)) known.set(day, governing(versions, time, day))
    return known.get(day)
  }
  return { versions, on, cleanFrom: cleanWeeks(time.free) }
}

/** One ladder from the first day of a year on. */
export const asOf = (ladder: Ladder, effectiveFrom: string): Version => ({
  ...ladder,
  id: 'draft',
  effectiveFrom
})

/** A step that a year came to: which rung, and what that rung said. */
export interface Made {
  readonly track: TrackCode
  readonly rung: number
  readonly said: Rung
}

/**
 * The steps one pupil's offences come to, in the order in which they were put on record, by the very rules of life:
 * each proposal is approved on the spot and each step down given on its first day, so what comes after behaves as it
 * would. What was withdrawn, covered, a second report or a signal counts as little as it does on record.
 */
export function replay(offences: readonly Known[], under: Under): Made[] {
  const lived: Known[] = []
  const carries: Carry[] = []
  const made: Made[] = []
  let steps: Placed[] = []
  let since = ''
  for (const offence of offences) {
    const { day } = offence
    const governs = under.on(day) ?? beforeLadders(under, day)
    if (!governs) continue
    const { version, window } = governs
    const endingOn = (end: string) => {
      const then = under.on(end)
      return then?.version.id === version.id ? then : undefined
    }
    const near = version.window.kind === 'rolling' ? `${version.window.weeks}w/` : window.key
    const here = steps.filter((step) => step.track === 'direct' || step.windowKey.startsWith(near))
    const look: Look = { governs, carries, offences: lived, steps: here, endingOn }
    const weeks = version.stepDown?.weeks
    if (weeks && since !== '' && under.cleanFrom(since, weeks) <= day) stepDown(look, carries, day, under)
    lived.push(offence)
    if (isBreach(offence) && day > since) since = day
    for (const { branch, track, window, verdict } of climbsOn(look, day))
      for (const act of verdict.acts) {
        if (act.do !== 'propose') continue
        const place = { track: branch.track, windowKey: window.key, rung: act.rung }
        steps = [
          ...steps,
          { id: String(steps.length), state: 'approved', lastEvent: '', basis: act.on, ...place }
        ]
        made.push({ track: branch.track, rung: act.rung, said: rungOf(track, act.rung) })
      }
  }
  return made
}

/** As in life: nothing is counted then, but a possibly criminal act is for the director all the same. */
function beforeLadders({ versions }: Under, day: string): Governing<Version> | undefined {
  const version = versions[0]
  return version && { version, window: { key: 'before', label: '', from: day, until: '' } }
}

/** Puts the steps down that were due by a day among the carries: each begins a count of its own. */
function stepDown(look: Look, carries: Carry[], today: string, { cleanFrom }: Under): void {
  const windowKey = look.governs.window.key
  for (const track of ['main', 'refusal'] as const)
    for (let more = true; more;) {
      const streak = streakOn(look, track, { today, cleanFrom, leftOn: [] })
      more = streak !== undefined
      if (streak)
        carries.push({ track, kind: 'step-down', windowKey, fromDay: streak.from, kept: streak.kept })
    }
}
