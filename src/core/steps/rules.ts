import type { Ladder, Track, TrackCode } from '../../contract/ladder'
import type { OffenceKind } from '../../contract/catalogue'
import type { Turn } from '../../contract/offences'
import type { StepState } from '../../contract/step'
import type { WhyNotCounted } from '../../contract/steps'
import { atRung, isCountedOn, rungReached, type Reached } from '../ladder/rules'
import type { CountWindow } from '../ladder/windows'

/** An offence as the ladder weighs it. */
export interface Weighed {
  readonly id: string
  readonly day: string
  /** Lesson hour, -1 outside a lesson. */
  readonly hour: number
  readonly counts: OffenceKind['counts']
  /** The offence it is a second report of. */
  readonly sameAs: string | null
  /** The permission, or the mark of that lesson, that covered it. */
  readonly coveredBy: string | null
  /** What happened to it last, by the id of that event; null when nothing did. */
  readonly turned: { readonly kind: Turn; readonly id: string } | null
}

/** An offence as the ladder weighs it, with what tells one occurrence from another. */
export interface Known extends Weighed {
  readonly kindId: string
  readonly place: string
}

/** A step of one pupil in one window, as it stands. */
export interface Taken {
  readonly id: string
  readonly rung: number
  readonly state: StepState
  /** The id of its last event: what was withdrawn after it, was not known when it was decided. */
  readonly lastEvent: string
  readonly basis: readonly string[]
}

/** On which branch of which ladder is counted. */
export interface Branch {
  readonly track: TrackCode
  readonly refusal: Ladder['refusal']
}

export const isWithdrawn = ({ turned }: Pick<Weighed, 'turned'>): boolean => turned?.kind === 'withdrawn'
export const isContested = ({ turned }: Pick<Weighed, 'turned'>): boolean => turned?.kind === 'contested'

type WhyNot = Exclude<WhyNotCounted, 'later'>

/** Why an offence does not count in a window, in the words of the explanation; undefined when it counts. */
export function whyNotCounted(
  offence: Weighed,
  window: Omit<CountWindow, 'key' | 'label'> | undefined,
  branch?: Branch
): WhyNot | undefined {
  if (isWithdrawn(offence)) return 'withdrawn'
  if (offence.counts === 'criminal' && branch?.track !== 'direct') return 'off-ladder'
  if (offence.counts === 'signal') return 'signal'
  if (offence.sameAs !== null) return 'same-occurrence'
  if (offence.coveredBy !== null) return 'covered'
  if (!window) return 'off-ladder'
  if (branch && !isCountedOn(branch, branch.track, offence.counts)) return 'other-branch'
  return whyNotIn(offence, window)
}

function whyNotIn(
  { id, day }: Weighed,
  { from, until, carried, loweredFrom, only }: Omit<CountWindow, 'key' | 'label'>
): WhyNot | undefined {
  if (only !== undefined) return id === only ? undefined : 'outside-window'
  if (carried?.has(id) || (day >= from && day <= until)) return undefined
  return loweredFrom !== undefined && day >= loweredFrom && day < from ? 'stepped-down' : 'outside-window'
}

/** By the moment of the lesson, not of the entry. */
export const inOrderOfLessons = (a: Weighed, b: Weighed): number =>
  a.day.localeCompare(b.day) || a.hour - b.hour || (a.id < b.id ? -1 : 1)

/** Decided so that something is done, and not taken back. */
export const isStanding = (state: StepState): boolean =>
  state === 'approved' || state === 'carried-out' || state === 'closed'
/** Nothing rests on it any more: when its rung is reached anew it is proposed again, it is not made twice. */
const isOff = (state: StepState): boolean => state === 'lapsed' || state === 'retracted'

export type Act =
  /** A rung is reached for the first time: proposed on these offences. */
  | { readonly do: 'propose'; readonly rung: number; readonly on: readonly string[] }
  /** A step that had lapsed, or whose basis had fallen, stands again; `on` are offences it did not rest on yet. */
  | { readonly do: 'propose-again' | 'stand-again'; readonly step: Taken; readonly on: readonly string[] }
  /** A proposal rests on more: in place of what was withdrawn, or because it takes in what came meanwhile. */
  | { readonly do: 'rest'; readonly step: Taken; readonly on: readonly string[] }
  | { readonly do: 'lapse' | 'basis-gone'; readonly step: Taken }

export interface Verdict {
  readonly count: number
  readonly reached: Reached | null
  readonly acts: readonly Act[]
}

/** A pupil's count in one window of one branch. */
export interface Counting {
  readonly window: CountWindow
  readonly branch: Branch
  readonly track: Track
  /** The steps of this window and branch. */
  readonly steps: readonly Taken[]
  /** Steps of other windows that lie over this one: a rolling window has many. */
  readonly elsewhere: readonly Taken[]
}

/**
 * What is to be done about a pupil's steps in a window, now that something was recorded or withdrawn. There is one
 * step per rung and window, ever (high-water mark): when its offences come back it stands again, it is not made
 * twice. Only the highest rung reached is proposed; lower ones without a step were skipped. What was carried into
 * the window had its steps before: only what comes on top reaches a rung. No offence brings a rung about twice, so
 * windows that lie over each other do not propose the same again. A decision that waits at the last rung or past it
 * takes in what comes meanwhile, so nobody is asked twice about the same. What was decided is never undone: it loses
 * its basis, and a director looks at it (E7-2 to E7-5).
 */
export function whatToDo(offences: readonly Weighed[], counting: Counting): Verdict {
  const { window, branch, track, steps, elsewhere } = counting
  const counted = offences.filter((offence) => !whyNotCounted(offence, window, branch)).sort(inOrderOfLessons)
  const count = counted.length
  const reached = rungReached(count, track)
  const last = track.rungs.length
  const withdrawnIn = new Map(offences.filter(isWithdrawn).map(({ id, turned }) => [id, turned!.id]))
  const fallen = (step: Taken) => step.basis.filter((id) => withdrawnIn.has(id))
  const alive = (step: Taken) => step.basis.length - fallen(step).length
  const ids = counted.map(({ id }) => id)
  const counts = new Set(ids)
  const newTo = (step: Taken) => {
    const basis = new Set(step.basis)
    return ids.filter((id) => !basis.has(id) && !isHadElsewhere(step.rung, last, [id], elsewhere))
  }

  const acts: Act[] = []
  /** The highest rung that a decision, taken or waiting, at the last rung or past it has taken in. */
  let answered = rungReached(counted.filter(({ id }) => window.carried?.has(id)).length, track)?.rung ?? 0
  const floor = answered
  for (const step of steps) {
    const needed = atRung(track, step.rung).at
    const missing = needed - alive(step)
    if (step.state === 'proposed') {
      const short = needed - step.basis.filter((id) => counts.has(id)).length
      const others = newTo(step)
      const takesIn = step.rung >= last && short <= others.length
      if (takesIn) answered = Infinity
      const on = takesIn ? others : others.slice(0, Math.max(0, short))
      if (short > others.length) acts.push({ do: 'lapse', step })
      else if (on.length > 0) acts.push({ do: 'rest', step, on })
    } else if (isStanding(step.state) && missing > 0) {
      const since = fallen(step).some((id) => withdrawnIn.get(id)! > step.lastEvent)
      if (since) acts.push({ do: 'basis-gone', step })
    } else if (step.state === 'basis-gone' && missing <= 0) acts.push({ do: 'stand-again', step, on: [] })
    const decided = step.state !== 'proposed' && !isOff(step.state)
    if (decided && step.rung >= last)
      answered = Math.max(answered, rungReached(alive(step), track)?.rung ?? 0)
  }

  if (reached && reached.rung > floor && (reached.rung <= last || reached.rung > answered)) {
    const there = steps.find((step) => step.rung === reached.rung)
    if (isHadElsewhere(reached.rung, last, ids, elsewhere)) return { count, reached, acts }
    if (!there) acts.push({ do: 'propose', rung: reached.rung, on: ids })
    else if (isOff(there.state)) acts.push({ do: 'propose-again', step: there, on: newTo(there) })
  }
  return { count, reached, acts }
}

/** Offences of this window had their step, of this rung or a higher one, in another; or wait there at the last. */
const isHadElsewhere = (
  rung: number,
  last: number,
  ids: readonly string[],
  elsewhere: readonly Taken[]
): boolean =>
  elsewhere.some(
    (step) =>
      !isOff(step.state) &&
      (step.rung >= rung || (step.state === 'proposed' && step.rung >= last)) &&
      step.basis.some((id) => ids.includes(id))
  )
