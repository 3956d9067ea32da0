import { addDays } from '../calendar/days'
import type { FeedRead } from '../../contract/timetable'
import { whatIsSaid } from './summaries'

/** One appointment, on the school's wall clock. */
export interface Appointment {
  readonly day: string
  readonly starts: string
  readonly ends: string
  readonly summary: string
  readonly location: string
}
/** A lesson as it is kept: of one group, without a lesson hour. */
export interface ReadLesson {
  readonly day: string
  readonly starts: string
  readonly ends: string
  readonly group: string
  readonly subject: string
  readonly room: string
}

/** The lessons among appointments; `outside` is how many of them are none. */
export function lessonsIn(
  appointments: readonly Appointment[],
  isKnown: (name: string) => boolean
): { readonly lessons: ReadLesson[]; readonly outside: number } {
  const lessons: ReadLesson[] = []
  let outside = 0
  for (const { day, starts, ends, summary, location } of appointments) {
    const said = starts < ends ? whatIsSaid({ summary, location }, isKnown) : null
    if (!said) outside += 1
    for (const group of said?.groups ?? [])
      lessons.push({ day, starts, ends, group, subject: said?.subject ?? '', room: said?.room ?? '' })
  }
  return { lessons, outside }
}

/** Which days a feed speaks of: whole weeks, since a teacher with a day off has no lesson on the last of them. */
export function daysCovered(
  lessons: readonly Pick<ReadLesson, 'day'>[],
  from: string
): { readonly from: string; readonly until: string } | null {
  const last = lastDay(lessons)
  if (last === null) return null
  const weekday = new Date(`${last}T00:00:00Z`).getUTCDay() || 7
  return { from, until: addDays(last, 7 - weekday) }
}

/** What came of a reading, as the teacher is told. */
export function told(
  lessons: readonly ReadLesson[],
  outside: number,
  isMeant: (name: string) => boolean
): FeedRead {
  const days = lessons.map(({ day }) => day).sort()
  const unknown = new Set(lessons.map(({ group }) => group).filter((name) => !isMeant(name)))
  return {
    lessons: lessons.length,
    outside,
    from: days[0] ?? null,
    until: days.at(-1) ?? null,
    unknown: [...unknown].sort()
  }
}

const lastDay = (lessons: readonly Pick<ReadLesson, 'day'>[]): string | null =>
  lessons.reduce<string | null>((last, { day }) => (last === null || day > last ? day : last), null)
