import type { Ladder } from '../../contract/ladder'
import { fullName, listName, type PersonName } from '../../contract/names'
import type { Repeated, Span } from '../../contract/repeated'
import { addDays, mondayOf, schoolYearDays, schoolYearOf } from '../calendar/days'
import type { Days } from '../calendar/free-days'
import { weeksBack } from '../calendar/school-weeks'
import { nextRung, rungReached } from '../ladder/rules'

/** From this many counted offences in the window a pupil is in the list of repeated offences. */
const repeatedFrom = 2
const weeksShown = 12

/**
 * The Mondays of the last twelve school weeks, oldest first: weeks from the first day of the window until today,
 * without those that are wholly free. A sparkline over a holiday would show a calm that was none.
 */
export function schoolWeeks(from: string, today: string, free: readonly Days[]): string[] {
  const isFree = (monday: string) =>
    free.some(({ firstDay, lastDay }) => firstDay <= monday && lastDay >= addDays(monday, 4))
  const weeks: string[] = []
  for (
    let monday = mondayOf(today);
    monday >= mondayOf(from) && weeks.length < weeksShown;
    monday = addDays(monday, -7)
  )
    if (!isFree(monday)) weeks.unshift(monday)
  return weeks
}

/** The first and last day a list looks over; `window` is what the ladder counts in today. */
export function daysOf(
  span: Span,
  today: string,
  window: { readonly from: string; readonly until: string },
  free: readonly Days[]
): { from: string; until: string } {
  if (span.kind === 'window') return { from: window.from, until: window.until }
  if (span.kind === 'days') return { from: span.from, until: span.until }
  if (span.kind === 'weeks') return { from: weeksBack(today, span.weeks, free), until: today }
  const year = schoolYearDays(schoolYearOf(today))
  return span.kind === 'year' ? year : schoolYearDays(schoolYearOf(addDays(year.from, -1)))
}

/** A day on which offences counted, and of whom: a pupil stands there once for each. */
export interface CountedDay {
  readonly day: string
  readonly pupilIds: readonly string[]
}

/** A pupil as the list names them. */
export interface Listed extends PersonName {
  readonly id: string
  readonly className: string | null
  readonly mentor: PersonName | null
}

/** What a pupil's counted offences come to: how many, the last day, and how many in each of the weeks. */
export interface Tally {
  count: number
  last: string
  weeks: number[]
}

/** The same of every pupil who has any. */
export function tallied(counted: readonly CountedDay[], weeks: readonly string[]): Map<string, Tally> {
  const counts = new Map<string, Tally>()
  const weekOf = (day: string) => weeks.findLastIndex((monday) => monday <= day && day < addDays(monday, 7))
  for (const { day, pupilIds } of counted) {
    const week = weekOf(day)
    for (const pupilId of pupilIds) {
      let known = counts.get(pupilId)
      if (!known) counts.set(pupilId, (known = { count: 0, last: day, weeks: weeks.map(() => 0) }))
      known.count++
      if (day > known.last) known.last = day
      if (week >= 0) known.weeks[week]!++
    }
  }
  return counts
}

/**
 * Pupils whose offences repeat in a window: those who wait for a decision first, then those closest to the next
 * rung, then those with most.
 */
export function repeatedOf(
  counted: readonly CountedDay[],
  pupils: readonly Listed[],
  /** Null: the days are not those the ladder counts in, so there is no rung to speak of. */
  ladder: Pick<Ladder, 'rungs' | 'afterLast'> | null,
  weeks: readonly string[],
  /** The step of a pupil that waits for a decision. */
  waiting: ReadonlyMap<string, string>
): Repeated[] {
  const counts = tallied(counted, weeks)
  const mentorOf = remembering(fullName)
  const rungAt = remembering((count: number) => ({
    rung: (ladder && rungReached(count, ladder)?.rung) ?? null,
    next: ladder && nextRung(count, ladder)
  }))
  const rows: Repeated[] = []
  for (const pupil of pupils) {
    const known = counts.get(pupil.id)
    if (!known || known.count < repeatedFrom) continue
    const { rung, next } = rungAt(known.count)
    rows.push({
      pupilId: pupil.id,
      name: fullName(pupil),
      sortName: listName(pupil),
      className: pupil.className,
      mentor: pupil.mentor && mentorOf(pupil.mentor),
      ...known,
      rung,
      toNext: next ? next.at - known.count : null,
      waiting: waiting.get(pupil.id) ?? null
    })
  }
  return rows.sort(
    (a, b) =>
      Number(b.waiting !== null) - Number(a.waiting !== null) ||
      (a.toNext ?? Infinity) - (b.toNext ?? Infinity) ||
      b.count - a.count ||
      (a.pupilId < b.pupilId ? -1 : 1)
  )
}

/** The same answer to the same question, worked out once: thousands of pupils have a few mentors and counts. */
function remembering<In, Out>(work: (what: In) => Out): (what: In) => Out {
  const known = new Map<In, Out>()
  return (what) => {
    const before = known.get(what)
    if (before !== undefined) return before
    const out = work(what)
    known.set(what, out)
    return out
  }
}
