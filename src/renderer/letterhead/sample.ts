import { useEffect, useState } from 'react'
import { newId } from '../../contract/id'
import { api, NotDone, type No } from '../api'
import type { Printed } from '../letters/Sheets'
import type { Change } from './draft'

/**
 * A letter on the letterhead as it would be, set again a moment after the change was last made; the one before stays
 * until then. `turn` asks anew when what is on record has changed.
 */
export function useSample(change: Change, turn: string): { sheet: Printed | null; problem: No | null } {
  const asked = JSON.stringify({ change, turn })
  const [sheet, setSheet] = useState<Printed | null>(null)
  const [problem, setProblem] = useState<No | null>(null)
  useEffect(() => {
    let here = true
    const wish = JSON.parse(asked) as { change: Change }
    const ask = () =>
      api.letters.letterheadSample(wish.change, newId()).then(
        (shown) => {
          if (!here) return
          setSheet(shown)
          setProblem(null)
        },
        (fault: unknown) => here && fault instanceof NotDone && setProblem(fault.reply)
      )
    const timer = setTimeout(() => void ask(), 300)
    return () => {
      here = false
      clearTimeout(timer)
    }
  }, [asked])
  return { sheet, problem }
}
