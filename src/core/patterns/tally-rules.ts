import type { Tally } from '../../contract/patterns'

/** Of fewer than this many days, pupils, lessons or rounds a rate says more of chance than of the school. */
export const fewestForRate = 5

/** A number weighed: so many for every `per` of what it is a number of, to one decimal. */
export const weighed = (count: number, of: number, per: number): Tally => ({
  count,
  of,
  rate: of < fewestForRate ? null : Math.round((count / of) * per * 10) / 10
})

/** A count per key. */
export interface Counts<Key> {
  readonly add: (key: Key, times?: number) => void
  readonly of: (key: Key) => number
  readonly keys: () => Key[]
}

export function counts<Key>(): Counts<Key> {
  const kept = new Map<Key, number>()
  const of = (key: Key) => kept.get(key) ?? 0
  return { add: (key, times = 1) => void kept.set(key, of(key) + times), of, keys: () => [...kept.keys()] }
}

/** In the order people expect of classes: H2a before H10a. */
export const inOrder = new Intl.Collator('nl', { numeric: true }).compare
