import type { Figure, TotalName, Yearly } from '../../contract/yearly'
import type { Words } from '../words'
import { monthOf } from '../words/when'

/** A line of the report as screen and file show it. `hidden` says why a number is not there. */
export interface Line {
  readonly key: string
  readonly label: string
  readonly now: number | null
  readonly before: number | null
  readonly change: number | null
  readonly hidden: { readonly now: 'under' | 'untold'; readonly before: 'under' | 'untold' }
}

export interface Part {
  readonly key: 'overview' | 'kinds' | 'months' | 'classYears' | 'measures'
  readonly title: string
  readonly lines: readonly Line[]
  readonly bars: boolean
  /** What is hidden throughout stands in one line under the table. */
  readonly folds: boolean
}

interface Told {
  readonly now: Figure
  readonly before: Figure
  readonly change: number | null
}

const totalsFirst = ['incidents', 'involved'] as const
const totalsAfter = ['withdrawn', 'contested', 'taken', 'letters', 'objections'] as const

/**
 * The tables of the report. Without enough pupils nothing is told, and a total that is hidden is not always fewer than
 * five: then the line says that it cannot be shown.
 */
export function partsOf(report: Yearly, w: Words): Part[] {
  const { yearly, labels } = w
  const whyOf = (period: Yearly['now']) => (period.involved === 'too-few' ? 'untold' : 'under')
  const why = { now: whyOf(report.now), before: whyOf(report.before) } as const
  const line = (key: string, label: string, { now, before, change }: Told): Line => ({
    key,
    label,
    now,
    before,
    change,
    hidden: why
  })
  const total = (name: TotalName): Line => line(name, yearly.totals[name], report.totals[name])
  const exact = (key: 'rounds' | 'pupils'): Line => {
    const { now, before } = report[key]
    return line(key, yearly[key], { now, before, change: before === null ? null : now - before })
  }
  return [
    {
      key: 'overview',
      title: yearly.overview,
      bars: false,
      folds: false,
      lines: [
        ...totalsFirst.map((name): Line => ({
          ...total(name),
          hidden: { now: 'untold', before: 'untold' }
        })),
        ...totalsAfter.map(total),
        exact('rounds'),
        exact('pupils')
      ]
    },
    {
      key: 'kinds',
      title: yearly.kinds,
      bars: true,
      folds: true,
      lines: report.kinds.map((told, at) => line(String(at), told.label ?? yearly.otherKinds, told))
    },
    {
      key: 'months',
      title: yearly.months,
      bars: true,
      folds: false,
      lines: report.months.map((told) => line(told.month, monthOf(`${told.month}-01`), told))
    },
    {
      key: 'classYears',
      title: yearly.classYears,
      bars: true,
      folds: false,
      lines: report.classYears.map((told) =>
        line(String(told.year), told.year === null ? yearly.otherYears : yearly.classYear(told.year), told)
      )
    },
    {
      key: 'measures',
      title: yearly.measures,
      bars: true,
      folds: true,
      lines: report.measures.map((told) => line(told.measure, labels.measure[told.measure], told))
    }
  ]
}

/** The lines of a table, and those that are named under it instead. */
export function foldedOf({ lines, folds }: Part): { shown: readonly Line[]; folded: readonly Line[] } {
  const isFolded = ({ now, before }: Line) => folds && now === null && before === null
  return { shown: lines.filter((line) => !isFolded(line)), folded: lines.filter(isFolded) }
}

/** "+10", "−5", or that it is the same. */
export const changeSaid = (change: number, same: string): string =>
  change === 0 ? same : `${change > 0 ? '+' : '−'}${Math.abs(change)}`
