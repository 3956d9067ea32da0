import type { Hour } from '../../contract/calendar'
import type { Place } from '../../contract/offences'
import type { OffenceOpening } from '../offence-drawer'

/** When and where it happened, as the form has it. */
export interface Moment {
  readonly day: string
  readonly hour: number | null
  readonly place: Place
}

/** What is known of today when the form opens. */
export interface Today {
  readonly day: string
  readonly time: string
  readonly hours: readonly Hour[]
  readonly schoolDay: boolean
}

/** The moment the form begins with: what it was opened for, or else the lesson that runs now, or the break. */
export function momentAt(opening: OffenceOpening, today: Today): Moment {
  const day = opening.day ?? today.day
  if (opening.hour !== undefined) return { day, hour: opening.hour, place: 'lesson' }
  if (day !== today.day || !today.schoolDay) return { day, hour: null, place: 'grounds' }
  const { time, hours } = today
  const running = hours.find(({ starts, ends }) => starts <= time && time < ends)
  if (running) return { day, hour: running.hour, place: 'lesson' }
  const between = hours.some(({ ends }) => ends <= time) && hours.some(({ starts }) => starts > time)
  return { day, hour: null, place: between ? 'break' : 'grounds' }
}
