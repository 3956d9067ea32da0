import { instantOf } from '../calendar/days'
import type { HeldRound, KeptDevice, LessonToday, Situation } from './rules'

/** Wednesday 21 January 2026: five hours, the day ends with the last. */
export const wednesday = '2026-01-21'
export const hours = [
  { hour: 1, starts: '08:30', ends: '09:20' },
  { hour: 2, starts: '09:20', ends: '10:10' },
  { hour: 3, starts: '10:30', ends: '11:20' },
  { hour: 4, starts: '11:20', ends: '12:10' },
  { hour: 5, starts: '12:40', ends: '13:30' }
]

export const lesson = (hour: number, more: Partial<LessonToday> = {}): LessonToday => ({
  classId: 'h3b',
  className: 'H3b',
  lastHour: hour,
  mode: 'lesson',
  ...hours[hour - 1]!,
  ...more
})

export const round = (hour: number | null, held: number, more: Partial<HeldRound> = {}): HeldRound => ({
  classId: 'h3b',
  className: 'H3b',
  day: wednesday,
  hour,
  backOn: more.day ?? wednesday,
  backAt: null,
  held,
  begunBy: 'me',
  ...more
})

export const kept = (due: string | null, more: Partial<KeptDevice> = {}): KeptDevice => ({
  holderId: null,
  takenBy: 'me',
  mentorId: null,
  due,
  missing: false,
  ...more
})

/** The asker's Wednesday at a clock time. */
export const at = (clock: string, more: Partial<Situation> = {}): Situation => ({
  now: instantOf(more.day ?? wednesday, clock),
  day: wednesday,
  hours,
  ends: '13:30',
  staffId: 'me',
  lessons: [],
  begun: [],
  held: [],
  kept: [],
  exemptionsAsk: [],
  ...more
})
