import type { Appointment, Handling, Open } from '../../contract/handled'
import type { Measure, measures } from '../../contract/ladder'
import { isDirectors } from '../ladder/measure-facts'
import type { Asking } from './asking'

type Facts = typeof measures
type AtMoment = { [M in Measure]: Facts[M] extends { atMoment: true } ? M : never }[Measure]
/** Kept in step with the contract by the compiler alone. */
const atMoment: Readonly<Record<AtMoment, true>> = {
  card: true,
  'long-day': true,
  'long-days': true,
  'talk-with-guardians': true
}

/** Whether a measure is carried out at a moment, and so has an appointment. */
export const hasMoment = (measure: Measure): boolean => measure in atMoment

/** One thing that stands open, and what helps: a form, another place, or waiting. */
export interface ToDo {
  readonly open: Open
  readonly act: 'settle' | 'suspend' | Exclude<Open, 'appointment' | 'suspension-days'>
  readonly asking: Asking | null
  readonly to: 'pupil' | 'tasks' | null
  /** Only the director can do this, and it is somebody else who looks. */
  readonly directors: boolean
}

/** Before a decision only what must come first; once it is over, nothing. */
const asked: Partial<Record<Handling['step']['state'], (open: Open) => boolean>> = {
  proposed: (open) => open === 'hearing' || open === 'contested',
  approved: () => true,
  'carried-out': () => true
}

/** What is to be done about a step now, in the order in which the school does it. */
export function toDosOf(handling: Handling, today: string): ToDo[] {
  const isAsked = asked[handling.step.state]
  if (!isAsked) return []
  return handling.open
    .filter(isAsked)
    .toSorted(byTurn)
    .map((open) => toDoOf(open, handling, today))
}

const order: readonly Open[] = [
  'hearing',
  'contested',
  'missed',
  'suspension-days',
  'daily-days',
  'appointment',
  'conversation',
  'guardian-contact',
  'tasks',
  'police'
]

/** What waits for a person goes before what waits for its day, and what stands in the way of carrying out before the rest. */
export const byTurn = (a: Open, b: Open): number => order.indexOf(a) - order.indexOf(b)

function toDoOf(open: Open, handling: Handling, today: string): ToDo {
  const { step, sides, suspension, mayDirect } = handling
  const talk = (kind: 'conversation' | 'hearing' | 'guardian-contact', pupilId = step.pupilId) =>
    ({ act: kind, asking: { what: 'contact', kind, pupilId } }) as const
  const rest = { open, asking: null, to: null, directors: false } as const
  const forDirector = { directors: !mayDirect }
  switch (open) {
    case 'hearing':
      return { ...rest, ...talk(open, sides.find(({ heard }) => !heard)?.pupilId) }
    case 'conversation':
    case 'guardian-contact':
      return { ...rest, ...talk(open) }
    case 'appointment': {
      const appointment = handling.appointments.find(({ outcome, day }) => outcome === null && day <= today)
      return { ...rest, act: 'settle', asking: appointment ? { what: 'settle', appointment } : null }
    }
    case 'missed': {
      const appointment = handling.appointments.find(isUndecided)
      return { ...rest, act: open, asking: appointment ? { what: 'missed', appointment } : null }
    }
    case 'police':
      return { ...rest, ...forDirector, act: open, asking: { what: 'external', body: 'police' } }
    case 'suspension-days':
      return suspension
        ? { ...rest, act: 'suspend' }
        : { ...rest, ...forDirector, act: 'suspend', asking: { what: 'suspend' } }
    case 'daily-days':
      return { ...rest, ...forDirector, act: open, asking: { what: 'duty' } }
    case 'tasks':
      return { ...rest, ...forDirector, act: open, to: 'tasks' }
    case 'contested':
    default:
      return { ...rest, act: open, to: 'pupil' }
  }
}

/** Missed without a good reason, and nobody has said yet how it goes on. */
export const isUndecided = ({ outcome, decided }: Appointment): boolean =>
  outcome === 'missed' && decided === null

/** Whether a measure is to be planned: it takes place at a moment, and none stands or was kept. */
export function wantsMoment(measure: Measure, appointments: readonly Appointment[]): boolean {
  const last = appointments.findLast((one) => one.measure === measure)
  return hasMoment(measure) && (!last || last.outcome === 'cancelled')
}

/** A step that is the director's, by its rung or by what was chosen: to close, to reopen, and to let things rest. */
export const isForDirector = ({ step, chosen }: Pick<Handling, 'step' | 'chosen'>): boolean =>
  step.decider === 'director' || chosen.some(isDirectors)

/** Whether this person decides about the step as it stands: what lost its basis is the director's in any case. */
export const mayDecide = ({ step, mayDirect }: Pick<Handling, 'step' | 'mayDirect'>): boolean =>
  mayDirect || (step.decider === 'mentor' && step.state === 'proposed')

/** What must have happened before a decision can be said to be carried out; the rest before it is closed. */
const beforeCarriedOut: ReadonlySet<Open> = new Set([
  'appointment',
  'missed',
  'suspension-days',
  'daily-days',
  'contested'
])

/** What can be said of a step now: that it was carried out, or that it is done with. */
export function nextOf(handling: Handling): 'carryOut' | 'close' | null {
  const { step, open } = handling
  if (step.state === 'approved') return open.some((one) => beforeCarriedOut.has(one)) ? null : 'carryOut'
  if (step.state !== 'carried-out' || open.length > 0) return null
  return handling.mayDirect || !isForDirector(handling) ? 'close' : null
}

/** Whether carrying out or closing can be taken back by this person. */
export const mayReopen = (handling: Handling): boolean =>
  handling.step.state === 'carried-out' ||
  (handling.step.state === 'closed' && (handling.mayDirect || !isForDirector(handling)))

/** Whether something must come before this person decides: the hearing, and for a mentor what is contested. */
export const isBlocked = ({ step, open, mayDirect }: Handling): boolean =>
  step.state === 'proposed' && (open.includes('hearing') || (!mayDirect && open.includes('contested')))
