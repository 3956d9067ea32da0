import { useState } from 'react'
import { api } from '../api'
import { useAsk } from '../ask'
import { Rungs } from '../ladder/Rungs'
import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { ErrorLine } from '../parts/ErrorLine'
import { Skeleton } from '../parts/Skeleton'
import { useMe } from '../who'
import { useWords } from '../words'
import { plainDay } from '../words/when'
import { AdoptLadder } from './AdoptLadder'

/** The ladder in force, drawn as it is climbed. */
export function LadderSection() {
  const { settings } = useWords()
  const texts = settings.ladder
  const me = useMe()
  const [adopting, setAdopting] = useState(false)
  const { value: ladder, problem } = useAsk(api.ladder.current, {})
  if (!ladder) return problem ? <ErrorLine problem={problem} /> : <Skeleton height={360} />
  return (
    <Card
      title={ladder.name}
      aside={texts.since(plainDay(ladder.effectiveFrom))}
      actions={
        me?.role === 'director' ? (
          <Button onClick={() => setAdopting(true)}>{texts.adopt}</Button>
        ) : (
          <p className="muted small">{texts.directorOnly}</p>
        )
      }
    >
      <p className="muted">{texts.source(ladder.source, texts.window[ladder.window.kind])}</p>
      <Rungs ladder={ladder} />
      {adopting && <AdoptLadder onClose={() => setAdopting(false)} />}
    </Card>
  )
}
