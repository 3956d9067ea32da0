import type { Ground } from '../../contract/exemptions'
import type { Fact, FactKind } from '../../contract/fact'

/**
 * A fact with why somebody is exempt, as far as the reader is a director. That never leaves with the file itself, which
 * may be on a screen others see: only a director who asks for it has it printed.
 */
export interface Told extends Fact {
  readonly ground: { readonly code: Ground; readonly note: string } | null
}

/** What every fact has; the rest is said where there is something to say. */
type Known = Pick<Fact, 'id' | 'at' | 'day' | 'kind' | 'what' | 'by' | 'state'>

export const factOf = (known: Known & Partial<Told>): Told => ({
  hour: null,
  detail: '',
  measures: [],
  reason: '',
  until: null,
  ground: null,
  others: [],
  ...known
})

/** The newest day first, and of a day what was put on record last. */
export const newestFirst = (facts: readonly Told[]): Told[] =>
  facts.toSorted((a, b) => b.day.localeCompare(a.day) || b.at.localeCompare(a.at))

/** What a file is narrowed to; null: not by that. */
export interface Narrowed {
  readonly kinds: readonly FactKind[] | null
  readonly from: string | null
  readonly until: string | null
}

/**
 * The facts a narrowed file shows. What holds for a while is shown when any day of it is asked for: an exemption of last
 * year that still holds belongs to this year too.
 */
export const narrowed = (facts: readonly Told[], { kinds, from, until }: Narrowed): Told[] =>
  facts.filter(
    (fact) =>
      (kinds === null || kinds.includes(fact.kind)) &&
      (from === null || (fact.until ?? fact.day) >= from) &&
      (until === null || fact.day <= until)
  )
