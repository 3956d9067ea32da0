import type { duty } from '../../contract/duty'
import type { Measure } from '../../contract/ladder'
import type { StepState } from '../../contract/step'
import { addDays } from '../calendar/days'
import type { Days } from './rules'

type Why<Name extends keyof typeof duty> = (typeof duty)[Name]['refusals'][number]

/** A day of the calendar, as far as it matters whether there is school. */
interface Plain {
  readonly day: string
  readonly isSchoolDay: boolean
}

/** The last of so many school days from a day on, that day included; undefined when the calendar has no more. */
export const lastOfSchoolDays = (days: readonly Plain[], count: number): string | undefined =>
  days.filter(({ isSchoolDay }) => isSchoolDay)[count - 1]?.day

/** A duty to hand in every day, with the decision it stands on. */
export interface Duty extends Days {
  readonly state: StepState
  /** The measures decided last. */
  readonly chosen: readonly Measure[]
}

/** What a decision still says once it is carried out, closed, or looked at again. */
const standing: ReadonlySet<StepState> = new Set(['approved', 'carried-out', 'closed', 'basis-gone'])

/** Does the decision still ask for it? Taken back, waived or replaced by something else it is over at once (E8). */
export const isAskedFor = ({ state, chosen }: Pick<Duty, 'state' | 'chosen'>): boolean =>
  standing.has(state) && chosen.includes('hand-in-daily')

/** Does the pupil hand in on this day because of it? It ends by itself. */
export const bindsOn = (one: Duty, day: string): boolean =>
  isAskedFor(one) && one.from <= day && day <= one.until

/** Why can the days not be set? Only for what was decided, once, and not for days that are over. */
export function whyNotSetDuty(
  step: Pick<Duty, 'state' | 'chosen'> & { readonly hasDuty: boolean },
  from: string,
  today: string
): Why<'setDuty'> | undefined {
  if (!['approved', 'carried-out'].includes(step.state)) return 'not-decided'
  if (!step.chosen.includes('hand-in-daily')) return 'measure-not-decided'
  if (step.hasDuty) return 'duty-set'
  return from < today ? 'day-past' : undefined
}

const isOver = (one: Duty | undefined, today: string): boolean =>
  !one || !isAskedFor(one) || one.until < today || one.until < one.from

export const whyNotExtendDuty = (one: Duty | undefined, today: string): Why<'extendDuty'> | undefined =>
  isOver(one, today) ? 'no-duty' : undefined

/** Yesterday is the earliest last day: until then the pupil did hand in. */
export function whyNotEndDuty(
  one: Duty | undefined,
  lastDay: string,
  today: string
): Why<'endDuty'> | undefined {
  if (isOver(one, today) || !one) return 'no-duty'
  if (lastDay >= one.until) return 'not-earlier'
  return lastDay < addDays(today, -1) ? 'day-past' : undefined
}
