import { useEffect, useState } from 'react'
import type { Letter } from '../../contract/letters'
import type { Shown } from '../../contract/shown'
import { newId } from '../../contract/id'
import { api, NotDone, type No } from '../api'
import { WaitsNote } from '../languages/WaitsNote'
import { ErrorLine } from '../parts/ErrorLine'
import { Skeleton } from '../parts/Skeleton'
import { useWords } from '../words'
import { Sheets } from './Sheets'

type Answer = { id: string; shown: Shown } | { id: string; problem: No }

/** A letter on file, as it was frozen. Asked for once: what is frozen does not change. */
export function LetterView({ letter: { id, reference, recipient, waits } }: { letter: Letter }) {
  const { letters } = useWords()
  const [answer, setAnswer] = useState<Answer | null>(null)
  useEffect(() => {
    let here = true
    api.letters.pages({ letterId: id }, newId()).then(
      (shown) => here && setAnswer({ id, shown }),
      (fault: unknown) => here && fault instanceof NotDone && setAnswer({ id, problem: fault.reply })
    )
    return () => {
      here = false
    }
  }, [id])
  if (answer?.id !== id) return <Skeleton height={640} />
  if ('problem' in answer) return <ErrorLine problem={answer.problem} />
  return (
    <>
      <WaitsNote language={waits} />
      <Sheets letter={answer.shown} name={letters.sheets(reference, recipient)} />
    </>
  )
}
