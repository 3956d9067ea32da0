import type { Measure } from '../../contract/ladder'
import type { Compared, Figure, TotalName, Yearly } from '../../contract/yearly'
import { changeOf, figureOf, step, toldTogether } from './disclosure-rules'

/** One occurrence on record that was not withdrawn, whether or not it counts on the ladder. */
export interface Incident {
  readonly pupilId: string
  readonly kindId: string
  readonly month: string
  readonly classYear: number | null
}

/** What truly happened over some days: it stays within the core. */
export interface Happened {
  readonly incidents: readonly Incident[]
  readonly measures: readonly Measure[]
  readonly counts: Readonly<Record<Exclude<TotalName, 'incidents' | 'involved'>, number>>
  readonly rounds: number
  readonly pupils: number
}

/** The lines of the report. They follow from what the school is, never from what happened. */
export interface Lines {
  readonly kindIds: readonly string[]
  readonly months: readonly string[]
  readonly classYears: readonly number[]
}

/** Numbers that may be read, in the order of the lines. The last of kinds and class years is all that has no line. */
interface Told {
  readonly involved: 'enough' | 'too-few'
  readonly totals: Readonly<Record<TotalName, Figure>>
  readonly kinds: readonly Figure[]
  readonly months: readonly Figure[]
  readonly classYears: readonly Figure[]
  readonly measure: (measure: Measure) => Figure
}

function tally<Key>(keys: readonly Key[]): (key: Key) => number {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return (key) => counts.get(key) ?? 0
}

/** How many for each line, and for all that has none. */
function spread<Key>(keys: readonly (Key | null)[], lines: readonly Key[]): number[] {
  const known = new Set<Key | null>(lines)
  return [...lines, null].map(tally(keys.map((key) => (known.has(key) ? key : null))))
}

/**
 * What may be told of some days. When fewer than five pupils are behind all of it nothing is: whoever knows them would read
 * what they did, however often.
 */
export function toldOf({ incidents, measures, counts }: Happened, lines: Lines): Told {
  const involved = new Set(incidents.map(({ pupilId }) => pupilId)).size
  const enough = involved >= step
  const told = (figure: Figure): Figure => (enough ? figure : null)
  const monthly = tally(incidents.map(({ month }) => month))
  const kindsOf = incidents.map(({ kindId }) => kindId)
  const yearsOf = incidents.map(({ classYear }) => classYear)
  const { total, tables } = toldTogether(incidents.length, [
    spread(kindsOf, lines.kindIds),
    lines.months.map(monthly),
    spread(yearsOf, lines.classYears)
  ])
  const [kinds, months, classYears] = tables.map((table) => table.map(told)) as [Figure[], Figure[], Figure[]]
  const decided = tally(measures)
  return {
    involved: enough ? 'enough' : 'too-few',
    totals: {
      incidents: told(total),
      // Every pupil had an incident: more pupils than incidents would give the incidents away.
      involved: told(figureOf(Math.min(involved, total ?? 0))),
      contested: told(figureOf(counts.contested)),
      withdrawn: told(figureOf(counts.withdrawn)),
      taken: told(figureOf(counts.taken)),
      letters: told(figureOf(counts.letters)),
      objections: told(figureOf(counts.objections))
    },
    kinds,
    months,
    classYears,
    measure: (measure) => told(figureOf(decided(measure)))
  }
}

const compared = (now: Figure, before: Figure): Compared => ({ now, before, change: changeOf(now, before) })

/** Most first, by what is printed: hidden lines keep their own order, which tells nothing. */
const mostFirst = <Line extends Compared>(lines: readonly Line[]): Line[] =>
  lines.toSorted((a, b) => (b.now ?? 0) - (a.now ?? 0) || (b.before ?? 0) - (a.before ?? 0))

interface Named extends Lines {
  /** In the order of `kindIds`. */
  readonly kindLabels: readonly string[]
  readonly measures: readonly Measure[]
}

/** The tables of the report; `before` is null where the year before is not wholly known. */
export function tablesOf(
  now: Told,
  before: Told | null,
  lines: Named
): Pick<Yearly, 'totals' | 'kinds' | 'months' | 'classYears' | 'measures'> {
  const pair = (figures: (told: Told) => readonly Figure[], at: number) =>
    compared(figures(now)[at] ?? null, before && (figures(before)[at] ?? null))
  const total = (name: TotalName) => compared(now.totals[name], before && before.totals[name])
  /** What has no line is told only where there is something to tell. */
  const isTold = ({ now: one, before: other }: Compared) => one !== null || other !== null
  const kinds = lines.kindLabels.map((label, at) => ({ label, ...pair(({ kinds }) => kinds, at) }))
  const otherKinds = { label: null, ...pair((told) => told.kinds, lines.kindLabels.length) }
  const years = lines.classYears.map((year, at) => ({ year, ...pair((told) => told.classYears, at) }))
  const otherYears = { year: null, ...pair((told) => told.classYears, lines.classYears.length) }
  return {
    totals: {
      incidents: total('incidents'),
      involved: total('involved'),
      contested: total('contested'),
      withdrawn: total('withdrawn'),
      taken: total('taken'),
      letters: total('letters'),
      objections: total('objections')
    },
    kinds: mostFirst([...kinds, ...[otherKinds].filter(isTold)]),
    months: lines.months.map((month, at) => ({ month, ...pair(({ months }) => months, at) })),
    classYears: [...years, ...[otherYears].filter(isTold)],
    measures: mostFirst(
      lines.measures.map((measure) => ({
        measure,
        ...compared(now.measure(measure), before && before.measure(measure))
      }))
    )
  }
}
