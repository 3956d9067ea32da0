import type { z } from 'zod'
import type { Appointment } from '../../contract/handled'
import type { handling } from '../../contract/handling'
import type { Measure } from '../../contract/ladder'
import type { Step } from '../../contract/step'
import { isDirectors, isOfDirector, type Handled } from './handling-rules'

type Why<C extends keyof typeof handling> = (typeof handling)[C]['refusals'][number]
type Input<C extends keyof typeof handling> = z.output<(typeof handling)[C]['input']>

/** A day on which something is to happen, looked up in the calendar. */
export interface PlannedDay {
  readonly day: string
  readonly isSchoolDay: boolean
}

/** Why nothing can be planned on a day: it is over, or there is no school. */
export function whyNotOn(
  { day, isSchoolDay }: PlannedDay,
  today: string
): 'day-past' | 'no-school-that-day' | undefined {
  if (day < today) return 'day-past'
  return isSchoolDay ? undefined : 'no-school-that-day'
}

/** A moment as it is on record, as far as it matters what becomes of it. */
export type Moment = Pick<Appointment, 'measure' | 'day' | 'outcome' | 'decided'>

/** It is still to come, or was missed without anybody having decided about that. */
const isUnsettled = ({ outcome, decided }: Moment): boolean =>
  outcome === null || (outcome === 'missed' && decided === null)

/** Why a measure cannot be given this moment: one moment at a time, of what was decided. */
export function whyNotPlan(
  { state, chosen }: Pick<Handled, 'state' | 'chosen'>,
  measure: Measure,
  moments: readonly Moment[]
): Why<'plan'> | undefined {
  if (state !== 'approved') return 'not-decided'
  if (!chosen.includes(measure)) return 'measure-not-decided'
  return moments.some((one) => one.measure === measure && isUnsettled(one)) ? 'already-planned' : undefined
}

/** Why this cannot be what became of a moment. Who is excused gets another moment at once: it never escalates (61). */
export function whyNotSettle(
  moment: Moment,
  { outcome, note, again }: Pick<Input<'settle'>, 'outcome' | 'note' | 'again'>,
  { today, state }: { readonly today: string } & Pick<Step, 'state'>
): Why<'settle'> | undefined {
  if (moment.outcome !== null) return 'already-settled'
  if ((outcome === 'kept' || outcome === 'missed') && moment.day > today) return 'day-to-come'
  if ((outcome === 'excused' || outcome === 'cancelled') && !isSaid(note)) return 'reason-needed'
  if (outcome !== 'excused') return undefined
  if (state !== 'approved') return 'not-decided'
  return again === null ? 'moment-needed' : undefined
}

/**
 * Why this cannot be decided about a measure that was missed without excuse. Another moment is anybody's who handles the
 * step; to let it rest or to choose something heavier asks for a reason, and is the director's where the step is.
 */
export function whyNotDecideMissed(
  moment: Moment,
  step: Pick<Step, 'state' | 'decider' | 'measures' | 'menu'> & { readonly chosen: readonly Measure[] },
  {
    decision,
    measures,
    reason,
    again
  }: Pick<Input<'decideMissed'>, 'decision' | 'measures' | 'reason' | 'again'>,
  isDirector: boolean
): Why<'decideMissed'> | undefined {
  if (moment.outcome !== 'missed') return 'not-missed'
  if (moment.decided !== null) return 'already-decided'
  if (decision !== 'rest' && step.state !== 'approved') return 'not-decided'
  if (decision === 'again') return again === null ? 'moment-needed' : undefined
  if (!isDirector && isOfDirector(step)) return 'director-only'
  if (decision === 'heavier') {
    const offered = new Set([...step.measures, ...step.menu, ...step.chosen])
    if (measures.length === 0 || !measures.every((measure) => offered.has(measure)))
      return 'measure-not-on-menu'
    if (!isDirector && measures.some(isDirectors)) return 'director-only'
  }
  return isSaid(reason) ? undefined : 'reason-needed'
}

const isSaid = (words: string): boolean => words.trim().length >= 3
