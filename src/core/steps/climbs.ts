import type { TrackCode } from '../../contract/ladder'
import type { StepState } from '../../contract/step'
import type { Version } from '../ladder/version'
import { trackOf } from '../ladder/rules'
import { directWindow, pupilWindow, type Carry, type CountWindow, type Governing } from '../ladder/windows'
import {
  whatToDo,
  whyNotCounted,
  type Act,
  type Counting,
  type Known,
  type Taken,
  type Verdict
} from './rules'

/** A step of a pupil with the window and branch it belongs to. */
export interface Placed extends Taken {
  readonly track: TrackCode
  readonly windowKey: string
}

/** How a pupil stands, as it was read in one transaction. */
export interface Look {
  readonly governs: Governing<Version>
  readonly carries: readonly Carry[]
  readonly offences: readonly Known[]
  readonly steps: readonly Placed[]
  /** A rolling window that ends on a day, as it was under this ladder. */
  readonly endingOn: (day: string) => Governing<Version> | undefined
}

/** One count of a pupil: a window on a branch, and what is to be done there. */
export interface Climb extends Counting {
  readonly verdict: Verdict
}

/**
 * Everything that may have changed with the offences of a day: its window on the ladder and on the branch for
 * refusing; under a rolling ladder each window the day lies in; and each possibly criminal act by itself.
 */
export function climbsOn(look: Look, day: string): Climb[] {
  const { version, window } = look.governs
  const tracks: readonly TrackCode[] = version.refusal ? ['main', 'refusal'] : ['main']
  const bases = version.window.kind === 'rolling' ? rollingOver(look, day) : [window]
  let { steps } = look
  const climbs = tracks.flatMap((track) =>
    bases.map((base) => {
      const made = climb({ ...look, steps }, track, pupilWindow(base, look.carries, track, day))
      // A window that lies over this one sees what became of its steps.
      steps = after(steps, made)
      return made
    })
  )
  const acts = look.offences.filter((one) => one.counts === 'criminal' && one.day === day)
  return [...climbs, ...acts.map((act) => climb(look, 'direct', directWindow(act)))]
}

function climb({ governs, offences, steps }: Look, code: TrackCode, window: CountWindow): Climb {
  const { version } = governs
  const onTrack = steps.filter(({ track }) => track === code)
  const overlaps = version.window.kind === 'rolling' && code !== 'direct'
  const counting: Counting = {
    window,
    branch: { track: code, refusal: version.refusal },
    track: trackOf(version, code),
    steps: onTrack.filter(({ windowKey }) => windowKey === window.key),
    elsewhere: overlaps ? onTrack.filter(({ windowKey }) => windowKey !== window.key) : []
  }
  const verdict = whatToDo(offences, counting)
  if (!overlaps || offences.some((one) => one.day === window.until && counts(one, counting)))
    return { ...counting, verdict }
  // A rolling window reaches a rung by what happened on its last day. Looked at for a day on which nothing counted (a
  // signal, another branch, a withdrawal) it may only lose steps: what falls out of it brings none.
  return {
    ...counting,
    verdict: { ...verdict, acts: verdict.acts.filter(({ do: act }) => !act.startsWith('propose')) }
  }
}

const counts = (offence: Known, { window, branch }: Counting): boolean =>
  !whyNotCounted(offence, window, branch)

/** The steps as they will be once this is done. */
function after(steps: readonly Placed[], { verdict, window, branch }: Climb): readonly Placed[] {
  const present = new Map(steps.map((step) => [step.id, step]))
  for (const act of verdict.acts) {
    if (act.do === 'propose') {
      const placed = { track: branch.track, windowKey: window.key, lastEvent: '' }
      const id = `${window.key} ${act.rung}`
      present.set(id, { id, rung: act.rung, state: 'proposed', basis: act.on, ...placed })
      continue
    }
    const step = present.get(act.step.id)!
    const basis = 'on' in act ? [...step.basis, ...act.on] : step.basis
    present.set(step.id, { ...step, basis, state: turned[act.do] ?? step.state })
  }
  return [...present.values()]
}

const turned: Partial<Record<Act['do'], StepState>> = {
  'propose-again': 'proposed',
  lapse: 'lapsed',
  'basis-gone': 'basis-gone'
}

/** The rolling windows a day lies in: each ends with an offence on that day or later. */
function rollingOver({ offences, endingOn }: Look, day: string): CountWindow[] {
  const ends = new Set([day, ...offences.map((one) => one.day).filter((end) => end > day)])
  return [...ends].sort().flatMap((end) => {
    const window = endingOn(end)?.window
    return window && window.from <= day ? [window] : []
  })
}

/** The count of a pupil on a branch on a day, without anything being done about it. */
export function countOn(look: Look, track: TrackCode, day: string): Climb {
  return climb(look, track, pupilWindow(look.governs.window, look.carries, track, day))
}

/** The offences of a count that count. */
export const countedIn = ({ offences }: Look, { window, branch }: Counting): Known[] =>
  offences.filter((offence) => !whyNotCounted(offence, window, branch))
