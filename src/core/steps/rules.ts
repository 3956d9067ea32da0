import type { Ladder } from '../../contract/ladder'
import type { Counted, StepState } from '../../contract/steps'
import { atRung, rungReached, type Reached } from '../ladder/rules'
import type { CountWindow } from '../ladder/windows'

/** An offence as the ladder weighs it. */
export interface Weighed {
  readonly id: string
  readonly day: string
  /** Lesson hour, -1 outside a lesson. */
  readonly hour: number
  readonly counts: 'counts' | 'signal' | 'criminal'
  /** The offence it is a second report of. */
  readonly sameAs: string | null
  /** The permission that covered it. */
  readonly coveredBy: string | null
  /** What happened to it last, by the id of that event; null when nothing did. */
  readonly turned: { readonly kind: 'withdrawn' | 'reinstated'; readonly id: string } | null
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

export const isWithdrawn = ({ turned }: Pick<Weighed, 'turned'>): boolean => turned?.kind === 'withdrawn'

/** Why an offence does not count in a window, in the words of the explanation; undefined when it counts. */
export function whyNotCounted(
  offence: Weighed,
  window: Pick<CountWindow, 'from' | 'until'> | undefined
): Exclude<Counted['whyNot'], 'later' | null> | undefined {
  if (isWithdrawn(offence)) return 'withdrawn'
  if (offence.counts === 'criminal') return 'off-ladder'
  if (offence.counts === 'signal') return 'signal'
  if (offence.sameAs !== null) return 'same-occurrence'
  if (offence.coveredBy !== null) return 'covered'
  if (!window) return 'off-ladder'
  if (offence.day < window.from || offence.day > window.until) return 'outside-window'
  return undefined
}

/** By the moment of the lesson, not of the entry. */
export const inOrderOfLessons = (a: Weighed, b: Weighed): number =>
  a.day.localeCompare(b.day) || a.hour - b.hour || (a.id < b.id ? -1 : 1)

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

/**
 * What is to be done about a pupil's steps in a window, now that something was recorded or withdrawn. There is one
 * step per rung and window, ever (high-water mark): when its offences come back it stands again, it is not made
 * twice. Only the highest rung reached is proposed; lower ones without a step were skipped. A decision that waits
 * at the last rung or past it takes in what comes meanwhile, so nobody is asked twice about the same. What was
 * decided is never undone: it loses its basis, and a director looks at it (E7-2 to E7-5).
 */
export function whatToDo(
  offences: readonly Weighed[],
  window: CountWindow,
  ladder: Pick<Ladder, 'rungs' | 'afterLast'>,
  steps: readonly Taken[]
): Verdict {
  const counted = offences.filter((offence) => !whyNotCounted(offence, window)).sort(inOrderOfLessons)
  const count = counted.length
  const reached = rungReached(count, ladder)
  const last = ladder.rungs.length
  const at = (step: Taken) => atRung(ladder, step.rung).at
  const withdrawnIn = new Map(offences.filter(isWithdrawn).map(({ id, turned }) => [id, turned!.id]))
  const fallen = (step: Taken) => step.basis.filter((id) => withdrawnIn.has(id))
  const alive = (step: Taken) => step.basis.length - fallen(step).length
  const newTo = (step: Taken) => counted.map(({ id }) => id).filter((id) => !step.basis.includes(id))

  const acts: Act[] = []
  /** The highest rung that a decision, taken or waiting, at the last rung or past it has taken in. */
  let answered = 0
  for (const step of steps) {
    const missing = at(step) - alive(step)
    if (step.state === 'proposed' && at(step) > count) acts.push({ do: 'lapse', step })
    else if (step.state === 'proposed') {
      const takesIn = step.rung >= last
      if (takesIn) answered = Infinity
      const on = takesIn ? newTo(step) : newTo(step).slice(0, Math.max(0, missing))
      if (on.length > 0) acts.push({ do: 'rest', step, on })
    } else if (step.state === 'approved' && missing > 0) {
      const since = fallen(step).some((id) => withdrawnIn.get(id)! > step.lastEvent)
      if (since) acts.push({ do: 'basis-gone', step })
    } else if (step.state === 'basis-gone' && missing <= 0) acts.push({ do: 'stand-again', step, on: [] })
    const decided = step.state !== 'proposed' && step.state !== 'lapsed'
    if (decided && step.rung >= last)
      answered = Math.max(answered, rungReached(alive(step), ladder)?.rung ?? 0)
  }

  if (reached && (reached.rung <= last || reached.rung > answered)) {
    const there = steps.find((step) => step.rung === reached.rung)
    if (!there) acts.push({ do: 'propose', rung: reached.rung, on: counted.map(({ id }) => id) })
    else if (there.state === 'lapsed') acts.push({ do: 'propose-again', step: there, on: newTo(there) })
  }
  return { count, reached, acts }
}
