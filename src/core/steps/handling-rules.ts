import { Open, StepTask, type ContactKind } from '../../contract/handled'
import type { handling } from '../../contract/handling'
import { measures as known, type Measure, type Need } from '../../contract/ladder'
import type { School } from '../../contract/settings'
import type { Step, StepState } from '../../contract/step'

type Why<C extends keyof typeof handling> = (typeof handling)[C]['refusals'][number]

/** A step as far as its handling goes by it. */
export type Handled = Pick<Step, 'state' | 'track' | 'decider' | 'needs' | 'contested'> & {
  readonly chosen: readonly Measure[]
  /** Everyone who was in it has been heard, where the rung asks for that. */
  readonly heard: boolean
}

/** What has been done about a step until now. */
export interface SoFar {
  /** What there was with the step's own pupil or the parents: who was reached, not struck. */
  readonly met: ReadonlySet<ContactKind>
  /** Moments of which is not said yet what became of them. */
  readonly toCome: number
  /** Missed moments about which nobody decided. */
  readonly missed: number
  /** The last suspension put on record; null when there never was one. */
  readonly suspension: SuspensionSoFar | null
  /** The days of handing in daily are set. */
  readonly dutySet: boolean
  /** Its checks that are done. */
  readonly ticked: ReadonlySet<StepTask>
  readonly policeTold: boolean
  readonly policeDuty: School['policeDuty']
  /** The pupil is eighteen: the school speaks with the pupil, not with the parents (dutch-schools 5.8). */
  readonly ofAge: boolean
}
export interface SuspensionSoFar {
  readonly schoolDays: number
  readonly calledOff: boolean
}

/** A measure of which the director decides. */
export const isDirectors = (measure: Measure): boolean => known[measure].decider === 'director'

/** A step that is the director's: by its rung, or by what was chosen. */
export const isOfDirector = ({ decider, chosen }: Pick<Handled, 'decider' | 'chosen'>): boolean =>
  decider === 'director' || chosen.some(isDirectors)

/**
 * What a step cannot be closed without: what its rung asks for, and with what the director decides always contact with
 * the parents, also where the rung forgot it (S0-19). With a pupil of eighteen that is a conversation with the pupil.
 * Nobody is suspended unheard (dutch-schools 5.5).
 */
export function needsOf(step: Handled, { ofAge }: Pick<SoFar, 'ofAge'>): readonly Need[] {
  const asked = new Set<Need>(step.needs)
  if (isOfDirector(step)) asked.add('guardian-contact')
  if (step.chosen.includes('suspension')) asked.add('hearing')
  if (ofAge && asked.delete('guardian-contact')) asked.add('conversation')
  return [...asked]
}

/** The checks of a suspension (dutch-schools 5.5); above one school day the inspectorate is told. None when called off. */
export const tasksOf = (suspension: SuspensionSoFar | null): readonly StepTask[] => {
  if (!suspension || suspension.calledOff) return []
  return StepTask.options.filter((task) => task !== 'inspectorate' || suspension.schoolDays > 1)
}

const inOrder = (open: ReadonlySet<Open>): Open[] => Open.options.filter((one) => open.has(one))

/** What is in the way of saying that the measures were carried out. */
export function openToCarryOut(step: Handled, soFar: SoFar): Open[] {
  const open = new Set<Open>()
  if (soFar.toCome > 0) open.add('appointment')
  if (soFar.missed > 0) open.add('missed')
  if (step.chosen.includes('suspension') && soFar.suspension === null) open.add('suspension-days')
  if (step.chosen.includes('hand-in-daily') && !soFar.dutySet) open.add('daily-days')
  if (step.contested > 0) open.add('contested')
  return inOrder(open)
}

/** What is in the way of closing a step that was carried out (S0-15, S0-19, S2-19, S3-12). */
export function openToClose(step: Handled, soFar: SoFar): Open[] {
  const isMet = (need: Need) => soFar.met.has(need) && (need !== 'hearing' || step.heard)
  const open = new Set<Open>(needsOf(step, soFar).filter((need) => !isMet(need)))
  if (tasksOf(soFar.suspension).some((task) => !soFar.ticked.has(task))) open.add('tasks')
  if (step.track === 'direct' && soFar.policeDuty === 'shall' && !soFar.policeTold) open.add('police')
  if (step.contested > 0) open.add('contested')
  return inOrder(open)
}

/** What a step still asks for, as it stands: before it is decided, carried out or closed. */
export function openOn(step: Handled, soFar: SoFar): Open[] {
  if (step.state === 'approved')
    return inOrder(new Set([...openToCarryOut(step, soFar), ...openToClose(step, soFar)]))
  if (step.state === 'carried-out') return openToClose(step, soFar)
  if (step.state !== 'proposed') return []
  const open = new Set<Open>()
  if (step.needs.includes('hearing') && !step.heard) open.add('hearing')
  if (step.contested > 0) open.add('contested')
  return inOrder(open)
}

/** Why a step cannot be said to be carried out. */
export function whyNotCarryOut(step: Handled, soFar: SoFar): Why<'carryOut'> | undefined {
  if (step.state !== 'approved') return 'not-decided'
  return openToCarryOut(step, soFar).length > 0 ? 'something-open' : undefined
}

/** Why a step cannot be closed. What the director decided is also the director's to close. */
export function whyNotClose(step: Handled, soFar: SoFar, isDirector: boolean): Why<'close'> | undefined {
  if (step.state !== 'carried-out') return 'not-carried-out'
  if (!isDirector && isOfDirector(step)) return 'director-only'
  return openToClose(step, soFar).length > 0 ? 'something-open' : undefined
}

/** Where a step goes back to when carrying it out, or closing it, is taken back. */
export const stateBefore: Partial<Record<StepState, 'approved' | 'carried-out'>> = {
  'carried-out': 'approved',
  closed: 'carried-out'
}

/** Why carrying out or closing cannot be taken back. */
export function whyNotReopen(step: Handled, isDirector: boolean): Why<'reopen'> | undefined {
  if (!stateBefore[step.state]) return 'not-carried-out'
  return step.state === 'closed' && !isDirector && isOfDirector(step) ? 'director-only' : undefined
}
