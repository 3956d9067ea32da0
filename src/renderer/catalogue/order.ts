import { useEffect, useRef, useState } from 'react'
import type { ListedKind } from '../../contract/catalogue'
import { api } from '../api'
import { useDo } from '../ask'
import { movedBy } from './moving'

/** This many are the large buttons in quick entry. */
export const large = 6

interface Put {
  readonly kindIds: readonly string[]
  /** The list that was on screen when it was saved; null: it is on its way. */
  readonly over: readonly ListedKind[] | null
}

/** The kinds in the order in which they were put: at once, and one move saved after the other. */
export function useOrder(kinds: readonly ListedKind[]) {
  const order = useDo(api.offences.orderKinds)
  const [put, setPut] = useState<Put | null>(null)
  const turn = useRef<Promise<void>>(Promise.resolve())
  const newest = useRef(kinds)
  useEffect(() => {
    newest.current = kinds
  })
  // A list that came in after the move was saved knows better.
  const holds = put !== null && (put.over === null || put.over === kinds)
  const rows = holds ? put.kindIds.flatMap((id) => kinds.filter((kind) => kind.id === id)) : kinds
  return {
    rows,
    move: (kind: ListedKind, by: number): void => {
      const kindIds = movedBy(rows, rows.indexOf(kind), by).map(({ id }) => id)
      const mine: Put = { kindIds, over: null }
      setPut(mine)
      turn.current = turn.current.then(async () => {
        const done = await order.attempt({ kindIds })
        setPut((now) => (now !== mine ? now : done ? { kindIds, over: newest.current } : null))
      })
    }
  }
}
