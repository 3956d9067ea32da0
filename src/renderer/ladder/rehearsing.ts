import { useRef, useState } from 'react'
import type { Ladder } from '../../contract/ladder'
import { api, type No } from '../api'
import { noOf } from '../act-once'

export type Over = 'history' | 'generated'
export type Outcome = Awaited<ReturnType<typeof api.review.rehearse>>

type State =
  | { readonly kind: 'none' }
  | { readonly kind: 'busy'; readonly over: Over }
  | { readonly kind: 'done'; readonly over: Over; readonly of: Ladder; readonly outcome: Outcome }
  | { readonly kind: 'no'; readonly over: Over; readonly no: No }

/**
 * Replays a year under a draft when it is asked for, and not again by itself: it is a whole year of work, and what
 * somebody records meanwhile hardly changes it.
 */
export function useRehearsal() {
  const [state, setState] = useState<State>({ kind: 'none' })
  const newest = useRef(0)
  const ask = async (ladder: Ladder, over: Over) => {
    const mine = (newest.current += 1)
    const say = (next: State) => mine === newest.current && setState(next)
    say({ kind: 'busy', over })
    try {
      say({ kind: 'done', over, of: ladder, outcome: await api.review.rehearse({ ladder, over }) })
    } catch (fault) {
      say({ kind: 'no', over, no: noOf(fault) })
    }
  }
  return { state, ask }
}
