import type { Measure, Stay, measures } from '../../contract/ladder'

// Kept in step with the contract by the compiler alone: a measure that is missing here, or stands here wrongly, does
// not compile.
type Facts = typeof measures
type Apart = { [M in Measure]: Facts[M] extends { apart: true } ? M : never }[Measure]
type Staying = { [M in Measure]: Facts[M] extends { stays: Stay } ? M : never }[Measure]
type Directors = { [M in Measure]: Facts[M]['decider'] extends 'director' ? M : never }[Measure]

const apart: Readonly<Record<Apart, true>> = { suspension: true }
const stays: { readonly [M in Staying]: Facts[M] extends { stays: infer S } ? S : never } = {
  'keep-end-of-lesson': 'lesson',
  'keep-end-of-day': 'day',
  'guardian-collects': 'longer'
}
const directors: Readonly<Record<Directors, true>> = {
  'hand-in-daily': true,
  'guardian-collects': true,
  'network-off': true,
  warning: true,
  suspension: true
}

/** Whether a measure can belong to a rung: what a director only ever chooses by hand cannot (E7-9). */
export const isForRungs = (measure: Measure): boolean => !(measure in apart)

/** Whether only the director may decide this measure (E5). */
export const isDirectors = (measure: Measure): boolean => measure in directors

/** From short to long. */
const lengths: readonly Stay[] = ['none', 'lesson', 'day', 'longer']

/** How long the device may stay so that this measure can be carried out; never shorter than it already may. */
export function staying(measure: Measure, atLeast: Stay): Stay {
  const asked: Stay = measure in stays ? stays[measure as Staying] : 'none'
  return lengths.indexOf(asked) > lengths.indexOf(atLeast) ? asked : atLeast
}
