/** One figure of a run. `bar` is what it must stay under; `holds` says whether it did. */
export interface Row {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly bar: number
  readonly holds: boolean
}

export const row = (name: string, value: number, unit: string, bar: number): Row => ({
  name,
  value: Math.round(value * 100) / 100,
  unit,
  bar,
  holds: value <= bar
})

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** How long a piece of work takes, in microseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const start = process.hrtime.bigint()
  await work()
  return Number(process.hrtime.bigint() - start) / 1000
}
