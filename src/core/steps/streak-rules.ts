import type { TrackCode } from '../../contract/ladder'
import { addDays, mondayOf } from '../calendar/days'
import type { Days } from '../calendar/free-days'
import { isFreeWeek } from '../calendar/school-weeks'
import { atRung, rungOf } from '../ladder/rules'
import { countedIn, countOn, type Look } from './climbs'
import { inOrderOfLessons, isWithdrawn, type Weighed } from './rules'

/** A pupil who kept to the rules for so long that a step down is proposed. */
export interface Streak {
  readonly track: Branch
  readonly count: number
  readonly rung: number
  /** Who decides on that rung decides on stepping down from it. */
  readonly decider: 'mentor' | 'director'
  /** The last offence. */
  readonly since: string
  /** The first day on which it was long enough. */
  readonly from: string
  readonly toCount: number
  readonly toRung: number | null
  /** The offences that go on counting: the newest, as many as the rung below asks. */
  readonly kept: readonly string[]
}

type Branch = Exclude<TrackCode, 'direct'>

/** The first day on which so many whole school weeks have gone by since a day. */
export type CleanFrom = (day: string, weeks: number) => string

/** From which day a clean streak is looked at, and what the school's weeks are. */
export interface Since {
  readonly today: string
  readonly cleanFrom: CleanFrom
  /** On these days a step down on this branch was not given: it begins anew. */
  readonly leftOn: readonly string[]
}

/**
 * The step down that is proposed for a pupil on a branch (48): after as many whole school weeks as the ladder asks
 * without any offence, on whatever branch, and as many after a step down that was given or left. The count becomes
 * that of one rung lower. Undefined when none is due; a rolling count falls by itself and has none.
 */
export function streakOn(look: Look, track: Branch, { today, cleanFrom, leftOn }: Since): Streak | undefined {
  const { version, window } = look.governs
  const weeks = version.stepDown?.weeks
  if (weeks === undefined || version.window.kind === 'rolling') return undefined
  const climb = countOn(look, track, today)
  const { count, reached } = climb.verdict
  const since = lastBreach(look.offences)
  if (!reached || since === undefined) return undefined
  const downs = look.carries.filter(
    (one) => one.kind === 'step-down' && one.track === track && one.windowKey === window.key
  )
  const begins = [since, ...leftOn, ...downs.map(({ fromDay }) => fromDay)].reduce((a, b) => (a > b ? a : b))
  const from = cleanFrom(begins, weeks)
  if (from > today) return undefined
  const lower = reached.rung - 1
  const toCount = lower === 0 ? 0 : atRung(climb.track, lower).at
  const counted = countedIn(look, climb).sort(inOrderOfLessons)
  return {
    track,
    count,
    rung: reached.rung,
    decider: rungOf(climb.track, reached.rung).decider,
    since,
    from,
    toCount,
    toRung: lower === 0 ? null : lower,
    kept: counted.slice(counted.length - toCount).map(({ id }) => id)
  }
}

/** When a streak is long enough at a school with these free days, always on a Monday; asked for many pupils, found once. */
export function cleanWeeks(free: readonly Days[]): CleanFrom {
  const known = new Map<string, string>()
  return (day, weeks) => {
    const key = `${day} ${weeks}`
    const before = known.get(key)
    if (before !== undefined) return before
    let monday = addDays(mondayOf(day), 7)
    for (let left = weeks, look = 0; left > 0 && look < longestLook; look++, monday = addDays(monday, 7))
      if (!isFreeWeek(monday, free)) left--
    known.set(key, monday)
    return monday
  }
}

/** Forty school weeks lie within this many, however the holidays fall. */
const longestLook = 120

/** Whether something was an offence at all: a signal, a second report, and what was covered or withdrawn were none. */
export const isBreach = (one: Weighed): boolean =>
  !isWithdrawn(one) && one.counts !== 'signal' && one.sameAs === null && one.coveredBy === null

const lastBreach = (offences: readonly Weighed[]): string | undefined =>
  offences
    .filter(isBreach)
    .map(({ day }) => day)
    .sort()
    .at(-1)
