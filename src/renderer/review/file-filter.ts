import { useSearchParams } from 'react-router'
import type { Fact, FactKind } from '../../contract/fact'

/** What a file is narrowed to; no kinds: every kind. */
export interface FileFilter {
  readonly kinds: readonly FactKind[]
  readonly from: string | null
  readonly until: string | null
}

const asDay = (text: string | null): string | null =>
  text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null

/** How the timeline is narrowed stands in the address: who comes back from a step finds it as it was. */
export function useFileFilter(): [FileFilter, (filter: FileFilter) => void] {
  const [address, setAddress] = useSearchParams()
  const filter: FileFilter = {
    kinds: (address.get('soort')?.split(',') ?? []).filter(Boolean) as FactKind[],
    from: asDay(address.get('van')),
    until: asDay(address.get('tot'))
  }
  const narrow = ({ kinds, from, until }: FileFilter) =>
    setAddress(
      (now) => {
        const next = new URLSearchParams(now)
        for (const [key, value] of [
          ['soort', kinds.join(',')],
          ['van', from],
          ['tot', until]
        ] as const)
          if (value) next.set(key, value)
          else next.delete(key)
        return next
      },
      { replace: true }
    )
  return [filter, narrow]
}

export const isNarrowed = ({ kinds, from, until }: FileFilter): boolean =>
  kinds.length > 0 || from !== null || until !== null

/** In these days, whatever its kind. What holds for a while is there in each of its days. */
export const inDays = (facts: readonly Fact[], { from, until }: FileFilter): Fact[] =>
  facts.filter(
    (fact) => (from === null || (fact.until ?? fact.day) >= from) && (until === null || fact.day <= until)
  )

export const ofKinds = (facts: readonly Fact[], { kinds }: FileFilter): readonly Fact[] =>
  kinds.length === 0 ? facts : facts.filter(({ kind }) => kinds.includes(kind))
