import { Suspense, lazy, useEffect } from 'react'
import { api } from '../api'
import { queries, useAsk } from '../ask'
import { Button } from '../parts/Button'
import { useWords } from '../words'
import { speakAsSchool } from '../words/language'
import { Hall } from './Hall'
import { Inside } from './Inside'

const FirstRun = lazy(async () => ({ default: (await import('../first-run/FirstRun')).FirstRun }))
const Recovery = lazy(async () => ({ default: (await import('../recovery/Recovery')).Recovery }))

/** What this window shows: the first run, the recovery screen, the way in, or the school itself. */
export function Door() {
  const { door } = useWords()
  const { value: status, problem, again } = useAsk(api.safekeeping.status, {})
  const language = status?.state === 'first-run' ? undefined : status?.language
  useEffect(() => {
    if (language) speakAsSchool(language)
  }, [language])
  useEffect(() => {
    // In trouble nothing that was read before may stay on screen or in memory.
    if (status?.state === 'trouble') queries.removeQueries({ type: 'inactive' })
  }, [status?.state])

  if (problem?.reason === 'outside') return <Hall title={door.outside.title} text={door.outside.text} />
  if (!status)
    return problem ? (
      <Hall title={door.offline.title} text={door.offline.text}>
        <Button kind="primary" onClick={again}>
          {door.offline.again}
        </Button>
      </Hall>
    ) : null
  return (
    <Suspense>
      {status.state === 'first-run' && <FirstRun status={status} />}
      {status.state === 'trouble' && <Recovery status={status} />}
      {status.state === 'ready' && <Inside sample={status.sample} />}
    </Suspense>
  )
}
