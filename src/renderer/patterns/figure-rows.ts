import type { Tally } from '../../contract/patterns'

/** One line of a figure: a number, what it is a number of, and the rate that the bar shows. */
export interface FigureRow {
  readonly key: string
  readonly label: string
  readonly count: number
  /** Null where the rate is a part of the whole. */
  readonly of: number | null
  readonly rate: number | null
}

export const rowOf = (key: string | number, label: string, { count, of, rate }: Tally): FigureRow => ({
  key: String(key),
  label,
  count,
  of,
  rate
})

const fewest = 5

/** What has nothing to be weighed by: each as a part of all, in per cent; no part of fewer than five. */
export function asParts(
  parts: readonly { readonly key: string; readonly label: string; readonly count: number }[]
): FigureRow[] {
  const total = parts.reduce((sum, { count }) => sum + count, 0)
  return parts.map((part) => ({
    ...part,
    of: null,
    rate: total < fewest ? null : Math.round((part.count / total) * 1000) / 10
  }))
}

/**
 * How long the bar of each row is, from 0 to 1: by its rate, beside the largest or beside what is whole (`full`). Where
 * no row has a rate the number is all there is to draw.
 */
export function lengthsOf(
  rows: readonly Pick<FigureRow, 'count' | 'rate'>[],
  full?: number
): (number | null)[] {
  const hasRates = rows.some(({ rate }) => rate !== null)
  const values = rows.map(({ count, rate }) => (hasRates ? rate : count))
  const most = (hasRates ? full : undefined) ?? Math.max(0, ...values.map((value) => value ?? 0))
  return values.map((value) => (value === null || most === 0 ? null : Math.min(1, value / most)))
}
