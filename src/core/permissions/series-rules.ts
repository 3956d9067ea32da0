import type { permissions } from '../../contract/permissions'
import { schoolYearDays, schoolYearOf } from '../calendar/days'
import type { LessonDay } from '../calendar/lesson-days'
import { hasStarted, type Moment, type Span } from './rules'

/** The same lesson hour, or the same span of the clock, each time. */
export type Slot =
  | { readonly hour: number }
  | { readonly span: { readonly starts: string; readonly ends: string } }

/** From a day until a day; null: until the school year ends. */
export interface Term {
  readonly from: string
  readonly until: string | null
}

/** What a series becomes, and what of its weekdays it does not become. */
export interface SeriesDays {
  /** In order, one a day. */
  readonly spans: readonly Span[]
  /** Free days on one of its weekdays, each once. */
  readonly free: readonly NonNullable<LessonDay['free']>[]
  /** School days without that lesson hour, or without any lesson. */
  readonly without: readonly string[]
}

/** The last day of the school year a day is in: no series goes on after it. */
export const lastOfYear = (day: string): string => schoolYearDays(schoolYearOf(day)).until

/** Why can there be no series from–until? It begins today or later and ends in the school year it begins in. */
export function whyNotSeries(
  { from, until }: Term,
  today: string
): Extract<
  (typeof permissions.seriesDays.refusals)[number],
  'day-past' | 'ends-before-start' | 'past-school-year'
> | void {
  if (from < today) return 'day-past'
  if (until !== null && until < from) return 'ends-before-start'
  if (until !== null && until > lastOfYear(from)) return 'past-school-year'
}

/**
 * The days a series becomes (feature 82): of the calendar's days those within its term that are not free and have that
 * lesson hour; for a span of the clock those with lessons.
 */
export function daysOfSeries(slot: Slot, term: Term, calendar: readonly LessonDay[]): SeriesDays {
  const last = term.until ?? lastOfYear(term.from)
  const meant = calendar.filter(({ day }) => term.from <= day && day <= last)
  const free = new Map(meant.flatMap((one) => (one.free ? [[one.free.name, one.free] as const] : [])))
  const open = meant.filter((one) => one.free === null)
  const spans = open.flatMap((one) => spanOn(slot, one) ?? [])
  const found = new Set(spans.map(({ day }) => day))
  const without = open.filter(({ day }) => !found.has(day)).map(({ day }) => day)
  return { spans, free: [...free.values()], without }
}

function spanOn(slot: Slot, { day, hours }: LessonDay): Span | undefined {
  if ('span' in slot) return hours.length > 0 ? { day, ...slot.span } : undefined
  const found = hours.find(({ hour }) => hour === slot.hour)
  return found && { day, starts: found.starts, ends: found.ends }
}

/** What is left for who may not put on record what has begun (S1-3): a series begins with the next lesson then. */
export const stillToBegin = (spans: readonly Span[], now: Moment): readonly Span[] =>
  spans.filter((span) => !hasStarted(span, now))

/** One day of a series as it stands. */
export interface SeriesDay {
  readonly id: string
  readonly day: string
  readonly withdrawnAt: string | null
}

/** "This and what follows": the days that are withdrawn with one. What was withdrawn before keeps its own reason. */
export const whatFollows = <One extends SeriesDay>(series: readonly One[], from: SeriesDay): One[] =>
  series.filter(({ day, withdrawnAt }) => day >= from.day && withdrawnAt === null)
