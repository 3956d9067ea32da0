import type { StepTask } from '../../contract/handled'
import type { handling } from '../../contract/handling'
import type { Measure } from '../../contract/ladder'
import type { Step, StepState } from '../../contract/step'
import { addDays } from '../calendar/days'
import { tasksOf, type SuspensionSoFar } from './handling-rules'

type Why<C extends keyof typeof handling> = (typeof handling)[C]['refusals'][number]

/** A week of the law: at most five school days (WPO 40c, WVO 2020; dutch-schools 5.5). */
const mostSchoolDays = 5
/** No holiday is longer: what lies further apart than this has school between. */
export const longestBreak = 100

/** A day of the calendar, as far as it matters whether there is school. */
export interface CalendarDay {
  readonly day: string
  readonly isSchoolDay: boolean
}
interface Span {
  readonly firstDay: string
  readonly lastDay: string
}
/** A suspension of this pupil that is on record. */
export interface Suspended extends Span {
  readonly stepId: string
  /** Its last day when it was ended early; the day before the first when it was called off. */
  readonly endedOn: string | null
}

/** The school days of a span, first and last included: no weekend, holiday or day off counts. */
export const schoolDaysIn = (days: readonly CalendarDay[], { firstDay, lastDay }: Span): number =>
  days.filter(({ day, isSchoolDay }) => isSchoolDay && firstDay <= day && day <= lastDay).length

/** The days that come of a suspension in the end; none when it was called off. */
const held = ({ firstDay, lastDay, endedOn }: Suspended): Span => ({ firstDay, lastDay: endedOn ?? lastDay })
const isHeld = ({ firstDay, lastDay }: Span): boolean => firstDay <= lastDay

/** The days of the calendar that decide about a suspension: its own, those of its step, and a holiday around them. */
export function daysToRead(
  { firstDay, lastDay }: Span,
  ofStep: readonly Suspended[]
): { from: string; until: string } {
  const furthest = addDays(firstDay, longestBreak)
  const last = lastDay < furthest ? lastDay : furthest
  const first = ofStep.map((one) => one.firstDay).reduce((a, b) => (a < b ? a : b), firstDay)
  return { from: addDays(first, -longestBreak), until: addDays(last, longestBreak) }
}

/** Why a step asks for no suspension (yet): it was decided so, everyone was heard first, and its days are to come. */
export function whyNotYetSuspend(
  { state, chosen }: { readonly state: StepState; readonly chosen: readonly Measure[] },
  { firstDay, lastDay }: Span,
  { isHeard, today }: { readonly isHeard: boolean; readonly today: string }
): Why<'suspend'> | undefined {
  if (state !== 'approved') return 'not-decided'
  if (!chosen.includes('suspension')) return 'measure-not-decided'
  if (!isHeard) return 'hear-first'
  if (lastDay < firstDay) return 'ends-before-start'
  return firstDay < today ? 'day-past' : undefined
}

interface Refused {
  readonly whyNot: Why<'suspend'>
  readonly about?: Record<string, string>
}

/**
 * How many school days a suspension takes, or why it cannot be: at most five, however the holidays lie, together with
 * what was held of the same decision before; one at a time; and one that joins on to another only with a reason, since
 * weeks in a row are not what the law gives (dutch-schools 5.5).
 */
export function whetherToSuspend(
  wish: Span & { readonly stepId: string; readonly whyAgain: string },
  days: readonly CalendarDay[],
  suspensions: readonly Suspended[]
): { readonly schoolDays: number } | Refused {
  if (wish.lastDay > addDays(wish.firstDay, longestBreak)) return { whyNot: 'more-than-five-days' }
  const schoolDays = schoolDaysIn(days, wish)
  if (schoolDays > mostSchoolDays) return tooMany(schoolDays)
  if (schoolDays === 0) return { whyNot: 'no-school-days' }
  const before = suspensions.filter(({ stepId }) => stepId === wish.stepId)
  const others = suspensions.map(held).filter(isHeld)
  const overlaps = others.some((one) => one.firstDay <= wish.lastDay && wish.firstDay <= one.lastDay)
  if (overlaps || before.some(({ endedOn }) => endedOn === null)) return { whyNot: 'already-suspended' }
  const together = before.map(held).reduce((sum, span) => sum + schoolDaysIn(days, span), schoolDays)
  if (together > mostSchoolDays) return tooMany(together)
  const joined = others.findLast((one) => isJoined(one, wish, days))
  if (joined && wish.whyAgain.trim().length < 3)
    return { whyNot: 'joins-earlier', about: { lastDay: joined.lastDay } }
  return { schoolDays }
}

const tooMany = (days: number): Refused => ({ whyNot: 'more-than-five-days', about: { days: String(days) } })

/** No school day lies between them: a weekend or a holiday does not part one suspension from the next. */
function isJoined(one: Span, other: Span, days: readonly CalendarDay[]): boolean {
  const [first, second] = one.firstDay < other.firstDay ? [one, other] : [other, one]
  if (second.firstDay > addDays(first.lastDay, longestBreak)) return false
  const between = { firstDay: addDays(first.lastDay, 1), lastDay: addDays(second.firstDay, -1) }
  return schoolDaysIn(days, between) === 0
}

/** Why a suspension cannot end on this day; null calls off what is left of it. */
export function whyNotEnd(
  { firstDay, lastDay, endedOn }: Omit<Suspended, 'stepId'>,
  ends: string | null,
  today: string
): Why<'endSuspension'> | undefined {
  if (endedOn !== null) return 'already-ended'
  if (ends === null) return lastDay < today ? 'already-ended' : undefined
  if (ends < firstDay) return 'ends-before-start'
  return ends < lastDay ? undefined : 'not-earlier'
}

/** Its last day now: called off, days that were held already remain. */
export const endsOn = ({ firstDay }: Span, ends: string | null, today: string): string =>
  ends ?? addDays(firstDay > today ? firstDay : today, -1)

/** Why a check cannot be ticked: it is none of this step, or the step is closed. */
export function whyNotTick(
  { state }: Pick<Step, 'state'>,
  task: StepTask,
  suspension: SuspensionSoFar | null
): Why<'tick'> | undefined {
  if (!tasksOf(suspension).includes(task)) return 'task-not-here'
  return state === 'closed' ? 'step-closed' : undefined
}
