import { fullName, listName, type PersonName } from '../../contract/names'
import { inOrder, weighed } from './tally-rules'

/** Somebody on the staff, and whether a round may be expected of them. */
export interface Colleague extends PersonName {
  readonly id: string
  readonly teaches: boolean
}

const perRounds = 100

/**
 * Who teaches here, and whoever kept a round or recorded an offence since, by name: how many of each, and offences per
 * hundred rounds. In order of name, so that nobody stands first or last for what they did.
 */
export function colleaguesOf(
  staff: readonly Colleague[],
  rounds: ReadonlyMap<string, number>,
  offences: ReadonlyMap<string, number>
) {
  return staff
    .map((one) => ({ one, kept: rounds.get(one.id) ?? 0, recorded: offences.get(one.id) ?? 0 }))
    .filter(({ one, kept, recorded }) => one.teaches || kept > 0 || recorded > 0)
    .sort((a, b) => inOrder(listName(a.one), listName(b.one)))
    .map(({ one, kept, recorded }) => ({
      name: fullName(one),
      rounds: kept,
      offences: recorded,
      rate: weighed(recorded, kept, perRounds).rate
    }))
}
