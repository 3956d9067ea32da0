import { useEffect, useState } from 'react'
import type { Shown } from '../../contract/shown'
import { newId } from '../../contract/id'
import { NotDone, type Asking, type No } from '../api'

export interface Preview {
  readonly letters: readonly Shown[] | undefined
  readonly problem: No | null
}

const nothing: Preview = { letters: undefined, problem: null }

/**
 * The letters a decision would send, set again a moment after the wish last changed. No wish (null), no letters.
 * Not a query that follows every change: each look is on the audit trail.
 */
export function usePreview<Wish>(call: Asking<Wish, Shown[], 'task'>, wish: Wish | null): Preview {
  const asked = wish && JSON.stringify(wish)
  const [answer, setAnswer] = useState<{ asked: string; preview: Preview } | null>(null)
  useEffect(() => {
    if (asked === null) return undefined
    let here = true
    const show = (preview: Preview) => here && setAnswer({ asked, preview })
    const ask = () =>
      call(JSON.parse(asked) as Wish, newId()).then(
        (letters) => show({ letters, problem: null }),
        (fault: unknown) => fault instanceof NotDone && show({ letters: undefined, problem: fault.reply })
      )
    const timer = setTimeout(() => void ask(), answer === null ? 0 : 500)
    return () => {
      here = false
      clearTimeout(timer)
    }
    // oxlint-disable-next-line react/exhaustive-deps -- only another wish asks again
  }, [asked])
  return answer && answer.asked === asked ? answer.preview : nothing
}
